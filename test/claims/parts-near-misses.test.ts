import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Quark unveils the trailer for Northgate', author: 'Chris Moss' };
const opening = 'Quark has unveiled the trailer for its drama series Northgate.\n\n';

describe('what looks like a part', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The other thing is a LOW TIDE MOVIE (Ada Stone)!', []],
    ['The heroes have alter-egos, Kira Vale as Nightjar and Tom Hill as Wick.', []],
    ['It has been compared to Ada Stone’s Saltmarsh and Bo Reed’s Mudlark.', []],
    ['Ada Stone (Saltmarsh) was chosen to direct.', []],
    ['Ada Stone (Saltmarsh) performs the theme song.', []],
    ['Studio owner EL (Ember Lights) has signed the contract.', []],
    ['Her stage credits include Mary Hill (Lyric) and Oresteia.', []],
    [
      'Ada Stone as Mary Fell, who played Gwen Carver in Saltmarsh.',
      ['Ada Stone = Gwen Carver in Saltmarsh', 'Ada Stone = Mary Fell in Northgate'],
    ],
    [
      'Ada Stone, Bo Reed, and Lena Marsh, who will play the ex-cop Jet, con artist Faye, and hitman Vic, respectively.',
      ['Ada Stone = Jet in Northgate', 'Bo Reed = Faye in Northgate', 'Lena Marsh = Vic in Northgate'],
    ],
    [
      'Ada Stone stars in it.\nIt plots the ambitions of journalist Teddy Lamb (Stone).',
      ['Ada Stone = Teddy Lamb in Northgate', 'Ada Stone in Northgate'],
    ],
    [
      'The other two are played by Ada Stone (as Gin) and Bo Reed (as Wick).',
      ['Ada Stone = Gin in Northgate', 'Bo Reed = Wick in Northgate'],
    ],
    ['Ada Stone and Bo Reed (Saltmarsh and Mudlark) are here.', []],
    ['Firms such as Quark and Ember (Tom Hill and Bo Reed) invest.', []],
    ['Ada Stone’s portrayal of Victorian London is superb.', []],
    ['Ada Stone, left, as Kira Vale in Northgate.', ['Ada Stone = Kira Vale in Northgate']],
    ['New cast members include Ted Harbor’s Hannah Stone.', ['Hannah Stone in Northgate']],
  ];
  for (const [text, expected] of cases)
    it(text.slice(0, 90), () => expect(says(opening + text, ['cast'], about)).toEqual([...expected].sort()));
});

describe('who is nobody of the story', () => {
  const cases: readonly string[] = [
    'Chris has a weakness for villains.',
    'In the novel, a brilliant pilot named Emma is posted to the north.',
    'It follows an Emma Moss-inspired singer.',
  ];
  for (const text of cases) it(text, () => expect(says(opening + text, ['appearance'], about)).toEqual([]));
});
