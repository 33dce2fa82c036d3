import type { Entity } from '../../facts/fact.ts';
import { exactNames } from '../../search/exact-names.ts';
import { findSubject } from '../find-subject.ts';
import type { Library, SubjectKind } from '../library.ts';
import { nameEntity } from '../say.ts';

/** Words that stand for the title that everybody here is talking about. */
const IT =
  /^(?:it|this|that|the|this) ?(?:show|series|film|movie|game|season|book|one|miniseries|sequel|play|musical|comic)?$/u;

/** What members put round a title and is none of it: "the new Harbor Lights movie". */
const BEFORE = /^(?:the |a )?(?:(?:new|upcoming|next|latest|live[- ]action|original|old|first|tv) )+/u;
const AFTER =
  /(?:'s)? (?:the )?(?:movie|film|show|series|tv show|tv series|game|book|novel|play|script|screenplay|adaptation|miniseries|remake|reboot)$/u;

/**
 * The title that a slot means; "it" and "the show" mean the one title that the articles are about, and words round
 * a title that no title has are left out.
 */
export function resolveTitle(library: Library, slot: string | undefined): string | undefined {
  if (slot === undefined) return undefined;
  const typed = slot.trim();
  if (IT.test(typed)) return mainTitle(library)?.name;
  const dated = ofYear(library, typed);
  if (dated !== undefined) return dated;
  if (!BEFORE.test(typed) && !AFTER.test(typed)) return typed;
  if (exactNames<SubjectKind>(library.names, typed, ['title']).length > 0) return typed;
  const bare = [
    typed.replace(AFTER, ''),
    typed.replace(BEFORE, ''),
    typed.replace(AFTER, '').replace(BEFORE, ''),
  ];
  return bare.find((one) => one !== '' && isMeant(findSubject(library, one, ['title']).sure, typed)) ?? typed;
}

/** "The 1967 Long Tide", "long tide from 1967": the work of that name and year, where there is one. */
function ofYear(library: Library, typed: string): string | undefined {
  const { groups } =
    /^(?:the )?(?<year>\d{4}) (?<name>.+)$/u.exec(typed) ??
    /^(?:the )?(?<name>.+?)(?: from| of)? \(?(?<year>\d{4})\)?(?: (?:film|movie|series|show|version|one))?$/u.exec(
      typed,
    ) ??
    {};
  if (!groups?.name) return undefined;
  const bare = groups.name.replace(AFTER, '');
  const works = findSubject(library, bare, ['title']).sure.filter(({ year }) => year === Number(groups.year));
  return works[0] && nameEntity(works[0]);
}

/** The new work of a name is none of those that came out in a year of their own. */
function isMeant(works: readonly Entity[], typed: string): boolean {
  const isNew = /\b(?:new|upcoming|next)\b/u.test(typed);
  return works.some(({ year }) => !isNew || year === undefined);
}

/** The title that stands out: spoken of in at least half of the articles, and oftener than any other. */
export function mainTitle(library: Library): Entity | undefined {
  return library.remember ? library.remember('main title', () => findMain(library)) : findMain(library);
}

function findMain(library: Library): Entity | undefined {
  const isMore = (a: Entity, b: Entity | undefined) =>
    !b || a.articles > b.articles || (a.articles === b.articles && a.mentions > b.mentions);
  let first: Entity | undefined;
  let second: Entity | undefined;
  for (const entity of library.base.entities) {
    if (entity.kind !== 'title') continue;
    if (isMore(entity, first)) [first, second] = [entity, first];
    else if (isMore(entity, second)) second = entity;
  }
  if (!first || first.articles * 2 < library.articles.length) return undefined;
  return second && second.articles === first.articles && second.mentions === first.mentions
    ? undefined
    : first;
}

/** Does text name exactly one title that the articles know? */
export function titleEntity(library: Library, slot: string | undefined): Entity | undefined {
  const name = resolveTitle(library, slot);
  return name === undefined ? undefined : findSubject(library, name, ['title']).sure[0];
}
