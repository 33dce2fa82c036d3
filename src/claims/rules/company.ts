import { isUnclaimed } from '../reading/hedges.ts';
import { nameForm } from '../reading/name-form.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle, workAt } from '../reading/titles.ts';
import { MEDIUM_NOUNS, RELATION_NOUNS } from '../words/media.ts';
import { mayAct, tellsOfMaking } from './actors.ts';
import { atEach } from './at-each.ts';
import { castFinding } from './cast-finding.ts';
import type { Finding, Rule } from './rule.ts';
import { isName, isOther, peopleFrom, wordAt } from './walk.ts';
import { subjectTitle, titleSlot } from './whose-work.ts';

/** "X, opposite A and B", "the revival of X, with A, B and C", "X, a comedy with A", "X, with A in the lead". */
export const company: Rule = {
  name: 'company',
  triggers: ['opposite', 'alongside', 'with'],
  read: atEach((s, i) => {
    const word = wordAt(s, i);
    if (word === '' || !isName(s, i + 1)) return [];
    const work = workBeside(s, i, word === 'with');
    return work === undefined ? [] : listed(s, i, work, word);
  }),
};

function listed(
  s: SentenceReading,
  at: number,
  work: NonNullable<ReturnType<typeof titleSlot>>,
  word: string,
): readonly Finding[] {
  const { people, end } = peopleFrom(s, at + 1, false);
  if (people.length === 0 || isUnclaimed(s, at, at) || people.some((one) => !mayAct(s, one))) return [];
  // "nominated for X, alongside B for Y", "with B back to pen it"
  if (wordAt(s, end) === 'for' || tellsOfMaking(s, end, end + 5)) return [];
  if (
    word === 'with' &&
    !(
      isLeading(s, end) ||
      isNextWork(s, end) ||
      (isOver(s, end) && !tellsOfMaking(s)) ||
      (isAside(s, end) && !tellsOfMaking(s))
    )
  )
    return [];
  return people.flatMap(({ person, at: from }) => castFinding(person, undefined, work, { from, to: end }));
}

/** The title right before, behind a comma of its own or inside the quotation marks; or ", a comedy film". */
function workBeside(s: SentenceReading, at: number, withMedium: boolean) {
  let i = at - 1;
  const shooting = withMedium ? beforeShooting(s, i) : undefined;
  if (shooting !== undefined) return workAt(s, shooting)?.work ?? titleSlot(s, shooting);
  if (wordAt(s, i) === 'now') i -= 1;
  // "A stars in the film, with B in support"
  if (withMedium && wordAt(s, i) === ',' && MEDIUM_NOUNS.has(wordAt(s, i - 1)) && wordAt(s, i - 2) === 'the')
    return /^(?:in|on)$/.test(wordAt(s, i - 3)) ? s.topic : undefined;
  // "X (with A)"
  if (wordAt(s, i) === '(' && isName(s, i - 1) && !s.units[i - 1]?.possessive)
    return workAt(s, i - 1)?.work ?? (isPlace(s, i - 1) ? titleSlot(s, i - 1) : undefined);
  if (withMedium && MEDIUM_NOUNS.has(wordAt(s, i))) {
    for (let n = 0; n < 5 && wordAt(s, i) !== ',' && !s.units[i]?.quoted; n += 1) {
      if (s.units[i]?.kind !== 'word' && !(isName(s, i) && isOther(s, i))) return undefined;
      i -= 1;
    }
    if (!/^(?:a|an|the)$/.test(wordAt(s, i + 1))) return undefined;
  }
  const comma = wordAt(s, i) === ',';
  // the comma stands inside the quotation marks
  if (!comma && withMedium && i < at - 1 && s.units[i]?.quoted) return titleSlot(s, i);
  if (comma) i = beforeRelation(s, i) ?? i - 1;
  if (wordAt(s, i) === ')' && wordAt(s, i - 2) === '(') i -= 3;
  if (comma && !isName(s, i)) return subjectTitle(s, i + 1);
  if (!isName(s, i) || s.units[i]?.possessive) return undefined;
  if (!comma && !s.units[i]?.quoted && wordAt(s, i + 1) !== '(' && !isYears(s, i - 1)) return undefined;
  return workAt(s, i)?.work ?? (isPlace(s, i) ? titleSlot(s, i) : subjectTitle(s, i + 1));
}

/** "X begins filming with A and B", "X is now shooting with A": where X stands. */
function beforeShooting(s: SentenceReading, last: number): number | undefined {
  if (!/^(?:filming|shooting|production|rehearsals)$/.test(wordAt(s, last))) return undefined;
  for (let i = last - 1; i > last - 5 && i >= 0; i -= 1) {
    if (isName(s, i)) return s.units[i]?.possessive || isOther(s, i) ? undefined : i;
    if (
      !/^(?:begins|began|starts|started|is|has|begun|now|currently|already|will|begin|start)$/.test(
        wordAt(s, i),
      )
    )
      return undefined;
  }
  return undefined;
}

/** "X, the sequel to Y, with": the title before an apposition that names another work, or a maker. */
function beforeRelation(s: SentenceReading, comma: number): number | undefined {
  let related = false;
  for (let i = comma - 1; i > comma - 14; i -= 1) {
    const word = wordAt(s, i);
    if (RELATION_NOUNS.has(word)) related = true;
    if (word === ',')
      return related && (/^(?:a|an|the|its)$/.test(wordAt(s, i + 1)) || s.units[i + 1]?.possessive)
        ? i - 1
        : undefined;
    if (/^(?:[.;:()]|who|which|and)$/.test(word)) return undefined;
  }
  return undefined;
}

/** "in X,", "Quark's X,", "the revival of X,": where only a work can stand before people in it. */
function isPlace(s: SentenceReading, i: number): boolean {
  return (
    isYears(s, i - 1) ||
    (i === 0 && nameForm(s.units[i]?.text ?? '') !== 'somebody') ||
    MEDIUM_NOUNS.has(wordAt(s, i - 1)) ||
    (wordAt(s, i - 1) === 'on' &&
      /^(?:way|underway|begun|began|started|starts|filming|shooting|production)$/.test(wordAt(s, i - 2))) ||
    (s.units[i - 1]?.possessive === true && isName(s, i - 1) && isOther(s, i - 1)) ||
    /^(?:seen|star|stars|starred|starring|appear|appears|appeared|turn|role|part|shortly|revival|remake|reboot|version)$/.test(
      wordAt(s, i - 2),
    )
  );
}

/** "… in the lead", "… in the leading roles", "… in support", "… back as a series regular". */
function isLeading(s: SentenceReading, end: number): boolean {
  if (wordAt(s, end) === 'back') return true;
  if (wordAt(s, end) !== 'in') return false;
  if (wordAt(s, end + 1) !== 'the') return /^(?:support|supporting|smaller|key)$/.test(wordAt(s, end + 1));
  return /^(?:lead|leads|leading|main|starring|principal|central)$/.test(wordAt(s, end + 2));
}

/** "hits such as 1987's X with A and 1993's Y with B": the next work of a list. */
function isNextWork(s: SentenceReading, end: number): boolean {
  let i = wordAt(s, end) === ',' ? end + 1 : end;
  if (wordAt(s, i) === 'and') i += 1;
  if (i === end) return false;
  return isYears(s, i) || isTitle(s.reading, s.units[i]);
}

/** "1987's". */
function isYears(s: SentenceReading, i: number): boolean {
  return s.units[i]?.kind === 'number' && s.units[i]?.possessive === true;
}

/** "X, a thriller with A, was": the verb of the work goes on. */
function isAside(s: SentenceReading, end: number): boolean {
  return (
    wordAt(s, end) === ',' &&
    /^(?:is|was|will|has|opens|opened|premieres|premiered|follows|tells|out|due|arrives|hits|returns|debuts)$/.test(
      wordAt(s, end + 1),
    )
  );
}

function isOver(s: SentenceReading, end: number): boolean {
  return end >= s.units.length || /^[.;()]$/.test(wordAt(s, end));
}
