import { startsWithGivenName } from '../reading/given-name.ts';
import { characterAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isKnownActor } from './actors.ts';
import { atEach } from './at-each.ts';
import { castFinding } from './cast-finding.ts';
import { actorAt } from './part-inside.ts';
import type { Finding, Rule } from './rule.ts';
import { wordAt } from './walk.ts';
import { workBehind, workFor } from './whose-work.ts';

/** "Ada Stone, a.k.a. Mrs. Vale", "Bo Reed (aka Kira)", "Ada Stone—aka Kira Vale from Northgate": by whom somebody is known. */
export const actorsAlias: Rule = {
  name: "actor's alias",
  triggers: ['aka', 'a.k.a', 'a.k.a.'],
  read: atEach(readAt),
};

function readAt(s: SentenceReading, aka: number): readonly Finding[] {
  const at = /^[,(–—-]$/.test(wordAt(s, aka - 1)) ? aka - 2 : aka - 1;
  const part = wordAt(s, aka + 1) === 'the' ? aka + 2 : aka + 1;
  const [actor, unit] = [s.units[at], s.units[part]];
  // "Kira Vale aka Hourglass (Ada Stone)": both of the story
  if (wordAt(s, part + 1) === '(') return [];
  if (actor?.kind !== 'name' || actor.possessive || unit?.kind !== 'name' || unit.quoted) return [];
  const known = s.reading.evidence.get(unit.key);
  const elsewhere = workBehind(s, part + 1);
  // "rapper Ada Stone, aka Lady Gloam": what she calls herself
  const told =
    (known?.character ?? 0) > 0 ||
    elsewhere !== undefined ||
    /^mrs?\.? /i.test(unit.text) ||
    (unit.words === 1 && startsWithGivenName(unit.text));
  if (!told || (known?.person ?? 0) > (known?.character ?? 0)) return [];
  const work = elsewhere ?? workFor(s, at, part + 1);
  return actorAt(s, at).flatMap((person) =>
    startsWithGivenName(person) || isKnownActor(s, person)
      ? castFinding(person, characterAt(s, part), work, { from: at, to: part + 1 })
      : [],
  );
}
