import { makeQuestion } from '../make-question.ts';
import { type Release, readReleases } from '../releases.ts';
import type { Maker } from './maker.ts';

/** "Which of these comes out first?" The last day that the one may mean lies before the first of all others. */
export const askCameFirst: Maker = ({ relations: { base, familyOf } }) => {
  const releases = readReleases(base);
  const ask = (release: Release, which: 'first' | 'last') => {
    const later = (a: Release, b: Release) => a.reach.latest < b.reach.earliest;
    const others = releases.filter((other) =>
      which === 'first' ? later(release, other) : later(other, release),
    );
    const near = (other: Release) => (familyOf(other.title.id) === familyOf(release.title.id) ? 0 : 1);
    const option = ({ title, name, fact }: Release) => ({
      text: name,
      means: `${title.id}${fact.season === undefined ? '' : `#${fact.season}`}`,
    });
    const question = makeQuestion(
      {
        kind: 'came-first',
        prompt: `Which of these comes out ${which}?`,
        right: option(release),
        facts: [release.fact],
        fixed: true,
        asked: { role: which },
      },
      others.map((other) => ({ ...option(other), near: near(other) })),
    );
    if (!question) return undefined;
    const shown = others.filter((other) =>
      question.options.some(({ means }) => means === option(other).means),
    );
    const [first, ...more] = question.sources;
    const [theirs, ...rest] = shown.map(({ fact }) => fact.support[0]);
    return theirs ? { ...question, sources: [first, theirs, ...rest, ...more] as const } : question;
  };
  return releases.flatMap((release) => [ask(release, 'first'), ask(release, 'last')]);
};
