/** The text of a file, or why it has none. `advice` is a warning that goes with a text. */
export type Decoded = { readonly text: string; readonly advice?: string } | { readonly fault: Fault };
type Fault = { readonly line?: number; readonly message: string };

/**
 * Decodes a file. UTF-8 is read, with a mark at its start or without; UTF-16 is read where a mark says so, with a
 * warning. Anything else is refused: a guess between the many one-byte encodings would print wrong names, and no
 * quote could be found again in the file. `declared` is what an HTML page says of itself, and is believed.
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs(bytes, 'utf-16be');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (isBinary(text)) {
      return { fault: { message: 'is no text (it is full of zero bytes): save it as UTF-8 text' } };
    }
    return { text };
  } catch {
    return (declared && decodeDeclared(bytes, declared)) || { fault: describeFault(bytes) };
  }
}

function decodeAs(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text, advice: `is saved as ${encoding.toUpperCase()} and was read as such: save it as UTF-8` };
  } catch {
    return { fault: { message: `starts like ${encoding.toUpperCase()} and is not: save it as UTF-8` } };
  }
}

function decodeDeclared(bytes: Uint8Array, declared: string): Decoded | undefined {
  try {
    return { text: new TextDecoder(declared, { fatal: true }).decode(bytes) };
  } catch {
    return undefined;
  }
}

/** Text has hardly any zero characters; UTF-16 without its mark, pictures and archives are full of them. */
function isBinary(text: string): boolean {
  let zeros = 0;
  for (let at = text.indexOf('\0'); at >= 0 && zeros <= 16; at = text.indexOf('\0', at + 1)) zeros++;
  return zeros > 16 || (zeros > 0 && zeros * 20 > text.length);
}

function describeFault(bytes: Uint8Array): Fault {
  const at = validPrefix(bytes);
  let line = 1;
  for (let i = 0; i < at; i++) if (bytes[i] === 0x0a) line++;
  const byte = `0x${(bytes[at] ?? 0).toString(16).padStart(2, '0')}`;
  return {
    line,
    message:
      `is not UTF-8 (byte ${byte} at offset ${at}): open it in an editor and save it as UTF-8, ` +
      'or run: iconv -f windows-1252 -t utf-8 OLD > NEW',
  };
}

/** How many bytes from the start are whole UTF-8 characters, by halving: a cut character is no fault in a stream. */
function validPrefix(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}
