import { describe, expect, it } from 'vitest';
import { printMessage } from '../../src/answers/checking/print-message.ts';
import { answerCheck } from '../../src/answers/lookups/check.ts';
import { HARBOR, libraryOf } from './harbor.ts';

const library = libraryOf(HARBOR);
const check = (text: string) => answerCheck(library, text, '2031-01-10T12:00:00Z');
const verdicts = (text: string) => check(text).answers;

describe('a message held against the articles', () => {
  it.each([
    ['Ana Bello plays Marta Quint.', 'Ana Bello plays Marta Quint: supported'],
    ['ana bello plays marta quint', 'Ana Bello plays Marta Quint: supported'],
    ['ok so ana bello is totally marta quint lol', 'Ana Bello plays Marta Quint: supported'],
    ['tom ferro is marta quint', 'Tom Ferro plays Marta Quint: contradicted'],
    [
      '**Tom Ferro** plays __Captain Reyes__ <@123456> https://x.example',
      'Tom Ferro plays Captain Reyes: supported',
    ],
    ['- Ana Bello as Captain Reyes', 'Ana Bello plays Captain Reyes: contradicted'],
    ['Gus Lind plays Old Simeon', 'Gus Lind plays Old Simeon: not mentioned'],
    ['harbor lights has 8 episodes right', 'Harbor Lights has 8 episodes: supported'],
    ['Harbor Lights has ten episodes!', 'Harbor Lights has 10 episodes: contradicted'],
    ['harbor lights drops may 9 2031', 'Harbor Lights comes out on May 9, 2031: supported'],
    ['Harbor Lights comes out in May 2031', 'Harbor Lights comes out in May 2031: supported'],
    ['Harbor Lights premieres in August 2031.', 'Harbor Lights comes out in August 2031: contradicted'],
    ['Harbor Lights premieres on Quayside', 'Harbor Lights is on Quayside: supported'],
    ['harbor lights is on hulu', 'Harbor Lights is on Hulu: not mentioned'],
    ['Wanda Holt created Harbor Lights', 'Wanda Holt: creator of Harbor Lights: supported'],
    ['Petra Vale stars in Harbor Lights', 'Petra Vale is in Harbor Lights: supported'],
    ['Batsman comes out on May 5, 2032', 'Batsman comes out on May 5, 2032: not mentioned'],
  ])('%j', (text, expected) => {
    expect(verdicts(text)).toEqual([expected]);
  });

  it('takes every statement of a message for itself', () => {
    const several = 'ana bello is marta quint, tom ferro is captain reyes. Harbor Lights has nine episodes';
    expect(verdicts(several)).toEqual([
      'Ana Bello plays Marta Quint: supported',
      'Tom Ferro plays Captain Reyes: supported',
      'Harbor Lights has 9 episodes: contradicted',
    ]);
  });

  it('does not take a day for told where the articles tell a season', () => {
    const fog = libraryOf({
      'fog.txt': 'Fog sets sail\n\nThe Fog Line premieres on Quayside in summer 2031.\n',
    });
    const answer = answerCheck(fog, 'The Fog Line premieres on August 3, 2031', '2031-01-10T12:00:00Z');
    expect(answer.answers).toEqual(['The Fog Line comes out on August 3, 2031: left open']);
    expect(answer.status).toBe('partial');
    expect(answer.sections[0]?.lines[0]?.text).toContain('the articles say summer 2031');
  });

  it.each([
    'who plays Marta Quint?',
    'good morning everyone',
    'haha same 😂😂',
    'Ана Белло играет Марту Квинт',
    'アナ・ベロはマルタ・クイントを演じる',
    'I wish Ana Bello would play Batsman',
    'Ana Bello does not play Marta Quint',
    '',
  ])('finds nothing to check in %j', (text) => {
    expect(check(text)).toMatchObject({ status: 'unknown', answers: [] });
  });

  it('points questions to /ask', () => {
    expect(check('who plays Marta Quint?').notes).toEqual(['That is a question: /ask answers it.']);
  });

  it('stays bounded whatever is in the message', () => {
    const long = 'Harbor Lights has eight episodes. blah blah <@1> '.repeat(200);
    expect(printMessage(library, long).length).toBeLessThan(5000);
    expect(verdicts(long)).toEqual(['Harbor Lights has 8 episodes: supported']);
  });
});
