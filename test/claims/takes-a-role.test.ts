import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const opening = 'The series Northgate is on its way.\n\n';
const credits = (text: string) => says(opening + text, ['crew'], { title: 'Everything about Northgate' });
const of = (role: string, ...people: string[]) => people.map((person) => `${person}, ${role} of Northgate`);

describe('who takes a role', () => {
  it.each([
    ['Greta Hall has replaced Lee Moss as director.', of('director', 'Greta Hall')],
    ['Lee Moss was replaced as director by Greta Hall.', of('director', 'Greta Hall')],
    ['Greta Hall has boarded the series as showrunner.', of('showrunner', 'Greta Hall')],
    ['Greta Hall has joined the board as director.', []],
    ['Quark has hired Greta Hall as showrunner.', of('showrunner', 'Greta Hall')],
    [
      'Joining Ada Stone as executive producers are Lee Moss and Greta Hall.',
      of('executive producer', 'Greta Hall', 'Lee Moss'),
    ],
    ['Greta Hall worked as a writer on the series Ember Rising.', ['Greta Hall, writer of Ember Rising']],
    ['Greta Hall stepped down as showrunner.', []],
    ['Greta Hall takes over directing duties from Lee Moss.', of('director', 'Greta Hall')],
    ['Greta Hall takes the helm.', of('director', 'Greta Hall')],
    ['Greta Hall steps behind the camera for the finale.', of('director', 'Greta Hall')],
    ['Greta Hall is at the helm of the film Ember Rising.', ['Greta Hall, director of Ember Rising']],
    ['It would be nothing without Greta Hall at the helm.', []],
    ['Greta Hall, making her directorial debut, was nervous.', of('director', 'Greta Hall')],
    ['Greta Hall was in talks to direct.', []],
  ])('%s', (text, expected) => {
    expect(credits(text)).toEqual(expected);
  });
});

describe('who is named behind what is made', () => {
  it.each([
    ['The series was adapted for television by Greta Hall.', of('writer', 'Greta Hall')],
    ['The film was shot by Greta Hall.', of('cinematographer', 'Greta Hall')],
    ['Kira is shot by Bo Vale.', []],
    ['It is based on “Ember Rising,” the novel by Greta Hall.', ['Greta Hall, author of Ember Rising']],
    ['It is based on the novel Ember Rising by Greta Hall.', ['Greta Hall, author of Ember Rising']],
    ['It is based on characters created by Greta Hall.', []],
    ['The original was directed by Greta Hall.', []],
    ['A spin-off, created by Greta Hall, is planned.', []],
    ['The Greta Hall-directed series follows two sisters.', of('director', 'Greta Hall')],
    ['Greta Hall-directed Northgate follows two sisters.', of('director', 'Greta Hall')],
    ['The Quark-produced series follows two sisters.', []],
    ['Northgate is the brainchild of Greta Hall.', of('creator', 'Greta Hall')],
    [
      'It comes from the creators of Ember Rising, Greta Hall and Lee Moss.',
      ['Greta Hall, creator of Ember Rising', 'Lee Moss, creator of Ember Rising'],
    ],
    ['Directing duo Greta Hall and Lee Moss spent a year there.', of('director', 'Greta Hall', 'Lee Moss')],
    ['The series, co-created with Greta Hall, is a saga.', of('co-creator', 'Greta Hall')],
    [
      'It was co-created by Greta Hall and her husband, Lee Moss.',
      of('co-creator', 'Greta Hall', 'Lee Moss'),
    ],
    [
      'Executive producers are Greta Hall of Quark Films and Lee Moss, with Bo Reed as producer.',
      [...of('executive producer', 'Greta Hall', 'Lee Moss'), ...of('producer', 'Bo Reed')],
    ],
    [
      'Greta Hall will executive produce, as will Lee Moss.',
      of('executive producer', 'Greta Hall', 'Lee Moss'),
    ],
    ['It is produced by Harborlight’s Greta Hall.', of('producer', 'Greta Hall')],
    [
      'It is written by Greta Hall and Lee Moss, who also directs.',
      [...of('director', 'Lee Moss'), ...of('writer', 'Greta Hall', 'Lee Moss')],
    ],
    ['Greta Hall, who made “Ember Rising,” is directing.', of('director', 'Greta Hall')],
    ['Greta Hall is the director of photography.', of('cinematographer', 'Greta Hall')],
    ['Greta Hall, executive director of the Harbor Trust, was there.', []],
    [
      'The director is Greta Hall, director of the film Ember Rising, and Kira herself may appear.',
      ['Greta Hall, director of Ember Rising', 'Greta Hall, director of Northgate'],
    ],
  ])('%s', (text, expected) => {
    expect(credits(text)).toEqual([...expected].sort());
  });
});
