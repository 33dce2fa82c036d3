import type { Work } from '../claim.ts';
import { antecedent } from '../reading/antecedent.ts';
import { isBackground } from '../reading/background.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { workAt } from '../reading/titles.ts';
import { isName, wordAt } from './walk.ts';

/** Whose "its" at unit `its` is, in "its star Ada Stone": the work's of the clause or of the sentence, else what is spoken of. */
export function itsWork(s: SentenceReading, its: number): Work | undefined {
  return ownerBeforeWhich(s, its) ?? onlyWorkBefore(s, its);
}

/** "Northgate, which was cancelled after its star A left": of what the clause is about. */
function ownerBeforeWhich(s: SentenceReading, its: number): Work | undefined {
  let i = its - 1;
  while (i > its - 12 && wordAt(s, i) !== 'which' && s.units[i]?.kind !== 'mark') i -= 1;
  return wordAt(s, i) === 'which' ? antecedent(s, i)?.works[0] : undefined;
}

/** "won a prize for Low Tide while its star A": the one work that the sentence has named; of several, none. */
function onlyWorkBefore(s: SentenceReading, its: number): Work | undefined {
  const works = new Map<string, Work>();
  for (let i = its - 1; i >= 0; i -= 1) {
    const work = isName(s, i) && !isBackground(s.units, i) ? workAt(s, i)?.work : undefined;
    if (work !== undefined) works.set(work.title, work);
  }
  const [first] = works.values();
  return works.size > 1 ? undefined : (first ?? s.topic);
}
