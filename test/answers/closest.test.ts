import { describe, expect, it } from 'vitest';
import { answerCrew } from '../../src/answers/lookups/crew.ts';
import { answerRelease } from '../../src/answers/lookups/release.ts';
import { answerWhoPlays } from '../../src/answers/lookups/who-plays.ts';
import { libraryOf } from './harbor.ts';

const about = (text: string) =>
  libraryOf({
    'a.md': `---\ntitle: Harbor Lights sets sail\npublished: 2031-02-03\n---\n\nThe series Harbor Lights stars Ana Bello.\n\n${text}\n`,
  });
const short = ({ status, headline, evidence }: ReturnType<typeof answerCrew>) => [
  status,
  headline,
  evidence[0]?.quote,
];

// Sentences that no rule reads a claim from, and that a reader may find the answer in.
describe('what may be said in words that are not understood', () => {
  it.each([
    'We saw why it is a part like Old Simeon that somebody like Tom Ferro is made for.',
    'Nobody who saw it will forget whom they had as grumpy Old Simeon.',
  ])('is not denied of a part: %s', (sentence) => {
    const library = about(`The town knows Old Simeon and fears him. ${sentence}`);
    expect(short(answerWhoPlays(library, { name: 'old simeon' }))).toEqual([
      'partial',
      'I can’t tell for sure who plays Old Simeon; this comes closest',
      sentence,
    ]);
  });

  it('is not denied of a date', () => {
    const sentence = 'It is in May that everybody will be out on the pier for Harbor Lights.';
    expect(short(answerRelease(about(sentence), { title: 'harbor lights' }, '2031-02-04T12:00:00Z'))).toEqual(
      ['partial', 'I can’t tell for sure when Harbor Lights comes out; this comes closest', sentence],
    );
  });

  it('is not denied of who made it', () => {
    const sentence =
      'Harbor Lights is what comes of letting Wanda Holt loose with a pen, a script and a pier.';
    expect(short(answerCrew(about(sentence), { title: 'harbor lights', role: 'writer' }))).toEqual([
      'partial',
      'I can’t tell for sure who the writer of Harbor Lights is; this comes closest',
      sentence,
    ]);
  });
});

describe('what no sentence can say', () => {
  it('is denied of a part', () => {
    const library = about('Old Simeon is glimpsed in the first trailer.');
    expect(answerWhoPlays(library, { name: 'old simeon' }).headline).toBe(
      'The articles mention Old Simeon, but none says who plays the part',
    );
  });

  it('is denied of a date, and of a season that the sentence does not speak of', () => {
    expect(
      answerRelease(about('Harbor Lights is a joy.'), { title: 'harbor lights' }, '2031-02-04T12:00:00Z')
        .headline,
    ).toBe('The articles give no release date for Harbor Lights');
    expect(
      answerRelease(
        about('It is in May that everybody will be out on the pier for Harbor Lights.'),
        { title: 'harbor lights season 2' },
        '2031-02-04T12:00:00Z',
      ).headline,
    ).toBe('The articles give no release date for Harbor Lights season 2');
  });

  it('is denied of who made it', () => {
    expect(
      answerCrew(about('Harbor Lights is a joy.'), { title: 'harbor lights', role: 'writer' }).headline,
    ).toBe('The articles don’t name a writer of Harbor Lights');
  });
});
