import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Quark unveils the trailer for Northgate', author: 'Chris Moss' };
const opening = 'Quark has unveiled the trailer for its drama series Northgate.\n\n';

type Case = readonly [string, readonly string[]];

function check(cases: readonly Case[]): void {
  for (const [text, expected] of cases)
    it(text.slice(0, 90), () => expect(says(opening + text, ['cast'], about)).toEqual([...expected].sort()));
}

describe('which of two in parentheses acts', () => {
  check([
    [
      'The scientist Seth Tarrow (Jeff Stone) meets the journalist Ronnie Quell (Nina Reed) at a party.',
      ['Jeff Stone = Seth Tarrow in Northgate', 'Nina Reed = Ronnie Quell in Northgate'],
    ],
    [
      'Fans of the Northgate veterans Karen Hale (Deborah Stone), Vanessa Fell (Ayo Zurin) and Dax (Bo Reed) will be glad.',
      [
        'Ayo Zurin = Vanessa Fell in Northgate',
        'Bo Reed = Dax in Northgate',
        'Deborah Stone = Karen Hale in Northgate',
      ],
    ],
    [
      'The series stars Ada Stone (Kira Vale) and Bo Reed (Tom Hill).',
      ['Ada Stone = Kira Vale in Northgate', 'Bo Reed = Tom Hill in Northgate'],
    ],
    ['Every fighter has Hidden Values (HVs) and Deep Values (DVs).', []],
  ]);
});

describe('a line of names alone', () => {
  check([
    ['- Silver Field (Copper Beach)\n- Salt Mountain (Ruins)', []],
    ['- PST (Salt Lake)', []],
    ['- Kira (Ada Stone)\n- Dax (Bo Reed)', ['Ada Stone = Kira in Northgate', 'Bo Reed = Dax in Northgate']],
    ['## Performance by an Actor in a Leading Role\n\n- Ada Stone (Billy Vale)\n- Bo Reed (Ember)', []],
    ['It took three wins, including Film Editing (Ada Stone) and Costume Design (Bo Reed).', []],
  ]);
});

describe('what belongs to somebody who acts', () => {
  check([
    ['Copper Lake’s Nina Vale was announced as the host.', []],
    ['“We rose again,” said Gull Tower’s Nina Vale.', []],
    ['Ada Stone’s Billy Vale is among the nominees for best film.', []],
    ['Well-known albums recorded there were Ada Stone’s Glassland and Bo Reed’s Emberline.', []],
    ['Other guests include Bo Reed himself, Ada Stone, and Nina Hill.', []],
    [
      'Ada Stone plays the smart Dax. The Smart Dax has a plan.\nAda Stone’s Dax is back.',
      ['Ada Stone = Dax in Northgate', 'Ada Stone = Dax in Northgate'],
    ],
  ]);
});

describe('who somebody is for a living', () => {
  check([
    ['Bo Reed is Quark’s News Editor and knows the show well.', []],
    ['Bo Reed is the Head of Hardware at Quark.', []],
    ['Quark names Bo Reed as General Manager of the studio.', []],
  ]);
});

describe('what is no part and nobody', () => {
  check([
    [
      'Copper Game Show as the Fox is funny, and Ada Stone is back as Kira.',
      ['Ada Stone = Kira in Northgate'],
    ],
    ['Bo Reed joins Ada Stone as they race across Devil’s Hill.', []],
    ['Quark sells it at a good price as part of its Salt Day Sale.', []],
    ['Ada Stone is currently playing Harborcraft 6.', []],
    ['Ada Stone has to be home before she plays the Harborough gig.', []],
    ['- Salt Field (Windmill Salt Field)', []],
    [
      '“The ‘Salt Gate’ theory was dumb,” said Ada Stone, who played Kira.',
      ['Ada Stone = Kira in Northgate'],
    ],
  ]);
});
