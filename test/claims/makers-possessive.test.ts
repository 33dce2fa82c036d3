import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const opening = 'The film Northgate is on its way.\n\n';
const credits = (text: string) => says(opening + text, ['crew'], { title: 'Everything about Northgate' });

describe('the possessive of who made it', () => {
  it.each([
    ['Bo Reed appears in Greta Hall’s black comedy Ember Rising.', ['Greta Hall, director of Ember Rising']],
    ['Greta Hall’s film follows two sisters.', ['Greta Hall, director of Northgate']],
    ['Greta Hall’s last film follows two sisters.', []],
    ['Greta Hall’s latest film as an actress is Ember Rising.', []],
    ['Bo Reed had a part in Greta Hall’s “Ember Rising.”', ['Greta Hall, director of Ember Rising']],
    ['The script is an adaptation of Greta Hall’s “Ember Rising.”', ['Greta Hall, author of Ember Rising']],
    ['Greta Hall’s character writes a book.', []],
    ['It was in Greta Hall’s 2017 magazine feature of the same name.', []],
    ['Quark’s thriller Ember Rising is due in May.', []],
    // behind a role
    [
      'Quark bought director Greta Hall’s vampire drama Ember Rising.',
      ['Greta Hall, director of Ember Rising'],
    ],
    [
      'Quark bought director Greta Hall’s (Low Tide) vampire drama Ember Rising.',
      ['Greta Hall, director of Ember Rising', 'Greta Hall, director of Low Tide (past)'],
    ],
    [
      'The trailer for director Greta Hall’s long-awaited adaptation of Ember Rising is out.',
      ['Greta Hall, director of Ember Rising'],
    ],
    [
      'Bo Reed is in “Ember Rising,” director Greta Hall’s second film.',
      ['Greta Hall, director of Ember Rising'],
    ],
    ['It recalls director Greta Hall’s films.', []],
    ['Novelist Greta Hall’s “Ember Rising” is long.', ['Greta Hall, author of Ember Rising']],
  ])('%s', (text, expected) => {
    expect(credits(text)).toEqual(expected);
  });
});

describe('whose verb it is', () => {
  it.each([
    ['Greta Hall writes, directs and stars in Northgate.', ['director', 'writer']],
    ['Greta Hall wrote, directed and produced the film.', ['director', 'producer', 'writer']],
    ['Greta Hall is directing from her own script.', ['director', 'writer']],
    ['Greta Hall is showrunning.', ['showrunner']],
    ['Greta Hall wrote on Quarkbook that she was happy.', []],
    ['Greta Hall wrote about it.', []],
  ])('%s', (text, roles) => {
    expect(credits(text)).toEqual(roles.map((role) => `Greta Hall, ${role} of Northgate`));
  });
  it.each([
    [
      'Greta Hall directs and Lee Moss writes.',
      ['Greta Hall, director of Northgate', 'Lee Moss, writer of Northgate'],
    ],
    ['Greta Hall won an Oscar for directing “Ember Rising.”', ['Greta Hall, director of Ember Rising']],
    ['Greta Hall directed Bo Reed in the film Ember Rising.', ['Greta Hall, director of Ember Rising']],
    ['Greta Hall wrote the Bo Reed drama Ember Rising.', ['Greta Hall, writer of Ember Rising']],
    [
      'Next is Ember Rising, which Greta Hall is writing and directing.',
      ['Greta Hall, director of Ember Rising', 'Greta Hall, writer of Ember Rising'],
    ],
    [
      '“Ember Rising” and “Low Tide” director Greta Hall was there.',
      ['Greta Hall, director of Ember Rising', 'Greta Hall, director of Low Tide'],
    ],
    ['Greta Hall served as a producer on the series Ember Rising.', ['Greta Hall, producer of Ember Rising']],
    ['Kira Vale, played by Greta Hall, is a celebrated film director.', []],
    ['Greta Hall plays author Kira Vale.', []],
    ['The anime studio Mori Sato is adapting the game Ember Rising.', []],
  ])('%s', (text, expected) => {
    expect(credits(text)).toEqual(expected);
  });
});
