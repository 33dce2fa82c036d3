import type { Article, Sentence, Span } from './article.ts';

/** An article as its readers see it, and the way back. */
export type PlainView = {
  /** The same sentences in the same order, each with its `plain` as text; its body holds them and nothing else. */
  readonly article: Article;
  /** The sentence of the article itself for the start of one in the view: where it stands, word for word. */
  readonly original: (start: number) => (Span & { readonly text: string }) | undefined;
};

/**
 * Takes the marks of Markdown, entities and line ends out of an article's sentences, for whoever reads what they
 * say. Undefined where the sentences have none: then the article is its own view.
 */
export function viewPlainly(article: Article): PlainView | undefined {
  if (article.sentences.every(({ plain }) => plain === undefined)) return undefined;
  const sentences: Sentence[] = [];
  const originals = new Map<number, Sentence>();
  const parts: string[] = [];
  let length = 0;
  let last: Sentence | undefined;
  for (const sentence of article.sentences) {
    const { plain = sentence.text, kind, paragraph } = sentence;
    const gap = last === undefined ? '' : last.paragraph === paragraph ? ' ' : '\n\n';
    const start = length + gap.length;
    length = start + plain.length;
    parts.push(gap, plain);
    sentences.push({ start, end: length, text: plain, kind, paragraph });
    originals.set(start, sentence);
    last = sentence;
  }
  const view = { ...article, body: parts.join(''), sentences, furniture: [] };
  return { article: view, original: (start) => originals.get(start) };
}
