import type { Statement, Status } from '../claims/claim.ts';
import { sayList, sayTitle } from './say.ts';

type Part = Extract<Statement, { kind: 'cast' }> & { readonly status: Status };

const PLAYS: Readonly<Record<Status, string>> = {
  stated: 'plays',
  expected: 'is set to play',
  rumoured: 'is rumored to play',
  past: 'played',
  denied: 'does not play',
};
const VOICES: Readonly<Record<Status, string>> = {
  stated: 'voices',
  expected: 'is set to voice',
  rumoured: 'is rumored to voice',
  past: 'voiced',
  denied: 'does not voice',
};

/** "X plays Y in Z", or "X is in Z", in the tense and with the doubt of the sentence. `titles` overrides its own. */
export function sayPart(part: Part, titles: readonly string[] = [sayTitle(part)].filter(Boolean)): string {
  const where = titles.length ? ` in ${sayList(titles, 3)}` : '';
  if (part.character === undefined)
    return `${part.person} ${part.status === 'past' ? 'was' : 'is'}${where || ' in the cast'}`;
  return `${part.person} ${(part.voice ? VOICES : PLAYS)[part.status]} ${part.character}${where}`;
}
