import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const OPENING =
  'The series Tidebreak follows three lighthouse keepers. The film Gloamwood was first. Tidebreak is a love story.';
const platforms = (sentence: string, headline = 'Tidebreak: all we know'): string[] =>
  told('platform', headline, `${OPENING} ${sentence}`, '2026-02-10');

describe('what a shop sells runs nowhere', () => {
  it.each([
    "Amazon's Mega Spring Sale is here.",
    'Tidebreak has its lowest price ever on Amazon.',
    'Tidebreak is available to preorder on Amazon for $20.',
    "Amazon's Gloamwood has a discount of 20%.",
  ])('nothing in: %s', (sentence) => {
    expect(platforms(sentence)).toEqual([]);
  });

  it('not even in an article on what is cheap this week', () => {
    const sale = "Today's best deals: Tidebreak for $20";
    expect(platforms('You can watch Tidebreak on Amazon.', sale)).toEqual([]);
    expect(platforms('You can watch Tidebreak on Amazon.')).toEqual(['Tidebreak Amazon']);
    expect(platforms("Amazon's Tidebreak series costs $20 million.")).toEqual(['Tidebreak Amazon']);
  });
});

describe('somebody, something or somewhere else', () => {
  it.each([
    ['"It is fun," said Netflix\'s Ada Stone.'],
    ["The BBC's Ada Stone in Halden says that it is good."],
    ['Quark is bringing its rival’s game to PlayStation, and Quark is bringing Stone’s game to PlayStation.'],
    ['Shops like Northmart are running low on PS5 consoles.'],
    ['They gave a concert in the centre of Halden that was streamed on Netflix.'],
    ['These are the best Gloamwood games on Switch.'],
    ['She has every Gloamwood game on Switch.'],
    ['Highlights coming to Hulu in May include a concert.'],
    ["It is full of heroes, Fox's legacy Gloamwood among them."],
    ['Quark does not need to put Gloamwood on Switch.'],
    ['She left everything open in case Netflix renewed the show.'],
    ['Heroes of the comic turned Netflix series, like Kira Vale and Dax Orrin, fight.'],
    ['It is not the best HBO show ever.'],
  ])('nothing in: %s', (sentence) => {
    expect(platforms(sentence)).toEqual([]);
  });

  it('not the series of a channel that the article never names with it', () => {
    const second = 'Tidebreak is out on Hulu. It is less dark than an older one. The Netflix show was bleak.';
    expect(platforms(second)).toEqual(['Tidebreak Hulu']);
    expect(platforms("Netflix's Tidebreak is not on Hulu. The Netflix show is bleak.")).toContain(
      'Tidebreak Netflix',
    );
  });
});

describe('a line of a list with its day', () => {
  it.each([
    ['Ember - April 30 - (PS5)', ['Ember PS5']],
    ['Salt and Iron - TBA (PC)', ['Salt and Iron PC']],
    ['Salt Hunters, Season 12 (HGTV)', ['Salt Hunters s12 HGTV']],
    [
      'Kira’s War: The Salt - 2026 - (Switch, PC)',
      ['Kira’s War: The Salt PC', 'Kira’s War: The Salt Switch'],
    ],
  ])('%s', (line, expected) => {
    expect(
      told(
        'platform',
        'All games of the year',
        `Here are all.\n\n-   ${line}\n-   More to come`,
        '2026-02-10',
      ),
    ).toEqual(expected);
  });
});
