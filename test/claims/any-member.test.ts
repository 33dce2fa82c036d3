import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.ts';
import { claimsIn } from './told.ts';

/** Somebody as he is introduced, with where he has been before: who he is does not hang on it. */
const PEOPLE: readonly (readonly [words: string, ...people: string[]])[] = [
  ['Ada Stone', 'Ada Stone'],
  ['Ada Stone, Bo Reed and Cleo Hall', 'Ada Stone', 'Bo Reed', 'Cleo Hall'],
  ['Ada Stone, as well as Bo Reed,', 'Ada Stone', 'Bo Reed'],
  ['Ada Stone, 34, and Bo Reed, 41,', 'Ada Stone', 'Bo Reed'],
  ['Ada Stone (“Gloam Rising” on Broadway)', 'Ada Stone'],
  ['Emmy nominees Ada Stone and Bo Reed', 'Ada Stone', 'Bo Reed'],
  ['singer and actress Ada Stone', 'Ada Stone'],
  ['relative newcomer Ada Stone', 'Ada Stone'],
  ['the great Ada Stone', 'Ada Stone'],
  ['Sir Tom Stone', 'Tom Stone'],
  ['the likes of Ada Stone and Bo Reed', 'Ada Stone', 'Bo Reed'],
  ['Ada Stone, who you probably know from “Gloam Rising,”', 'Ada Stone'],
  ['Ada Stone – best known for “Gloam Rising” –', 'Ada Stone'],
  ['Ada Stone of Gloam Rising and Quiet Farm fame', 'Ada Stone'],
  ['Ada Stone and her “Gloam Rising” co-star Bo Reed', 'Ada Stone', 'Bo Reed'],
  ['former “Gloam Rising” star Ada Stone', 'Ada Stone'],
];

const WORK = '“Low Tide”';

/** The same in other words. */
const WORKS = [
  '*Low Tide*',
  'the NBC drama pilot “Low Tide”',
  'the third season of “Low Tide”',
  'the live-action Low Tide',
  'Netflix’s Low Tide',
  'the “Low Tide” reboot',
];

const BY_PEOPLE = [
  '{A} will star in {W}.',
  '{A} [has|have] joined the cast of {W}.',
  '{A} [has|have] been cast in {W}.',
  '{A} will lead the cast of {W}.',
  '{A} [rounds|round] out the cast of {W}.',
  '{A} [is|are] among the stars of {W}.',
  '{A} [has|have] signed on to star in {W}.',
];

const BY_WORKS = [
  '{W} will star {A}.',
  '{W} boasts a cast led by {A}.',
  'The cast of {W} includes {A}.',
  'Joining the cast of {W} [is|are] {A}.',
  'Rounding out the cast of {W} [is|are] {A}.',
];

function written(frame: string, people: readonly string[], work: string): string {
  const text = frame
    .replace('{A}', people[0] as string)
    .replace('{W}', work)
    .replace(/\[(\w+)\|(\w+)\]/, people.length > 2 ? '$2' : '$1')
    .replace(/(?:,| –)(?=\.$)/, '')
    .replace(/,”\.$/, '.”');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const ELSEWHERE = ['Gloam Rising', 'Quiet Farm'];

/** All of them in the work, and nobody in anything but that and what is told of him. */
function expectMembers(text: string, people: readonly string[]): void {
  const claims = claimsIn('News of the week', text, '2030-11-02').filter(({ kind }) => kind !== 'platform');
  const member = (person: string) => expect.objectContaining({ kind: 'cast', person, title: 'Low Tide' });
  expect(claims, text).toEqual(expect.arrayContaining(people.map(member)));
  for (const claim of claims as (Claim & { person?: string; title?: string })[]) {
    expect([claim.kind, people], text).toEqual(['cast', expect.arrayContaining([claim.person])]);
    expect(['Low Tide', ...ELSEWHERE], text).toContain(claim.title);
  }
}

describe.each([...BY_PEOPLE, ...BY_WORKS])('%s', (frame) => {
  it.each(PEOPLE)('%s', (...people) => {
    expectMembers(written(frame, people, WORK), people.slice(1));
  });
  it.each(WORKS)('%s', (work) => {
    expectMembers(written(frame, ['Ada Stone', 'Ada Stone'], work), ['Ada Stone']);
  });
});

/** Where an actor has been before. */
const WERE_IN = [
  'Stone is best known for {}.',
  'Stone recently starred in {}.',
  'Stone was last seen in {}.',
  'Stone won an Emmy for {}.',
  'Stone, who you might know from {}, took a year off.',
  'Stone’s other credits include {}.',
  'Other credits for Stone include {}.',
  'Stone has a string of credits to offer, including {}.',
  'The actor rose to fame in {}.',
  'Fresh off {}, Stone took a year off.',
  'Last seen in {}, the actor took a year off.',
];

const CREDITS: readonly (readonly [words: string, ...titles: string[]])[] = [
  ['“Gloam Rising”', 'Gloam Rising'],
  ['“Gloam Rising” and “Quiet Farm”', ...ELSEWHERE],
  ['films such as “Gloam Rising” and “Quiet Farm”', ...ELSEWHERE],
  ['HBO’s Gloam Rising and the BBC’s Quiet Farm', ...ELSEWHERE],
  ['“Gloam Rising” (2019) and “Quiet Farm” (2021)', ...ELSEWHERE],
  ['the hit sitcom Gloam Rising', 'Gloam Rising'],
];

describe.each(WERE_IN)('%s', (frame) => {
  it.each(CREDITS)('%s', (words, ...titles) => {
    const claims = claimsIn(
      'Ada Stone joins “Low Tide”',
      `Ada Stone will star in the thriller “Low Tide.”\n\n${frame.replace('{}', words)}`,
      '2030-11-02',
    );
    const been = (title: string) => expect.objectContaining({ kind: 'cast', person: 'Ada Stone', title });
    expect(claims).toEqual(expect.arrayContaining(titles.map(been)));
  });
});
