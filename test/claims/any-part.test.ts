import { describe, expect, it } from 'vitest';
import { claimsIn } from './told.ts';

/** Sentences that tell who plays whom: A an actor, P a part, both of every form. */
const FRAMES = [
  '{A} plays {P} in “Low Tide.”',
  '{A} will play {P}.',
  '{A} is set to portray {P} in “Low Tide.”',
  '{A} has been tapped to play {P} in “Low Tide.”',
  '{A} signed on to play {P}.',
  '{A} stars as {P} in “Low Tide.”',
  '{A} will star in “Low Tide” as {P}.',
  '{A} has been cast as {P}.',
  '{A} joins the cast as {P}.',
  '{A} returns as {P}.',
  '{A} shines as {P}.',
  '{A} anchors the ensemble as {P}.',
  '{A} will suit up as {P}.',
  'Also on board is {A} as {P}.',
  'The series stars {A} as {P}.',
  'It also features {A} as {P}.',
  'Viewers will see {A} as {P} in “Low Tide.”',
  'Joining them is {A}, who plays {P}.',
  'He is joined by {A}, playing {P}.',
  'The show follows a family in Leith and stars {A} as {P}.',
  'The show follows a family in Leith, with {A} playing {P}.',
  'The casting of {A} as {P} was announced in May.',
  '{A} is best known for playing {P} in “Low Tide.”',
  '{A} also stars, as {P}.',
  '{A} said she was thrilled to play {P}.',
];

/** The same with words before the part that an indefinite one does not take. */
const ROLES = [
  '{A} takes on the role of {P}.',
  '{A} returns to the role of {P}.',
  '{A} has been announced for the role of {P}.',
  '{A} steps into the shoes of {P}.',
  '{A}, in the role of {P}, is a marvel.',
  'The role of {P} went to {A}.',
  '{P}, whom {A} plays with relish, is back.',
  'In the first episode, {P} (played by {A}) moves out.',
];

const ACTORS = [
  'Ada Stone',
  'newcomer Ada Stone',
  'Oscar winner Ada Stone',
  'veteran British actor Ada Stone',
  'comedian and actor Ada Stone',
  'the great Ada Stone',
  '“Quiet Farm” star Ada Stone',
  'Ada Stone (“Quiet Farm”)',
];

const PARTS: readonly (readonly [form: string, name: string])[] = [
  ['Kira', 'Kira'],
  ['Detective Kira Vale', 'Detective Kira Vale'],
  ['Kira “Wick” de Vale', 'Kira “Wick” de Vale'],
  ['Kira Vale/Nightbird', 'Kira Vale/Nightbird'],
  ['Kira Vale, aka Nightbird,', 'Kira Vale/Nightbird'],
  ['the villain Kira Vale', 'Kira Vale'],
  ['the mysterious Kira Vale', 'Kira Vale'],
  ['gang leader Kira Vale', 'Kira Vale'],
  ['Tom’s wife Kira', 'Kira'],
];

/** Parts that need a place of their own in the sentence. */
const TOLD: readonly (readonly [form: string, names: readonly string[]])[] = [
  ['“One”', ['One']],
  ['“Number Six”', ['Number Six']],
  ['a widow named Kira Vale', ['Kira Vale']],
  ['the lead, Kira Vale,', ['Kira Vale']],
  ['her sister, Kira,', ['Kira']],
  ['Kira Vale, a doctor who runs the local ward,', ['Kira Vale']],
  ['both Kira Vale and Dax Orrin', ['Kira Vale', 'Dax Orrin']],
  ['twins Kira and Dax', ['Kira', 'Dax']],
  ['the new girl in town, Kira Vale,', ['Kira Vale']],
  ['Tom’s boss at the paper, Kira Vale,', ['Kira Vale']],
  ['legendary newsman and editor Kira Vale', ['Kira Vale']],
  ['the Android', ['Android']],
];

function partsIn(frame: string, actor: string, part: string): string[] {
  const text = frame
    .replace('{A}', () => actor)
    .replace('{P}', () => part)
    .replace(/,([,.)])/g, '$1');
  const sentence = `The first trailer for the series “Copper Sky” is out. ${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  return claimsIn('First trailer for “Copper Sky” is out', sentence, '2030-11-02').flatMap((claim) =>
    claim.kind === 'cast' && claim.character !== undefined
      ? [claim.person === 'Ada Stone' ? claim.character : `${claim.person} is wrong`]
      : [],
  );
}

describe('who plays whom, whatever the actor and the part are called', () => {
  it.each([...FRAMES, ...ROLES])('%s', (frame) => {
    for (const actor of ACTORS)
      expect([actor, partsIn(frame, actor, 'Kira Vale')]).toEqual([actor, ['Kira Vale']]);
    for (const [form, name] of PARTS)
      expect([form, partsIn(frame, 'Ada Stone', form)]).toEqual([form, [name]]);
  });

  it.each(FRAMES.filter((frame) => !frame.startsWith('Viewers')))('%s told', (frame) => {
    for (const [form, names] of TOLD)
      expect([form, partsIn(frame, 'Ada Stone', form)]).toEqual([form, [...names]]);
  });

  it.each([
    ['The voice of Kira Vale is Ada Stone.', 'Kira Vale'],
    ['The actor who plays Kira Vale is newcomer Ada Stone.', 'Kira Vale'],
    ['“I loved playing Kira Vale,” said Ada Stone.', 'Kira Vale'],
    ['Ada Stone has joined the cast. The actress stars as Kira Vale.', 'Kira Vale'],
    ['Kira Vale (comedian and actor Ada Stone) leaves.', 'Kira Vale'],
    ['Ada Stone plays Northern Star editor Kira Vale.', 'Kira Vale'],
    ['“I loved playing Fortlands,” said Ada Stone.', undefined],
    ['Ada Stone said she would be thrilled to play Kira Vale.', undefined],
    ['Ada Stone (L) and Bo Reed were announced as its stars.', undefined],
    ['It also features Ada Stone as her boss.', undefined],
  ])('%s', (sentence, name) => {
    expect(partsIn(sentence, '', '')).toEqual(name === undefined ? [] : [name]);
  });
});
