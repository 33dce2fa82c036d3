import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, Statement } from '../../src/claims/claim.ts';
import { reconcile } from '../../src/facts/reconcile.ts';
import { factToJson } from '../../src/facts/report/fact-to-json.ts';
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
const folder = fc
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
const show = (claims: readonly Claim[], articles: Parameters<typeof reconcile>[1]) => {
  const base = reconcile(claims, articles);
  return JSON.stringify([base.facts, base.entities]);
};

describe('whatever the claims', () => {
  it('their order does not matter', () => {
    fc.assert(
      fc.property(
        folder.chain(({ claims, articles }) =>
          fc.record({
            claims: fc.constant(claims),
            articles: fc.constant(articles),
            shuffled: fc.shuffledSubarray([...claims], { minLength: claims.length }),
          }),
        ),
        ({ claims, shuffled, articles }) => {
          expect(show(shuffled, articles)).toBe(show(claims, articles));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('none is lost, and none is made up', () => {
    fc.assert(
      fc.property(folder, ({ claims, articles }) => {
        const given = new Set(claims);
        const used = new Set<Claim>();
        for (const fact of reconcile(claims, articles).facts) {
          expect(fact.support.length).toBeGreaterThan(0);
          for (const claim of [
            ...fact.support,
            ...(fact.from ?? []),
            ...fact.against.map((one) => one.claim),
          ])
            used.add(claim);
        }
        expect([...used].filter((claim) => !given.has(claim))).toEqual([]);
        const said = (claim: Claim) => JSON.stringify(claim);
        expect(claims.filter((claim) => !used.has(claim) && !isEmptyName(claim)).map(said)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('names may be any text', () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
    const anybody = fc.record({ person: text, character: text, title: text });
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 6 }), (people) => {
        const { claims, articles } = makeFolder({
          'a.md': people.map((names): Line => ['A line.', { kind: 'cast', ...names }]),
        });
        const used = new Set(
          reconcile(claims, articles).facts.flatMap(({ support, against }) => [
            ...support,
            ...against.map(({ claim }) => claim),
          ]),
        );
        expect(claims.filter((claim) => !used.has(claim) && !isEmptyName(claim))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('a title of a thousand dates and a part of a thousand actors stay cheap', () => {
    const days = Array.from({ length: 1000 }, (_, day) =>
      new Date(Date.UTC(2017, 0, 1 + day)).toISOString().slice(0, 10),
    );
    const { claims, articles } = makeFolder({
      'a.md': days.map(
        (date, day): Line => [
          `Sentence ${day}.`,
          { kind: 'release', event: 'release', title: 'Low Tide', date },
          { kind: 'cast', person: `Ana Vell${day}`, character: 'Nora', title: 'Low Tide' },
        ],
      ),
    });
    const { facts } = reconcile(claims, articles);
    expect(facts).toHaveLength(2000);
    expect(facts.flatMap(({ against }) => against)).toEqual([]);
  });

  it('ids are short, unique and lead back', () => {
    fc.assert(
      fc.property(folder, ({ claims, articles }) => {
        const base = reconcile(claims, articles);
        const ids = [...base.facts, ...base.entities].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter((id) => !/^[a-z0-9]{1,16}$/.test(id))).toEqual([]);
        for (const fact of base.facts) {
          for (const id of Object.values(fact.about)) {
            expect(base.entity(id)).toBeDefined();
            expect(base.factsAbout(id).includes(fact)).toBe(true);
          }
          expect('id' in factToJson(fact)).toBe(false);
        }
        const lost = base.entities.filter(
          (entity) => !base.resolveAll(entity.name, entity.kind).includes(entity),
        );
        expect(lost).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

/** A name without a letter or digit is nobody's; some letters are an accent on nothing ("\ufe70"). */
const isEmptyName = (claim: Claim): boolean =>
  [
    claim.title,
    'person' in claim ? claim.person : undefined,
    'character' in claim ? claim.character : undefined,
  ].some(
    (name) => name !== undefined && !/[\p{L}\p{N}]/u.test(name.normalize('NFKD').replace(/\p{M}/gu, '')),
  );
