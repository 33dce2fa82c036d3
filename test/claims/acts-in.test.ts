import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The series Northgate is on its way.\n\nAda Stone stars in Northgate.\n';
const told = (sentence: string) =>
  says(opening + sentence, ['cast'], about).filter((claim) => claim !== 'Ada Stone in Northgate');

const bo = ['Bo Reed in Saltmarsh'];
const here = ['Bo Reed in Northgate'];
const both = ['Bo Reed in Northgate', 'Lena Marsh in Northgate'];
const all = ['Bo Reed in Northgate', 'Lena Marsh in Northgate', 'Tom Hale in Northgate'];

describe('who acts in what', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Bo Reed fronts the new drama Saltmarsh.', bo],
    ['Bo Reed is fronting Saltmarsh, a six-part drama.', bo],
    ['Bo Reed has signed up for the second season of Saltmarsh.', ['Bo Reed in Saltmarsh s2']],
    ['Bo Reed is on board for Saltmarsh.', bo],
    ['Bo Reed has closed a deal to star in Saltmarsh.', bo],
    ['Bo Reed has landed the lead in Saltmarsh.', bo],
    ['Bo Reed has been cast in a recurring role on the CW drama Saltmarsh.', bo],
    [
      'Bo Reed, a series regular on Ember, has been cast as a series regular in Saltmarsh.',
      ['Bo Reed in Ember (past)', ...bo],
    ],
    ['Bo Reed stars as a widowed ferryman in Saltmarsh.', bo],
    ['Bo Reed will guest star on Saltmarsh.', bo],
    ['Bo Reed made his Broadway debut in the musical Saltmarsh.', bo],
    ['Bo Reed guest stars in the finale.', here],
    ['Bo Reed makes a cameo appearance.', here],
    ['Bo Reed heads a cast that also features Lena Marsh.', both],
    [
      'Bo Reed will co-star with Lena Marsh in Saltmarsh, a psychological thriller.',
      ['Bo Reed in Saltmarsh', 'Lena Marsh in Saltmarsh'],
    ],
    [
      'Saltmarsh, in which Bo Reed stars alongside Lena Marsh, opens in May.',
      ['Bo Reed in Saltmarsh', 'Lena Marsh in Saltmarsh'],
    ],
    ['He will be in the film Saltmarsh, in which Bo Reed plays the male lead.', bo],
    // what is no acting, or not said
    ['Bo Reed has a key role at the bank.', []],
    ['Bo Reed plays a major role in the decision.', []],
    ['Bo Reed heads the inquiry.', []],
    ['Bo Reed makes his debut as a director.', []],
    ['Bo Reed has not been cast as a series regular.', []],
    ['Greta Hall wrote the script and signed on for Saltmarsh.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe('round the cast', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Guest stars this season include Bo Reed and Lena Marsh.', both],
    ['The show’s star, Bo Reed, was there.', here],
    ['Cast members Bo Reed and Lena Marsh were there.', both],
    ['Stone and her co-star Bo Reed were there.', here],
    ['Stone was joined by co-stars Bo Reed and Lena Marsh.', both],
    ['Returning cast members include Bo Reed and Lena Marsh.', both],
    ['Bo Reed and Lena Marsh complete the cast.', both],
    ['The cast is led by Bo Reed.', here],
    ['The rest of the cast is made up of Bo Reed and Lena Marsh.', both],
    ['A stellar cast, among them Bo Reed and Lena Marsh, was assembled.', both],
    ['The all-star cast of Bo Reed, Lena Marsh and Tom Hale gathered in London.', all],
    ['Among the cast are Bo Reed and Lena Marsh.', both],
    ['Bo Reed is part of the cast.', here],
    ['She is joined in the cast by Bo Reed and Lena Marsh.', both],
    ['Cast: Bo Reed, Lena Marsh, Tom Hale', all],
    ['With Bo Reed and Lena Marsh.', both],
    ['The film will have Bo Reed as the female lead.', here],
    ['The series reunites Bo Reed with Lena Marsh.', both],
    ['It features the voices of Bo Reed and Lena Marsh.', both],
    ['Toplined by Bo Reed, the series opens in May.', here],
    ['Led by Bo Reed, Saltmarsh opens in May.', bo],
    [
      'Saltmarsh has an all-star cast including Bo Reed and Lena Marsh.',
      ['Bo Reed in Saltmarsh', 'Lena Marsh in Saltmarsh'],
    ],
    ['Quark has cast Bo Reed in the drama Saltmarsh.', bo],
    ['The lead roles are played by Bo Reed and Lena Marsh.', both],
    [
      'Indra, Bo Reed and Lena Marsh also form part of the cast.',
      ['Bo Reed in Northgate', 'Indra in Northgate', 'Lena Marsh in Northgate'],
    ],
    ['The cast includes Bo Reed as a vengeful butcher and Lena Marsh.', both],
    [
      'Bo Reed and Lena Marsh have joined the cast of the limited drama series Hollywood.',
      ['Bo Reed in Hollywood', 'Lena Marsh in Hollywood'],
    ],
    // crews, crowds and stars of other things
    ['Crew members Bo Reed and Lena Marsh were there.', []],
    ['The pop star Bo Reed was there.', []],
    ['Former cast member Bo Reed was there.', []],
    ['Photos show stars Ada Stone and Bo Reed on the street.', []],
    ['It has Bo Reed to thank.', []],
    ['The board includes Bo Reed and Lena Marsh.', []],
    ['Led by Bo Reed, the inquiry goes on.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});
