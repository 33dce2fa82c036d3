import type { Work } from '../claim.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { MEDIUM_NOUNS, RELATION_NOUNS } from '../words/media.ts';
import { PARTS } from '../words/parts.ts';
import { rolesMade } from './made-roles.ts';
import { areSeveral, type RoleMention } from './makers.ts';
import { isOwnWriting, ownedWork } from './owned-work.ts';
import { unnamedWork } from './unnamed-work.ts';
import { isName, isOther, wordAt } from './walk.ts';
import { titleSlot } from './whose-work.ts';
import { workFrom } from './work-from.ts';
import { worksOwning } from './works-owning.ts';

/** "a new play by British writer A", "inspired by author A": of what "by" tells, and nothing else. */
export function isMadeBy(s: SentenceReading, role: number): boolean {
  for (let by = role - 1; by > role - 6 && by > 0; by -= 1) {
    if (wordAt(s, by) !== 'by') {
      if (s.units[by]?.kind === 'mark' || (isName(s, by) && !isOther(s, by))) return false;
      continue;
    }
    const made = wordAt(s, by - 1);
    return (
      rolesMade(s, by - 1).length > 0 ||
      MEDIUM_NOUNS.has(made) ||
      PARTS.has(made) ||
      // "an era overseen by director A"
      (by > role - 4 && /^(?:overseen|shaped|shepherded|led|headed|founded|owned|popularized)$/.test(made)) ||
      /^(?:inspired|influenced|story|stories|work|works|poem|opera|production|text|title|name|same)$/.test(
        made,
      )
    );
  }
  return false;
}

/** "director A's vampire drama X", "X, director A's second film", "director A's adaptation of X"; of his films in general, none. */
export function worksOwned(
  s: SentenceReading,
  first: RoleMention,
  owner: number,
): readonly (Work | undefined)[] {
  const owned = ownedWork(s, owner);
  if (isOwnWriting(owned)) return [];
  if (owned?.work !== undefined) return [owned.work];
  if (worksOwning(s, first.from) !== 'topic') {
    // "X, Y director A's new thriller,"
    const named =
      owned?.noun === undefined || !isName(s, first.from - 1) ? undefined : apposedBefore(s, first.from - 1);
    return named === undefined || RELATION_NOUNS.has(owned?.noun ?? '') ? [] : [named];
  }
  if (owned?.noun !== undefined && areSeveral(owned.noun) && owned.noun !== 'series') return [];
  if (
    /^(?:work|works|oeuvre|filmography|next|last|previous|earlier|other|second|third|upcoming|latest)$/.test(
      wordAt(s, owner + 1),
    ) &&
    owned?.noun === undefined
  )
    return [];
  // "in X, director A's second film": in X, or in nothing that is known
  if (owned?.noun !== undefined && wordAt(s, first.from - 1) === ',' && isName(s, first.from - 2))
    return [apposedBefore(s, first.from)];
  const apposed = owned?.noun === undefined ? undefined : apposedBefore(s, first.from);
  if (apposed !== undefined) return [apposed];
  // "in director A's reboot of the franchise"
  const anew =
    owned?.noun !== undefined &&
    RELATION_NOUNS.has(owned.noun) &&
    !(
      /^(?:in|for|on)$/.test(wordAt(s, first.from - 1)) &&
      /^(?:reboot|remake|adaptation|version)$/.test(owned.noun)
    );
  return anew ? [] : [unnamedWork(s, first)];
}

/** "X, from Low Tide creator A", "it comes from the writer of": who made that makes this as well. */
export function newWork(
  s: SentenceReading,
  { role, from: first }: RoleMention,
  from = first,
): readonly (Work | undefined)[] {
  if (!/^(?:director|writer|creator|co-creator|co-writer)$/.test(role)) return [];
  for (let i = from - 1; i > from - 9 && i >= 0; i -= 1) {
    if (s.units[i]?.kind !== 'name' && s.units[i]?.lower === 'from') return [workFrom(s, i)];
    if (
      !isName(s, i) &&
      !/^(?:and|&|,|the|“|”|"|acclaimed|of|behind|star|writer|director|creator|executive|producer)$/.test(
        wordAt(s, i),
      )
    )
      return [];
  }
  return [];
}

/** "X, writer-director": the title that the comma in front of unit `from` tells more of. */
function apposedBefore(s: SentenceReading, from: number): Work | undefined {
  const before = wordAt(s, from - 1) === ',' ? from - 2 : from - 1;
  if (before === from - 1 && s.units[before]?.quoted !== true) return undefined;
  return isName(s, before) && !s.units[before]?.possessive ? titleSlot(s, before) : undefined;
}
