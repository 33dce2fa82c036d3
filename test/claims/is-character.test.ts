import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const ABOUT = '# Tidebreak adds two\n\nThe series Tidebreak will premiere in May.\n\n';
const cast = (text: string): string[] => says(ABOUT + text, ['cast']);

describe('who somebody is in it', () => {
  it.each([
    [
      'Rupert Hale will be Wick, with Ara Stone as Mina and Al Stout as Rob.',
      ['Al Stout = Rob', 'Ara Stone = Mina', 'Rupert Hale = Wick'],
    ],
    [
      'Scottish actress Tilda Moss is the White Gull, who has cursed the harbor.',
      ['Tilda Moss = White Gull'],
    ],
    ['Jon Price is now the Duke of Ember.', ['Jon Price = Duke of Ember']],
    [
      'Dom Reed and Liz Marsh are Prince Karl and Princess Dina, who were played last time by Josh Conn and Em Lind.',
      [
        'Dom Reed = Prince Karl',
        'Em Lind = Princess Dina',
        'Josh Conn = Prince Karl',
        'Liz Marsh = Princess Dina',
      ],
    ],
    ['James Moss, seen last year in Undertow, is the ferryman Mr Tull.', ['James Moss = Mr Tull']],
    [
      'John Lind, star of Undertow and Glass, is Albus Dun; Jan Teer is Minna Gon and Pap Ess is Sev Rook.',
      ['Jan Teer = Minna Gon', 'John Lind = Albus Dun', 'Pap Ess = Sev Rook'],
    ],
    ['Justin Row is a wonderfully slimy Bo House.', ['Justin Row = Bo House']],
    ['Ada Stone is Kira Vale, a smuggler.', ['Ada Stone = Kira Vale']],
  ])('reads %s', (text, parts) => {
    expect(cast(text).filter((claim) => claim.includes(' = '))).toEqual(
      parts.map((part) => `${part} in Tidebreak`),
    );
  });

  it.each([
    'Ada Stone is Irish.',
    'Ada Stone is Bo Reed.',
    'Ada Stone is the director Bo Reed.',
    'Ada Stone is the Tidebreak star.',
    'Ada Stone is the mother of Kira Vale.',
    'The killer is Kira Vale.',
    'Ada Stone is not Kira Vale.',
    'Nobody knows whether Ada Stone is Kira Vale.',
    'Ada Stone is Quark president.',
    'Ada Stone’s favorite is Kira Vale.',
    'Ada Stone is an Oscar winner.',
  ])('reads no part in %s', (text) => {
    expect(cast(text).filter((claim) => claim.includes(' = '))).toEqual([]);
  });
});

describe('whose part it is', () => {
  it.each([
    [
      'Ada Stone spoke of the film.\n\nThe Danish star, who replaced Bo Reed as Wick in Undertow, said that she plays Kira Vale.',
      'Ada Stone = Kira Vale in Tidebreak',
    ],
    [
      'The actor, who played the Tenth Keeper, will be joined by Cath Tarn, who is reprising her role as Donna Nell.',
      'Cath Tarn = Donna Nell in Tidebreak',
    ],
    [
      'Jon Price stays on, in place of Toby Men, and Les Mann succeeds Helen Bon as Princess Mara.',
      'Les Mann = Princess Mara in Tidebreak',
    ],
    [
      'They are joined by Shan Ako (Eliza Moss) and Ned Kell (Gil Rook).',
      'Shan Ako = Eliza Moss in Tidebreak',
    ],
    ['Ada Stone (Undertow) as Kira Vale is the surprise.', 'Ada Stone = Kira Vale in Tidebreak'],
    ['The Keeper was first played by Will Hart.', 'Will Hart = The Keeper in Tidebreak'],
    [
      'Sir Tom Blake, played in the new series by Bert Carv, laughed.',
      'Bert Carv = Sir Tom Blake in Tidebreak',
    ],
  ])('reads %s', (text, part) => {
    expect(cast(text)).toContain(part);
  });

  it.each([
    [
      'Ada Stone spoke of the film.\n\nThe Danish star, who replaced Bo Reed as Wick in Undertow, said that she plays Kira Vale.',
      'Bo Reed = Kira Vale',
    ],
    [
      'The actor, who played the Tenth Keeper, will be joined by Cath Tarn, who is reprising her role as Donna Nell.',
      'Tenth Keeper',
    ],
    [
      'Jon Price stays on, in place of Toby Men, and Les Mann succeeds Helen Bon as Princess Mara.',
      'Toby Men = Princess Mara',
    ],
    ['Ada Stone (Undertow) as Kira Vale is the surprise.', 'Ada Stone = Undertow'],
    [
      'Writer Ada Stone was there.\n\nAda Stone (Undertow) is the writer of the new series.',
      'Ada Stone = Undertow',
    ],
  ])('does not read of %s that %s', (text, part) => {
    expect(cast(text).filter((claim) => claim.includes(part))).toEqual([]);
  });
});
