import type { Article, Sentence, Span } from '../articles/article.ts';
import type { Passage } from './passage-index.ts';

/** A paragraph of an article's story as a reader sees it, furniture left out; it is `article.body.slice(start, end)`. */
export type ArticlePassage = Passage &
  Span & {
    readonly article: Article;
    /** Its sentences are `article.sentences.slice(from, to)`. */
    readonly from: number;
    readonly to: number;
  };

/** The paragraphs of articles, in order; a heading counts to the title of those below it. */
export function* passagesOf(articles: Iterable<Article>): Generator<ArticlePassage> {
  for (const article of articles) yield* paragraphsOf(article);
}

function* paragraphsOf(article: Article): Generator<ArticlePassage> {
  const { sentences } = article;
  const headline = article.title ?? sentences.find(({ kind }) => kind === 'headline')?.text ?? '';
  let heading = '';
  for (let from = 0; from < sentences.length; ) {
    const first = sentences[from] as Sentence;
    if (first.kind === 'heading' || first.kind === 'headline') {
      if (first.kind === 'heading') heading = first.plain ?? first.text;
      from += 1;
      continue;
    }
    let to = from + 1;
    while (
      to < sentences.length &&
      continues(article, sentences[to - 1] as Sentence, sentences[to] as Sentence)
    )
      to += 1;
    const { start } = first;
    const { end } = sentences[to - 1] as Sentence;
    const title = heading === '' ? headline : `${headline}\n${heading}`;
    yield {
      id: `${article.id}#${start}`,
      title,
      text: readText(article, from, to),
      article,
      start,
      end,
      from,
      to,
    };
    from = to;
  }
}

/** The sentences as readers see them; the body word for word where none of them differs. */
function readText({ body, sentences }: Article, from: number, to: number): string {
  const own = sentences.slice(from, to);
  return own.some(({ plain }) => plain !== undefined)
    ? own.map(({ plain, text }) => plain ?? text).join(' ')
    : body.slice(own[0]?.start, own.at(-1)?.end);
}

function continues({ furniture }: Article, before: Sentence, sentence: Sentence): boolean {
  if (sentence.paragraph !== before.paragraph) return false;
  if (sentence.kind === 'heading' || sentence.kind === 'headline') return false;
  return !furniture.some(({ start, end }) => start < sentence.start && end > before.end);
}
