import fc from 'fast-check';
import type { Statement } from '../../src/claims/claim.ts';
import { type Line, makeFolder, type Said } from './make-claims.ts';

const oneOf = (...names: readonly string[]) => fc.constantFrom(...names);
const people = oneOf(
  'Ana Vell',
  'Anna Vell',
  'Vell',
  'Ida Moss',
  'Milo Tarn',
  'Drew Tarn',
  'Annika Vellmore',
  'Anika Vellmore',
  '?',
);
const parts = oneOf(
  'Nora Quill',
  'Nora Quill/Nightjar',
  'Nightjar',
  'the Nightjar',
  'Quill',
  'Patricia “Trish” Hale',
  'Trish',
  'Drew Kane',
  '!',
);
const titles = oneOf(
  'Low Tide',
  'The Low Tide',
  'Orb’s The Low Tide',
  'High Tide',
  'Sea Wars: Low Tide',
  'Sea Wars',
  '…',
);
const dates = oneOf(
  '2017',
  '2017-03',
  '2017-03-17',
  'XXXX-22',
  'XXXX-03-17',
  '2017-22',
  '2018',
  '2017-05/2017-12',
  '197X',
);
const work = {
  title: titles,
  season: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  year: fc.option(oneOf('1967', '2017').map(Number), { nil: undefined }),
  medium: fc.option(oneOf('film', 'series', 'book'), { nil: undefined }),
};
const statement = fc.oneof(
  fc.record({
    kind: fc.constant('cast'),
    person: people,
    character: fc.option(parts, { nil: undefined }),
    ...work,
    title: fc.option(titles, { nil: undefined }),
  }),
  fc.record({
    kind: fc.constant('release'),
    event: oneOf('release', 'release', 'release', 'previews', 'available', 'unannounced'),
    date: fc.option(dates, { nil: undefined }),
    asStated: fc.option(fc.constant('soon'), { nil: undefined }),
    ...work,
  }),
  fc.record({ kind: fc.constant('crew'), person: people, role: oneOf('director', 'author'), ...work }),
  fc.record({ kind: fc.constant('appearance'), character: parts, ...work }),
  fc.record({ kind: fc.constant('platform'), platform: oneOf('Netflix', 'netflix', 'Hulu'), ...work }),
  fc.record({ kind: fc.constant('episodes'), count: fc.integer({ min: 8, max: 10 }), ...work }),
);
const said = fc
  .tuple(
    statement,
    oneOf('stated', 'stated', 'expected', 'rumoured', 'denied', 'past'),
    fc.option(fc.constant(true), { freq: 12 }),
  )
  .map(([says, status, editor]): Said => {
    const members = Object.entries(says).filter(([, value]) => value !== undefined);
    return {
      ...(Object.fromEntries(members) as unknown as Statement),
      status,
      ...(editor && { editor }),
    } as Said;
  });
const lines = fc.array(fc.array(said, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });

/** Articles with their claims: a few people, parts and titles that are like each other, in every kind of claim. */
export const folder = fc
  .array(fc.tuple(lines, fc.option(oneOf('2016-11', '2017-03-14', '2018~'), { nil: undefined })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((pages) =>
    makeFolder(
      Object.fromEntries(
        pages.map(([all, published], page) => [
          `${page}.md`,
          {
            lines: all.map((says, line): Line => [`Line ${line} of Sea Wars.`, ...says]),
            ...(published && { published }),
          },
        ]),
      ),
    ),
  );
