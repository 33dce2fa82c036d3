import type { Article, ArticleProblem } from './article.ts';
import { findLineNumbers } from './line-numbers.ts';
import type { ArticleFolder } from './read-articles.ts';
import { cleanLine } from './visible.ts';

/** How many files that were passed over are named for each reason. */
const NAMED = 5;
/** How much of a line that was left out is shown. */
const EXCERPT = 80;

/**
 * Says for an operator what came out of a folder: per article how many sentences were read and what was left out,
 * each with file and line; then what was wrong or doubtful, what was passed over, and a sum. Lines without their
 * ends, safe to show in a terminal.
 */
export function describeFolder(folder: ArticleFolder): string[] {
  const { articles, problems, ignored } = folder;
  return [
    ...articles.flatMap(describeArticle),
    ...problems.map(describeProblem),
    ...describeIgnored(ignored),
    sumUp(folder),
  ];
}

function describeArticle(article: Article): string[] {
  const { furniture, sentences } = article;
  const name = show(article.id);
  const kinds = countKinds(furniture.map(({ why }) => why));
  const leftOut = kinds === '' ? 'nothing left out' : `left out ${kinds}`;
  const lines = findLineNumbers(
    article,
    furniture.map(({ start }) => start),
  );
  return [
    `${name}: ${count(sentences.length, 'sentence')} read, ${leftOut}`,
    ...furniture.map(({ start, end, why }, i) => {
      const text = cleanLine(article.body.slice(start, Math.min(end, start + EXCERPT * 4)), EXCERPT);
      return `${name}${colon(lines[i])}: left out as ${why}: ${text}`;
    }),
  ];
}

/** A problem in one line, as compilers write them: `file:line: error: what to do`. */
export function describeProblem({ article, line, severity, message }: ArticleProblem): string {
  return `${show(article)}${colon(line)}: ${severity}: ${cleanLine(message, 500)}`;
}

/** Files that were passed over, together for each reason, with the names of the first few. */
function describeIgnored(ignored: ArticleFolder['ignored']): string[] {
  const byReason = new Map<string, string[]>();
  for (const { article, why } of ignored) {
    const names = byReason.get(why);
    if (names) names.push(article);
    else byReason.set(why, [article]);
  }
  return [...byReason].map(([why, names]) => {
    const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
    return `passed over, ${show(why)}: ${names.slice(0, NAMED).map(show).join(', ')}${more}`;
  });
}

function sumUp({ articles, problems, ignored }: ArticleFolder): string {
  const sentences = articles.reduce((sum, article) => sum + article.sentences.length, 0);
  const kinds = countKinds(articles.flatMap(({ furniture }) => furniture.map(({ why }) => why)));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return [
    `${count(articles.length, 'article')} with ${count(sentences, 'sentence')}`,
    kinds === '' ? 'nothing left out' : `left out ${kinds}`,
    `${count(ignored.length, 'other file')} passed over`,
    `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`,
  ].join('; ');
}

/** "3 captions, 2 links", the most frequent first. */
function countKinds(kinds: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const sorted = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return sorted.map(([kind, n]) => count(n, NOUNS[kind] ?? kind)).join(', ');
}

const NOUNS: Readonly<Record<string, string>> = {
  share: 'share line',
  newsletter: 'newsletter line',
  markup: 'block of markup',
};

function count(n: number, noun: string): string {
  if (n === 1) return `1 ${noun}`;
  if (noun.startsWith('block ')) return `${n} ${noun.replace('block', 'blocks')}`;
  return `${n} ${noun}${noun.endsWith('x') ? 'es' : 's'}`;
}

const show = (text: string) => cleanLine(text, 300);
const colon = (line: number | undefined) => (line === undefined ? '' : `:${line}`);
