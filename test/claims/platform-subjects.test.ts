import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const platforms = (
  sentence: string,
  opening = 'The series "Gull Harbor" tells of a harbour master.',
): string[] => told('platform', 'Gull Harbor', `${opening} ${sentence}`, '2026-02-10');

describe('what channels do with what is spoken of', () => {
  it.each([
    ['HBO said Monday that it has renewed the drama for a third season.', 'Gull Harbor HBO'],
    ["The SciFi Channel said today that they've renewed the space drama.", 'Gull Harbor SciFi Channel'],
    ['Netflix announced plans to create a Gull Harbor live-action series.', 'Gull Harbor Netflix'],
    ['NBC has decided not to bring back the sitcom for a sixth season.', 'Gull Harbor NBC'],
    ['Amazon has announced a series based on Gull Harbor.', 'Gull Harbor Amazon'],
    ['Syfy is developing a series based on the books.', 'Gull Harbor Syfy'],
    ['Netflix has rescued the show from cancellation.', 'Gull Harbor Netflix'],
    ['BBC1 has given the drama a second series.', 'Gull Harbor BBC1'],
    ['Apple TV+ has landed the rights to "Gull Harbor", a limited series.', 'Gull Harbor Apple TV+'],
    ['Cancelled by NBC last month, the sitcom has ended.', 'Gull Harbor NBC'],
    ["AMC's new drama has been renewed.", 'Gull Harbor AMC'],
    ['The series, now in its sixth season on Showtime, stars Bo Reed.', 'Gull Harbor Showtime'],
    ['In the UK the show is broadcast by Channel 4.', 'Gull Harbor Channel 4'],
    ["It's on tonight at 9pm on E4.", 'Gull Harbor E4'],
    ["It's on BBC 2 next month.", 'Gull Harbor BBC 2'],
    ['Episodes can be purchased on iTunes.', 'Gull Harbor iTunes'],
    ['Viewers can catch up on BBC iPlayer.', 'Gull Harbor BBC iPlayer'],
    ['You can binge the whole thing on Hulu.', 'Gull Harbor Hulu'],
    ['The pilot, for ABC, is shooting in Vancouver.', 'Gull Harbor ABC'],
    ['The show has been a hit for CBS.', 'Gull Harbor CBS'],
    ['Netflix has found a lead for its upcoming Low Tide series.', 'Low Tide Netflix'],
    ['Channel 4 has brought us another thriller in the shape of Low Tide.', 'Low Tide Channel 4'],
    ['Her credits include Salt and the underrated Low Tide on Cinemax.', 'Low Tide Cinemax'],
    ['Bo Reed appeared on "Low Tide" for the OWN network.', 'Low Tide OWN'],
    ['Reviewed on: PC.', 'Gull Harbor PC'],
  ])('%s', (sentence, expected) => {
    expect(platforms(sentence)).toContain(expected);
  });

  it('takes the network for the only channel that is named', () => {
    expect(
      told(
        'platform',
        'Gull Harbor',
        'Hulu has a new drama, "Gull Harbor". It has ten episodes.\n\nThe streamer has renewed the thriller "Low Tide".',
        '2026-02-10',
      ),
    ).toContain('Low Tide Hulu');
  });

  it('gives a lead in a new drama the channel of what the article is about', () => {
    expect(
      told(
        'platform',
        'Gull Harbor',
        'Bo Reed is to star as a harbour master in a BBC1 drama charting the fortunes of a town.\n\nThe series, Gull Harbor, is by Ada Stone. Gull Harbor starts in May.',
        '2026-02-10',
      ),
    ).toContain('Gull Harbor BBC1');
  });

  it.each([
    'Netflix announced plans to open an office in Cork.',
    'HBO said that it had lost the series.',
    'Netflix has given the actor a second chance.',
    "Netflix's biggest hit is something else.",
    'Netflix is looking for its next star.',
    'Showtime sued over its use of the name.',
    'Ada Stone, who starred in a BBC drama about nurses, joins the cast.',
    'In an interview with BBC Radio 4, she said the show was tough.',
    'Cancelled by ABC in 1994, the talk show host turned to films.',
    'Find out more on BBC iPlayer.',
    'No Switch version has been announced.',
  ])('nothing in: %s', (sentence) => {
    expect(platforms(sentence)).toEqual([]);
  });
});
