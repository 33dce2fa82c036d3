import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The series Northgate is on its way.\n\n';

describe('what somebody creates, designs or writes that is no work', () => {
  it.each([
    ['Greta Hall created Northgate.', ['Greta Hall, creator of Northgate']],
    ['Greta Hall created the series.', ['Greta Hall, creator of Northgate']],
    ['Greta Hall, who created the drama *Ember Rising*, is here.', ['Greta Hall, creator of Ember Rising']],
    ['The mood that Greta Hall creates is grim.', []],
    ['Greta Hall designed the series to shift slowly.', []],
    ['The lore created by Greta Hall is rich.', []],
    ['A plush designed by Greta Hall is on sale.', []],
    [
      'Created for television by Greta Hall, the series follows two sisters.',
      ['Greta Hall, creator of Northgate'],
    ],
    ['There are movies directed by Greta Hall.', []],
    ['Greta Hall won a special award for writing.', []],
    ['Greta Hall has written for IGN since May.', []],
    ['Greta Hall is a writer for IGN.', []],
    ['Greta Hall penned the comic book adaptation *Ember Rising*.', ['Greta Hall, writer of Ember Rising']],
    ['In the season created by Lee Moss, Bo Reed and Greta Hall quarrelled.', []],
    ['Kira plays chess. Bo Reed plays Kira. Kira’s creator, Greta Hall, is told of.', []],
    ['Video creator Greta Hall (Saltfan) is here.', []],
    ['The game was developed by Salt Harbor.', []],
  ])('%s', (sentence, expected) => {
    expect(
      says(opening + sentence, ['crew'], about).filter((claim) => claim.startsWith('Greta Hall')),
    ).toEqual(expected);
  });
});
