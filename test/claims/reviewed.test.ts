import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Quark drama Northgate starts filming' };
const opening = 'The Quark drama Northgate has started filming in Leeds. Ada Stone plays Kira Vale.\n\n';
const told = (sentence: string) =>
  says(opening + sentence, ['cast'], about).filter((claim) => claim !== 'Ada Stone = Kira Vale in Northgate');
const bo = ['Bo Reed in Northgate'];
const both = ['Bo Reed in Northgate', 'Priya Nair in Northgate'];

describe('whom reviews praise', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Bo Reed is superb.', bo],
    ['Bo Reed is superb as her father.', bo],
    ['Bo Reed and Priya Nair are both excellent.', both],
    ['Bo Reed is criminally underused.', bo],
    ['Bo Reed gives a towering performance.', bo],
    ['Bo Reed and Priya Nair turn in fine performances.', both],
    ['Bo Reed’s performance is a marvel.', bo],
    ['Bo Reed steals every scene.', bo],
    ['Bo Reed and Priya Nair have great chemistry.', both],
    ['Bo Reed and Priya Nair provide comic relief.', both],
    ['There are good turns from Bo Reed and Priya Nair.', both],
    ['The best actress award went to Priya Nair for her role in Copper Lake.', ['Priya Nair in Copper Lake']],
    // makers, characters, other works and other gifts
    ['Bo Reed’s direction is superb.', []],
    ['Director Bo Reed is superb.', []],
    ['Her rival Tom Marsh is superb.', []],
    ['Tom Marsh is excellent at chess.', []],
    ['Bo Reed gives a talk about performances.', []],
    ['Bo Reed steals a car.', []],
    ['Bo Reed would be superb.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe('who has come to a cast', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Quark has added Bo Reed and Priya Nair to the cast of Northgate.', both],
    ['Quark has signed Bo Reed for the voice cast of Northgate.', bo],
    ['The drama has enlisted Bo Reed and Priya Nair.', both],
    ['The drama introduces Bo Reed to a cast that includes Priya Nair.', both],
    ['Bo Reed has been revealed as the latest star to join Northgate.', bo],
    ['Bo Reed has been announced as joining the cast.', bo],
    ['Bo Reed and Priya Nair are among the stars.', both],
    ['Bo Reed and Priya Nair are among the names attached.', both],
    ['Bo Reed writes, directs and stars.', bo],
    ['Bo Reed guests as a priest.', bo],
    ['Bo Reed has come aboard the drama.', bo],
    ["Who's in it?\nBo Reed and Priya Nair.", both],
    ['It is long.\n\nStarring: Bo Reed, Priya Nair', both],
    // nobody's cast
    ['Quark has signed Bo Reed.', []],
    ['The drama introduces Bo Reed to his father.', []],
    ['Bo Reed and Priya Nair are among the critics.', []],
    ['Who wrote it?\nBo Reed and Priya Nair.', []],
    ['It is 20 years since the Bo Reed-starring film hit cinemas.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});
