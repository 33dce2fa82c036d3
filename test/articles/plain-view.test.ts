import { describe, expect, it } from 'vitest';
import { viewPlainly } from '../../src/articles/plain-view.ts';
import { readText } from './read-body.ts';

describe('viewPlainly', () => {
  it('has nothing to do where there are no marks', () => {
    expect(viewPlainly(readText('a.txt', 'The lamp is out. The goat sleeps.'))).toBeUndefined();
  });

  it('shows the sentences without marks, and leads back to each', () => {
    const article = readText(
      'a.md',
      '# The *Lamp*\n\nIn the series of the lamp, the part is **Mara\nQuill**’s. It rains.\n\nRead more\n\n- [Bo](b) as&nbsp;Fen',
    );
    const view = viewPlainly(article);
    expect(view?.article.body).toBe(
      'The Lamp\n\nIn the series of the lamp, the part is Mara Quill’s. It rains.\n\nBo as Fen',
    );
    for (const [i, { start, end, text }] of (view?.article.sentences ?? []).entries()) {
      expect(view?.article.body.slice(start, end)).toBe(text);
      expect(view?.original(start)).toBe(article.sentences[i]);
    }
    expect(view?.article.sentences.map(({ kind }) => kind)).toEqual(['headline', 'text', 'text', 'item']);
    expect(view?.original(1)).toBeUndefined();
  });
});
