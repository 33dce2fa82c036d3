import { describe, expect, it } from 'vitest';
import { checkQuestion } from '../../src/trivia/check/check-question.ts';
import { makeQuestions } from '../../src/trivia/make-questions.ts';
import { findGiveaways } from '../../src/trivia/options/giveaway.ts';
import type { Option, Question, QuestionKind } from '../../src/trivia/question.ts';
import { appears, cast, release } from '../facts/make-claims.ts';
import { baseOf, GLASS, HARBOR, SHELF } from './folders.ts';

const base = baseOf(HARBOR, GLASS, SHELF);
const questions = makeQuestions(base);
const first = (kind: QuestionKind, prompt = ''): Question => {
  const found = questions.find((question) => question.kind === kind && question.prompt.includes(prompt));
  if (!found) throw new Error(`no ${kind} question`);
  return found;
};
const withWrong = (question: Question, option: Option): Question => {
  const at = (question.right + 1) % question.options.length;
  return { ...question, options: question.options.map((old, index) => (index === at ? option : old)) };
};

describe('checkQuestion', () => {
  it.each(questions.map((question) => [question.kind, question.prompt, question] as const))(
    'finds another option wrong: %s %s',
    (_, __, question) => {
      const moved = { ...question, right: (question.right + 1) % question.options.length };
      expect(checkQuestion(moved, base).join()).toMatch(/not (?:right|wrong)/);
    },
  );

  const person = (name: string) => ({ text: name, means: base.resolve(name, 'person')?.id ?? '' });
  it.each([
    ['a second right option', first('in-cast', 'Harbor Lights'), person('Nora Field'), person('Tom Reyes')],
    [
      'somebody who may be in it',
      first('crew', 'Glass Orchard'),
      person('Bea Lindqvist'),
      person('Wanda Price'),
    ],
  ])('finds %s', (_, question, one, other) => {
    const taken = question.options.some(({ means }) => means === one.means) ? other : one;
    expect(checkQuestion(withWrong(question, taken), base).join()).toMatch(/is (?:right|unsure), not wrong/);
  });

  it.each([
    [
      'a rumour about a wrong option',
      cast('Ivo Brandt', 'Gus Pell', 'Harbor Lights', { status: 'rumoured' }),
    ],
    ['a second actor', cast('Paula Ring', 'Gus Pell', 'Harbor Lights')],
  ])('finds that %s has come up', (_, said) => {
    const later = baseOf({ ...HARBOR, ...GLASS, 'news.md': [['A line about Gus Pell.', said]] });
    expect(checkQuestion(first('who-plays', 'Gus Pell'), later).length).toBeGreaterThan(0);
  });

  it('finds that a date is contradicted, or no longer the first', () => {
    const news = (...said: Parameters<typeof release>) =>
      baseOf({ ...HARBOR, 'news.md': [['A line about a date.', release(...said)]] });
    const asked = first('release-date', 'On which day');
    expect(checkQuestion(asked, news('Harbor Lights', '2023-06-02', 'June 2, 2023'))).not.toEqual([]);
    expect(checkQuestion(asked, news('Harbor Lights', '2023', '2023'))).toEqual([]);
  });

  it('finds that somebody has joined a cast', () => {
    const question = first('in-cast', 'Harbor Lights');
    const [wrong] = question.options.filter((_, index) => index !== question.right);
    const joins = [['They work together now.', cast(wrong?.text ?? '', undefined, 'Harbor Lights')]] as const;
    expect(checkQuestion(question, baseOf({ ...HARBOR, ...GLASS, 'news.md': joins }))).not.toEqual([]);
    const crossover = [
      ['Iris Cole turns up in Harbor Lights.', appears('Iris Cole', 'Harbor Lights')],
    ] as const;
    expect(
      checkQuestion(question, baseOf({ ...HARBOR, ...GLASS, 'news.md': crossover })).every((why) =>
        /unsure|wrong/.test(why),
      ),
    ).toBe(true);
  });

  it('finds what is wrong with its form', () => {
    const question = first('who-plays');
    const change = (changed: Partial<Question>) =>
      checkQuestion({ ...question, ...changed }, base).join('; ');
    expect(change({ id: 'x' })).toContain('id');
    expect(change({ prompt: 'x'.repeat(600) })).toContain('too long');
    expect(change({ topics: ['nothing'] })).toContain('topic');
    expect(
      change({ options: question.options.slice(question.right, question.right + 1), right: 0 }),
    ).toContain('1 options');
    expect(change({ right: 9 })).toContain('no option is right');
    const [source] = question.sources;
    expect(change({ sources: [{ ...source, start: 9_999 }] })).toContain('no claim');
    expect(change({ sources: [{ ...source, status: 'rumoured' }] })).toContain('rumoured');
    const gap = first('missing-word');
    expect(
      checkQuestion({ ...gap, prompt: 'Which name is missing? “_____ did it.”' }, base).join(),
    ).toContain('not the article');
  });
});

describe('findGiveaways', () => {
  it.each([
    ['Who?', 'Ann Lee', ['Bo Ray', 'Cy Day', 'Di May'], 0],
    ['Who?', 'The Wren', ['Bo Ray', 'Cy Day', 'Di May'], 1],
    ['Who?', 'Wren', ['Bo Ray', 'Cy Day', 'Di May'], 1],
    ['Who?', 'Wren', ['Crow', 'Cy Day', 'Di May'], 0],
    ['When?', 'May 1, 2020', ['May 2020', 'June 2020', '2021'], 0],
    ['When?', '2020', ['two years ago', 'last week', 'never'], 2],
    ['Who?', 'Bartholomew Montgomery', ['Bo Ray', 'Cy Day', 'Di May'], 1],
    ['Who is in Stone Ferry?', 'Ann Stone', ['Bo Ray', 'Cy Day', 'Di May'], 1],
    ['Who is in Stone Ferry?', 'Ann Stone', ['Bo Stone', 'Cy Stone', 'Di Stone'], 0],
    ['Who is the one in it?', 'Ann of the Hill', ['Bo of the Sea', 'Cy of the Sky', 'Di of the Den'], 0],
  ])('in %j %j beside %j: %i', (prompt, answer, wrong, count) => {
    expect(findGiveaways(prompt, answer, wrong)).toHaveLength(count);
  });
});
