import { describe, expect, it } from 'vitest';
import { readSentences } from '../../src/claims/reading/read-article.ts';
import { articleOf } from './article-of.ts';
import { says } from './says.ts';

const namesIn = (text: string): string[] =>
  readSentences(articleOf(text)).flatMap(({ units }) =>
    units.flatMap(({ kind, text: name }) => (kind === 'name' ? [name] : [])),
  );

describe('where a name begins and ends', () => {
  it.each([
    ['Salt Nights With Ada Stone is back.', ['Salt Nights', 'Ada Stone']],
    ['The doctor is in. Captain What star Ada Stone is too.', ['Captain What', 'Ada Stone']],
    ['The society stages A Winter’s Debt in May.', ['A Winter’s Debt']],
    ['Third-year Ada Stone plays First-time Bo Reed.', ['Ada Stone', 'Bo Reed']],
    ['She won a Screen Actors Guild award.', ['Screen']],
    ['The Salt Horses Creative Director Bo Reed spoke.', ['The Salt Horses', 'Bo Reed']],
    [
      'It opens with the World Premiere of DOWN THE ROAD TO SALT.',
      ['World Premiere', 'DOWN THE ROAD TO SALT'],
    ],
    ['About the series Based on the comics, it is dark.', []],
    ['“Keepers of the Marsh’s” Ada Stone is in it.', ['Keepers of the Marsh', 'Ada Stone']],
    [
      'The film opens. Dakota and Ada Stone’s The Salt Road opens in May. Dakota and Ada Stone cheered.',
      ['Dakota', 'Ada Stone', 'The Salt Road', 'Dakota', 'Ada Stone'],
    ],
    ['A film on former Treasury Secretary Bo Reed opens.', ['Bo Reed']],
    ['She plays State Senator Ada “Billie” Stone.', ['Ada “Billie” Stone']],
    ['Bo Reed’s film Good Salt, and Good Glass is out.', ['Bo Reed', 'Good Salt, and Good Glass']],
    ['Reed was in its sequel Salt to Salt, which ended.', ['Reed', 'Salt to Salt']],
    ['He is from the world of Northgate: Ada Stone, who will play Kira.', ['Northgate', 'Ada Stone', 'Kira']],
    ['He is in the movie, Beyond the Tide, airing this Sunday.', ['Beyond the Tide']],
    ['Detective drama with Ada Stone as a retired copper.', ['Ada Stone']],
    ['Northgate – Stars Ada Stone and Bo Reed.', ['Northgate', 'Ada Stone', 'Bo Reed']],
    ['Reed was seen in Stars Don’t Sleep in Saltham.', ['Reed', 'Stars Don’t Sleep in Saltham']],
    ['THE REVIEW: One of my favorites is Northgate.', ['THE REVIEW', 'Northgate']],
    [
      'Shooting goes on in Salthire with Zan Tarrow and Ada Stone. It is cold in Salthire with Zan Tarrow.',
      ['Salthire', 'Zan Tarrow', 'Ada Stone', 'Salthire', 'Zan Tarrow'],
    ],
    [
      'Reed is known for To All the Boats I’ve Sailed Before.',
      ['Reed', 'To All the Boats I’ve Sailed Before'],
    ],
    ['Well-renowned Ada Stone met Hall-of-Famer-turned-pundit Bo Reed.', ['Ada Stone', 'Bo Reed']],
    ['Vice President-elect Bo Reed and Ember CEO Cal Moss met.', ['Bo Reed', 'Cal Moss']],
    ['Afterwards Emma left. Sophomore Ada Stone stayed.', ['Emma', 'Ada Stone']],
    ['Kill Ada director Bo Reed stayed.', ['Kill Ada', 'Bo Reed']],
    ['Even without Kira, it works. Prior to that, Bo sang.', ['Kira', 'Bo']],
    [
      'Salt Road: Vale — Lamp Keeper opens in May. He is in Salt Road: Vale — Lamp Keeper, and Vale — Lamp Keeper ends.',
      ['Salt Road: Vale — Lamp Keeper', 'Salt Road: Vale — Lamp Keeper', 'Vale — Lamp Keeper'],
    ],
    ['She is first in Salt Road: Episode 1 – The Hidden Lamp.', ['Salt Road: Episode 1 – The Hidden Lamp']],
    [
      'He was in the 2019 film Utterly Cold, Strangely Wet and Grey.',
      ['Utterly Cold, Strangely Wet and Grey'],
    ],
    ['Will ventures there with Kira, Will, Bo and Mara.', ['Will', 'Kira', 'Will', 'Bo', 'Mara']],
    ['Will viewers return to Kira?', ['Kira']],
    [
      'Reed joins Harbor’s Eight. Danny Harbor met Carter with Moss and Reed. Ada Carter left.',
      ['Reed', 'Harbor’s Eight', 'Danny Harbor', 'Carter', 'Moss', 'Reed', 'Ada Carter'],
    ],
    ['Reed is in the comedy Harbor & I and plays Kira #3.', ['Reed', 'Harbor & I', 'Kira #3']],
    [
      'On Thursday Ada Stone wrote on Instagram Sunday that Bo’s May Showtime special is fun.',
      ['Ada Stone', 'Instagram', 'Bo', 'Showtime'],
    ],
    ['She stars in Winter’s Tail. In winter’s end, Kira returns.', ['Winter’s Tail', 'Kira']],
    ['The 7th Garden alum was in 7th Garden in the 20th Century.', ['7th Garden', '7th Garden', 'Century']],
    ['Quark CEOs Ada Stone and Bo Reed met VP Cal Moss.', ['Quark', 'Ada Stone', 'Bo Reed', 'Cal Moss']],
    [
      'Will Hart (Bo Reed) left. Will Hart and Ada Stone stay.',
      ['Will Hart', 'Bo Reed', 'Will Hart', 'Ada Stone'],
    ],
    ['Added Stone, show-runners Moss and Reed left.', ['Stone', 'Moss', 'Reed']],
    [
      'Reed saw Saved by the Lamp: The New Class. Saved by the Lamp is over, says Saved by the Lamp star Bo Reed.',
      ['Reed', 'Saved by the Lamp: The New Class', 'Saved by the Lamp', 'Saved by the Lamp', 'Bo Reed'],
    ],
    ['Kira was channeling Of Salt and Sorrow there.', ['Kira', 'Of Salt and Sorrow']],
    [
      'He was in 2015’s Gulls and Where to Find Them. Gulls is fun.',
      ['Gulls and Where to Find Them', 'Gulls'],
    ],
    [
      'Vale’ (Ada Stone) lamps are out, and Holmes’ (Bo Reed) lamp.',
      ['Vale', 'Ada Stone', 'Holmes', 'Bo Reed'],
    ],
    [
      'Salt Woman 1984 opens. Reed saw Salt Woman 1984 at the Salt Awards 2018.',
      ['Salt Woman 1984', 'Reed', 'Salt Woman 1984', 'Salt Awards'],
    ],
    [
      'Kira was seen in Los Angeles Wednesday on a US NBC show of AT&T here.',
      ['Kira', 'Los Angeles', 'US', 'NBC', 'AT&T'],
    ],
    ['Kira likes Freaky Friday.', ['Kira', 'Freaky Friday']],
    [
      'Hello Salt, Reed’s company, makes it with Ada Stone (AKA Kira).',
      ['Hello Salt', 'Reed', 'Ada Stone', 'Kira'],
    ],
    ['Per Variety, Ada Stone and Per Lind stay.', ['Variety', 'Ada Stone', 'Per Lind']],
    ['A former Kira from Keeper’s Lamp actor Bo Reed is in it.', ['Kira', 'Keeper’s Lamp', 'Bo Reed']],
  ])('%s', (sentence, names) => {
    expect(namesIn(sentence)).toEqual(names);
  });
});

describe('names that are no work', () => {
  it.each([
    [
      'Bo Reed and Ada Stone star in Cal Moss’s Booker nominated novel, Lamplight.',
      ['Ada Stone in Lamplight', 'Bo Reed in Lamplight', 'Cal Moss, author of Lamplight'],
    ],
    ['Ada Stone (“MT ’25”) directs.', []],
    [
      'Ada Stone leads the team as “Kira Vale,” a scientist. Bo Reed is also a producer of the series.',
      ['Ada Stone = Kira Vale in ?'],
    ],
    ['Ada Stone (“Class of 1973”) directs.', []],
    [
      'Ada Stone stars as a plucky Salt Islander in Fen. Ada Stone plays Kira in Fen.',
      ['Ada Stone = Kira in Fen'],
    ],
    ['Director Cal Anders made Fen. Anders regular Bo Reed is back. The MCU star Ada Stone is not.', []],
    ['The Variety series is good, Ada Stone told Variety. She directs the series.', []],
  ])('%s', (text, claims) => {
    expect(says(text, ['cast', 'crew']).sort()).toEqual(claims);
  });
});

it('gives what follows to the work that a paragraph turns to', () => {
  const text =
    'Ada Stone has signed on for “Cold Iron,” a thriller. She plays Kira.\n\nMeanwhile, Bo Reed has boarded “Fen,” the eco-drama from Cal Moss.\nHe plays Tom.';
  expect(says(text, ['cast'], { title: 'Stone joins Cold Iron' })).toContain('Bo Reed = Tom in Fen');
});
