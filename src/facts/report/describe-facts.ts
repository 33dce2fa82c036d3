import { sayDate } from '../../dates/say-date.ts';
import { appendTo } from '../entities/push-to.ts';
import type { Dissent, Entity, Fact, FactBase } from '../fact.ts';
import { nameKey } from '../names/fold-name.ts';

const WHY: Readonly<Record<Dissent['why'], string>> = {
  differs: 'differs',
  misprint: 'misprint',
  older: 'older',
  coarser: 'less exact',
  denied: 'denied',
};

/**
 * The facts as lines for a terminal, title by title, then those without a title; below each value the articles that
 * say so, why it was chosen, and what speaks against it.
 */
export const describeFacts = (base: FactBase): readonly string[] => {
  const byTitle = new Map<string, Fact[]>();
  for (const fact of base.facts) appendTo(byTitle, fact.about.title ?? '', fact);
  const titles = base.entities
    .filter(({ kind }) => kind === 'title')
    .sort((a, b) => b.articles - a.articles || compare(a, b));
  const lines = titles.flatMap((title) => [
    ...headOf(title),
    ...(byTitle.get(title.id) ?? []).flatMap(describeFact),
    '',
  ]);
  const rest = byTitle.get('') ?? [];
  if (rest.length > 0) lines.push('(no title named)', ...rest.flatMap(describeFact), '');
  return [...lines, ...describeNames(base.entities)];
};

const compare = (a: Entity, b: Entity): number =>
  (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) || (a.year ?? 0) - (b.year ?? 0) || (a.id < b.id ? -1 : 1);

const headOf = (title: Entity): readonly string[] => {
  const apart = [title.medium, title.year].filter((part) => part !== undefined).join(', ');
  const folded = title.names.map((name) => name.toLowerCase());
  const aliases = title.names.filter((_, i) => i > 0 && folded.indexOf(folded[i] as string) === i).join(', ');
  return [`${title.name}${apart ? ` (${apart})` : ''}${aliases ? `  also: ${aliases}` : ''}`];
};

/** One fact: its value, then indented what stands behind it. */
const describeFact = (fact: Fact): readonly string[] => {
  const articles = [...new Set(fact.support.map(({ article }) => article))];
  const hedge = fact.status === 'stated' ? '' : ` [${fact.status}]`;
  const derived = fact.derived ? ' [derived]' : '';
  const lines = [`  ${sayFact(fact)}${hedge}${derived}  ${articles.length} × ${shorten(articles)}`];
  if (fact.because) lines.push(`      because: ${fact.because}`);
  for (const { sentence, article } of fact.from ?? [])
    lines.push(`      from ${article}: “${cut(sentence)}”`);
  for (const { claim, says, why } of fact.against) {
    lines.push(`      against (${WHY[why]}): ${says}, ${claim.article}: “${cut(claim.sentence)}”`);
  }
  return lines;
};

/** What a fact says, without its title. */
export const sayFact = (fact: Fact): string => {
  const season = fact.season === undefined ? '' : `season ${fact.season}: `;
  if (fact.kind === 'cast') {
    return `${season}${fact.person}${fact.character ? ` as ${fact.character}` : ''}${fact.voice ? ' (voice)' : ''}`;
  }
  if (fact.kind === 'release') {
    const when = fact.date === undefined ? (fact.asStated ?? '') : sayDate(fact.date);
    // "available now", where "available" was all that stood there
    return when.startsWith(fact.event)
      ? `${season}${when}`
      : `${season}${fact.event}${when ? ` ${when}` : ''}`;
  }
  if (fact.kind === 'crew') return `${season}${fact.role}: ${fact.person}`;
  if (fact.kind === 'appearance') return `${season}${fact.character} appears`;
  return fact.kind === 'platform' ? `${season}on ${fact.platform}` : `${season}${fact.count} episodes`;
};

const describeNames = (entities: readonly Entity[]): readonly string[] => {
  const several = entities.filter(
    ({ kind, names, misprints }) =>
      kind !== 'title' && (new Set(names.map(nameKey)).size > 1 || misprints.length > 0),
  );
  if (several.length === 0) return [];
  return [
    'Names',
    ...[...several].sort(compare).map(({ name, names, misprints }) => {
      const slips = misprints.map((slip) => `“${slip.name}” in ${slip.claim.article}`).join(', ');
      const also = [names.slice(1).join(', '), slips && `misprinted ${slips}`].filter((part) => part !== '');
      return `  ${name}: ${also.join('; ')}`;
    }),
  ];
};

const shorten = (articles: readonly string[]): string =>
  articles.length <= 4
    ? articles.join(', ')
    : `${articles.slice(0, 3).join(', ')} and ${articles.length - 3} more`;

const cut = (sentence: string): string => {
  const line = sentence.replace(/\s+/gu, ' ');
  return line.length <= 140 ? line : `${line.slice(0, 140).replace(/\s\S*$/u, '')} …`;
};
