import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = (text: string): string[] =>
  says(`# Northgate has a date\n\nNorthgate is a game.\n${text}`, ['cast', 'crew', 'release', 'platform']);

describe('what news of a work says', () => {
  it.each([
    ["The game, a sequel to 2017's Hollow Kingdom, is long.", ['release Hollow Kingdom (past)']],
    ["It follows 2015's Glass.", ['release Glass (past)']],
    ["It's out on March 30, 2018.", ['release Northgate']],
    ['It stars Hornet, the princess of Fen, who is caught.', []],
    ['It stars Zendaya, the princess of pop.', ['Zendaya in Northgate']],
    [
      'It will launch on PlayStation 4 and 5 and PC.',
      ['platform Northgate', 'platform Northgate', 'platform Northgate'],
    ],
    [
      'It is written by Jed Moss.\nMoss has since written the thriller The Grid for the stage.\nThe game will come out in the autumn.',
      ['Jed Moss, writer of Northgate', 'release Northgate'],
    ],
    [
      'Ada Stone stars in Northgate.\nThe actress, who gave birth to a devil in Low Tide, will play Mrs Vale.',
      ['Ada Stone = Mrs Vale in Northgate', 'Ada Stone in Northgate'],
    ],
    [
      'Lew Hale and Ada Stone will star as the couple who adopt a child.',
      ['Ada Stone in Northgate', 'Lew Hale in Northgate'],
    ],
    [
      'Actress Ada Stone joins the cast of Northgate.\nActress Anna Reed joins it.\nDetails on Stone’s part are secret, but she will guest star.',
      ['Ada Stone in Northgate', 'Anna Reed in Northgate'],
    ],
  ])('%s', (text, expected) => {
    expect([...new Set(about(text).filter((line) => !line.includes('The Grid')))]).toEqual([
      ...new Set(expected),
    ]);
  });
});
