import { describe, expect, it } from 'vitest';
import { checkQuestion } from '../../src/trivia/check/check-question.ts';
import { makeQuestions } from '../../src/trivia/make-questions.ts';
import type { Question } from '../../src/trivia/question.ts';
import { cast } from '../facts/make-claims.ts';
import { baseOf, DOUBTS, GLASS, HARBOR, readSeeds, SHELF } from './folders.ts';

const right = ({ options, right: index }: Question) => options[index]?.text;
const find = (questions: readonly Question[], prompt: string) =>
  questions.filter((question) => question.prompt.startsWith(prompt));
const texts = (questions: readonly Question[]) =>
  questions.flatMap(({ prompt, options }) => [prompt, ...options.map(({ text }) => text)]).join('\n');

describe('makeQuestions', () => {
  const harbor = baseOf(HARBOR);
  const both = baseOf(HARBOR, GLASS);

  it.each([
    ['Who plays Ada Quill in Harbor Lights?', 'Nora Field'],
    ['Which of these characters does Lena Sorel play in Harbor Lights?', 'Captain Vance'],
    ['On which day does Harbor Lights come out?', 'May 12, 2023'],
    ['In which month does Harbor Lights come out?', 'May 2023'],
    ['In which season does Harbor Nights come out?', 'fall 2024'],
    ['In which year does Low Tide come out?', '2019'],
    ['Which of these comes out first?', 'Low Tide'],
    ['Which of these comes out last?', 'Harbor Nights'],
    ['Which service is home to Harbor Lights?', 'Hulu'],
    ['How many episodes does Harbor Lights have?', '10'],
  ])('asks “%s”', (prompt, answer) => {
    expect(find(makeQuestions(harbor), prompt).map(right)).toEqual([answer]);
  });

  it('asks for the other name of somebody who has two', () => {
    expect(find(makeQuestions(harbor), 'Which other name does The Wren go by?').map(right)).toEqual([
      'Ada Quill',
    ]);
    // The other way round, "The Wren" would stand out among names without an article.
    expect(find(makeQuestions(harbor), 'Which other name does Ada Quill go by?')).toEqual([]);
  });

  it('asks what is out already beside what is still to come, and nothing of what was', () => {
    const asked = makeQuestions(baseOf(SHELF)).filter(({ kind }) => kind === 'already-out');
    expect(asked.map((question) => [question.prompt, right(question)]).toSorted()).toEqual([
      ['Which of these comes out first?', 'Cold Bay'],
      ['Which of these comes out first?', 'Grey Pier'],
      ['Which of these comes out first?', 'Salt Row'],
      ['Which of these comes out last?', 'Deep Sound'],
      ['Which of these comes out last?', 'Long Shore'],
    ]);
    expect(texts(asked)).not.toContain('Blue Wharf');
  });

  it('asks who is in an open list only beside people of unrelated works', () => {
    const open = (base: typeof both) =>
      makeQuestions(base).filter(({ kind }) =>
        ['in-cast', 'odd-in-cast', 'crew', 'other-title'].includes(kind),
      );
    expect(open(harbor)).toEqual([]);
    const kinds = new Set(open(both).map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['in-cast', 'odd-in-cast', 'crew', 'other-title']));
    const [director] = find(open(both), 'Which of these people directed Harbor Lights?');
    expect(director && right(director)).toBe('Mara Oduya');
    const wrong =
      director?.options.filter((_, index) => index !== director.right).map(({ text }) => text) ?? [];
    expect(wrong.toSorted()).toEqual(
      ['June Ellery', 'Karl Voss', 'Olga Brant', 'Paul Ames'].filter((name) => wrong.includes(name)),
    );
    expect(wrong.length).toBeGreaterThanOrEqual(2);
  });

  it('asks nothing that is disputed, rumoured, expected or misprinted', () => {
    const said = texts(makeQuestions(baseOf(HARBOR, DOUBTS)));
    for (const name of ['Silas Crow', 'Widow Tam', 'Marta Bly', 'Stone Ferry', 'Brant’s'])
      expect(said).not.toContain(name);
    expect(said).not.toMatch(/episodes does Low Tide/);
    expect(said).toContain('Who plays Otto Marsh');
  });

  it('asks nothing of people who share a name', () => {
    const twins = baseOf({
      ...HARBOR,
      'twin.md': [
        ['Zoe Hart plays Dario Webb in Sand Castle.', cast('Zoe Hart', 'Dario Webb', 'Sand Castle')],
      ],
    });
    expect(find(makeQuestions(twins), 'Who plays Dario Webb')).toEqual([]);
  });

  it('cites for every question a sentence with its answer, or two for a comparison', () => {
    for (const question of makeQuestions(both)) {
      const [first] = question.sources;
      if (question.kind === 'who-plays') expect(first.sentence).toContain(right(question));
      expect(question.topics.length).toBeGreaterThan(0);
    }
  });

  it('retires a question that a new article makes wrong, and leaves the others as they were', () => {
    const before = makeQuestions(harbor);
    const after = makeQuestions(
      baseOf({
        ...HARBOR,
        'news.md': [
          ['Paula Ring plays Gus Pell in Harbor Lights.', cast('Paula Ring', 'Gus Pell', 'Harbor Lights')],
        ],
      }),
    );
    const asksGus = ({ prompt, options, right: index }: Question) =>
      `${prompt} ${options[index]?.text}`.includes('Gus Pell');
    expect(before.some(asksGus)).toBe(true);
    expect(after.some(asksGus)).toBe(false);
    const ids = new Set(after.map(({ id }) => id));
    const others = before.filter(({ kind }) => kind === 'who-plays' || kind === 'plays-whom');
    const kept = others.filter(
      (question) => !/Gus Pell|Tom Reyes/.test(`${question.prompt} ${right(question)}`),
    );
    expect(kept.length).toBeGreaterThan(5);
    expect(kept.every(({ id }) => ids.has(id))).toBe(true);
  });

  it('is the same for the same facts, in whatever order the articles come', () => {
    const turned = baseOf(Object.fromEntries(Object.entries({ ...HARBOR, ...GLASS }).toReversed()));
    expect(makeQuestions(turned).map((q) => [q.id, q.prompt, q.options, q.right])).toEqual(
      makeQuestions(both).map((q) => [q.id, q.prompt, q.options, q.right]),
    );
  });

  it('puts the right option in every place about as often', () => {
    const places = makeQuestions(both)
      .filter(({ options }) => options.length === 4)
      .map(({ right: index }) => index);
    for (const place of [0, 1, 2, 3])
      expect(places.filter((index) => index === place).length).toBeGreaterThan(places.length / 10);
  });

  it('makes nothing of nothing', () => {
    expect(makeQuestions(baseOf({ 'empty.md': [] }))).toEqual([]);
  });
});

describe('every question of every folder', () => {
  const folders = {
    harbor: [HARBOR],
    glass: [GLASS],
    shelf: [HARBOR, SHELF],
    both: [HARBOR, GLASS],
    doubts: [HARBOR, GLASS, DOUBTS],
  };
  it.each(Object.entries(folders))('of %s is fair', (_, pages) => {
    const base = baseOf(...pages);
    const questions = makeQuestions(base);
    expect(questions.length).toBeGreaterThan(5);
    const unfair = questions.flatMap((question) =>
      checkQuestion(question, base).map((why) => `${question.prompt} ${why}`),
    );
    expect(unfair).toEqual([]);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  it('of the seeds is fair, and there are 60 or more, at most a third true-or-false or missing-word', async () => {
    const base = await readSeeds();
    const questions = makeQuestions(base);
    const unfair = questions.flatMap((question) =>
      checkQuestion(question, base).map((why) => `${question.prompt} ${why}`),
    );
    expect(unfair).toEqual([]);
    expect(questions.length).toBeGreaterThanOrEqual(60);
    const cheap = questions.filter(({ kind }) => kind === 'true-or-false' || kind === 'missing-word');
    expect(cheap.length * 3).toBeLessThanOrEqual(questions.length);
    expect(new Set(questions.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(8);
    const asked = questions.map(
      ({ prompt, options }) => `${prompt} ${options.map(({ text }) => text).toSorted()}`,
    );
    expect(new Set(asked).size).toBe(questions.length);
  });
});
