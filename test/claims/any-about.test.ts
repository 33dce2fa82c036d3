import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.ts';
import { readClaims } from '../../src/claims/read-claims.ts';
import { articleOf } from './article-of.ts';

/** What an article is about: its title in the headline and in the first sentence, each in one of these forms. */
const TITLES = [
  'Copper Line',
  'The Herons',
  'Foxglove',
  'Patience',
  '3Under',
  'Six Harbors',
  'Harrier: The Descent',
  'Stormwatch: Tales of Arden',
  '3Under: Tales of Arden',
  'Matilda',
  'What the River Took From Us',
  'Honey and Rust',
  "The Widow's Hour",
  'Riptide 2',
];
const HEADLINES = [
  '“{}” gets a first trailer',
  '{} gets a first trailer',
  'Review: {}',
  'Trailer: {}',
  'First Trailer for “{}” Drops Online',
  'Ada Stone on fame and “{}”',
  'Netflix Orders “{}”',
];
const LEADS = [
  'The series “{}” has a first trailer.',
  'We have a first trailer for “{},” and it looks good.',
  '{}, a new series about two brothers, has a first trailer.',
  'Coming to Netflix next year, {} is a series about two brothers.',
];
/** Another work, named in passing right before the sentence that is asked. */
const PASSING = [
  'Bo Reed, best known for “Wolfguard: Tales of Arden,” says the work took two years.',
  'Bo Reed previously made Wolfguard: Tales of Arden.',
  'From the makers of Wolfguard: Tales of Arden, it was shot in Oslo.',
  'The series replaces “Wolfguard: Tales of Arden” on Sundays.',
  'Critics have compared it to “Wolfguard: Tales of Arden.”',
  'Fans of “Wolfguard: Tales of Arden” will feel at home.',
  'Not since Wolfguard: Tales of Arden has anything been this tense.',
  'Like Wolfguard: Tales of Arden, it was shot in Oslo.',
  'It is based on the novel “Wolfguard: Tales of Arden” by Bo Reed.',
];
const ASKED: readonly (readonly [sentence: string, says: Partial<Claim>])[] = [
  ['It stars Hana Ashby and Cleo Marsh.', { kind: 'cast', person: 'Hana Ashby' }],
  [
    'The series stars Hana Ashby as Kira Vale.',
    { kind: 'cast', person: 'Hana Ashby', character: 'Kira Vale' },
  ],
  ['Hana Ashby and Cleo Marsh also star.', { kind: 'cast', person: 'Hana Ashby' }],
  ['Hana Ashby directs.', { kind: 'crew', person: 'Hana Ashby', role: 'director' }],
  ['It will be released on May 5, 2031.', { kind: 'release', date: '2031-05-05' }],
  ['It airs on NBC.', { kind: 'platform', platform: 'NBC' }],
  ['The series runs to eight episodes.', { kind: 'episodes', count: 8 }],
];

/** The claims of the sentence that is asked, in an article built of these parts. */
function claimsOf(
  asked: string,
  title: string,
  headline: string,
  lead: string,
  passing: string,
  apart: boolean,
) {
  const lines = ['#', '', lead, '', passing, ...(apart ? [''] : []), asked, '', 'We will have more soon.'];
  const text = lines.slice(2).join('\n').replaceAll('{}', title);
  const article = articleOf(text, { title: headline.replaceAll('{}', title), published: '2030-11-02' });
  return readClaims(article).filter(({ sentence }) => sentence === asked);
}

describe.each(ASKED)('%s', (asked, says) => {
  const [headline, lead, passing] = [HEADLINES[0] as string, LEADS[0] as string, PASSING[4] as string];
  const check = (claims: readonly Claim[], title: string) => {
    expect(claims).toContainEqual(expect.objectContaining({ ...says, title }));
    for (const claim of claims) expect(claim.title).toBe(title);
  };
  it.each(TITLES)('of %s', (title) => {
    check(claimsOf(asked, title, headline, lead, passing, true), title);
  });
  it.each(HEADLINES)('under %s', (form) => {
    check(claimsOf(asked, 'Copper Line', form, lead, passing, true), 'Copper Line');
  });
  it.each(LEADS)('after %s', (form) => {
    for (const title of ['Copper Line', '3Under', 'Honey and Rust'])
      check(claimsOf(asked, title, headline, form, passing, false), title);
  });
  it.each(PASSING)('behind %s', (form) => {
    for (const apart of [true, false])
      check(claimsOf(asked, 'Copper Line', headline, lead, form, apart), 'Copper Line');
  });
});

describe('a headline alone that names it, over a text that says “the series”', () => {
  it.each([
    'Everything we know about Kill the Lights',
    'Exclusive: First look at Kill the Lights',
    'First Trailer for Kill the Lights Drops Online',
    'Kill the Lights’s first trailer is here',
    'Netflix orders Kill the Lights',
  ])('%s', (headline) => {
    const text = 'The series has a first trailer, and it looks good.';
    const claims = claimsOf('It stars Hana Ashby.', '', headline, text, '', true);
    expect(claims).toEqual([expect.objectContaining({ person: 'Hana Ashby', title: 'Kill the Lights' })]);
  });
});

/** Who a story tells of, in sentences of a synopsis, whatever they are called. */
const TOLD = [
  'The series follows {}, a nurse who returns to the coast.',
  'The series tells the story of {}, a young maid.',
  '{}, a retired spy, is drawn back into the game.',
  'The main character, {}, is a doctor.',
  'A young woman, {}, inherits a house by the sea.',
  'The villain {} is back.',
  'The story begins with {}, an employee of a trading company.',
];

describe.each(TOLD)('%s', (sentence) => {
  it.each(['Marta', 'Marta Quill', 'Dr. Marta Quill', 'Detective Quill', 'Captain Quill'])('%s', (name) => {
    const asked = sentence.replace('{}', name);
    const claims = claimsOf(asked, 'Copper Line', HEADLINES[0] as string, LEADS[0] as string, '', true);
    expect(claims).toEqual([
      expect.objectContaining({ kind: 'appearance', character: name, title: 'Copper Line' }),
    ]);
  });
});

describe('nobody is a character who may as well act in it or speak of it', () => {
  it.each([
    'The series features Hana Ashby.',
    'Set photos show Hana Ashby and Cleo Marsh on a boat.',
    "The trailer shows Hana Ashby in a nurse's uniform.",
    'Here is a first look at Hana Ashby in costume.',
    'The poster features Hana Ashby.',
    'Hana Ashby discovered the story in an old newspaper.',
    'My wife Elsie finds it too long.',
    'The best turn comes from Hana Ashby, a killer with a heart.',
    '“Kira Vale” hero Hana Ashby finds it hard.',
  ])('%s', (asked) => {
    const claims = claimsOf(asked, 'Copper Line', HEADLINES[0] as string, LEADS[0] as string, '', true);
    expect(claims.filter(({ kind }) => kind === 'appearance')).toEqual([]);
  });
});
