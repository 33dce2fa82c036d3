import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPassages, isCovered, searchPassages } from '../../src/search/passages.ts';

const index = buildPassages([
  {
    id: 'tide',
    title: 'The Long Tide',
    text: 'Filming of the series moved to Lisbon. Storms delayed the harbor scenes.',
  },
  {
    id: 'score',
    title: 'The Long Tide',
    text: "Ada Brandt wrote Kestrel's theme for violin, and the producers kept it.",
  },
  {
    id: 'lisbon',
    title: 'Lisbon',
    text: 'The city paid for a harbor. The harbor opened in 1931 with 1,200 berths.',
  },
  {
    id: 'cafe',
    title: 'Café society',
    text: 'Naïve painters met in the café. 東京の灯台 hung above the door.',
  },
  { id: 'who', title: 'Who', text: 'Who is on first, and what is on second.' },
]);

const ids = (query: string) => searchPassages(index, query).map(({ passage }) => passage.id);

describe('searchPassages', () => {
  it.each([
    ['where was the series filmed', 'tide'],
    ['what delayed the harbor scenes?', 'tide'],
    ['who composed the theme of kestrel', 'score'],
    ["kestrel's theme", 'score'],
    ['when did the harbor open', 'lisbon'],
    ['1200 berths', 'lisbon'],
    ['cafe painters', 'cafe'],
    ['東京', 'cafe'],
    ['the voilin theme', 'score'],
    ['produsers', 'score'],
    ['who', 'who'],
  ])('%j is answered by %s', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it('forgives slips only in words that no passage has', () => {
    const [hit] = searchPassages(index, 'harbor');
    expect(hit?.coverage.words[0]?.found).toBe('word');
    expect(searchPassages(index, 'habror')[0]?.coverage.words[0]?.found).toBe('typo');
  });

  it('says which words of the question a passage has', () => {
    const [hit] = searchPassages(index, 'Did Brandt write the violin theme in Reykjavik?');
    expect(hit?.passage.id).toBe('score');
    expect(hit?.coverage.words.map(({ word, found, name }) => [word, found, name])).toEqual([
      ['Brandt', 'word', true],
      ['write', 'word', false],
      ['violin', 'word', false],
      ['theme', 'word', false],
      ['Reykjavik', undefined, true],
    ]);
    expect(hit?.coverage.share).toBeLessThan(1);
    expect(hit?.coverage.names).toBeLessThan(1);
  });

  it.each([
    ['what delayed the harbor scenes', true],
    ["who wrote kestrel's theme", true],
    ['who wrote the violin theme in Reykjavik', false],
    ['what did the producers say about the budget of the second film', false],
    ['harbor', true],
  ])('covers %j: %s', (query, covered) => {
    const [hit] = searchPassages(index, query);
    expect(hit !== undefined && isCovered(hit)).toBe(covered);
  });

  it('sets words near each other and in their order above the same words apart', () => {
    const apart = 'The comet came late. Many nights went by. Then somebody wrote to the tail of the queue.';
    const near = 'Many nights went by. Then the tail of the comet came. Somebody wrote late to the queue.';
    const pair = buildPassages([apart, near].map((text, id) => ({ id, title: '', text })));
    expect(searchPassages(pair, 'tail of the comet')[0]?.passage.id).toBe(1);
  });

  it('lets a word that is merely akin decide between equals', () => {
    const texts = ['The lantern was lit by sailors.', 'The lantern was lit by islanders.'];
    const akin = buildPassages(texts.map((text, id) => ({ id, title: '', text })));
    expect(searchPassages(akin, 'lantern of the island')[0]?.passage.id).toBe(1);
  });

  it('searches only what is accepted', () => {
    const hits = searchPassages(index, 'harbor', { accept: ({ id }) => id !== 'lisbon' });
    expect(hits.map(({ passage }) => passage.id)).toEqual(['tide']);
  });

  it('keeps the order of the index where passages are alike', () => {
    const alike = buildPassages(
      [3, 1, 2].map((id) => ({ id, title: '', text: 'A lantern in the orchard.' })),
    );
    expect(searchPassages(alike, 'orchard lantern').map(({ passage }) => passage.id)).toEqual([3, 1, 2]);
  });

  it.each(['', '   ', '😀', '***', '\u202e', '\ud800', 'qqqqqq'])('finds nothing for %j', (query) => {
    expect(ids(query)).toEqual([]);
  });

  it('takes 6,000 characters', () => {
    expect(ids('harbor '.repeat(860))[0]).toBe('lisbon');
    expect(ids('x'.repeat(6000))).toEqual([]);
  });

  it('takes anything, and says the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (query) => {
        const hits = searchPassages(index, query);
        expect(searchPassages(index, query)).toEqual(hits);
        for (const { coverage } of hits) expect(coverage.share > 0 && coverage.share <= 1).toBe(true);
      }),
    );
  });

  it('finds every passage first by its own words', () => {
    for (const { id, text } of index.passages) expect(ids(text)[0]).toBe(id);
  });

  it('has nothing in an empty index', () => {
    expect(searchPassages(buildPassages([]), 'harbor')).toEqual([]);
  });
});
