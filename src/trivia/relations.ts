import type { EntityKind, Fact, FactBase } from '../facts/fact.ts';

/**
 * Who was ever said to have to do with whom, in claims of any standing, dissent included: a wrong option is surely
 * wrong only where nobody ever said that it is right.
 */
export type Relations = {
  readonly base: FactBase;
  /** Persons that were ever said to play a character. */
  readonly actorsOf: (character: string) => ReadonlySet<string>;
  /** Characters that a person was ever said to play. */
  readonly partsOf: (person: string) => ReadonlySet<string>;
  /** Titles with which a person or a character was ever said to have to do. */
  readonly titlesOf: (entity: string) => ReadonlySet<string>;
  /**
   * Which works belong together: those that one article speaks of, or that share a person or a character. In works
   * that do not, somebody from one is surely not in the other.
   */
  readonly familyOf: (title: string) => string;
};

const NONE: ReadonlySet<string> = new Set();

export function readRelations(base: FactBase): Relations {
  const actors = new Map<string, Set<string>>();
  const parts = new Map<string, Set<string>>();
  const titles = new Map<string, Set<string>>();
  const families = new Map<string, string>();
  const headOf = (node: string): string => {
    const path: string[] = [];
    let head = node;
    for (let next = families.get(head); next !== undefined && next !== head; next = families.get(head)) {
      path.push(head);
      head = next;
    }
    for (const passed of path) families.set(passed, head);
    return head;
  };
  const join = (one: string, other: string) => {
    const [a, b] = [headOf(one), headOf(other)].sort() as [string, string];
    families.set(b, a);
    families.set(a, a);
  };
  for (const fact of base.facts) {
    for (const { person, character, title } of everybodyIn(base, fact)) {
      if (person && character) {
        add(actors, character, person);
        add(parts, person, character);
      }
      for (const entity of [person, character]) {
        if (!entity || !title) continue;
        add(titles, entity, title);
        join(title, entity);
      }
    }
    const title = fact.about.title;
    if (title === undefined) continue;
    for (const { article } of [...fact.support, ...fact.against.map(({ claim }) => claim)]) {
      join(title, `article ${article}`);
    }
  }
  return {
    base,
    actorsOf: (character) => actors.get(character) ?? NONE,
    partsOf: (person) => parts.get(person) ?? NONE,
    titlesOf: (entity) => titles.get(entity) ?? NONE,
    familyOf: headOf,
  };
}

/** The entities of a fact, and of each claim against it, as ids. */
function everybodyIn(base: FactBase, fact: Fact): readonly Fact['about'][] {
  const against = fact.against.map(({ claim }) => ({
    ...fact.about,
    ...('person' in claim && named(base, claim.person, 'person')),
    ...('character' in claim && claim.character !== undefined && named(base, claim.character, 'character')),
  }));
  return [fact.about, ...against];
}

function named(base: FactBase, name: string, kind: EntityKind): Readonly<Record<string, string>> {
  const entity = base.resolve(name, kind);
  return entity ? { [kind]: entity.id } : {};
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}
