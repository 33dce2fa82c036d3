import type { Article } from '../../articles/article.ts';
import type { Work } from '../claim.ts';
import { topicOf } from './context.ts';
import { firstOfLine } from './first-of-line.ts';
import { type Focus, focusOf, NO_FOCUS, tellsOfAdaptation } from './focus.ts';
import type { Holds } from './holds.ts';
import { introducedIn, presents } from './introduced.ts';
import { type LastNamed, meant, NOBODY_NAMED, note, pronounIn } from './pronoun.ts';
import type { Reading, SentenceReading } from './reading.ts';
import { findSections } from './sections.ts';
import { subjectOf } from './sentence-subject.ts';
import { isNameOf, isTitle } from './titles.ts';
import type { Unit } from './unit.ts';

/**
 * The sentences of an article with whom and what each speaks of: behind "Ada Stone leads Northgate.", the subject of
 * "She plays Kira." is Ada Stone and its topic Northgate.
 */
export function inContext(
  reading: Reading,
  units: readonly (readonly Unit[])[],
  titleCase: readonly boolean[],
  dates: readonly SentenceReading['dates'][],
  holds: readonly Holds[],
): SentenceReading[] {
  let focus: Focus = NO_FOCUS;
  let named: LastNamed = NOBODY_NAMED;
  let section: Work | 'other' | undefined;
  const sections = findSections(reading, reading.article.sentences, units);
  return reading.article.sentences.map((sentence, i) => {
    const list = units[i] as Unit[];
    const bare = {
      reading,
      sentence,
      units: list,
      holds: holds[i] as Holds,
      dates: dates[i] as SentenceReading['dates'],
      titleCase: titleCase[i] === true,
    };
    if (sections.has(i)) section = sections.get(i);
    if (sentence.paragraph !== focus.paragraph) focus = { ...focus, introduced: undefined };
    const inCast = reading.castEntries.has(sentence.start);
    const introduced = inCast ? undefined : introducedIn(bare);
    const own = !inCast && isOwnItem(reading.article, i) ? 'other' : undefined;
    const topic = topicOf(bare, focus, section ?? own, introduced);
    const s: SentenceReading = {
      ...bare,
      topic: inCast ? topic : firstOfLine(list, topic),
      subject:
        sentence.paragraph - focus.paragraph <= 1 ? meant(focus.person, pronounIn(list), named) : undefined,
    };
    const work = focusOf(s, focus);
    const person = subjectOf(s);
    named = note(named, person);
    focus = {
      work,
      presented: work !== undefined && work !== 'other' && presents(s, work),
      clear: isClear(s, work, focus),
      anew: work !== undefined && work !== 'other' && tellsOfAdaptation(s, work),
      introduced: focus.introduced ?? introduced,
      person,
      paragraph: sentence.paragraph,
    };
    return s;
  });
}

/**
 * Whether no doubt is left which work the next sentence will mean: this one presents it, or names no other, or takes up
 * what was as clear.
 */
function isClear(s: SentenceReading, work: Focus['work'], before: Focus): boolean {
  if (work === undefined || work === 'other') return false;
  const titles = s.holds.names.filter((i) => isTitle(s.reading, s.units[i]));
  if (titles.length === 0) return before.clear === true && s.topic?.title === work.title;
  return presents(s, work) || titles.every((i) => isNameOf(s.reading, s.units[i], work));
}

/** An entry of a list that tells its story in several sentences has a work of its own, named or not. */
function isOwnItem({ sentences }: Article, i: number): boolean {
  const here = sentences[i];
  return (
    here?.kind === 'item' &&
    [sentences[i - 1], sentences[i + 1]].some(
      (beside) => beside?.kind === 'item' && beside.paragraph === here.paragraph,
    )
  );
}

/** Works and people anew, once rules have shown more of who is who: where "Kira" turns out a part, "she" is no actor. */
export function renewContext(sentences: readonly SentenceReading[]): SentenceReading[] {
  const first = sentences[0];
  if (first === undefined) return [];
  const titleCase = sentences.map((s) => s.titleCase);
  return inContext(
    first.reading,
    sentences.map((s) => s.units as Unit[]),
    titleCase,
    sentences.map((s) => s.dates),
    sentences.map((s) => s.holds),
  );
}
