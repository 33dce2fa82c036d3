import type { Article, Sentence } from '../articles/article.ts';
import type { Entity } from '../facts/fact.ts';
import type { Evidence } from './answer.ts';
import { evidenceOf, findMarks } from './evidence.ts';
import type { Library } from './library.ts';
import { titlesIn } from './titles-in.ts';

/** Sentences with the first name that are looked at. */
const MOST = 60;
const SHOWN = 4;

/** Words that leave open what was asked, and words that may. */
const OPEN = /\b(?:whether|open question|remains? to be seen|unclear)\b/iu;
const DOUBT = /\b(?:confirm(?:s|ed|ation)?|denie[sd]|silent|declined|rumou?r(?:s|ed)?|might|may)\b/iu;

/**
 * The sentences that bring somebody and a work together without saying that the one is in the other: of the paragraphs
 * that name the first, those that name the work too, what leaves it open before what merely names both.
 */
export function sentencesNaming(library: Library, subject: Entity, work: Entity): Evidence[] {
  const found = library.base.mentions(subject.id, MOST).flatMap((mention) => {
    const article = library.byId.get(mention.article);
    const sentence = article?.sentences.find(({ start }) => start === mention.start);
    return article && sentence
      ? paragraphOf(article, sentence).map((one) => ({ article, sentence: one }))
      : [];
  });
  const distinct = [
    ...new Map(found.map((one) => [`${one.article.id}:${one.sentence.start}`, one])).values(),
  ];
  return distinct
    .map((one) => ({ ...one, weight: weigh(library, one.sentence, subject, work) }))
    .filter(({ weight }) => weight >= LEAST)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, SHOWN)
    .flatMap(({ article, sentence: { text, start, end } }) => {
      const citation = { article: article.id, sentence: text, start, end };
      return evidenceOf(library, citation, [...subject.names, ...work.names]) ?? [];
    });
}

function paragraphOf(article: Article, { paragraph }: Sentence): readonly Sentence[] {
  return article.sentences.filter((one) => one.paragraph === paragraph && one.kind !== 'headline');
}

/** To name the work or to leave something open is the least. */
const LEAST = 2;

function weigh(library: Library, { plain, text }: Sentence, subject: Entity, work: Entity): number {
  const shown = plain ?? text;
  const namesWork = titlesIn(library, shown).some(({ entity }) => entity.id === work.id);
  const namesSubject = findMarks(shown, subject.names).length > 0;
  return (
    4 * Number(OPEN.test(shown)) +
    2 * Number(namesWork) +
    Number(DOUBT.test(shown)) +
    Number(namesSubject) * (namesWork ? 2 : 1)
  );
}
