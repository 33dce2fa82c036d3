import { describe, expect, it } from 'vitest';
import { says } from './says.ts';
import { claimsIn } from './told.ts';

const read = (text: string) =>
  says(`The series Northgate is on its way.\n\n${text}`, ['cast', 'crew'], { title: 'Northgate trailer' });

describe('who is of the story and who makes it', () => {
  it.each([
    [
      'Dax falls for director Jody Vale, portrayed by Ada Stone, in the series.',
      ['Ada Stone = Jody Vale in Northgate'],
    ],
    ["Copper Lake's Emma Moss will now helm the series.", ['Emma Moss, director of Northgate']],
    [
      'Bo Reed (Salt Road) also stars as Inspector Dax Orrin, alongside newcomer Greta Hall and Sam Olan.',
      ['Bo Reed = Inspector Dax Orrin in Northgate', 'Greta Hall in Northgate', 'Sam Olan in Northgate'],
    ],
    [
      'Bo Reed, 42, who won a prize for his work in The Long Day, will play Helm Orrin, a sailor.',
      ['Bo Reed = Helm Orrin in Northgate'],
    ],
    [
      'It is directed by Ida Marsh, whose debut feature The Quiet Mile won two prizes.',
      ['Ida Marsh, director of Northgate', 'Ida Marsh, director of The Quiet Mile (past)'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['Dax falls for director Jody Vale, portrayed by Ada Stone, in the series.', /Jody Vale, director/],
    ["Copper Lake's Emma Moss will now helm the series.", /Copper Lake = /],
    ['Cal Moss, who made his name with the thriller Signal, directs.', /Cal Moss in/],
    ['It is a series starring A-list talent.', /A-list/],
    ['Northgate Assistant Director Bo Reed is glad.', /Bo Reed, director/],
    ['Bo Reed was once seen as a rival, alongside Greta Hall.', /Greta Hall/],
    ["Starring Copper Lake's Emma Moss, Northgate is new.", /Copper Lake = /],
    ['Bo Reed, best known for his work on Low Tide and Ember, wrote the adaptation.', /Bo Reed in/],
    [
      'The poster shows the cast, including Princess Wren and Captain Vale.',
      /Princess Wren in|Captain Vale in/,
    ],
    ['Bo Reed was announced as joining Northgate in a new role.', /Bo Reed = Northgate/],
    [
      'With a cast that includes Ada Stone and Bo Reed as the leads, All the Tide We Cannot Hold is a series. The series All the Tide We Cannot Hold opens.',
      / = All the Tide/,
    ],
  ])('%s gives no such claim', (text, wrong) => {
    expect(read(text).join('\n')).not.toMatch(wrong);
  });
});

describe('what the first sentences say of the work that they do not name', () => {
  const inIt = (body: string) =>
    claimsIn('Stone to star in a drama', body, undefined)
      .filter(({ kind, rule }) => kind === 'cast' && rule === 'acts in')
      .map(({ title }) => title);
  it('is of what the article is about, unless they name another', () => {
    const rest = 'The Lanterns will feature five stories. The Lanterns is long.';
    expect(inIt(`Ada Stone is to star in a new ITV drama by Bo Reed.\n\n${rest}`)).toEqual(['The Lanterns']);
    expect(inIt(`The series Ember is over, and Ada Stone is to star in a new ITV drama.\n\n${rest}`)).toEqual(
      [],
    );
    expect(inIt(`Bo Reed is tall.\n\n${rest}\n\nAda Stone is to star in a new ITV drama.`)).toEqual([]);
  });
});
