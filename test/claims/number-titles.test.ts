import { describe, expect, it } from 'vitest';
import { claimsIn } from './told.ts';

const titlesIn = (body: string): string[] => [
  ...new Set(claimsIn('Casting news of the week', body, '2026-02-10').flatMap(({ title }) => title ?? [])),
];

describe('a number is a title where only a title can stand', () => {
  it.each([
    ['The lead goes to 36 star Ada Marlow.', '36'],
    ['Ada Marlow, best known for 36, has joined the cast.', '36'],
    ['Ada Marlow, who was a series regular on Hulu’s 36, is repped by Gersh.', '36'],
    ['Beth Reed created the HBO drama 36, which ran for three seasons.', '36'],
    ['Ada Marlow was last seen in the HBO series 36.', '36'],
    ['Beth Reed, the creator of 36, is back.', '36'],
    ['HBO has renewed 36 for a second season.', '36'],
    ['The cast also includes 36’s Ada Marlow.', '36'],
    ['36 premieres March 3 on HBO.', '36'],
    ['It is directed by Beth Reed (410) from a script by Dan Moss.', '410'],
    ['Beth Reed directed 1936.', '1936'],
    ['310 was directed by Beth Reed. 310 is a long film.', '310'],
    ['The cast includes Cal Hart (Low Water), Ada Marlow (36) and Dan Reed (Tin Harbor).', '36'],
    ['The film comes from 1936 director Beth Reed.', '1936'],
  ])('%s', (body, title) => {
    expect(titlesIn(body)).toContain(title);
  });
});

describe('a title goes on from the number that it begins with', () => {
  it.each([
    ['Ada Marlow, best known for 50 First Oaths, has joined the cast.', '50 First Oaths'],
    ['The cast also includes 30 Stairs’ Ada Marlow.', '30 Stairs'],
    ['Ada Marlow was last seen in the HBO series 12 Hungry Boys.', '12 Hungry Boys'],
    ['12 Hungry Boys star Ada Marlow will play the part.', '12 Hungry Boys'],
    ['50 First Oaths, a film by director Beth Reed, stars Ada Marlow.', '50 First Oaths'],
    ['28 Hours Later premieres March 3 on HBO.', '28 Hours Later'],
    ['Beth Reed, the creator of 2033: A Sea Story, is back.', '2033: A Sea Story'],
    ['Beth Reed wrote the 2014 film Grand Larceny V.', 'Grand Larceny V'],
  ])('%s', (body, title) => {
    expect(titlesIn(body)).toEqual([title]);
  });
});

describe('no title is the number of', () => {
  it.each([
    ['an age', 'Ada Marlow, 36, has joined the cast of the drama Gloamwood.', ['Gloamwood']],
    ['an age in parentheses', 'Ada Marlow (36) stars in the drama Gloamwood.', ['Gloamwood']],
    ['ages in a list', 'The cast includes Cal Hart (38), Ada Marlow (36) and Dan Reed (24).', []],
    ['films', 'Ada Marlow starred in 24 films and 36 series.', []],
    ['films of one maker', 'Ada Marlow starred in 24 Quark films.', []],
    ['prizes', 'Ada Marlow is known for 12 Oscars.', []],
    ['a day', 'On June 24, Gloamwood star Ada Marlow spoke.', ['Gloamwood']],
    ['a year', 'Directed by Beth Reed in 1936, Gloamwood is a film.', ['Gloamwood']],
    ['a year that heads a line', 'In 2013: Ada Marlow joined the cast of the film Gloamwood.', ['Gloamwood']],
    ['a season', 'Season 24 star Ada Marlow returns.', []],
    ['a series', 'The series 24 of Gloamwood opens June 5.', ['Gloamwood']],
    [
      'a festival of this year',
      'The drama Gloamwood opened this year’s 36 Hour Fair in May 2026.',
      ['Gloamwood'],
    ],
  ])('%s', (_, body, titles) => {
    expect(titlesIn(body)).toEqual(titles);
  });
});
