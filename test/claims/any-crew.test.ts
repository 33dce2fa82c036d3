import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

type Frame = readonly [sentence: string, role: string];

/** Sentences with a maker A as their subject and a work W as what is made. */
const ACTIVE: readonly Frame[] = [
  ['{A} will direct {W}.', 'director'],
  ['{A} is set to direct {W}.', 'director'],
  ['{A} has been tapped to direct {W}.', 'director'],
  ['{A} penned {W}.', 'writer'],
  ['{A} wrote the screenplay for {W}.', 'writer'],
  ['{A} created {W}.', 'creator'],
  ['{A} will serve as an executive producer on {W}.', 'executive producer'],
  ['{A} has boarded {W} as director.', 'director'],
  ['{A} has been named director of {W}.', 'director'],
  ['It was announced that {A} would direct {W}.', 'director'],
  ['Blue Harbor has hired {A} to direct {W}.', 'director'],
  ['The network has brought in {A} as showrunner for {W}.', 'showrunner'],
];

/** Sentences with a work W as their subject. */
const PASSIVE: readonly Frame[] = [
  ['{W} is directed by {A}.', 'director'],
  ['{W} was written by {A}.', 'writer'],
  ['{W} is being produced by {A}.', 'producer'],
  ['{W}, directed by {A}, opens in May.', 'director'],
  ['{W} features a score by {A}.', 'composer'],
  ['{W} is based on the novel by {A}.', 'author'],
  ['Created by {A}, {W} follows a family in Cork.', 'creator'],
  ['{W} is in the works, with {A} attached to direct.', 'director'],
];

const MAKERS = [
  'Ada Stone',
  'Oscar winner Ada Stone',
  'British filmmaker Ada Stone',
  'Ada Stone (“Quiet Farm”)',
  'Ada Stone, a veteran of British television,',
  'Ada Stone, who grew up in Leeds,',
  'Ada Stone, who directed “Quiet Farm”,',
  'Ada Stone of “Quiet Farm” fame',
  'Ada Stone, of “Quiet Farm” fame,',
  '“Quiet Farm” director Ada Stone',
];

const SEVERAL = [
  'Ada Stone and Bo Reed',
  'brothers Ada Stone and Bo Reed',
  'the duo of Ada Stone and Bo Reed',
  'Ada Stone and her brother Bo Reed',
  'Ada Stone (“Quiet Farm”) and Bo Reed (“Ember”)',
];

const WORKS = [
  '“Low Tide”',
  'the film “Low Tide”',
  'the upcoming horror film Low Tide',
  'the Netflix series “Low Tide”',
  'the third season of “Low Tide”',
  'the pilot of Low Tide',
  '“Low Tide” (2019)',
];

/** Who makes Low Tide, in short. */
function makersIn(frame: string, maker: string, work: string): string[] {
  const text = frame
    .replace('{A}', () => maker)
    .replace('{W}', () => work)
    .replace(/,([.,])/g, '$1');
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  return says(sentence, ['crew', 'cast', 'appearance']).filter((claim) => !/Quiet Farm|Ember/.test(claim));
}

const of = (person: string, role: string) => `${person}, ${role} of Low Tide`;
/** As rows say it: seasons and years aside. */
const bare = (claims: readonly string[]) => claims.map((claim) => claim.replace(/ s3| \(2019\)/, ''));

describe('makers of any form in any frame', () => {
  it.each(ACTIVE)('%s, whoever makes it', (frame, role) => {
    for (const maker of MAKERS)
      expect(makersIn(frame, maker, '“Low Tide”'), maker).toEqual([of('Ada Stone', role)]);
  });

  it.each(ACTIVE)('%s, whatever is made', (frame, role) => {
    for (const work of WORKS)
      expect(bare(makersIn(frame, 'Ada Stone', work)), work).toEqual([of('Ada Stone', role)]);
  });

  it.each(PASSIVE)('%s, whoever made it', (frame, role) => {
    for (const maker of MAKERS)
      expect(makersIn(frame, maker, '“Low Tide”'), maker).toEqual([of('Ada Stone', role)]);
  });

  it.each(PASSIVE)('%s, by two', (frame, role) => {
    for (const makers of SEVERAL)
      expect(makersIn(frame, makers, '“Low Tide”'), makers).toEqual([
        of('Ada Stone', role),
        of('Bo Reed', role),
      ]);
  });
});

describe('what a clause beside the work leaves out', () => {
  it.each([
    '{A} will write “Low Tide”, with Bo Reed directing.',
    '{A} will write “Low Tide”, with Bo Reed set to direct.',
    '{A} will write “Low Tide”, while Bo Reed directs.',
    '{A} will write “Low Tide”, and Bo Reed will direct.',
    '“Low Tide” is written by {A} and directed by Bo Reed.',
  ])('%s', (frame) => {
    for (const maker of MAKERS)
      expect(makersIn(frame, maker, ''), maker).toEqual([
        of('Ada Stone', 'writer'),
        of('Bo Reed', 'director'),
      ]);
  });
});

describe('whose a work is', () => {
  it.each([
    ['“Low Tide”’s showrunner, Ada Stone, said so.', ['Ada Stone, showrunner of Low Tide']],
    ['"Low Tide"\'s director, Ada Stone, said so.', ['Ada Stone, director of Low Tide']],
    [
      'A film of British filmmaker Ada Stone’s novel “Low Tide” is in the works.',
      ['Ada Stone, author of Low Tide'],
    ],
    [
      '“Low Tide”, Ada Stone and Bo Reed’s directorial debut, opens in May.',
      ['Ada Stone, director of Low Tide', 'Bo Reed, director of Low Tide'],
    ],
    // near misses
    ['Ada Stone has been named director of the museum.', []],
    ['Ada Stone joins “Low Tide” as director.', ['Ada Stone, director of Low Tide']],
    [
      'Ada Stone will direct “Low Tide”, and “Ember” director Bo Reed will produce.',
      ['Ada Stone, director of Low Tide', 'Bo Reed, director of Ember', 'Bo Reed, producer of Low Tide'],
    ],
    [
      'Created by Ada Stone, who directed “Ember”, “Low Tide” follows a family.',
      ['Ada Stone, creator of Low Tide', 'Ada Stone, director of Ember'],
    ],
    ['The cast includes Ada Stone, who lives in Cork, to play a nurse.', []],
  ])('%s', (sentence, expected) => {
    expect(says(sentence, ['crew', 'cast'])).toEqual([...expected].sort());
  });
});
