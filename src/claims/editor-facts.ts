import type { Article, ArticleProblem, EditorFact } from '../articles/article.ts';
import type { Citation, Claim, Statement } from './claim.ts';
import { readStatement } from './editor-statement.ts';

/** Claims that an article's front matter states by hand, and what is wrong with the entries that state none. */
export type EditorFactsRead = {
  readonly claims: readonly Claim[];
  readonly problems: readonly ArticleProblem[];
};

/**
 * Reads `facts:` of an article's front matter. Each entry gives one claim, marked `editor: true`. Its citation is
 * the whole sentences round its `quote:`, word for word from the body; without a quote, the article's first
 * sentence, so that there is no claim without one. Entries that say nothing sound are left out and reported.
 */
export function readEditorFacts(article: Article): EditorFactsRead {
  const claims: Claim[] = [];
  const problems: ArticleProblem[] = [];
  const report = (fact: EditorFact, message: string) => {
    problems.push({ article: article.id, line: fact.line, severity: 'warning', message });
  };
  for (const fact of article.editorFacts) {
    const statement = readStatement(fact.members);
    if (typeof statement === 'string') {
      report(fact, `this fact is left out: ${statement}`);
      continue;
    }
    const citation = citationOf(article, fact.members.quote);
    if (citation === undefined) {
      report(fact, 'this fact is left out: its quote does not stand in the article; copy it word for word');
      continue;
    }
    claims.push(claimOf(statement, citation, fact));
  }
  return { claims, problems };
}

function claimOf(statement: Statement, citation: Citation, { members }: EditorFact): Claim {
  const status = /^(?:stated|expected|rumoured|denied|past)$/.exec(String(members.status))?.[0];
  return {
    ...statement,
    ...citation,
    status: (status ?? 'stated') as Claim['status'],
    rule: "editor's note",
    editor: true,
  };
}

function citationOf(article: Article, quote: unknown): Citation | undefined {
  const first = article.sentences.find(({ kind }) => kind === 'text') ?? article.sentences[0];
  if (first === undefined) return undefined;
  if (quote === undefined || quote === null) return cite(article, first.start, first.end);
  const from = typeof quote === 'string' && quote.trim() !== '' ? article.body.indexOf(quote.trim()) : -1;
  if (from < 0) return undefined;
  const to = from + String(quote).trim().length;
  const touched = article.sentences.filter(({ start, end }) => start < to && end > from);
  return cite(article, touched[0]?.start ?? from, touched.at(-1)?.end ?? to);
}

function cite(article: Article, start: number, end: number): Citation {
  return { article: article.id, sentence: article.body.slice(start, end), start, end };
}
