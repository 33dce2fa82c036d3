import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The film Northgate is on its way.\n\n';

type Cases = readonly (readonly [string, readonly string[]])[];

describe('whose work a possessive says that it is', () => {
  const cases: Cases = [
    // whatever is denied or wished of it
    [
      'If I was not waiting for Greta Hall’s “Low Tide” movie, I would be now.',
      ['Greta Hall, director of Low Tide'],
    ],
    ['Greta Hall’s new show Low Tide is on in May.', ['Greta Hall, creator of Low Tide']],
    ['It was like Greta Hall’s last show, Low Tide.', ['Greta Hall, creator of Low Tide']],
    ['In Greta Hall’s Salt Road series, a girl goes to sea.', []],
    ['The blend of Greta Hall’s Low Tide musical themes is superb.', []],
    [
      'The team made a show of Greta Hall’s classic children’s story Quillona.',
      ['Greta Hall, author of Quillona'],
    ],
    ['Fans of “Low Tide” know the show’s creator, Greta Hall.', ['Greta Hall, creator of Low Tide']],
    [
      'Greta Hall tells of it in Low Tide, her next directorial project.',
      ['Greta Hall, director of Low Tide'],
    ],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['crew'], about)).toEqual(expected);
  });
});

describe('of which work somebody is said to be the maker', () => {
  const cases: Cases = [
    ['Quark released Low Tide, from director Greta Hall, in May.', ['Greta Hall, director of Low Tide']],
    ['Quark has projects such as “Salt Road” with producer Lee Moss.', ['Lee Moss, producer of Salt Road']],
    ['Greta Hall, who has just begun writing Low Tide, said so.', ['Greta Hall, writer of Low Tide']],
    [
      'Greta Hall will direct the feature, which Lee Moss wrote.',
      ['Greta Hall, director of Northgate', 'Lee Moss, writer of Northgate'],
    ],
    ['Greta Hall turns director with the film.', ['Greta Hall, director of Northgate']],
    ['Editing by Lee Moss is crisp.', ['Lee Moss, editor of Northgate']],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['crew'], about)).toEqual(expected);
  });

  it('takes no work for the show that only says who somebody is', () => {
    const text =
      'Greta Hall (Salt Road script, the film Low Tide) is handling the story. Ida Marsh is composing music for the film.';
    expect(says(opening + text, ['crew'], about)).toContain('Ida Marsh, composer of Northgate');
  });

  it('reads a film that is made of a play', () => {
    const text = 'The play Northgate is on its way.\n\nGreta Hall is to direct the film version of the play.';
    expect(says(text, ['crew'], about)).toEqual(['Greta Hall, director of Northgate']);
  });
});
