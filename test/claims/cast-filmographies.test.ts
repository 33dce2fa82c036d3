import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Quark drama Northgate starts filming' };
const opening = 'The Quark drama Northgate has started filming in Leeds. Ada Stone plays Kira Vale.\n\n';
const told = (sentence: string) =>
  says(opening + sentence, ['cast'], about).filter((claim) => claim !== 'Ada Stone = Kira Vale in Northgate');
const inBoth = ['Ada Stone in Copper Lake', 'Ada Stone in Salt Road'];

describe('works that are listed with more words', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['She will also appear in Copper Lake on June 3, 2021, as well as Salt Road on July 8.', inBoth],
    ['She starred in both Copper Lake and its sequel Salt Road.', inBoth],
    ['Stone got fit for the role, having since appeared in films like Copper Lake and Salt Road.', inBoth],
    ['The comedy character-actor has appeared in films such as Copper Lake and Salt Road.', inBoth],
    ['She will star in Quark’s next live musical: Copper Lake.', ['Ada Stone in Copper Lake']],
    ['Stone’s last film release was Copper Lake.', ['Ada Stone in Copper Lake (past)']],
    ['Many remember Stone’s cameo in Copper Lake.', ['Ada Stone in Copper Lake (past)']],
    ['Here, the Copper Lake actress steps into big boots.', ['Ada Stone in Copper Lake']],
    [
      'She has appeared in Copper Lake, Salt Road, and Mike and Dave Go Home.',
      [...inBoth, 'Ada Stone in Mike and Dave Go Home'],
    ],
    [
      'Stone has lent her voice to The Keepers (and its sequel), Salt Road and Copper Lake.',
      ['Ada Stone in Copper Lake, voice', 'Ada Stone in Salt Road, voice', 'Ada Stone in The Keepers, voice'],
    ],
    ['She’s also performed voice roles in Copper Lake and Salt Road.', inBoth],
    [
      'Her credits include Wick, Wick 2 and Copper Lake.',
      ['Ada Stone in Copper Lake (past)', 'Ada Stone in Wick (past)', 'Ada Stone in Wick 2 (past)'],
    ],
    [
      'She has appeared in Copper Lake and Vale: Love and Lightning.',
      ['Ada Stone in Copper Lake', 'Ada Stone in Vale: Love and Lightning'],
    ],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual([...expected].sort());
  });
});

describe('lists of the cast in more places', () => {
  const both = ['Bo Reed in Northgate', 'Priya Nair in Northgate'];
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The cast is round out by Bo Reed and Priya Nair.', both],
    ['The likes of Bo Reed and Priya Nair will all feature.', both],
    ['Original Broadway cast members Bo Reed and Priya Nair came to see it.', both],
    ['Former Northgate cast members Bo Reed and Priya Nair came to see it.', both],
    ['It featured Hollywood actors like Bo Reed and Priya Nair, among others.', both],
    ['The cast is made up of Bo Reed, Grey Winter and Priya Nair.', [...both, 'Grey Winter in Northgate']],
    ['The finale has a Bo Reed cameo.', ['Bo Reed in Northgate']],
    ['Copper Lake begins filming with Bo Reed.', ['Bo Reed in Copper Lake']],
    ['Photos show the new Quark film starring Bo Reed, called Copper Lake.', ['Bo Reed in Copper Lake']],
    ['She beat off competition from French star Bo Reed in Copper Lake.', ['Bo Reed in Copper Lake (past)']],
    // no cast
    ['The likes of Bo Reed and Priya Nair will all vote.', []],
    ['The council members Bo Reed and Priya Nair came to see it.', []],
    ['He was seen with French star Bo Reed in Leeds.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual([...expected].sort());
  });

  it('goes to the name that somebody went by, whatever she was born as', () => {
    const text = [
      '# Ada Stone, keeper of Northgate, dies at 90',
      '',
      'Ada Stone, who starred in the series Northgate, has died.',
      '',
      'Adelaide Rose Stone was born in Cork in 1921.',
      'Stone starred in the films “Low Tide” and “Ember Rising”.',
      'She also appeared in “Salt Road”.',
    ].join('\n');
    expect(says(text, ['cast'])).toEqual([
      'Ada Stone in Ember Rising',
      'Ada Stone in Low Tide',
      'Ada Stone in Northgate',
      'Ada Stone in Salt Road',
    ]);
  });
});
