import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const FILM = 'The film "Low Tide" tells of a harbour master.';
const releases = (sentence: string, title = 'Low Tide gets a date') =>
  told('release', title, `${FILM} ${sentence}`, '2026-02-10');

describe('what else comes out on a day', () => {
  it.each([
    'The Gloam Spring Sale begins on March 19.',
    'The Low Tide Steelbook arrives on March 19.',
    'The Gull Harbor Booster Box launches on March 19.',
    'Title Update 7 arrives on March 19.',
    'At this year’s Gloam Developers Conference, Ada Stone spoke.',
    'The Gloam S7 Edge that came out last spring was no popular phone.',
    'The Low Tide Collector Plush is available at Quark.',
    'You can try it out on March 19.',
    'It was the biggest hit in Cork last year.',
    'It was fun to see what was going on last year.',
    'It has an early access release date of May 3.',
    'The reported 2029 release date is unlikely.',
    'Soon after its release, in 2019, Quark made another one.',
    'While not exactly a release date, it is good news.',
    'Quark has its Gull Harbor set due on March 19.',
    'Quark wanted to release it in March 2025.',
    'The spectacular Low Tide landed at No. 3 of the list in 2019.',
    'It tells of the first moon landing in 1969.',
    'Shards are also available via merchants.',
    'A premiere date has yet to be set for the recording.',
    'Low Tide is on sale this week for less.',
    'Launched last year, the fifth part of the series is long.',
    'A teaser may be shown after the debut of Gull Harbor, some time this weekend.',
    'Each figure is priced at $40, with Archlight releasing in spring 2026.',
    'Not everything is as it was back in 2001.',
    'The game Ember Road enters early access on March 19.',
    'The game Ember Road was released in early access in 2024.',
  ])('nothing in: %s', (sentence) => {
    expect(releases(sentence)).toEqual([]);
  });

  it.each([
    [
      'Quark Pictures said production will begin next month, with a planned release on March 19.',
      'Low Tide release 2026-03-19',
    ],
    ['It opens in cinemas on March 19.', 'Low Tide release 2026-03-19'],
    ['The game Ember Road leaves early access on March 19.', 'Ember Road release 2026-03-19'],
    ['The game Ember Road is out on consoles on March 19.', 'Ember Road release 2026-03-19'],
  ])('%s', (sentence, expected) => {
    expect(releases(sentence)).toEqual([expected]);
  });
});

it('leaves open what comes out where the article is on goods and the sentence names no work', () => {
  const title = 'Low Tide Deluxe Edition Is Up for Preorder';
  expect(releases('It comes out on December 1.', title)).toEqual([]);
  expect(releases('Low Tide opens in cinemas on December 1.', title)).toEqual([
    'Low Tide release 2026-12-01',
  ]);
});

it('reads of which season no date is known', () => {
  expect(
    releases('The series “Gull Harbor”, which is still awaiting its release date for season 3, goes on.'),
  ).toEqual(['Gull Harbor s3 unannounced']);
});

describe('whose release it is where no title stands beside it', () => {
  it.each([
    'The $9m movie is made by Quark Pictures and due for release on May 19, 2026 in France.',
    'There was little marketing before its May 19 release in cinemas, planned by Ada Stone.',
    'Reed said that the new release date is May 19.',
    'With the film’s May 19 release, Ada Stone is done.',
  ])('that of the work which is spoken of: %s', (sentence) => {
    expect(releases(sentence)).toEqual(['Low Tide release 2026-05-19']);
  });

  it.each([
    'Ada Stone will be back with Quark on it, with a release date of May 19, 2027.',
    'It goes back to the 1948 debut of the prank show Gull Harbor, says Bo Reed.',
    'Stone, Reed and Quark like the follow-up, which builds toward a May 19, 2027, release date.',
  ])('open: %s', (sentence) => {
    expect(releases(sentence).filter((line) => line.startsWith('Low Tide'))).toEqual([]);
  });

  it('is of the nearer year', () => {
    expect(releases('A month after its January 6 launch, the film was forgotten.')).toEqual([
      'Low Tide release 2026-01-06',
    ]);
    expect(releases('The film has a March 6 release date.')).toEqual(['Low Tide release 2026-03-06']);
  });
});

it('reads a title that is set off by not being emphasized', () => {
  expect(releases("Good Tides, Have Salt, Don't Sink _is in theaters now._")).toEqual([
    "Good Tides, Have Salt, Don't Sink available",
  ]);
  expect(releases('_All seasons of_ Gull Harbor _are streaming now on Netflix._')).toEqual([
    'Gull Harbor available',
  ]);
});

it('goes on with a known name that is followed by more of the title and a colon', () => {
  const text =
    'Reed loved Salt Road for years. It is like Salt Road Delta: Ember Hill, which opens on March 19.';
  expect(releases(text)).toEqual(['Salt Road Delta: Ember Hill release 2026-03-19']);
});
