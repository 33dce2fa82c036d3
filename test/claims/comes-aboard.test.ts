import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Quark renews Northgate for a second season' };
const opening =
  'The drama series Northgate will return to Quark for a second season, actress Ada Stone said on Monday.\n\n';
const told = (sentence: string) => says(opening + sentence, ['cast'], about);
const both = ['Bo Reed in Northgate', 'Noor Haddad in Northgate'];
const here = ['Noor Haddad in Northgate'];

describe('who is in it by other verbs than those of acting', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Noor Haddad has joined the series, she confirmed.', here],
    ['Noor Haddad joins the show for its second season.', here],
    ['Noor Haddad is joining the drama.', here],
    ['Noor Haddad has been added to the series.', here],
    ['Noor Haddad is in the series.', here],
    ['Bo Reed and Noor Haddad have won roles in the series.', both],
    ['Bo Reed and Noor Haddad have roles on the show this year.', both],
    ['Bo Reed and Noor Haddad are the leads.', both],
    ['Noor Haddad was also in the spoof Low Tide.', ['Noor Haddad in Low Tide']],
    [
      'Actress Noor Haddad has had roles in Low Tide and Salt Road.',
      ['Noor Haddad in Low Tide', 'Noor Haddad in Salt Road'],
    ],
    ['The lead roles are taken by Bo Reed and Noor Haddad.', both],
    ['Opposite him is Noor Haddad.', here],
    ['Bo Reed’s co-stars include Noor Haddad.', both],
    ['Northgate will also star Bo Reed and Noor Haddad.', both],
    ['The cast is joined by Bo Reed and Noor Haddad.', both],
    ['Ivo Marek plays a grieving father opposite Noor Haddad.', ['Ivo Marek in Northgate', ...here]],
    // who makes it, who is elsewhere, what is no work
    ['Noor Haddad has joined the series as showrunner.', []],
    ['Noor Haddad joins the show as an executive producer.', []],
    ['Noor Haddad has been added to the writing team.', []],
    ['Noor Haddad is in the film industry.', []],
    ['Noor Haddad was in the audience.', []],
    ['Noor Haddad was in London for the premiere of the film.', []],
    ['Noor Haddad will not be in the series.', []],
    ['Noor Haddad joined the Ember Guard.', []],
    ['Noor Haddad, the lead on the project, said so.', []],
    ['Joining them behind the camera are Bo Reed and Noor Haddad.', []],
    ['The seats were taken by Bo Reed and Noor Haddad.', []],
    ['Opposite the theatre is Noor Haddad House.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe('who comes back', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Ada Stone and Noor Haddad are returning.', ['Ada Stone in Northgate', ...here]],
    [
      'Ada Stone and Noor Haddad will also be returning for 10 more episodes.',
      ['Ada Stone in Northgate', ...here],
    ],
    ['Ada Stone and Noor Haddad will return for season two.', ['Ada Stone in Northgate', ...here]],
    ['Also back are Ada Stone and Noor Haddad.', ['Ada Stone in Northgate', ...here]],
    ['Bo Reed and Noor Haddad will reprise their roles.', both],
    // characters, makers, and who comes back to something else
    ['The character Kira Vale returns in the second season.', []],
    ['Kira Vale returns to the island with Dax Orrin.', []],
    ['Ada Stone returned to London.', []],
    ['Ada Stone is back at work.', []],
    ['Ada Stone and Noor Haddad will not return.', []],
    ['Director Bo Reed and writer Noor Haddad return.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe('who lends a voice', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Bo Reed and Noor Haddad also contribute voices.', both.map((claim) => `${claim}, voice`)],
    ['Bo Reed and Noor Haddad lend their voices to the series.', both.map((claim) => `${claim}, voice`)],
    ['Voices are provided by Bo Reed and Noor Haddad.', both.map((claim) => `${claim}, voice`)],
    ['Noor Haddad lends her voice to the campaign.', []],
    ['Bo Reed and Noor Haddad lent their voices to a charity single.', []],
    ['Fans lent their voices to the protest.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});
