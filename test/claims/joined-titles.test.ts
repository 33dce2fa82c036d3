import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const told = (text: string): string[] =>
  says(text, ['cast', 'crew', 'platform', 'release'], { title: 'Casting news' });

describe('one title is', () => {
  it.each([
    // what "and" joins in parentheses behind a name
    ['Ada Stone (Salt and Sorrow) has joined.', ['Ada Stone in Salt and Sorrow (past)']],
    [
      'Ada Stone (Kira and the Tide, Low Water) has joined.',
      ['Ada Stone in Kira and the Tide (past)', 'Ada Stone in Low Water (past)'],
    ],
    [
      'Ada Stone (Low Water, Bread and Circles, Ember Lane) has joined.',
      [
        'Ada Stone in Bread and Circles (past)',
        'Ada Stone in Ember Lane (past)',
        'Ada Stone in Low Water (past)',
      ],
    ],
    ['Ada Stone (Gulls, Ropes and Lanterns) has joined.', ['Ada Stone in Gulls, Ropes and Lanterns (past)']],
    // an item before the last of a list, or behind its "and"
    [
      'Ines Moll is known for Bread and Circles, Low Water, and Quillon.',
      [
        'Ines Moll in Bread and Circles (past)',
        'Ines Moll in Low Water (past)',
        'Ines Moll in Quillon (past)',
      ],
    ],
    [
      "Mia Falk's film credits include Low Water, Quillon, and Rosie and Tom.",
      ['Mia Falk in Low Water (past)', 'Mia Falk in Quillon (past)', 'Mia Falk in Rosie and Tom (past)'],
    ],
    // two everyday words where titles stand
    ['Nora Quist starred in Sorrow and Smoke.', ['Nora Quist in Sorrow and Smoke']],
    ['Sorrow and Smoke star Petra Lang will play a cook.', ['Petra Lang in Sorrow and Smoke']],
    ['Truth or Honey director Al Venn is here.', ['Al Venn, director of Truth or Honey']],
    ['Lou Hart created Beyond Bread and Honey.', ['Lou Hart, creator of Beyond Bread and Honey']],
    ['Nora Quist starred in The House of Bread and Honey.', ['Nora Quist in The House of Bread and Honey']],
    ['Max Orr wrote Low Water: Rust and Feathers.', ['Max Orr, writer of Low Water: Rust and Feathers']],
    ['Max Orr directed Ember and the Sea for Quark.', ['Max Orr, director of Ember and the Sea']],
    ['Rosie and Tom Get Lost star Ada Stone sings.', ['Ada Stone in Rosie and Tom Get Lost']],
    [
      'Lena Marsh (Fantastic Gulls and Where to Find Them) has joined.',
      ['Lena Marsh in Fantastic Gulls and Where to Find Them (past)'],
    ],
    ['Nora Quist starred in the original Rosie and Tom in 1984.', ['Nora Quist in Rosie and Tom']],
    [
      "Low Water stars Bread and Honey's Ada Stone.",
      ['Ada Stone in Bread and Honey (past)', 'Ada Stone in Low Water'],
    ],
    ['Omar Jones (Ropes, Knots and Gulls) has joined.', ['Omar Jones in Ropes, Knots and Gulls (past)']],
    ['The thriller Silence, Shadow stars Wes Hill.', ['Wes Hill in Silence, Shadow']],
    [
      "Max Orr wrote Netflix's dull Six Sailors and a Gull.",
      ['Max Orr, writer of Six Sailors and a Gull', 'platform Six Sailors and a Gull'],
    ],
    ['Ada Stone starred in Me and Bo and the Lost Gull.', ['Ada Stone in Me and Bo and the Lost Gull']],
    // small articles, and calls, behind commas
    [
      'Ada Stone (The Fair, the Foul and the Late) has joined.',
      ['Ada Stone in The Fair, the Foul and the Late'],
    ],
    [
      'Kit Bell directed a remake of The Cook, the Miller, His Wife and Her Dog.',
      ['Kit Bell, director of The Cook, the Miller, His Wife and Her Dog'],
    ],
    ['Jo Pell, who starred in Hello, Harbor, will play a baker.', ['Jo Pell in Hello, Harbor']],
    ['Eve Marlow wrote Dude, Who Sank My Boat.', ['Eve Marlow, writer of Dude, Who Sank My Boat']],
    ['Jo Pell starred in I, Baker and Low Water.', ['Jo Pell in I, Baker', 'Jo Pell in Low Water']],
    ['Jo Pell starred in Yes, Captain, Yes.', ['Jo Pell in Yes, Captain, Yes']],
    ['Harbor, Harbor star Ada Stone sings.', ['Ada Stone in Harbor, Harbor']],
    [
      'Ada Stone (Gulls, Inc., Low Water) has joined.',
      ['Ada Stone in Gulls, Inc. (past)', 'Ada Stone in Low Water (past)'],
    ],
    ['Pia Noll (Low Water: Rise – Redux) has joined.', ['Pia Noll in Low Water: Rise – Redux']],
    [
      'Pia Noll (Ember Lane, Gull vs. Crab) has joined.',
      ['Pia Noll in Ember Lane (past)', 'Pia Noll in Gull vs. Crab (past)'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims);
  });
});

describe('several titles, or none, are', () => {
  it.each([
    // two of several words
    [
      'Tom Karr (Low Water and Ember Lane) has joined.',
      ['Tom Karr in Ember Lane (past)', 'Tom Karr in Low Water (past)'],
    ],
    ['Low Water and Ember Lane will premiere on May 7, 2030.', ['release Ember Lane', 'release Low Water']],
    [
      'Nora Quist starred in The Sorrow and The Smoke.',
      ['Nora Quist in The Smoke', 'Nora Quist in The Sorrow'],
    ],
    ['Quillon and Brack star Petra Lang sings.', ['Petra Lang in Brack', 'Petra Lang in Quillon']],
    [
      'Sam Roe wrote House of Lanterns and Quillon.',
      ['Sam Roe, writer of House of Lanterns', 'Sam Roe, writer of Quillon'],
    ],
    [
      'Omar Jones (Ropes, Knots & Gulls) has joined.',
      ['Omar Jones in Knots & Gulls (past)', 'Omar Jones in Ropes (past)'],
    ],
    // what is played, and who is there
    [
      'Wes Hill and Lena Marsh play Kira and Tom in Low Water.',
      ['Lena Marsh = Tom in Low Water', 'Wes Hill = Kira in Low Water'],
    ],
    ['Ada Stone starred in Low Water, and Rosie and Tom followed her.', ['Ada Stone in Low Water']],
    ['Wes Hill wrote Low Water, and Rosie and Tom direct.', ['Wes Hill, writer of Low Water']],
    ['In Low Water, the Captain, the Baker and the Spy hunt Kira.', []],
    ['I, Ada Stone, will direct Low Water.', ['Ada Stone, director of Low Water']],
    // both halves stand elsewhere
    [
      'Sorrow and Smoke star Petra Lang sings. Sorrow opened in 2019. Smoke opened in 2020.',
      ['Petra Lang in Smoke', 'Petra Lang in Sorrow', 'release Smoke (past)', 'release Sorrow (past)'],
    ],
  ])('%s', (text, claims) => {
    expect(told(text)).toEqual(claims);
  });
});
