import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/ask.ts';
import { buildLibrary } from '../../src/answers/library.ts';
import { answerRelease } from '../../src/answers/lookups/release.ts';
import { answerWhoPlays } from '../../src/answers/lookups/who-plays.ts';
import { readArticles } from '../../src/articles/read-articles.ts';

const NOW = '2017-03-20T00:00:00Z';
const library = buildLibrary((await readArticles('seeds')).articles);

describe('the articles that it ships with', () => {
  it.each([
    ['Daredevil', 'Charlie Cox'],
    ['matt murdoch', 'Charlie Cox'],
    ['jessica', 'Krysten Ritter'],
    ['Luke Cage', 'Mike Colter'],
    ['Luke Colter', 'Mike Colter'],
    ['danny', 'Finn Jones'],
    ['the punisher', 'Jon Bernthal'],
    ['Trish Walker', 'Rachael Taylor'],
  ])('know who plays %s', (name, expected) => {
    const answer = answerWhoPlays(library, { name });
    expect(answer.status).toBe('answered');
    expect([answer.headline, ...answer.answers].join(' ')).toContain(expected);
  });

  it.each([
    ['Elektra', 'partial'],
    ['Misty Knight', 'partial'],
    ['Elodie Yung', 'partial'],
    ['Foggy Nelson', 'unknown'],
  ])('do not make up who plays %s', (name, status) => {
    expect(answerWhoPlays(library, { name }).status).toBe(status);
  });

  it.each([
    ['defenders', 'answered', 'summer 2017'],
    ['Iron Fist', 'answered', 'March 17, 2017'],
    ['the punisher', 'answered', '2017'],
    ['Jessica Jones', 'answered', 'available now'],
    ['Daredevil season 3', 'partial', 'No date has been announced'],
    ['Joker 2', 'unknown', 'don’t mention'],
  ])('know when %s comes out', (title, status, expected) => {
    const answer = answerRelease(library, { title }, NOW);
    expect(answer.status).toBe(status);
    expect([answer.headline, ...answer.answers].join(' ')).toContain(expected);
  });

  it.each([
    ['How many episodes does The Defenders have?', 'answered', '8'],
    ['Where can I watch The Defenders?', 'answered', 'Netflix'],
    ['Who is the showrunner of The Defenders?', 'answered', 'Marco Ramirez'],
    ['Where do the four heroes meet?', 'answered', 'Midland Circle'],
    ['In which shows has Claire Temple appeared?', 'answered', 'Daredevil'],
    ['Does Sigourney Weaver play Kingpin?', 'answered', 'Alexandra'],
    ['Who said "cream cheese"?', 'partial', ''],
    ['Who directs The Defenders?', 'partial', ''],
    ['What is the exact release date of The Defenders?', 'partial', 'summer 2017'],
    ['When is the Daredevil finale?', 'unknown', ''],
  ])('answer %j', (question, status, expected) => {
    const answer = answerQuestion(library, question, NOW);
    expect(answer.status).toBe(status);
    expect([answer.headline, ...answer.answers].join(' ')).toContain(expected);
  });
});
