import { describe, expect, it } from 'vitest';
import { readSentences } from '../../src/claims/reading/read-article.ts';
import { articleOf } from './article-of.ts';

const about = (headline: string, text: string): string | undefined =>
  readSentences(articleOf(text, { title: headline }))[0]?.reading.main?.title;

const OF_THE_FILM =
  'Here is a first look at the film from director Jody Marsh.\nIt hits theaters in October.';
const OF_THE_DRAMA =
  'The drama that everybody missed is coming back.\nGwen Parrish will return as Jo.\nThe drama will be back in May.';

describe('the title that a headline of news names, over a text that never does', () => {
  it.each([
    ['Trailer: Black Kettle', OF_THE_FILM, 'Black Kettle'],
    ['New trailer: The Salt Bride', OF_THE_FILM, 'The Salt Bride'],
    ['TIFF 2010: Even the Tide', OF_THE_FILM, 'Even the Tide'],
    ['DVD of the Week: Fen Country', OF_THE_FILM, 'Fen Country'],
    ['Black Kettle Trailer Shows a One-Eyed Sheriff', OF_THE_FILM, 'Black Kettle'],
    ['Black Kettle (2013)', OF_THE_FILM, 'Black Kettle'],
    ['Fog Harbour (2009), Movie Review', OF_THE_FILM, 'Fog Harbour'],
    ['Fog Harbour!', OF_THE_FILM, 'Fog Harbour'],
    ['Fog Harbour: Low Tide', OF_THE_FILM, 'Fog Harbour: Low Tide'],
    ['Maple Court finds a new home', OF_THE_DRAMA, 'Maple Court'],
    ['Maple Court Gets Third Season', OF_THE_DRAMA, 'Maple Court'],
    ['Netflix Renews Maple Court for Third Season', OF_THE_DRAMA, 'Maple Court'],
    ['Netflix orders drama series Maple Court', OF_THE_DRAMA, 'Maple Court'],
    ['Gwen Parrish to star in Maple Court', OF_THE_DRAMA, 'Maple Court'],
    ['Filming begins on “Larkrise Farm”', OF_THE_DRAMA, 'Larkrise Farm'],
    ['“Maple Court” on ITV', OF_THE_DRAMA, 'Maple Court'],
    ['E3: Maple Court gets release date', OF_THE_DRAMA, 'Maple Court'],
    ['SXSW review: Black Kettle', OF_THE_FILM, 'Black Kettle'],
    ['Three Sisters and a Half, Old Vic', OF_THE_FILM, 'Three Sisters and a Half'],
  ])('%s', (headline, text, title) => {
    expect(about(headline, text)).toBe(title);
  });

  it.each([
    ['Gwen Parrish joins cast of BBC drama', OF_THE_DRAMA],
    ['Northgate star Gwen Parrish finds a new home', OF_THE_DRAMA],
    ['Netflix orders 3 new series', OF_THE_DRAMA],
    ['Movie Day', OF_THE_FILM],
    ['Exclusive: Gwen Parrish', OF_THE_DRAMA],
    ['“Winter Harbour” star Gwen Parrish cast in ITV drama', OF_THE_DRAMA],
    ['Announcements from “Game Awards”', OF_THE_FILM],
    ['From Salt to Glass: five films', OF_THE_FILM],
  ])('leaves open: %s', (headline, text) => {
    expect(about(headline, text)).toBeUndefined();
  });

  it('takes the title that its headline quotes before one that its text names in passing', () => {
    const text =
      'Hanna Lind is best known for the SVT series Folk, in which she played a priest.\nIn the six-part series, Lind plays Maj.';
    expect(about('Interview: Hanna Lind on “Winter Harbour”', text)).toBe('Winter Harbour');
    const other = 'The block will air the series on Saturdays, replacing “Dragon Den”, which ended.';
    expect(about('Toonami acquires “Iron Monsoon”', other)).toBe('Iron Monsoon');
  });

  it('takes what a review is headed with before what its text names in passing', () => {
    const text =
      'Jim Kohler, a producer (“Two Family Street”) making his debut, wants to make you cry.\nThe film never finds a rhythm.';
    expect(about('Eleven Days in Kern', text)).toBe('Eleven Days in Kern');
  });
});

describe('titles with a possessive', () => {
  it.each([
    [
      'Kira’s Got a Secret Trailer Hides Plenty',
      'Kira is a nurse.\nKira’s Got a Secret stars Ada Stone.',
      'Kira’s Got a Secret',
    ],
    [
      'A first look at a new anthology',
      'Quark has a trailer for Tess Harlow’s Night Rooms.\nTess Harlow’s Night Rooms is a series of ten.\nThe series is based on the stories of Tess Harlow.',
      'Tess Harlow’s Night Rooms',
    ],
  ])('%s', (headline, text, title) => {
    expect(about(headline, text)).toBe(title);
  });
});

describe('names that a sign of titles stands beside', () => {
  it.each([
    [
      'the maker of several',
      'A debut by director of short films Zan Tarrow, this is a horror film.\nTarrow wrote the film.',
      'Honeywell review',
    ],
    [
      'who is asked',
      'Ada Stone is in A24’s thriller “Low Tide.”\nThe film is dark.',
      'Ada Stone: “Low Tide” “made me better”',
    ],
    [
      'who plays whom',
      'The wealthy Mr. Moss (Fox) has asked Jane to marry.\nThe film is slow.',
      'Becoming Kira review',
    ],
  ])('is no title: %s', (_, text, headline) => {
    expect(about(headline, text)).not.toMatch(/Tarrow|Stone|Moss/);
  });

  it('takes what a label shows before what its text calls a film', () => {
    const text =
      'In Even the Tide, a crew shoots a film.\nWe see how the Magellan film might have looked.\nHis Magellan film is loud.';
    expect(about('TIFF 2010: Even the Tide', text)).toBe('Even the Tide');
    expect(
      about('WIRED Pilot Program: Low Tide', 'Today we watch Low Tide.\nThe WIRED Pilot Program has more.'),
    ).toBe('Low Tide');
  });

  it('takes what a review quotes before what its director made', () => {
    const text =
      'The director of “Cold Water” and “The Visitors” is back.\nThe film is long.\nAda Stone plays Marit.';
    expect(about("Review: 'The Glass Orchard' is a triumph", text)).toBe('The Glass Orchard');
    expect(about("Trailer: 'The Glass Orchard' looks grim", text)).toBe('The Glass Orchard');
    expect(about("Ada Stone: 'Glass Is Forever'", text)).not.toBe('Glass Is Forever');
  });
});
