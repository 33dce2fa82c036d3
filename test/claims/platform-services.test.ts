import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const OPENING =
  'The series Tidebreak follows three lighthouse keepers. The film Gloamwood was first. Tidebreak is a love story.';
const platforms = (sentence: string): string[] =>
  told('platform', 'Tidebreak: all we know', `${OPENING} ${sentence}`, '2026-02-10');

describe('a channel that is described before it is named', () => {
  it.each([
    ['Tidebreak was renewed at premium cable network Starz.', ['Tidebreak Starz']],
    ['Tidebreak is made for the Nordic and Baltic streaming service Viaplay.', ['Tidebreak Viaplay']],
    ['Tidebreak will air on the Nordic streaming service Viaplay.', ['Tidebreak Viaplay']],
    ['The show will be distributed in Ireland by Amazon Video.', []],
    ['The show will be distributed in Ireland by Prime Video.', ['Tidebreak Prime Video']],
    ['Ada Stone has been cast in Tidebreak, cable network TNT announced.', ['Tidebreak TNT']],
    ['The show has been renewed, Netflix confirmed on Monday.', ['Tidebreak Netflix']],
    ['Hulu is also home to another Mora adaptation, Gloamwood.', ['Gloamwood Hulu']],
    [
      'Apple TV+ has released several post-war shows and movies, including Fen and Salt.',
      ['Fen Apple TV+', 'Salt Apple TV+'],
    ],
    ['Netflix has found its villain for its upcoming Tidebreak film adaptation.', ['Tidebreak Netflix']],
    ['Netflix has cast the lead of the upcoming Tidebreak series.', ['Tidebreak Netflix']],
    ['Gloamwood, which the BBC successfully relaunched, is back.', ['Gloamwood BBC']],
    ['Her credits include “Fen” at AMC and “Salt” at Starz.', ['Fen AMC', 'Salt Starz']],
    ['Netflix is developing an animated Fast series, Gloamwood, for children.', ['Gloamwood Netflix']],
    ["Netflix's Mora film, Gloamwood, was praised.", ['Gloamwood Netflix']],
    ["Gloamwood quickly became one of Netflix's biggest releases.", ['Gloamwood Netflix']],
    ['Following its move from NBC to Hulu, the show has changed.', ['Tidebreak Hulu', 'Tidebreak NBC']],
    ['Gloamwood (Sundays, Epix)', ['Gloamwood Epix']],
    ['Ten episodes will premiere on the CBS Television Network.', ['Tidebreak CBS']],
    ['Gloamwood, the first Mora series to reach Netflix, is a hit.', ['Gloamwood Netflix']],
    [
      'All of its series, including Fen, Copper Sky, and Salt, are available on Hulu.',
      ['Copper Sky Hulu', 'Fen Hulu', 'Salt Hulu'],
    ],
    ['CORK (Reuters) - Cable network HBO on Friday showed its upcoming film “Too Deep.”', ['Too Deep HBO']],
    ['Ada Stone stars in Gloamwood, a new six-part drama coming to BBC One.', ['Gloamwood BBC One']],
    ['The BBC has released first-look images from Tidebreak.', ['Tidebreak BBC']],
    ['Tidebreak is available as a box set on BBC iPlayer.', ['Tidebreak BBC iPlayer']],
    [
      'The BBC has unveiled a trailer for the upcoming Gloamwood miniseries, “Gloamwood: Embers,” today.',
      ['Gloamwood: Embers BBC'],
    ],
    ["NBC's live telecast of Marsh Light was praised.", ['Marsh Light NBC']],
    ['Ten episodes were shot, to premiere on NBC this fall.', ['Tidebreak NBC']],
    [
      'The show will premiere on May 2 on Tokyo MX and Sun TV, and on May 3 on BS11.',
      ['Tidebreak BS11', 'Tidebreak Sun TV', 'Tidebreak Tokyo MX'],
    ],
    ['Bo Reed will star in “Fen,” TBS said Friday.', ['Fen TBS']],
  ])('%s', (sentence, expected) => {
    expect(platforms(sentence)).toEqual(expected);
  });

  it.each([
    'Stone teamed with the BBC to produce it.',
    'I should have waited for it to launch on Netflix.',
    'The story follows an ambush on Marsh and his men.',
    "Ada Stone is in Fox's sequel “Gloamwood.”",
    'Tidebreak comes out in theaters on Thanksgiving Day 2026.',
    'Two keepers have been cast, Variety announced.',
    '“Fen” is not for everyone, the BBC said Friday.',
    'Netflix lost the rights to the upcoming Tidebreak series.',
    'Netflix is home to many talented people like Ada Stone and Bo Reed.',
    'Three actors, including Ada Stone and Bo Reed, will be seen on Netflix.',
  ])('nothing in: %s', (sentence) => {
    expect(platforms(sentence)).toEqual([]);
  });
});

describe('how many episodes, told beside', () => {
  const episodes = (sentence: string): string[] =>
    told('episodes', 'Tidebreak: all we know', `${OPENING} ${sentence}`, '2026-02-10');
  it.each([
    ['Comprised of 13 episodes, Tidebreak begins in May.', ['Tidebreak 13']],
    ['Returning in May and comprised of 13 episodes, Tidebreak has a new lead.', ['Tidebreak 13']],
    ['Set at sea, the three, hour-long episodes will be shown in May.', ['Tidebreak 3']],
    ['The producers are developing 26 episodes.', ['Tidebreak 26']],
    ["Netflix's adaptation will run ten episodes.", ['Tidebreak 10']],
    ['Hulu has ordered an eight-episode series based on the Mora novel “Tidebreak.”', ['Tidebreak 8']],
  ])('%s', (sentence, expected) => {
    expect(episodes(sentence)).toEqual(expected);
  });
});
