import type { Evidence } from './evidence.ts';
import { indexByWord } from './longer-names.ts';

/** A headline's short form of a title that the text gives in full: "Salt Road film to star …", The Salt Road Murders. */
export function* headlineForms(evidence: ReadonlyMap<string, Evidence>): Generator<[string, string]> {
  const inText = [...evidence].flatMap(([key, full]) =>
    full.inText > 0 && full.title >= 1 && full.title > full.person ? [key] : [],
  );
  const byWord = indexByWord(inText);
  for (const [short, known] of evidence) {
    if (known.inText > 0 || known.title < 1) continue;
    const [word = ''] = short.split(' ', 1);
    const full = byWord.get(word)?.find((key) => ` ${key} `.includes(` ${short} `));
    if (full !== undefined) yield [short, full];
  }
}
