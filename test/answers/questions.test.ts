import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/ask.ts';
import { answerWhoPlays } from '../../src/answers/lookups/who-plays.ts';
import { questionKinds } from '../../src/answers/questions/index.ts';
import { HARBOR, libraryOf } from './harbor.ts';

const library = libraryOf(HARBOR);
const ask = (question: string) => answerQuestion(library, question, '2031-01-10T12:00:00Z');

describe('answerQuestion', () => {
  it.each([
    ['who plays marta quint', 'who-plays', 'Ana Bello'],
    ['Who’s playing Marta in Harbor Lights?', 'who-plays', 'Ana Bello'],
    ['who playes martha quint', 'who-plays', 'Ana Bello'],
    ['which actor plays captain reyes', 'who-plays', 'Tom Ferro'],
    ['who is Marta Quint played by?', 'who-plays', 'Ana Bello'],
    ['marta quint actress', 'who-plays', 'Ana Bello'],
    ['who does tom ferro play', 'who-plays', 'Captain Reyes'],
    ['what role does Tom Ferro have in Harbor Lights', 'who-plays', 'Captain Reyes'],
    ['who is in harbor lights', 'cast', 'Gus Lind'],
    ['cast of harbor lights', 'cast', 'Petra Vale'],
    ['when does harbor lights come out', 'release', 'May 9, 2031'],
    ['wen is it released', 'release', 'May 9, 2031'],
    ['what is the release date of Harbor Lights', 'release', 'May 9, 2031'],
    ['is harbor lights out yet', 'release', 'May 9, 2031'],
    ['where can i watch harbor lights', 'platform', 'Quayside'],
    ['what network is it on', 'platform', 'Quayside'],
    ['how many episodes does harbor lights have', 'episodes', '8 episodes'],
    ['how many episodes are there in the show', 'episodes', '8 episodes'],
    ['who created harbor lights', 'crew', 'Wanda Holt'],
    ['who is the creator of Harbor Lights', 'crew', 'Wanda Holt'],
    ['is ana bello in harbor lights', 'is-in', 'yes'],
    ['what has Ana Bello been in', 'works', 'Harbor Lights'],
    ['what did wanda holt create', 'works', 'Harbor Lights'],
    ['which articles mention petra vale', 'mentions', 'What we know about Harbor Lights'],
    ['does tom ferro play captain reyes', 'does-play', 'yes'],
    ['is tom ferro captain reyes', 'does-play', 'yes'],
    ['how many eps is harbor lights gonna be', 'episodes', '8 episodes'],
    ['is harbor lights eight episodes', 'episodes', '8 episodes'],
    ['where to watch harbor lights', 'platform', 'Quayside'],
    ['harbor lights where to stream', 'platform', 'Quayside'],
    ['who created the harbor lights show', 'crew', 'Wanda Holt'],
    ['who is in the cast of harbor lights', 'cast', 'Gus Lind'],
    ['is it true that ana bello is in harbor lights', 'is-in', 'yes'],
    ['who tf plays marta', 'who-plays', 'Ana Bello'],
    ['ana bello character name', 'who-plays', 'Marta Quint'],
  ])('answers %j', (question, kind, expected) => {
    const answer = ask(question);
    expect({ status: answer.status, question: answer.question }).toEqual({
      status: 'answered',
      question: kind,
    });
    expect(answer.answers.join(' | ')).toContain(expected);
    expect(answer.evidence.length).toBeGreaterThan(0);
  });

  it('says that no part is called so before it tells of an actor of that first name', () => {
    const answer = answerWhoPlays(library, { name: 'tom' });
    expect(answer).toMatchObject({
      status: 'partial',
      headline: 'No article names a part called “tom”; Tom Ferro plays Captain Reyes in Harbor Lights',
    });
    expect(answerWhoPlays(library, { name: 'ferro' }).status).toBe('answered');
    expect(ask('who does tom play').status).toBe('answered');
  });

  it('corrects a wrong part', () => {
    const answer = ask('does gus lind play marta quint?');
    expect(answer.status).toBe('answered');
    expect(answer.headline).toContain('Ana Bello plays Marta Quint');
  });

  it.each([
    ['who plays old simeon', 'partial'],
    ['who directs harbor lights', 'partial'],
    ['what day does harbor lights start', 'answered'],
    ['who plays darth vader', 'unknown'],
    ['when is the harbor lights wrap party', 'unknown'],
    ['what is the budget of the series', 'unknown'],
    ['does ana bello play captain ahab', 'answered'],
    ['qwertz uiop', 'unknown'],
    ['🎭🎭🎭', 'unknown'],
    ['', 'unknown'],
    ['?'.repeat(300), 'unknown'],
  ])('knows what it does not know: %j', (question, status) => {
    expect(ask(question).status).toBe(status);
  });

  it('never answers without evidence, whatever is asked of what the articles know', () => {
    const fill = (example: string) =>
      example
        .replace('{character}', 'Marta Quint')
        .replace('{person}', 'Ana Bello')
        .replace('{title}', 'Harbor Lights')
        .replace('{platform}', 'Quayside');
    for (const example of questionKinds
      .filter(({ name }) => name !== 'members')
      .flatMap((kind) => kind.examples.map(fill))) {
      const answer = ask(example);
      expect(answer.status === 'unknown' ? example : '').toBe('');
      for (const { article, quote, start, end } of answer.evidence)
        expect(article.body.slice(start, end)).toBe(quote);
    }
  });

  it('shows the passage where no fact answers', () => {
    const answer = ask('what does marta have as a smuggler');
    expect(answer.evidence[0]?.quote).toContain('a smuggler with a ledger');
  });
});
