import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('how many episodes, in other words', () => {
  const opening =
    'The series Tidebreak follows three lighthouse keepers. The Tidebreak cast was shown to the press. Nobody knew.';
  const read = (text: string) =>
    told('episodes', 'Tidebreak: all we know', `${opening}\n\n${text}`, '2026-02-10');
  it.each([
    ['The series consists of six hour-long episodes.', ['Tidebreak 6']],
    ['The eight-part drama begins on Sunday.', ['Tidebreak 8']],
    ['It is a 4 x 60 drama.', ['Tidebreak 4']],
    ['Tidebreak, 4 x 60 event drama, is written by Ada Stone.', ['Tidebreak 4']],
    ['Tidebreak (6x60) is made by Mill Films.', ['Tidebreak 6']],
    ["The 6 x 60' drama is made by Mill Films.", ['Tidebreak 6']],
    ['The six-parter starts soon.', ['Tidebreak 6']],
    ['Tidebreak will be shown next summer on BBC Three in 13 episodes.', ['Tidebreak 13']],
    ['Tidebreak was axed after just eight episodes.', ['Tidebreak 8']],
    ['Tidebreak is a new six-parter from Ada Stone.', ['Tidebreak 6']],
    ['Quark Television gave it a 13-episode order.', ['Tidebreak 13']],
    ['Netflix has ordered ten episodes of Tidebreak.', ['Tidebreak 10']],
    ['NBC has given Tidebreak a 13-episode order.', ['Tidebreak 13']],
    ['HBO has given an eight-episode, direct-to-series order to Tidebreak.', ['Tidebreak 8']],
    ['The 10-episode season premieres in May.', ['Tidebreak 10']],
    ['The season runs for eight episodes.', ['Tidebreak 8']],
    ["It is the finale of Tidebreak's eight-episode second season.", ['Tidebreak s2 8']],
    ['The series *Salt Road* consisted of 8 episodes that were ten minutes each.', ['Salt Road 8']],
    ['It will run for ten episodes.', ['Tidebreak 10']],
    ['The series will premiere all eight episodes on April 11 on Prime Video.', ['Tidebreak 8']],
    ['All six episodes will be available on iPlayer.', ['Tidebreak 6']],
    ['All 10 episodes drop on May 4.', ['Tidebreak 10']],
    ['It comprises eight episodes.', ['Tidebreak 8']],
    ['It has eight episodes.', ['Tidebreak 8']],
    ['The show has a total of 62 episodes.', ['Tidebreak 62']],
    ['A total of 16 episodes will be made.', ['Tidebreak 16']],
    ['The show ran for 62 episodes over five seasons.', ['Tidebreak 62']],
    ['The show lasted for 100 episodes.', ['Tidebreak 100']],
    ['The 16-episode K-drama began in May.', ['Tidebreak 16']],
    ['The anime will have 24 episodes.', ['Tidebreak 24']],
    ['The show will span 12 episodes.', ['Tidebreak 12']],
    ["It's a three-part thriller.", ['Tidebreak 3']],
    ['The three-part series has begun filming.', ['Tidebreak 3']],
    ['Tidebreak, a four-part drama, stars Ada Stone.', ['Tidebreak 4']],
    ['The limited series will have eight hour-long episodes.', ['Tidebreak 8']],
    ['It will be told in eight one-hour episodes.', ['Tidebreak 8']],
    ['There will be eight episodes.', ['Tidebreak 8']],
    ['The story unfolds over eight episodes.', ['Tidebreak 8']],
    ['Filming on the eight-episode series began in May.', ['Tidebreak 8']],
    ['The 22-episode season ends in May.', ['Tidebreak 22']],
    ['Production on the 10-episode drama starts soon.', ['Tidebreak 10']],
    ['She wrote the six-part TV adaptation.', ['Tidebreak 6']],
    ['She will direct all eight episodes.', ['Tidebreak 8']],
    ['The series, which has eight episodes, is long.', ['Tidebreak 8']],
    ['The final season will have ten episodes, split in two.', ['Tidebreak 10']],
    ['Number of episodes: 8', ['Tidebreak 8']],
    ['"Low Water" is a six-part drama.', ['Low Water 6']],
    ['The Netflix series "Low Water" has eight episodes.', ['Low Water 8']],
    ['Quark ordered 10 episodes of "Low Water", a drama.', ['Low Water 10']],
    ['She is filming the eight-part drama Low Water.', ['Low Water 8']],
    ['The six-part "Low Water" begins in May.', ['Low Water 6']],
    ["Tidebreak's six episodes were shot in Wales.", ['Tidebreak 6']],
    ['She is in 10 of the 13 episodes.', ['Tidebreak 13']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'Season 2 will have fewer episodes, just six.',
    'The two seasons of eight episodes each were shot in Wales.',
    'She appeared in six episodes.',
    'He directed six episodes of Tidebreak.',
    'I have seen six episodes.',
    'After three episodes I was bored.',
    'Three episodes have aired so far.',
    'With two episodes left, nobody is safe.',
    'She guest-starred in a three-episode arc.',
    'She joins for a multi-episode arc.',
    'The first three episodes premiere in May.',
    'The final two episodes air in May.',
    'Two new episodes arrive each week.',
    'The two-part finale airs in May.',
    'The four remaining episodes are good.',
    'In the six episodes I watched, little happens.',
    'The critics were given four episodes.',
    "The season's first six episodes will be shown in May.",
    'The season is split into two parts of five episodes.',
    'He wrote 40 episodes of the soap.',
    'A two-hour special airs in May.',
    'Ada Stone signed for ten episodes.',
    'Four extra episodes were ordered.',
  ])('nothing in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('what counts something else', () => {
  it.each([
    'It is the only 10/10 episode on the list.',
    'This article opens a three-part series.',
    'The four-part tournament was won by nobody.',
    'Despite the four-part miniseries being old, *Salt Road* is still good.',
    'The set has all 14 episodes of Part 3.',
  ])('nothing in: %s', (text) => {
    const opening = 'The series Tidebreak follows three lighthouse keepers. Nobody knew.';
    expect(told('episodes', 'Tidebreak: all we know', `${opening}\n\n${text}`, '2026-02-10')).toEqual([]);
  });
});
