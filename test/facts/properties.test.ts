import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.ts';
import { reconcile } from '../../src/facts/reconcile.ts';
import { factToJson } from '../../src/facts/report/fact-to-json.ts';
import { folder } from './arbitrary-folders.ts';
import { type Line, makeFolder } from './make-claims.ts';

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
