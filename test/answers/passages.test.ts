import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/ask.ts';
import { libraryOf } from './harbor.ts';

const library = libraryOf({
  'tide.txt': `The Long Tide: what the first pictures show

The Long Tide stars Ada Brandt as Nell Farrow, a ferry pilot. Farrow and her brother meet at Gull Point, where the wreck of the Corina was found. The crew filmed the storm at Brackwater Quay in October.

The Long Tide follows a ferry pilot who finds a drowned town below her route. Otto Reef's Silas Crane is the main antagonist of the series.

Nell wears a yellow oilskin. Silas might be hiding a second ledger. Who sank the Corina? Producers say that no decision has been made on who will play her father.

"The sea keeps its own books," said director Mira Solberg. The pilot episode cost $4 million, and 300 extras were hired for the market scene.
`,
  'glass.txt': `Glass Country sets out

Glass Country is the story of two surveyors lost in a salt desert. Ivo Lund plays the surveyor Per Dahl. The villain Mother Salt is played by Runa Eide.

The Long Tide and Glass Country share a composer, people say, but neither studio has confirmed it. Anders Holm, the lawyer of the studio, did not answer.
`,
});
const ask = (question: string) => answerQuestion(library, question, '2031-01-10T12:00:00Z');

describe('what facts do not tell', () => {
  it.each([
    ['where do Nell and her brother meet', 'Gull Point'],
    ['where was the storm filmed?', 'Brackwater Quay'],
    ['what does nell wear', 'oilskin'],
    ['how much did the pilot episode cost', '$4 million'],
    ['how many extras were hired', '300 extras'],
    ['who said the sea keeps its own books', 'Mira Solberg'],
    ['who is the villain of the long tide', 'Silas Crane'],
    ['who is the bad guy in glass country', 'Mother Salt'],
    ['what is the long tide about', 'a ferry pilot who finds a drowned town'],
    ['whats glass country about', 'two surveyors lost in a salt desert'],
    ['who is anders holm', 'the lawyer of the studio'],
  ])('answers %j in its title', (question, expected) => {
    const answer = ask(question);
    expect(answer.status).toBe('answered');
    expect(answer.headline).toContain(expected);
  });

  it.each([
    ['who sank the corina'],
    ['what is silas hiding'],
    ['who plays nell’s father'],
    ['is silas hiding a ledger'],
    ['what is the best scene'],
    ['who is the strongest pilot'],
    ['where was glass country filmed'],
    ['who does nell marry'],
    ['how many extras died'],
    ['how old is nell'],
    ['who said salt is patient'],
    ['why was the long tide cancelled'],
    ['did nell drown'],
    ['who composed the long tide'],
  ])('does not answer %j', (question) => {
    expect(ask(question).status).not.toBe('answered');
  });
});

describe('what is shown of a passage', () => {
  const talk = libraryOf({
    'talk.txt': `The Salt Road in talks

Solberg spoke of the ending in March. Asked about the ending, Solberg kept silent. Her lawyer sighed at that. Solberg said no more of the ending than that it is wet. The room laughed.
`,
  });
  const answer = answerQuestion(talk, 'what did solberg say about the ending', '2031-01-10T12:00:00Z');

  it('shows two or three sentences at most, and none twice', () => {
    const texts = answer.evidence.flatMap(({ before, quote, after }) =>
      [before, quote, after].filter(Boolean),
    );
    expect(answer.evidence.length).toBeGreaterThan(0);
    expect(answer.evidence.length).toBeLessThanOrEqual(3);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.join(' ')).toContain('it is wet');
  });
});
