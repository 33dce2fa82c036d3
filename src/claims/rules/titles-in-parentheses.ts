import { startsWithGivenName } from '../reading/given-name.ts';
import { hasWord } from '../reading/has-word.ts';
import { nameForm } from '../reading/name-form.ts';
import { isFullName } from '../reading/name-index.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { foldName, type Unit } from '../reading/unit.ts';
import { isRatherMaker, tellsOfMaking } from './actors.ts';
import { castFinding } from './cast-finding.ts';
import { hasRank } from './described.ts';
import { type Filled, filledAt } from './filled-parentheses.ts';
import { inThePast } from './finding.ts';
import { isOfActors } from './of-actors.ts';
import { pairsInParentheses } from './pairs-in-parentheses.ts';
import { weigh, whatParenthesesHold } from './parentheses-hold.ts';
import type { Finding, Rule } from './rule.ts';
import { isName, wordAt } from './walk.ts';

/** "Ada Stone (“Northgate,” “Ember Rising”)", "Bo Reed (The Tide, Salt)": how trade papers say where somebody has been before. */
export const titlesInParentheses: Rule = {
  name: 'titles in parentheses',
  triggers: ['('],
  read: (s, ats) => {
    const opens = ats.filter((i) => wordAt(s, i) === '(');
    const works = whatParenthesesHold(s, opens) === 'works';
    // three and more people, each with where he has been: nobody lists makers like this without saying what they make
    const listed =
      works &&
      opens.length > 2 &&
      !tellsOfMaking(s) &&
      opens.every((open) => startsWithGivenName(s.units[open - 1]?.text ?? ''));
    return opens.flatMap((open) => {
      const inside = besideActor(s, open);
      if (inside.length > 0) return inside;
      const filled = filledAt(s, open);
      return filled === undefined ? [] : before(s, filled, works, listed);
    });
  },
};

/** "Kira (Ada Stone – Low Tide)": the actor, and where she has been. */
function besideActor(s: SentenceReading, open: number): readonly Finding[] {
  // "– A Salt Road": the article stands apart
  const at = s.units[open + 3]?.kind === 'word' && s.units[open + 3]?.capital ? open + 4 : open + 3;
  const [who, work] = [s.units[open + 1], s.units[at]];
  if (who?.kind !== 'name' || work?.kind !== 'name' || wordAt(s, at + 1) !== ')') return [];
  if (!/^[-–—]$/.test(wordAt(s, open + 2)) || !isFullName(who) || nameForm(who.text) === 'something')
    return [];
  if (nameForm(work.text) === 'somebody' || work.possessive || /^\p{Lu}{3,}$/u.test(work.text)) return [];
  const person = personAt(s, open + 1);
  const text = s.reading.article.body.slice(s.units[open + 3]?.start, work.end);
  const title = s.reading.titles.get(work.key) ?? text;
  return person === undefined || !isName(s, open - 1)
    ? []
    : inThePast(castFinding(person, undefined, { title }, { from: open + 1, to: at + 1 }));
}

const OF_MUSIC = new Set('metal vocalist frontman band bassist guitarist drummer'.split(' '));

function before(s: SentenceReading, filled: Filled, works: boolean, listed: boolean): readonly Finding[] {
  const { open, close } = filled;
  const unit = s.units[open - 1] as Unit | undefined;
  if (unit?.kind !== 'name' || unit.possessive || unit.quoted || hasRank(unit.text)) return [];
  // "Copper Lake (Royal Court)": a title, and where it was
  if (nameForm(unit.text) === 'something' && (s.reading.evidence.get(unit.key)?.person ?? 0) === 0) return [];
  if (pairsInParentheses(s, open).length > 0) return [];
  // "A and B (Saltmarsh and Mudlark)": one of each, or one title
  if (
    wordAt(s, open - 2) === 'and' &&
    wordAt(s, open - 4) !== ',' &&
    filled.entries.length === 1 &&
    / and (?!the )/.test(filled.entries[0]?.text ?? '')
  )
    return [];
  const own = weigh(s, filled);
  if (own <= -2 || !(works || own >= 2)) return [];
  const person = personAt(s, open - 1);
  if (person === undefined) return [];
  const known = s.reading.evidence.get(foldName(person));
  const acting = isOfActors(s, open, close) ?? ((known?.actor ?? 0) > 0 || listed);
  if (!acting || (!isFullName(unit) && (known?.actor ?? 0) === 0)) return [];
  // "metal greats like A (SALT ROAD)": a band
  if (hasWord(s, OF_MUSIC)) return [];
  if (isRatherMaker(s, person) || (known?.character ?? 0) > (known?.person ?? 0)) return [];
  return filled.entries.flatMap(({ text }) =>
    inThePast(
      castFinding(
        person,
        undefined,
        { title: s.reading.titles.get(foldName(text)) ?? text },
        { from: open - 1, to: close + 1 },
      ),
    ),
  );
}
