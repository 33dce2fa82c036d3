import type { Entity, EntityKind } from '../facts/fact.ts';
import { exactNames } from '../search/exact-names.ts';
import { findNames, LIKELY, type NameCandidate, SURE } from '../search/find-names.ts';
import type { NameEntry } from '../search/name-index.ts';
import { nearestNames } from '../search/nearest-names.ts';
import type { Choice } from './answer.ts';
import type { Library, SubjectKind } from './library.ts';
import { nameEntity } from './say.ts';

/** What typed text leads to. `sure`: one or more equally good entities; `near`: names to offer. */
export type Found = {
  readonly sure: readonly Entity[];
  readonly near: readonly Entity[];
  /** Names of which whole words were typed, and none stands out: "which one do you mean". */
  readonly several: readonly Entity[];
  /** A whole name was typed, up to case, accents and a leading article. */
  readonly exact: boolean;
  /** Slips of the finger that were forgiven in the best match. */
  readonly slips: number;
};

/** Matches that lie this close to the best are as good as it. */
const TIE = 0.04;
/** A likely match is taken as meant where no other comes this close. */
const ALONE = 0.1;
/** Below this a name is not even offered. */
const NEAR = 0.15;

/**
 * The entities of these kinds that a member may mean by `typed`: any name of theirs, any case, with typos. Bare
 * first names and surnames count where one entity owns them.
 */
export function findSubject(library: Library, typed: string, kinds: readonly EntityKind[]): Found {
  const look = () => lookUp(library, typed, kinds);
  return library.remember ? library.remember(`subject|${kinds.join('|')}|${typed}`, look) : look();
}

function lookUp(library: Library, typed: string, kinds: readonly EntityKind[]): Found {
  const found = find(library, typed, kinds);
  if (found.exact || !kinds.includes('title')) return found;
  // "Star Wars: Revenge of the Sith" and "Marvel's The Defenders" bring a name before the title's own.
  const own = /^(?:[^:]{2,60}: +|\p{L}+['’]?s (?=the ))(?<own>.{3,})$/iu.exec(typed.trim())?.groups?.own;
  const bare = own ? find(library, own, kinds) : undefined;
  return bare?.exact ? bare : found;
}

function find(library: Library, typed: string, kinds: readonly EntityKind[]): Found {
  const whole = exactNames<SubjectKind>(library.names, typed, kinds);
  if (whole.length > 0) return foundWhole(library, typed, kinds, whole);
  const memo = library.nameMemo;
  const matches = withoutSlips(
    library,
    findNames<SubjectKind>(library.names, typed, { kinds, limit: 12, ...(memo ? { memo } : {}) }),
  );
  const best = matches[0]?.quality ?? 0;
  const rivals = matches.filter((match) => match.quality >= best - ALONE).length;
  const isMeant = best >= SURE || (best >= LIKELY && rivals === 1);
  const printed = isMeant
    ? []
    : findNames<SubjectKind>(library.names, typed, {
        kinds: ['named'],
        limit: 3,
        ...(memo ? { memo } : {}),
      });
  const bare = printed.filter(({ quality }) => quality >= SURE).slice(0, 1);
  const sure = isMeant ? matches.filter((match) => match.quality >= best - TIE) : bare;
  const parts = isMeant || bare.length > 0 ? [] : matches.filter((match) => match.fit === 'part');
  const others = matches.filter((match) => !sure.includes(match) && match.quality >= NEAR);
  const near = once(() =>
    others.length > 0 || sure.length > 0
      ? others.map((match) => match.entry)
      : nearestNames<SubjectKind>(library.names, typed, { kinds }),
  );
  return {
    sure: toEntities(
      library,
      sure.map((match) => match.entry),
    ),
    get near() {
      return toEntities(library, near());
    },
    several:
      parts.length > 1
        ? toEntities(
            library,
            parts.map((match) => match.entry),
          )
        : [],
    exact: (sure[0]?.quality ?? 0) >= 0.999,
    slips: sure[0]?.slips ?? 0,
  };
}

/** A whole name was typed: nothing less can be meant, and what lies near is looked for only where it is offered. */
function foundWhole(
  library: Library,
  typed: string,
  kinds: readonly EntityKind[],
  whole: readonly NameEntry<SubjectKind>[],
): Found {
  const near = once(() =>
    findNames<SubjectKind>(library.names, typed, { kinds, limit: 12 })
      .map(({ entry }) => entry)
      .filter((entry) => !whole.includes(entry)),
  );
  return {
    sure: toEntities(library, whole.slice(0, 12)),
    get near() {
      return toEntities(library, near());
    },
    several: [],
    exact: true,
    slips: 0,
  };
}

/** What `make` gives, made when it is first asked for. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A misprint leads to somebody where it was typed whole; part of it is nobody's first name. */
function withoutSlips(library: Library, matches: NameCandidate<SubjectKind>[]): NameCandidate<SubjectKind>[] {
  return matches.filter(
    ({ entry, name, fit }) =>
      fit === 'exact' ||
      fit === 'alias' ||
      !library.base.entity(entry.id)?.misprints.some((misprint) => misprint.name === name),
  );
}

function toEntities(library: Library, entries: readonly NameEntry<SubjectKind>[]): Entity[] {
  return entries
    .map(({ id, kind }) => (kind === 'named' ? bareName(library, id) : library.base.entity(id)))
    .filter((entity) => entity !== undefined);
}

/** A name that the articles print and no claim speaks of, as an entity without facts. */
function bareName(library: Library, name: string): Entity {
  const mentions = library.base.mentions(name, 50);
  const articles = new Set(mentions.map((mention) => mention.article)).size;
  return {
    id: name,
    kind: 'character',
    name,
    names: [name],
    misprints: [],
    articles,
    mentions: mentions.length,
  };
}

/** The closest names as things to ask instead. */
export function offer(entities: readonly Entity[], command: string, limit = 5): Choice[] {
  const names = [...new Set(entities.map(nameEntity))].slice(0, limit);
  return names.map((name) => ({ label: name, command, value: name }));
}
