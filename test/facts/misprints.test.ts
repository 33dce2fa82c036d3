import { describe, expect, it } from 'vitest';
import { cast, type Line, reconcilePages } from './make-claims.ts';

const list: Line = [
  'Low Tide stars Milo Tarn, Ana Vell and Ida Moss.',
  cast('Milo Tarn', undefined, 'Low Tide'),
  cast('Ana Vell', undefined, 'Low Tide'),
  cast('Ida Moss', undefined, 'Low Tide'),
];
const slip: Line = ['Low Tide has Drew Tarn’s Drew Kane.', cast('Drew Tarn', 'Drew Kane', 'Low Tide')];
const right: Line = ['Milo Tarn plays Drew Kane in Low Tide.', cast('Milo Tarn', 'Drew Kane', 'Low Tide')];

describe('a misprinted name', () => {
  it('is outvoted, reported, and nobody of its own', () => {
    const { base, claims } = reconcilePages({ 'a.md': [slip, list], 'b.md': [right] });
    const part = base.resolve('Drew Kane', 'character');
    const [fact, ...others] = base.factsOf('cast', part?.id ?? '');
    expect(others).toEqual([]);
    expect(fact).toMatchObject({ person: 'Milo Tarn', character: 'Drew Kane', status: 'stated' });
    expect(fact?.against).toMatchObject([{ says: 'Drew Tarn', why: 'misprint', claim: claims[0] }]);
    const people = base.entities.filter(({ kind }) => kind === 'person').map(({ name }) => name);
    expect(people).not.toContain('Drew Tarn');
    expect(base.resolve('drew tarn', 'person')).toMatchObject({
      name: 'Milo Tarn',
      misprints: [{ name: 'Drew Tarn', claim: claims[0] }],
    });
    expect(base.resolve('Milo Tarn', 'person')?.names).not.toContain('Drew Tarn');
  });

  it('is set right from the cast list of its own article, and said to be derived', () => {
    const { base, claims } = reconcilePages({ 'a.md': [slip, list] });
    const [fact] = base.factsOf('cast', base.resolve('Drew Kane', 'character')?.id ?? '');
    expect(fact).toMatchObject({ person: 'Milo Tarn', derived: true, against: [{ why: 'misprint' }] });
    expect(fact?.from).toEqual([claims[0], claims[1]]);
  });

  it('may be a letter of the name', () => {
    const { base } = reconcilePages({
      'a.md': [
        ['Annika Vellmore plays Nora Quill in Low Tide.', cast('Annika Vellmore', 'Nora Quill', 'Low Tide')],
      ],
      'b.md': [
        ['Annika Vellmore is Nora Quill in Low Tide.', cast('Annika Vellmore', 'Nora Quill', 'Low Tide')],
      ],
      'c.md': [
        ['Anika Vellmore is Nora Quill in Low Tide.', cast('Anika Vellmore', 'Nora Quill', 'Low Tide')],
      ],
    });
    const facts = base.factsOf('cast', base.resolve('Nora Quill', 'character')?.id ?? '');
    expect(facts).toMatchObject([
      { person: 'Annika Vellmore', against: [{ says: 'Anika Vellmore', why: 'misprint' }] },
    ]);
  });

  it('may be a letter of the part', () => {
    const { base } = reconcilePages({
      'a.md': [['Tom Rusk is Rolf Flagge in Low Tide.', cast('Tom Rusk', 'Rolf Flagge', 'Low Tide')]],
      'b.md': [['Tom Rusk plays Rolf Flagge in Low Tide.', cast('Tom Rusk', 'Rolf Flagge', 'Low Tide')]],
      'c.md': [['Tom Rusk as Rolf Flaggge in Low Tide.', cast('Tom Rusk', 'Rolf Flaggge', 'Low Tide')]],
    });
    const part = base.resolve('Rolf Flaggge', 'character');
    expect(part).toMatchObject({
      name: 'Rolf Flagge',
      names: ['Rolf Flagge'],
      misprints: [{ name: 'Rolf Flaggge' }],
    });
    expect(base.factsOf('cast', part?.id ?? '')).toHaveLength(1);
  });
});

describe('no misprint', () => {
  const people = (pages: Parameters<typeof reconcilePages>[0]) =>
    reconcilePages(pages)
      .base.entities.filter(({ kind }) => kind === 'person')
      .map(({ name }) => name)
      .sort();

  it.each<[string, Parameters<typeof reconcilePages>[0], readonly string[]]>([
    [
      'two people with one surname in one title, each with a part',
      {
        'a.md': [
          ['Erin Moran plays Nora in Low Tide.', cast('Erin Moran', 'Nora', 'Low Tide')],
          ['Eric Moran plays Tess in Low Tide.', cast('Eric Moran', 'Tess', 'Low Tide')],
        ],
        'b.md': [['Erin Moran is Nora in Low Tide.', cast('Erin Moran', 'Nora', 'Low Tide')]],
      },
      ['Eric Moran', 'Erin Moran'],
    ],
    [
      'two people whom one sentence names together',
      {
        'a.md': [
          [
            'Christian Vellmore and Christina Vellmore star in Low Tide.',
            cast('Christian Vellmore', undefined, 'Low Tide'),
            cast('Christina Vellmore', undefined, 'Low Tide'),
          ],
        ],
        'b.md': [['Christian Vellmore leads Low Tide.', cast('Christian Vellmore', undefined, 'Low Tide')]],
      },
      ['Christian Vellmore', 'Christina Vellmore'],
    ],
    [
      'a name that is at home in another title',
      {
        'a.md': [slip, list],
        'b.md': [right],
        'c.md': [['Drew Tarn leads High Tide.', cast('Drew Tarn', undefined, 'High Tide')]],
      },
      ['Ana Vell', 'Drew Tarn', 'Ida Moss', 'Milo Tarn'],
    ],
    [
      'two different actors of one part',
      {
        'a.md': [['Ana Vell plays Nora in Low Tide.', cast('Ana Vell', 'Nora', 'Low Tide')]],
        'b.md': [['Ida Moss plays Nora in Low Tide.', cast('Ida Moss', 'Nora', 'Low Tide')]],
      },
      ['Ana Vell', 'Ida Moss'],
    ],
  ])('%s', (_, pages, expected) => expect(people(pages)).toEqual(expected));
});
