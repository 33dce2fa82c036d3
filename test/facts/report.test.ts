import { describe, expect, it } from 'vitest';
import { describeFacts } from '../../src/facts/report/describe-facts.ts';
import { factToJson } from '../../src/facts/report/fact-to-json.ts';
import { cast, reconcilePages, release } from './make-claims.ts';

const { base, claims } = reconcilePages({
  'a.md': [
    ['Low Tide comes this summer.', release('Low Tide', 'XXXX-22', 'this summer')],
    ['It has Drew Tarn’s Drew Kane.', cast('Drew Tarn', 'Drew Kane', 'Low Tide')],
    ['Tom Holm is Owl-Man.', cast('Tom Holm', 'Owl-Man')],
  ],
  'b.md': [
    ['Low Tide is due in 2017.', release('Low Tide', '2017', 'in 2017', { status: 'expected' })],
    ['Milo Tarn plays Drew Kane in Low Tide.', cast('Milo Tarn', 'Drew Kane', 'Low Tide')],
  ],
});

describe('for the operator', () => {
  it('shows values, sources, reasons and dissent', () => {
    expect(describeFacts(base)).toEqual([
      'Low Tide',
      '  Milo Tarn as Drew Kane  1 × b.md',
      '      because: “Drew Tarn” is outvoted and taken for a misprint',
      '      against (misprint): Drew Tarn, a.md: “It has Drew Tarn’s Drew Kane.”',
      '  release summer 2017 [derived]  2 × a.md, b.md',
      '      because: “this summer” and “in 2017” together',
      '      from a.md: “Low Tide comes this summer.”',
      '      from b.md: “Low Tide is due in 2017.”',
      '',
      '(no title named)',
      '  Tom Holm as Owl-Man  1 × a.md',
      '',
      'Names',
      '  Milo Tarn: misprinted “Drew Tarn” in a.md',
    ]);
  });

  it('shows a title as usual where only some print it in capitals, and “available” once', () => {
    const shouted = reconcilePages({
      'a.md': [['LOW TIDE has Ada Stone.', cast('Ada Stone', undefined, 'LOW TIDE')]],
      'b.md': [
        [
          'Low Tide is available.',
          release('Low Tide', undefined, 'available', { event: 'available' } as never),
        ],
      ],
    });
    expect(describeFacts(shouted.base)).toEqual([
      'Low Tide',
      '  Ada Stone  1 × a.md',
      '  available  1 × b.md',
      '',
    ]);
  });

  it('prints facts as JSON, with places and without ids', () => {
    const place = (index: number) => {
      const { article, sentence, start, end } = claims[index] as (typeof claims)[number];
      return { article, sentence, start, end };
    };
    expect(base.facts.map(factToJson)).toEqual([
      {
        kind: 'cast',
        person: 'Milo Tarn',
        character: 'Drew Kane',
        title: 'Low Tide',
        status: 'stated',
        support: [place(4)],
        against: [{ ...place(1), says: 'Drew Tarn', why: 'misprint' }],
        because: '“Drew Tarn” is outvoted and taken for a misprint',
      },
      {
        kind: 'cast',
        person: 'Tom Holm',
        character: 'Owl-Man',
        status: 'stated',
        support: [place(2)],
        against: [],
      },
      {
        kind: 'release',
        event: 'release',
        title: 'Low Tide',
        date: '2017-22',
        status: 'stated',
        support: [place(0), place(3)],
        against: [],
        derived: true,
        from: [place(0), place(3)],
        because: '“this summer” and “in 2017” together',
      },
    ]);
  });
});
