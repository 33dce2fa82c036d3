import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The series Northgate is on its way.\n\n';
const told = (sentence: string) => says(opening + sentence, ['cast'], about);

describe('whom a verb is said of', () => {
  const kira = ['Ada Stone = Kira Vale in Northgate'];
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Ada Stone, 34, will play Kira Vale.', kira],
    ['Ada Stone, all eyes and teeth, plays Kira Vale.', kira],
    ['Ada Stone, twice a nominee (for “Saltmarsh” and “Ember”), plays Kira Vale.', kira],
    ['Ada Stone, meanwhile, plays Kira Vale.', kira],
    ['Ada Stone, for her part, plays Kira Vale.', kira],
    ['Ada Stone - still best remembered for her radio work - plays Kira Vale.', kira],
    ['Saltmarsh (1961) was directed by Lee Moss, in which he played Thorne.', []],
    // what stands between the commas is another clause, or of somebody else
    ['Ada Stone wrote it, and the lead, of course, plays Kira Vale.', []],
    ['Directed by Ada Stone, long a favourite, the film plays Kira Vale for laughs.', []],
    ['Nobody - said Ada Stone - plays Kira Vale.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe('who is who', () => {
  const thorne = ['Bo Reed = Thorne in Northgate'];
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Bo Reed is to be Thorne.', thorne],
    ['Bo Reed is set to be Thorne.', thorne],
    ['Bo Reed will be Thorne.', thorne],
    ['Bo Reed was revealed to be Thorne.', thorne],
    ["Bo Reed is Kira's brother, Thorne.", thorne],
    ['Bo Reed is the sensible one, Thorne.', thorne],
    ['Bo Reed is its founder, Thorne.', thorne],
    ['Bo Reed is the new teacher, Thorne.', thorne],
    ['Bo Reed is Thorne, who lives next door.', thorne],
    ['Bo Reed is Agent Thorne.', ['Bo Reed = Agent Thorne in Northgate']],
    ['Bo Reed is Thorne, obviously.', thorne],
    ['Bo Reed is Thorne and he likes it.', thorne],
    [
      'Ada Stone plays Kira Vale and Bo Reed will be Thorne.',
      ['Ada Stone = Kira Vale in Northgate', ...thorne],
    ],
    // one and the same, wishes, others
    ['Uncle Bo is Bo Reed.', []],
    ['Uncle Bo is Bo Reed, the grand old man of the stage.', []],
    ['Bo Reed wants to be Thorne.', []],
    ['Bo Reed is said to be Thorne.', []],
    ['Bo Reed is London.', []],
    ['Bo Reed is the new Nightjar.', []],
    ["Bo Reed is Quark's new chairman, Thorne said.", []],
    ['Bo Reed is its director, Lee Moss its writer.', []],
    ['Clark Hill is Nightjar.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual([...expected].sort());
  });
});

describe('who has a part', () => {
  const thorne = ['Bo Reed = Thorne in Northgate'];
  const voice = ['Bo Reed = Thorne in Northgate, voice'];
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Bo Reed has the role of Thorne, the heir.', thorne],
    ['Bo Reed has been cast in the role of Thorne.', thorne],
    ['Bo Reed in the role of Thorne is a surprise.', thorne],
    ['Bo Reed, 21, has landed the part of Thorne.', thorne],
    ['The part of Thorne has gone to Bo Reed.', thorne],
    ['The role of the demon Thorne has been recorded by Bo Reed.', thorne],
    ['Bo Reed did the voice of Thorne.', voice],
    ['Bo Reed first gave voice to Thorne.', voice],
    [
      'Bo Reed plays Thorne and Lena Marsh will be Wick.',
      ['Bo Reed = Thorne in Northgate', 'Lena Marsh = Wick in Northgate'],
    ],
    ['Bo Reed has been tapped for the recurring role of Thorne.', thorne],
    ['Bo Reed, the voice of Thorne, was there.', voice],
    ['Thorne, a courier voiced by Bo Reed, rides on.', voice],
    ['Thorne – her little brother, played by newcomer Bo Reed – rides on.', thorne],
    ['Thorne is played with terrifying stillness by Bo Reed.', thorne],
    // no part, or nobody's yet
    ['Bo Reed as Thorne?', []],
    ['Fans had hoped that Bo Reed would return as Thorne.', []],
    ['Bo Reed, the voice of a generation, was there.', []],
    ['Saltmarsh, a song played by Bo Reed, rides on.', []],
    ['Bo Reed is considering taking on the part of Thorne.', []],
    ['Bo Reed lobbied for the role of Thorne.', []],
    ['Bo Reed has not had the role of Thorne.', []],
    ['Bo Reed spoke in the role of chairman.', []],
    ['The money has gone to Bo Reed.', []],
    ['The song has been recorded by Bo Reed.', []],
    ['Bo Reed gave voice to London.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe('a cast in a list', () => {
  const heading = '## The cast\n';
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [`${heading}- Bo Reed – Mayor Thorne`, ['Bo Reed = Mayor Thorne in Northgate']],
    [`${heading}- Bo Reed – Thorne, the heir`, ['Bo Reed = Thorne in Northgate']],
    ['Who plays whom, in short.\n- Bo Reed – Thorne', ['Bo Reed = Thorne in Northgate']],
    // prizes, other works, either way round
    ['## The prizes\n- Bo Reed – Mayor Thorne', []],
    [`${heading}- Bo Reed – “Saltmarsh”`, []],
    [`${heading}- Bo Reed – Salt Vale`, []],
    [`${heading}- Bo Reed – Thorne is not said to return`, []],
    [`${heading}- Director Bo Reed – Thorne`, []],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
