import { crc32 } from 'node:zlib';
import { groupByStem, type Passage, type PassageIndex } from './passage-index.ts';
import { makeVocabulary } from './vocabulary.ts';

/** Goes up with every change to what is kept or how words are read. */
const VERSION = 1;
const ALIGN = 8;

type Header = {
  readonly version: number;
  readonly passages: number;
  /** Code units in all titles and texts: passages of another folder hardly ever have as many. */
  readonly length: number;
  readonly averageLength: number;
  /** Name, kind and length in elements of each part, in order; each begins at a multiple of eight bytes. */
  readonly parts: readonly (readonly [name: string, kind: Kind, length: number])[];
};

const kinds = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array } as const;
type Kind = keyof typeof kinds;
type Numbers = Uint8Array | Uint16Array | Uint32Array;

/**
 * An index as bytes: checksum, length of the header, header as JSON, then the lists of numbers as they lie in memory
 * (little-endian on every machine that Node runs on). The passages' texts are not in it.
 */
export function savePassages(index: PassageIndex): Uint8Array {
  const { starts, docs, counts, lengths, averageLength } = index.postings;
  const parts: readonly (readonly [string, Kind, Numbers])[] = [
    ['words', 'u8', joinWords(index.words.words)],
    ['stems', 'u8', joinWords(index.stems.words)],
    ['stemOf', 'u32', index.stemOf],
    ['capitals', 'u8', index.capitals],
    ['starts', 'u32', starts],
    ['docs', 'u32', docs],
    ['counts', 'u8', counts],
    ['lengths', 'u16', lengths],
    ['tokens', 'u32', index.tokens],
    ['tokenStarts', 'u32', index.tokenStarts],
  ];
  const header: Header = {
    version: VERSION,
    passages: index.passages.length,
    length: lengthOf(index.passages),
    averageLength,
    parts: parts.map(([name, kind, numbers]) => [name, kind, numbers.length]),
  };
  const head = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(
    parts.reduce((end, [, , part]) => align(end) + part.byteLength, 8 + head.length),
  );
  bytes.set(head, 8);
  let at = 8 + head.length;
  for (const [, , part] of parts) {
    at = align(at);
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  const view = new DataView(bytes.buffer);
  view.setUint32(4, head.length, true);
  view.setUint32(0, crc32(bytes.subarray(4)), true);
  return bytes;
}

/**
 * The index that `savePassages` wrote, for the same passages in the same order. Undefined where the bytes are cut
 * short, changed, of another version or of other passages: build anew then.
 */
export function loadPassages<P extends Passage>(
  saved: Uint8Array,
  passages: readonly P[],
): PassageIndex<P> | undefined {
  if (saved.length < 8) return undefined;
  const view = new DataView(saved.buffer, saved.byteOffset, saved.byteLength);
  if (view.getUint32(0, true) !== crc32(saved.subarray(4))) return undefined;
  // The checksum holds, so that what follows is as it was written.
  const start = 8 + view.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(saved.subarray(8, start))) as Header;
  if (header.version !== VERSION || header.passages !== passages.length) return undefined;
  if (header.length !== lengthOf(passages)) return undefined;
  const parts = new Map<string, Numbers>();
  let at = start;
  for (const [name, kind, length] of header.parts) {
    at = align(at);
    const size = length * kinds[kind].BYTES_PER_ELEMENT;
    // A copy of its own begins where numbers of its width may begin, whatever the buffer it came in.
    parts.set(name, new kinds[kind](saved.slice(at, at + size).buffer));
    at += size;
  }
  const u32 = (name: string) => parts.get(name) as Uint32Array<ArrayBuffer>;
  const stems = makeVocabulary(splitWords(parts.get('stems') as Uint8Array));
  return {
    passages,
    words: makeVocabulary(splitWords(parts.get('words') as Uint8Array)),
    stems,
    stemOf: u32('stemOf'),
    ...groupByStem(u32('stemOf'), stems.words.length),
    capitals: parts.get('capitals') as Uint8Array,
    postings: {
      starts: u32('starts'),
      docs: u32('docs'),
      counts: parts.get('counts') as Uint8Array,
      lengths: parts.get('lengths') as Uint16Array,
      averageLength: header.averageLength,
    },
    tokens: u32('tokens'),
    tokenStarts: u32('tokenStarts'),
  };
}

const align = (at: number) => Math.ceil(at / ALIGN) * ALIGN;

/** No word has a line break in it. */
const joinWords = (words: readonly string[]) => new TextEncoder().encode(words.join('\n'));

function splitWords(bytes: Uint8Array): string[] {
  return bytes.length === 0 ? [] : new TextDecoder().decode(bytes).split('\n');
}

const lengthOf = (passages: readonly Passage[]) =>
  passages.reduce((sum, { title, text }) => sum + title.length + text.length, 0);
