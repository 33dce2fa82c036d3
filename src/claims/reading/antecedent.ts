import { MEDIUM_NOUNS, RELATION_NOUNS } from '../words/media.ts';
import { anaphor } from './anaphor.ts';
import { endsWithComma } from './ends-with-comma.ts';
import type { SentenceReading } from './reading.ts';
import { isTitle } from './titles.ts';
import { type Works, worksEndingAt } from './works.ts';

/** "X, which opens", "the film that opens", "X, a prequel to the series that opened". */
export function antecedent(s: SentenceReading, relative: number): Works | undefined {
  // "“X,” which": the comma stands inside the quotation marks
  const before = s.units[relative - 1];
  const mark = /^[,—–(]$/.test(before?.lower ?? '');
  const comma = mark || before?.quoted === true;
  const last = mark ? relative - 2 : relative - 1;
  const source = sameName(s, last);
  if (source !== undefined) return source;
  const apposed = appositionHead(s, last);
  if (apposed !== undefined) return apposed;
  // American print has the comma inside the quotation marks of a title.
  if (!comma && !s.units[last]?.quoted && s.units[relative]?.lower === 'which') return undefined;
  // What the noun is a part of does not matter here: "in the first season, which arrives".
  // "His remake of X, which opens": the remake, or X.
  if (comma && isRelated(s, last))
    return isEarlier(s, last, relative) || isSameName(s, last) ? worksEndingAt(s, last, true) : undefined;
  // "a concert in the heart of Northgate that was shown"
  if (isWhere(s, last)) return undefined;
  return isMakerAt(s, last) ? undefined : (worksEndingAt(s, last, true) ?? anaphor(s, last, true));
}

/** "in Northgate", "the heart of Northgate": where it is, when nothing else makes the name a title. */
function isWhere(s: SentenceReading, name: number): boolean {
  const unit = s.units[name];
  if (unit?.kind !== 'name' || unit.quoted || isTitle(s.reading, unit)) return false;
  const before = s.units[name - 1]?.lower ?? '';
  return (
    /^(?:in|at|near|outside)$/.test(before) ||
    (before === 'of' &&
      /^(?:cent(?:re|er)|heart|city|town|streets|middle|outskirts)$/.test(s.units[name - 2]?.lower ?? ''))
  );
}

function isRelated(s: SentenceReading, name: number): boolean {
  const of = s.units[name - 1]?.possessive ? name - 2 : name - 1;
  return (
    s.units[name]?.kind === 'name' &&
    /^(?:of|to)$/.test(s.units[of]?.lower ?? '') &&
    RELATION_NOUNS.has(s.units[of - 1]?.lower ?? '')
  );
}

/** "The film adaptation of X, which opens": it has the name of what it was made from. */
function isSameName(s: SentenceReading, name: number): boolean {
  return s.units
    .slice(Math.max(0, name - 4), name)
    .some(({ lower }) => /^(?:adaptation|version|adaption)$/.test(lower));
}

/** "A sequel to X, which came out": what is over is the older one. */
function isEarlier(s: SentenceReading, name: number, relative: number): boolean {
  const noun = s.units.slice(name - 3, name).map(({ lower }) => lower);
  return (
    noun.some((word) =>
      /^(?:sequel|prequel|follow-up|spin-off|spinoff|continuation|successor)$/.test(word),
    ) &&
    /^(?:came|was|premiered|debuted|opened|hit|aired|launched|released|grossed)$/.test(
      s.units[relative + 1]?.lower ?? '',
    )
  );
}

/** "The musical by A and B, which": people, though nothing else shows it. */
function isMakerAt(s: SentenceReading, last: number): boolean {
  for (let i = last; i > last - 8 && s.units[i]?.kind === 'name'; i -= 2) {
    if (s.units[i - 1]?.lower === 'by') return true;
    if (!/^(?:and|,|&)$/.test(s.units[i - 1]?.lower ?? '')) return false;
  }
  return false;
}

/** "X, a prequel to the streaming series": X, where a phrase that ends at `last` stands beside it. */
export function appositionHead(s: SentenceReading, last: number): Works | undefined {
  for (let i = last; i >= Math.max(0, last - 14); i -= 1) {
    const inside = endsWithComma(s, i);
    if (s.units[i]?.lower !== ',' && !inside) continue;
    const owner = s.units[i + 1];
    if (!/^(?:a|an|the)$/.test(owner?.lower ?? '') && !(owner?.kind === 'name' && owner.possessive))
      return undefined;
    const nouns = s.units.slice(i + 2, last + 1);
    return nouns.some((unit) => MEDIUM_NOUNS.has(unit.lower) || RELATION_NOUNS.has(unit.lower))
      ? worksEndingAt(s, inside ? i : i - 1, inside)
      : undefined;
  }
  return undefined;
}

/** "Based on Ann Mora's comics of the same name, which": these, called as what is spoken of. */
function sameName(s: SentenceReading, last: number): Works | undefined {
  if (s.topic === undefined || s.units[last]?.lower !== 'name' || s.units[last - 1]?.lower !== 'same')
    return undefined;
  const of = last - 3;
  if (s.units[of]?.lower !== 'of') return undefined;
  for (let i = of - 1; i > of - 3; i -= 1) {
    const medium = MEDIUM_NOUNS.get(s.units[i]?.lower ?? '');
    const comic =
      /^(?:comics?|comic-book|graphic)$/.test(s.units[i - 1]?.lower ?? '') ||
      /\bComics$/.test(s.units[i - 1]?.text ?? '');
    if (medium !== undefined)
      return { works: [{ title: s.topic.title, medium: comic ? 'comic' : medium }], from: i, to: last + 1 };
  }
  return undefined;
}
