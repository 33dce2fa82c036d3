import { makeQuestion } from '../make-question.ts';
import { groupNearby } from '../nearby.ts';
import { type Release, readReleases } from '../releases.ts';
import { atMost, type Maker } from './maker.ts';

/** "Which of these comes out first?" The last day that the one may mean lies before the first of all others. */
export const askCameFirst: Maker = ({ relations }) => {
  const releases = atMost(readReleases(relations.base), ({ fact }) => fact.id);
  const releasesNear = groupNearby(
    relations,
    releases,
    ({ title }) => title.id,
    ({ fact }) => fact.id,
  );
  const ask = (release: Release, which: 'first' | 'last') => {
    const later = (a: Release, b: Release) => a.reach.latest < b.reach.earliest;
    const others = releasesNear(release.title.id, release.fact.id).filter(({ item }) =>
      which === 'first' ? later(release, item) : later(item, release),
    );
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
      others.map(({ item, near }) => ({ ...option(item), near })),
    );
    if (!question) return undefined;
    const shown = others.flatMap(({ item }) =>
      question.options.some(({ means }) => means === option(item).means) ? [item.fact] : [],
    );
    const [first, ...more] = question.sources;
    const [theirs, ...rest] = shown.map(({ support }) => support[0]);
    return theirs ? { ...question, sources: [first, theirs, ...rest, ...more] as const } : question;
  };
  return releases.flatMap((release) => [ask(release, 'first'), ask(release, 'last')]);
};
