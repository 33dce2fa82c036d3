import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Quark drama Northgate starts filming' };
const opening = 'The Quark drama Northgate has started filming in Leeds. Ada Stone plays Kira Vale.\n\n';
const told = (sentence: string) =>
  says(opening + sentence, ['cast'], about).filter((claim) => claim !== 'Ada Stone = Kira Vale in Northgate');
const inBoth = ['Ada Stone in Copper Lake (past)', 'Ada Stone in Salt Road (past)'];

describe('where an actor has been', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Stone, most recently in Copper Lake, was glad.', ['Ada Stone in Copper Lake (past)']],
    ['Stone (formerly of Copper Lake) was glad.', ['Ada Stone in Copper Lake (past)']],
    ['Ada Stone, the Copper Lake star, was glad.', ['Ada Stone in Copper Lake']],
    ['Copper Lake beauty Ada Stone was glad.', ['Ada Stone in Copper Lake']],
    ['Ex-Copper Lake star Ada Stone was glad.', ['Ada Stone in Copper Lake']],
    ['Stone goes back to the stage following roles in Copper Lake and Salt Road.', inBoth],
    ['The rising star’s film credits include Copper Lake and Salt Road.', inBoth],
    ['She has two projects in the can: the flick “Copper Lake” and the drama “Salt Road.”', inBoth],
    ['She has Copper Lake and Salt Road lined up.', inBoth],
    ['She made her film debut with Copper Lake in 1994.', ['Ada Stone in Copper Lake']],
    ['She is well known to Copper Lake fans.', ['Ada Stone in Copper Lake (past)']],
    ['She is attached to Copper Lake.', ['Ada Stone in Copper Lake (past)']],
    [
      'Dax Orrin (Bo Reed, “Copper Lake,” “Salt Road”) is her rival.',
      ['Bo Reed = Dax Orrin in Northgate', 'Bo Reed in Copper Lake (past)', 'Bo Reed in Salt Road (past)'],
    ],
    ['Or Ada Stone and Bo Reed in The Ferrymen.', ['Ada Stone in The Ferrymen', 'Bo Reed in The Ferrymen']],
    ['Ada Stone in a still from “Copper Lake”', ['Ada Stone in Copper Lake']],
    [
      'Tom Moss directs Ada Stone and Bo Reed in The Ferrymen.',
      ['Ada Stone in The Ferrymen', 'Bo Reed in The Ferrymen'],
    ],
    // places, and what others than actors do
    ['Ada Stone in Leeds.', []],
    ['Ada Stone, most recently in Leeds, was glad.', []],
    ['Copper Lake legend Tom Moss will write it.', []],
    ['It is produced by Tom Moss, formerly of Quark Pictures.', []],
    ['Moss directed Ada Stone to a prize.', []],
    ['They will produce alongside “Copper Lake’s” Tom Moss.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual([...expected].sort());
  });
});
