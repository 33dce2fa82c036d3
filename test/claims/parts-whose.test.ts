import { describe, expect, it } from 'vitest';
import { somebodyIn } from '../../src/claims/rules/title-somebody.ts';
import { says } from './says.ts';

const about = { title: 'Quark unveils the trailer for Northgate' };
const opening = 'Quark has unveiled the trailer for its drama series Northgate.\n\n';

describe('whose part it is, in longer sentences', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['He orders murders while under Alie’s (Erica Stone) control.', ['Erica Stone = Alie in Northgate']],
    [
      'Ada Stone also starred in Saltmarsh, voicing the character of Wick.',
      ['Ada Stone = Wick in Saltmarsh, voice'],
    ],
    ['Kira, who is a pilot, will be played by Bo Reed.', ['Bo Reed = Kira in Northgate']],
    [
      'Kit and Wren, two friends in their teens, played respectively by Ada Stone and Bo Reed, set out.',
      ['Ada Stone = Kit in Northgate', 'Bo Reed = Wren in Northgate'],
    ],
    [
      'Ada Stone joins the cast.\nThe Low Tide and Mudlark star will play DCI Kira Vale.',
      [
        'Ada Stone = DCI Kira Vale in Northgate',
        'Ada Stone in Low Tide',
        'Ada Stone in Mudlark',
        'Ada Stone in Northgate',
      ],
    ],
    [
      'Ada Stone plays the nervous, plain-spoken gardener, Mr Pritch.',
      ['Ada Stone = Mr Pritch in Northgate'],
    ],
    ['Ada Stone’s role is faded actor Kira Vale.', ['Ada Stone = Kira Vale in Northgate']],
    ['Ada Stone’s character is called Kira Vale.', ['Ada Stone = Kira Vale in Northgate']],
    [
      'Ada Stone and Bo Reed, who have both played Kira Vale on stage, were there.',
      ['Ada Stone = Kira Vale in Northgate', 'Bo Reed = Kira Vale in Northgate'],
    ],
    ['Ada Stone played harbour worker and rum smuggler Rick Sabre.', ['Ada Stone = Rick Sabre in Northgate']],
    [
      'Alongside him, Ada Stone (Low Tide (2022), Mudlark: The Lamp (2022)) will be playing his friend Grover Wood.',
      [
        'Ada Stone = Grover Wood in Northgate',
        'Ada Stone in Low Tide (past)',
        'Ada Stone in Mudlark: The Lamp (past)',
      ],
    ],
    ['Ada Stone said that her character is not dead.', []],
    ['Ada Stone’s role is in doubt.', []],
    ['Ada Stone’s character was killed by Bo Reed’s.', []],
    ['There is speculation among fans that Ada Stone may be playing Kira Vale.', []],
  ];
  for (const [text, expected] of cases)
    it(text.slice(0, 90), () => expect(says(opening + text, ['cast'], about)).toEqual([...expected].sort()));
});

describe('whom a title names', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['Mathilde The Musical', 'Mathilde'],
    ['Emma the Brave', 'Emma the Brave'],
    ['Percy Hill and the Lamp', 'Percy Hill'],
    ['The Prime of Miss Jean Hill', 'Miss Jean Hill'],
    ['Becoming Joan', 'Joan'],
    ['Salt of the Earth', undefined],
    ['The Last of the Lamps', undefined],
  ];
  it.each(cases)('%s', (title, expected) => expect(somebodyIn(title)).toBe(expected));
});
