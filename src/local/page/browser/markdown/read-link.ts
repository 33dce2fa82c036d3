/** A link in text: where it leads, what stands for it (absent for a bare address), and where it ends. */
export type FoundLink = { href: string; label?: string; end: number };

const masked =
  /\[((?:\\.|[^\]\\\n]){1,512})\]\(<?((?:[^\s()<>]|\([^\s()<>]{0,256}\)){1,2048})>?(?: "[^"\n]{0,256}")?\)/y;
const angled = /<(https?:\/\/[^\s<>]{1,2048})>/iy;
const bare = /https?:\/\/[^\s<]{1,2048}/iy;

/** Reads a link that begins exactly at `at`: masked `[label](address)`, `<address>`, or a bare address. */
export function readLink(text: string, at: number): FoundLink | undefined {
  const start = text[at];
  if (start === '[') {
    const [whole, label, address] = matchAt(masked, text, at) ?? [];
    const href = checkAddress(address);
    return whole && label && href ? { href, label, end: at + whole.length } : undefined;
  }
  if (start === '<') {
    const [whole, address] = matchAt(angled, text, at) ?? [];
    const href = checkAddress(address);
    return whole && href ? { href, end: at + whole.length } : undefined;
  }
  const address = trimAddress(matchAt(bare, text, at)?.[0] ?? '');
  const href = checkAddress(address);
  return href ? { href, end: at + address.length } : undefined;
}

/** The address in its normal form if it is http or https, the only kinds that the page links to. */
export function checkAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

/** Takes off what ends the sentence and not the address: closing marks, and a parenthesis that was not opened in it. */
function trimAddress(address: string): string {
  let end = address.length;
  while (end > 0) {
    const last = address.charAt(end - 1);
    const opened =
      last === ')' && address.slice(0, end).split('(').length >= address.slice(0, end).split(')').length;
    if (opened || !'.,:;!?"\'])*_~|'.includes(last)) break;
    end--;
  }
  return address.slice(0, end);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  const sticky = new RegExp(pattern);
  sticky.lastIndex = at;
  return sticky.exec(text);
}
