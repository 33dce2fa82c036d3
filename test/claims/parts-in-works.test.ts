import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Quark unveils the trailer for Northgate' };
const opening = 'Quark has unveiled the trailer for its drama series Northgate.\n\n';

describe('parts of a career, each with its work', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'Ada Stone played Wokko in Final Hill X, Grinning Tom in Saltmarsh and Dr. Bang in Mudlark.',
      [
        'Ada Stone = Dr. Bang in Mudlark',
        'Ada Stone = Grinning Tom in Saltmarsh',
        'Ada Stone = Wokko in Final Hill X',
      ],
    ],
    [
      'Ada Stone joins the cast.\nHer other credits include Mara in Saltmarsh and Bel in Mudlark.',
      ['Ada Stone = Bel in Mudlark (past)', 'Ada Stone = Mara in Saltmarsh (past)', 'Ada Stone in Northgate'],
    ],
    [
      'Ada Stone is known for roles including Mara in Saltmarsh and Bel from Mudlark.',
      ['Ada Stone = Bel in Mudlark (past)', 'Ada Stone = Mara in Saltmarsh (past)'],
    ],
    [
      'Ada Stone has played everything from Mara in Saltmarsh to Bel in Mudlark.',
      ['Ada Stone = Bel in Mudlark (past)', 'Ada Stone = Mara in Saltmarsh (past)'],
    ],
    [
      'Ada Stone previously starred in Harbors as Justice Hunt and Mudlark as Tankard.',
      ['Ada Stone = Justice Hunt in Harbors', 'Ada Stone = Tankard in Mudlark'],
    ],
    [
      'Best known as Mara Good in the sitcom Saltmarsh, Ada Stone will play Lady Kira Vale.',
      ['Ada Stone = Lady Kira Vale in Northgate', 'Ada Stone = Mara Good in Saltmarsh (past)'],
    ],
    [
      'Fresh from playing Mara in Saltmarsh, Ada Stone plays Kira Vale.',
      ['Ada Stone = Kira Vale in Northgate', 'Ada Stone = Mara in Saltmarsh (past)'],
    ],
    [
      'You might remember Ada Stone from Saltmarsh, where she played Mara.',
      ['Ada Stone = Mara in Saltmarsh'],
    ],
    ['Fans of Saltmarsh will recognise Ada Stone as Mara.', ['Ada Stone = Mara in Saltmarsh']],
    [
      'Ada Stone (Saltmarsh’s Mara) has joined the cast.',
      ['Ada Stone = Mara in Saltmarsh (past)', 'Ada Stone in Northgate'],
    ],
    // the second is another actor's
    [
      'Bo Reed stars as Tom.\nPast tours had Ada Stone as Kira in Saltmarsh and Bo Reed in Mudlark.',
      ['Ada Stone = Kira in Saltmarsh', 'Bo Reed = Tom in Northgate'],
    ],
  ];
  for (const [text, expected] of cases)
    it(text.slice(0, 90), () => {
      expect(
        says(opening + text, ['cast'], about).filter((claim) => !/^Ada Stone in (?!North)/.test(claim)),
      ).toEqual([...expected].sort());
    });
});
