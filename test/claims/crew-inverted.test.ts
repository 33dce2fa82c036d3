import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The film Northgate is on its way.\n\n';
const directs = ['Greta Hall, director of Northgate'];
const writes = ['Lee Moss, writer of Northgate'];

describe('the maker behind the verb', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['At the helm of the film is Greta Hall.', directs],
    ["Stepping into the director's chair in her feature debut is Greta Hall.", directs],
    ["Sitting in the director's chair is none other than Greta Hall.", directs],
    ['Taking the helm is Greta Hall.', directs],
    ['Tapped to direct is Greta Hall.', directs],
    ['Attached to write and direct is Greta Hall.', [...directs, 'Greta Hall, writer of Northgate']],
    ['On directing duties is Greta Hall.', directs],
    ['Handling the script is Lee Moss.', writes],
    ['Writing the screenplay will be Lee Moss.', writes],
    ['Providing the score is Ida Marsh.', ['Ida Marsh, composer of Northgate']],
    ['Running the show is Lee Moss.', ['Lee Moss, showrunner of Northgate']],
    [
      'Producing for Quark Films are Lee Moss and Ida Marsh.',
      ['Ida Marsh, producer of Northgate', 'Lee Moss, producer of Northgate'],
    ],
    [
      'Also behind the camera are composer Lee Moss and cinematographer Ida Marsh.',
      ['Ida Marsh, cinematographer of Northgate', 'Lee Moss, composer of Northgate'],
    ],
    ["Directing the film was Greta Hall's idea.", []],
    ['Writing it was fun.', []],
    ['At the helm of the ship is Captain Kira Vale.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['crew'], about)).toEqual(expected);
  });
});

describe('whose work it is, in other words', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The film is the work of director Greta Hall.', directs],
    [
      'The series is the work of the Low Tide and Salt Road writer Lee Moss.',
      ['Lee Moss, writer of Low Tide', 'Lee Moss, writer of Northgate', 'Lee Moss, writer of Salt Road'],
    ],
    ['It comes from the pen of Lee Moss.', writes],
    ['The screenplay is the work of Lee Moss.', writes],
    ['The screenplay is credited to Lee Moss.', writes],
    ['The script is from Lee Moss.', writes],
    ['Screenwriting credit goes to Lee Moss.', writes],
    ['Lee Moss is on scripting duties.', writes],
    ['Greta Hall and Lee Moss are behind the script.', ['Greta Hall, writer of Northgate', ...writes]],
    ['Greta Hall is directing off a script penned by Lee Moss.', [...directs, ...writes]],
    ['Greta Hall is directing from a script that Lee Moss wrote.', [...directs, ...writes]],
    ['The film has Greta Hall at its helm.', directs],
    ['Lee Moss is set to run the series.', ['Lee Moss, showrunner of Northgate']],
    ['Lee Moss runs the show in Cork.', []],
    ['The fire is the work of Lee Moss.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['crew'], about)).toEqual(expected);
  });
});

describe('no maker, and not of this', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Ada Stone stars as the ambitious young producer Kira Vale (Stone).', []],
    ['It is produced by Quark and Harbor Post.', []],
    ['The book is by Pulitzer Prize-winner Ida Marsh.', ['Ida Marsh, author of Northgate']],
    ['She is a daughter of Ada Stone and director Greta Hall.', []],
    ['Greta Hall was on board to produce at one point.', []],
    ['It will be directed by Greta Hall and star Bo Reed.', directs],
    ['Its Oscar-winning director Greta Hall is pleased.', directs],
    ['Greta Hall directs Bo Reed and Ada Stone in the film.', directs],
    ['Greta Hall directs Bo Reed in Salt Road.', ['Greta Hall, director of Salt Road']],
    [
      "Ada Stone was in Greta Hall's Civil War film, The Salt Road.",
      ['Greta Hall, director of The Salt Road'],
    ],
    ['Greta Hall, who made small films, Low Tide and Salt Road, directs Northgate.', directs],
    ['Working from a script by Lee Moss, Hall keeps it moving.', writes],
    [
      'Bo Reed stars in addition to serving as an executive producer.',
      ['Bo Reed, executive producer of Northgate'],
    ],
    ["The film's director is Greta Hall.", directs],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['crew'], about)).toEqual(expected);
  });
});
