import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const released = (title: string, body: string): string[] => told('release', title, body, '2026-02-10');

describe('a title with small words inside stays whole', () => {
  it.each([
    ['Salt in the Wind returns', 'Salt in the Wind opens on May 5.', 'Salt in the Wind'],
    [
      'Salt Returns',
      'Salt in the Wind opens on May 5. The cast of Salt in the Wind is known.',
      'Salt in the Wind',
    ],
    ['From Harbor with Love is back', 'From Harbor with Love was released in 1963.', 'From Harbor with Love'],
    [
      'What We Owe to the Sea ends',
      'What We Owe to the Sea premiered in 2019 on FX.',
      'What We Owe to the Sea',
    ],
    ['Two films', 'The Keeper with the Copper Lamp was released in 1963.', 'The Keeper with the Copper Lamp'],
    [
      'Kira Vale and the Lost Tide sails again',
      'Kira Vale and the Lost Tide opens on May 5. Kira Vale is a pirate.',
      'Kira Vale and the Lost Tide',
    ],
    [
      'Vale: Far from Shore',
      'Vale: Light on the Shore opens on May 5. Light on the Shore is long.',
      'Vale: Light on the Shore',
    ],
    ["Gorran's Gate 3 comes to Xbox", "Gorran's Gate 3 will be released on May 5.", "Gorran's Gate 3"],
    ['Chasing Kira: the end', 'Chasing Kira first aired in 2018.', 'Chasing Kira'],
    ['Oni no Ko ends', 'Oni no Ko season 2 opens on May 5.', 'Oni no Ko'],
  ])('%s: %s', (headline, body, title) => {
    const found = released(headline, body);
    expect(found).toHaveLength(1);
    expect(found[0]?.startsWith(`${title} `)).toBe(true);
  });
});

describe('no title is made of', () => {
  const opening = 'The series Tidebreak is on its way. ';
  it.each([
    // a sentence's first word and a title
    ['In Tidebreak nobody sleeps. In Tidebreak nobody eats. Tidebreak opens on May 5.', ['Tidebreak']],
    // two titles
    ['The film Gloamwood is long. Tidebreak and Gloamwood open on May 5.', ['Gloamwood', 'Tidebreak']],
    // a title and where it runs
    ['Tidebreak on Netflix is long. Tidebreak on Netflix opens on May 5.', ['Tidebreak']],
    ['Tidebreak in the UK is late. Tidebreak opens on May 5.', ['Tidebreak']],
    // somebody and what he is in
    ['Ada Stone in Tidebreak is fine, and Ada Stone is glad. Tidebreak opens on May 5.', ['Tidebreak']],
  ])('%s', (body, titles) => {
    expect(
      released('The press has seen it', opening + body).map((line) => line.split(' release')[0]),
    ).toEqual(titles);
  });
});

describe('a title that begins with a small word or a number stays whole', () => {
  it.each([
    ['Three films', 'A Harbor at Night: Part One will now open on May 5.', 'A Harbor at Night: Part One'],
    ['1923 Season 2: all we know', 'The first season of 1923 premiered in December 2022.', '1923 s1'],
    ['What to watch', 'No Time to Sail, which opened in 2021, is long.', 'No Time to Sail'],
    ['12 Lanterns ends', 'It is late, but 12 Lanterns opens on May 5.', '12 Lanterns'],
    ['Two films', 'Vale v Gorran was released in 2019.', 'Vale v Gorran'],
    [
      'Lantern: Far Shore – Tide One moves',
      'Lantern: Far Shore – Tide One opened in 2019.',
      'Lantern: Far Shore – Tide One',
    ],
    ['Vale: Salt and Ash', 'Vale: Salt and Ash opens on May 5. Vale is long.', 'Vale: Salt and Ash'],
    [
      'The Lantern Academy ends',
      'The series The Lantern Academy was released in 2019.',
      'The Lantern Academy',
    ],
  ])('%s: %s', (headline, body, title) => {
    expect(released(headline, body).map((line) => line.split(' release')[0])).toEqual([title]);
  });

  it('but a year and a first word of the sentence are left out', () => {
    expect(
      released('1923 Season 2', 'The film Gloamwood was released in 1923. In Gloamwood nobody sleeps.'),
    ).toEqual(['Gloamwood release 1923']);
  });
});
