import { describe, expect, it } from 'vitest';
import { claimsIn, told } from './told.ts';

/** Makes "Tidebreak" known as a series, so that each case needs only the sentence that it is about. */
const OPENING =
  'The series Tidebreak follows three lighthouse keepers. The Tidebreak cast was shown to the press.';
const releases = (sentence: string, published: string | undefined = '2026-02-10'): string[] =>
  told('release', 'Tidebreak: all we know', `${OPENING} ${sentence}`, published);

describe('a release is read from', () => {
  it.each([
    ['Tidebreak premieres May 27 on Quark TV.', ['Tidebreak release 2026-05-27']],
    ['Tidebreak opens on 19 June.', ['Tidebreak release 2026-06-19']],
    ['Tidebreak will open in November.', ['Tidebreak release 2026-11']],
    ['Tidebreak is set to hit theaters later in 2026.', ['Tidebreak release 2026-02/2026-12']],
    ['Tidebreak was released in 2019.', ['Tidebreak release 2019']],
    ['Tidebreak hit cinemas in March 2019.', ['Tidebreak release 2019-03']],
    ['Tidebreak first aired in 2004.', ['Tidebreak release 2004']],
    ['It premieres this fall.', ['Tidebreak release 2026-23']],
    ['The show, which began in 1996, is long.', ['Tidebreak release 1996']],
    ['Season two of Tidebreak lands on Netflix on October 27, 2026.', ['Tidebreak s2 release 2026-10-27']],
    ['The second season starts on The CW on October 11.', ['Tidebreak s2 release 2026-10-11']],
    ['Tidebreak season 3 arrives in the fall.', ['Tidebreak s3 release 2026-23']],
    ['Tidebreak will return for its third season on July 4.', ['Tidebreak s3 release 2026-07-04']],
    ['Netflix will release Tidebreak on May 5.', ['Tidebreak release 2026-05-05']],
    ['Tidebreak debuted its first season on HBO in 2022.', ['Tidebreak s1 release 2022']],
    ['Premiering this summer on Netflix, the six-part series is short.', ['Tidebreak release 2026-22']],
    ['The keepers are back in Tidebreak, due for release in May.', ['Tidebreak release 2026-05']],
    ['Tidebreak, coming to Netflix this June, is short.', ['Tidebreak release 2026-06']],
    [
      'Tidebreak opens in theaters on May 1 before arriving on ABC on May 29.',
      ['Tidebreak release 2026-05-01', 'Tidebreak release 2026-05-29'],
    ],
    [
      'It opens in the UK on 19 May and in the US on 21 May.',
      ['Tidebreak release 2026-05-19', 'Tidebreak release 2026-05-21'],
    ],
    ['Tidebreak has a June release window.', ['Tidebreak release 2026-06']],
    ['Work begins next year, with a planned release in May 2028.', ['Tidebreak release 2028-05']],
    ['Tidebreak is slated for March 3, 2027.', ['Tidebreak release 2027-03-03']],
    ['Tidebreak is expected to air in 2027 or 2028.', ['Tidebreak release 2027/2028']],
    ['Tidebreak will be out not before December 2026.', ['Tidebreak release 2026-12/..']],
    ["She was in 2013's Half of a Harbor as well.", ['Half of a Harbor release 2013']],
    [
      'The film, called Gloamwood, is shot in June and is expected in cinemas this fall.',
      ['Gloamwood release 2026-23'],
    ],
    ["She was in 2017's Gloamwood as well.", ['Gloamwood release 2017']],
    ["Last year's Gloamwood was a flop.", ['Gloamwood release 2025']],
    ['He was in the 2016 Gloamwood movie.', ['Gloamwood 2016 release 2016']],
    ['He was in the 1990 film Gloamwood.', ['Gloamwood 1990 release 1990']],
    ['Tidebreak was turned into a film in 1967.', ['Tidebreak 1967 film release 1967']],
    ['Tidebreak is now available on Netflix.', ['Tidebreak available']],
    ['Tidebreak is streaming now.', ['Tidebreak available']],
    ['No release date for Tidebreak has been announced.', ['Tidebreak unannounced']],
    ['There is no word yet on when Tidebreak will arrive.', ['Tidebreak unannounced']],
    ['Tidebreak does not have a release date yet.', ['Tidebreak unannounced']],
    ['The release date remains unknown.', ['Tidebreak unannounced']],
  ])('%s', (sentence, expected) => {
    expect(releases(sentence)).toEqual(expected);
  });

  it('keeps the year open where nothing settles it', () => {
    expect(told('release', 'Tidebreak', `${OPENING} Tidebreak premieres May 27.`)).toEqual([
      'Tidebreak release XXXX-05-27',
    ]);
    expect(told('release', 'Tidebreak', `${OPENING} Tidebreak premieres next year.`)).toEqual([
      'Tidebreak release',
    ]);
  });

  it('reads lists, with seasons', () => {
    const body =
      'The series Gloamwood and the series Tidebreak are fine. Gloamwood seasons 1 and 2 and Tidebreak season 1 are now available on Netflix.';
    expect(told('release', 'Two shows', body)).toEqual([
      'Gloamwood s1 available',
      'Gloamwood s2 available',
      'Tidebreak s1 available',
    ]);
  });

  it('tells one title with "and" from two by the verb', () => {
    expect(releases('Stone and Fire opens May 5.')).toEqual(['Stone and Fire release 2026-05-05']);
  });

  it('tells previews of a play from its opening', () => {
    const body =
      'The musical Tidebreak is new. The musical opens on 3 March, with previews from 24 February.';
    expect(told('release', 'Tidebreak', body, '2026-01-10')).toEqual([
      'Tidebreak previews 2026-02-24',
      'Tidebreak release 2026-03-03',
    ]);
  });
});

describe('no release is read from', () => {
  it.each([
    'The first trailer for Tidebreak premieres May 27.',
    'The Tidebreak trailer drops tomorrow.',
    'Filming on Tidebreak begins in May.',
    'Tidebreak started filming in May 2025.',
    'Production starts next year.',
    'Tickets for Tidebreak go on sale on October 9.',
    'The soundtrack arrives on May 22.',
    'Tidebreak was first announced in 2023.',
    'Tidebreak will have its world premiere at the Harbor Film Festival in September.',
    'Tidebreak premieres at the Harbor Film Festival on September 3.',
    'The story opens in 1942, when the war is on.',
    'Tidebreak opens in 1942.',
    'Tidebreak was originally set to open in May.',
    'Tidebreak was originally set for a May release.',
    'Tidebreak will not be released in 2026.',
    'If Tidebreak opens in May, they will be glad.',
    'The first film was released in 2013.',
    'The original series ran in the 1970s.',
    'The sequel to Tidebreak opens in May.',
    'A series about Tidebreak opens in May.',
    'Renwick Toys will be debuting a line of lamps at the fair in July.',
    'Ada Stone opens a restaurant in November.',
    "The studio moved in after last year's Comic-Con.",
    'Tidebreak earned three prizes in 2024.',
    'The finale of Tidebreak airs May 5.',
    'Tidebreak was renewed in May 2025.',
    'The studio announced the release date in April 2025.',
  ])('%s', (sentence) => {
    expect(releases(sentence)).toEqual([]);
  });
});

describe('the status of a release', () => {
  it.each([
    ['Tidebreak premieres May 27.', 'stated'],
    ['Tidebreak is expected to premiere May 27.', 'expected'],
    ['Tidebreak could premiere May 27.', 'rumoured'],
    ['Tidebreak will reportedly premiere in June.', 'rumoured'],
    ['Tidebreak premiered in 2019.', 'past'],
  ])('%s: %s', (sentence, status) => {
    const claims = claimsIn('Tidebreak', `${OPENING} ${sentence}`, '2026-02-10');
    expect(claims.filter((claim) => claim.kind === 'release').map((claim) => claim.status)).toEqual([status]);
  });
});
