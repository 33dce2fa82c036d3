import { describe, expect, it } from 'vitest';
import { answerWhoPlays } from '../../src/answers/lookups/who-plays.ts';
import { libraryOf } from './harbor.ts';

const whoPlaysSimeon = (text: string) =>
  answerWhoPlays(libraryOf({ 'low-water.md': text }), { name: 'Simeon' });

const opening = `Low Water returns

The series Low Water is back in May.
`;
const list = `
## The cast

- Ode (Nora Senn)
- Simeon (Piet Aas)
`;

describe('quotes of two or three words', () => {
  const answer = whoPlaysSimeon(opening + list);
  const [evidence] = answer.evidence;

  it('bring the line above with them, word for word', () => {
    expect(answer.headline).toBe('Piet Aas plays Simeon in Low Water');
    expect(evidence?.quote).toBe('Ode (Nora Senn)\n- Simeon (Piet Aas)');
    expect(evidence?.article.body.slice(evidence.start, evidence.end)).toBe(evidence?.quote);
  });

  it('keep the words in bold that answer', () => {
    expect(evidence?.plain).toBe('Ode (Nora Senn) · Simeon (Piet Aas)');
    const shown = evidence?.marks.map(({ start, end }) => evidence.plain?.slice(start, end));
    expect(shown).toEqual(['Simeon', 'Piet Aas']);
  });

  it('bring the line below where a picture stands above', () => {
    const pictured = whoPlaysSimeon(`${opening}
## The cast

![The harbour](harbour.png)

- Simeon (Piet Aas)
- Ode (Nora Senn)
`);
    expect(pictured.evidence[0]?.quote).toBe('Simeon (Piet Aas)\n- Ode (Nora Senn)');
  });

  it('give way to a whole sentence of the same article', () => {
    const told = whoPlaysSimeon(`${opening}${list}\nPiet Aas plays Simeon in Low Water once more.\n`);
    expect(told.evidence.map(({ quote }) => quote)).toEqual([
      'Piet Aas plays Simeon in Low Water once more.',
    ]);
  });
});
