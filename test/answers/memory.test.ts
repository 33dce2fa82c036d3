import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/ask.ts';
import { findSubject } from '../../src/answers/find-subject.ts';
import { withMemory } from '../../src/answers/library.ts';
import { answerAbout } from '../../src/answers/lookups/about.ts';
import { answerRelease } from '../../src/answers/lookups/release.ts';
import { answerWhoPlays } from '../../src/answers/lookups/who-plays.ts';
import { createShelf } from '../../src/answers/shelf.ts';
import { HARBOR, libraryOf } from './harbor.ts';

const NOW = '2031-05-01T12:00:00Z';

describe('the memory of a library', () => {
  const library = libraryOf(HARBOR);

  it('holds what was looked up last, and no more than so much', () => {
    const { remember } = withMemory(library);
    const made: number[] = [];
    const recall = (nth: number) =>
      remember?.(`thing ${nth}`, () => {
        made.push(nth);
        return nth === 0 ? undefined : nth;
      });
    expect([recall(0), recall(1), recall(0), recall(1)]).toEqual([undefined, 1, undefined, 1]);
    expect(made).toEqual([0, 1]);
    for (let nth = 2; nth < 2_000; nth += 1) recall(nth);
    expect(recall(1_999)).toBe(1_999);
    expect(made).toHaveLength(2_000);
    recall(0);
    expect(made).toHaveLength(2_001);
  });

  it('changes no answer', () => {
    const remembering = createShelf(library).library();
    const names = library.base.entities.flatMap(({ name }) => [name, name.toLowerCase(), name.slice(1)]);
    const ask = (from: typeof library, name: string) => [
      answerAbout(from, { topic: name }, NOW),
      answerWhoPlays(from, { name }),
      answerRelease(from, { title: name }, NOW),
      answerQuestion(from, `who is in ${name}`, NOW),
    ];
    for (const name of names) {
      const fresh = ask(library, name);
      expect(ask(remembering, name)).toEqual(fresh);
      expect(ask(remembering, name)).toEqual(fresh);
    }
  });

  it('ends with the library that it belongs to', () => {
    const shelf = createShelf(library);
    const [known] = library.base.entities;
    const name = known?.name ?? '';
    expect(findSubject(shelf.library(), name, ['title', 'person', 'character']).sure).toContain(known);
    shelf.swap(
      libraryOf({ 'empty.txt': 'Nothing of note\n\nNothing was announced today by anybody at all.\n' }),
    );
    expect(findSubject(shelf.library(), name, ['title', 'person', 'character']).sure).toEqual([]);
  });
});
