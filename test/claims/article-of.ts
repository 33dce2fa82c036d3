import type { Article, Sentence, SentenceKind } from '../../src/articles/article.ts';

/**
 * An article out of lines: "# " opens the headline, "## " a heading, "- " an entry of a list, an empty line a new
 * paragraph. Every other line is one sentence.
 */
export function articleOf(text: string, about: Partial<Article> = {}): Article {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    const mark = /^(?:# |## |- )/.exec(line)?.[0] ?? '';
    const kind: SentenceKind =
      mark === '# ' ? 'headline' : mark === '## ' ? 'heading' : mark === '- ' ? 'item' : 'text';
    if (line.trim() === '' || kind !== 'text') paragraph += 1;
    if (line.trim() !== '') {
      const start = at + mark.length;
      sentences.push({ start, end: at + line.length, text: line.slice(mark.length), kind, paragraph });
    }
    at += line.length + 1;
  }
  return {
    id: 'test.md',
    digest: false,
    editorFacts: [],
    body: text,
    bodyLine: 1,
    sentences,
    furniture: [],
    ...about,
  };
}
