import type { SentenceReading } from '../reading/reading.ts';
import { foldName } from '../reading/unit.ts';
import { mayAct } from './actors.ts';
import { castFinding } from './cast-finding.ts';
import { areActors } from './casts.ts';
import type { Rule } from './rule.ts';
import { isSurelyWork, leadsToWork } from './surely-work.ts';
import { peopleFrom, wordAt } from './walk.ts';
import { worksFrom } from './works.ts';

/** No verb at all, as under a picture: "Ada Stone in Low Tide", "Or Ada Stone and Bo Reed in The Ferrymen", "A in a still from X". */
export const picturedIn: Rule = {
  name: 'pictured in',
  triggers: ['in'],
  read: (s, ats) => {
    const at = ats[0];
    if (at === undefined || at > LONGEST || s.units.length > 2 * LONGEST) return [];
    const { people, end } = peopleFrom(
      s,
      /^(?:or|and|then|plus)$/.test(s.units[0]?.lower ?? '') ? 1 : 0,
      false,
    );
    if (end !== at || people.length === 0 || !areActors(s, people)) return [];
    const from = behindPicture(s, at + 1);
    const example = /^(?:or|and|then|plus)$/.test(s.units[0]?.lower ?? '');
    // "Ada Stone in Central Park": a place, unless more shows a title
    if (!(example ? leadsToWork(s, from) : isSurelyWork(s, from))) return [];
    const { works, end: behind } = worksFrom(s, from);
    if (
      !isOver(s, behind) ||
      works.some(({ title }) => people.some((one) => foldName(one.person) === foldName(title)))
    )
      return [];
    return works.flatMap((work) =>
      people.flatMap((one) =>
        mayAct(s, one) ? castFinding(one.person, undefined, work, { from: one.at, to: behind }) : [],
      ),
    );
  },
};

// A caption that names whom and what it shows.
const LONGEST = 18;

/** "a still from X", "the trailer for X", "a scene from X". */
function behindPicture(s: SentenceReading, from: number): number {
  for (let i = from; i < from + 5; i += 1)
    if (/^(?:still|scene|clip|trailer|image|photo|moment|shot|episode|teaser)$/.test(wordAt(s, i)))
      return /^(?:from|for|of|in)$/.test(wordAt(s, i + 1)) ? i + 2 : from;
  return from;
}

function isOver(s: SentenceReading, i: number): boolean {
  const word = wordAt(s, i);
  if (s.units[i] === undefined || word === '.' || word === '(') return true;
  // "Ada Stone in “Low Tide” season two", "Photo: Quark"
  return /^(?:season|series|,|photo|credit)$/.test(word) && s.units.length - i < 5;
}
