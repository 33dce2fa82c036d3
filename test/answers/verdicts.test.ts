import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/ask.ts';
import { judgeDate } from '../../src/answers/judge-date.ts';
import { answerRelease } from '../../src/answers/lookups/release.ts';
import { answerWhoPlays } from '../../src/answers/lookups/who-plays.ts';
import { HARBOR, libraryOf } from './harbor.ts';

const NOW = '2031-01-10T12:00:00Z';
const library = libraryOf(HARBOR);
const several = libraryOf({
  'fog.txt': `The Fog Line returns

The Fog Line was adapted into a movie in 2007, starring Piet Aas and directed by Ilse Brun. It was also adapted into a TV series in 2017. Bruno Vale led the past four Fog Line films but said that producers had let him go.

Nora Senn plays Captain Ode in the series Low Water, a show that premieres on May 9, 2031.
`,
});

describe('yes and no', () => {
  it.each([
    ['2031-05-09', 'may', 'yes'],
    ['2031-05-09', 'march', 'no'],
    ['2031-05-09', '2032', 'no'],
    ['2031-05-09', 'may 9', 'yes'],
    ['2031-22', 'may', 'no'],
    ['2031', 'november', 'open'],
    ['2031-05-09', 'a while', undefined],
  ])('judges %s against %j as %s', (date, asked, verdict) => {
    expect(judgeDate(date, asked, NOW)).toBe(verdict);
  });

  it.each([
    ['does harbor lights come out in may', 'answered', 'Yes: Harbor Lights comes out on May 9, 2031'],
    ['will harbor lights premiere in march?', 'answered', 'No: Harbor Lights comes out on May 9, 2031'],
    ['is harbor lights nine episodes', 'answered', 'No: Harbor Lights has 8 episodes'],
    ['is harbor lights 8 episodes long', 'answered', 'Yes: Harbor Lights has 8 episodes'],
    ['has ana bello played anyone else', 'partial', ''],
    ['is ana bello playing old simeon', 'answered', 'The articles say otherwise: '],
    ['who is ana bello', 'answered', 'Ana Bello: plays Marta Quint in Harbor Lights'],
    ['whos marta quint', 'answered', 'Marta Quint: played by Ana Bello in Harbor Lights'],
    ['what year did low water start', 'unknown', ''],
  ])('answers %j: %s', (question, status, headline) => {
    const answer = answerQuestion(library, question, NOW);
    if (status === 'answered') expect(answer.headline).toContain(headline);
    if (status === 'answered') expect(answer.status).toBe(status);
    else expect(answer.status).not.toBe('answered');
  });
});

describe('works and names that are shared', () => {
  it('tells when each work of a name came out, and lets choose', () => {
    const answer = answerRelease(several, { title: 'the fog line' }, NOW);
    expect(answer.status).toBe('ambiguous');
    expect(answer.sections.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n')).toContain(
      '2017',
    );
    expect(answer.choices.length).toBe(2);
  });

  it('does not take the new work of a name for an old one', () => {
    expect(answerQuestion(several, 'who stars in the new fog line', NOW).status).not.toBe('answered');
  });

  it('finds a title behind the name of its maker or its series', () => {
    expect(answerRelease(several, { title: 'Quayside: Low Water' }, NOW).answers[0]).toContain('May 9, 2031');
  });

  it('tells who plays a character who is called as an actor is, where nobody could choose', () => {
    const herself = libraryOf({
      'low-water.txt': `Low Water returns

The series Low Water is back. Nora Senn plays Captain Ode in Low Water. Piet Aas plays Nora Senn in the biopic Tidebreak.
`,
    });
    const answer = answerWhoPlays(herself, { name: 'nora senn' });
    expect(answer.status).toBe('answered');
    expect(answer.headline).toBe('Piet Aas plays Nora Senn in Tidebreak');
    expect(answer.choices).toEqual([]);
  });

  it('says that a name is printed which has no part', () => {
    const answer = answerWhoPlays(library, { name: 'harbor lights' });
    expect(answer.status).toBe('partial');
    expect(answer.headline).toContain('none says who plays the part');
  });
});

describe('any question at all', () => {
  const word = fc.constantFrom(
    'who', 'what', 'when', 'where', 'is', 'does', 'how many', 'plays', 'play', 'in', 'the', 'harbor lights', 'marta',
    'ana bello', 'episodes', 'season 2', 'villain', 'about', 'said', 'new', 'quayside', 'not', 'and', '?', '"', 'x'.repeat(90),
  ); // biome-ignore format: a table of words reads better as one
  const question = fc.oneof(
    fc.array(word, { maxLength: 9 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 120 }),
  );

  it('is answered with evidence or not at all, word for word', () => {
    fc.assert(
      fc.property(question, (typed) => {
        const answer = answerQuestion(library, typed, NOW);
        if (answer.status === 'answered') expect(answer.evidence.length).toBeGreaterThan(0);
        for (const { article, quote, start, end } of answer.evidence)
          expect(article.body.slice(start, end)).toBe(quote);
        const cites = answer.sections.flatMap(({ lines }) => lines.flatMap((line) => line.cites));
        for (const cite of cites) expect(answer.evidence[cite]).toBeDefined();
        expect(answer.headline).not.toBe('');
      }),
      { numRuns: 150 },
    );
  });
});

describe('a work called after its hero', () => {
  const hero = libraryOf({
    'gale.txt': `Captain Gale sails again

Captain Gale is a new film by Ilse Brun. Piet Aas played the character in the 1987 TV series.
`,
  });
  const ask = (question: string) => answerQuestion(hero, question, NOW);

  it('tells who played "the character"', () => {
    expect(ask('who played captain gale')).toMatchObject({ status: 'answered', answers: ['Piet Aas'] });
    expect(ask('who played captain gale in the series').answers).toEqual(['Piet Aas']);
  });

  it('does not take the series for the film', () => {
    expect(ask('who plays captain gale in the film').status).not.toBe('answered');
  });
});

describe('what is doubtful, and who else', () => {
  const low = libraryOf({
    'low.txt': `Low Water and its makers

The film Low Water is written by Ilse Brun and based on a novel by author Piet Aas. Nora Senn plays Captain Ode in Low Water. Nora Senn might play Mother Eel in High Water. High Water comes out on May 9, 2031. The series Dry Water comes out in 2032.
`,
  });
  const ask = (question: string) => answerQuestion(low, question, NOW);

  it('names a rumored part apart from the certain one', () => {
    const answer = ask('who does nora senn play');
    expect(answer.answers).toEqual(['Captain Ode']);
    expect(answer.notes).toEqual(['Not confirmed: Nora Senn plays Mother Eel in High Water.']);
  });

  it('does not tell when it comes out where it was asked who is in it', () => {
    expect(ask('who is in dry water').status).toBe('partial');
  });
});
