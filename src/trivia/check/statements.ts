import type { EntityKind, Fact, FactBase } from '../../facts/fact.ts';

/** One thing that some claim says, whatever its standing; names as ids. */
export type Told = {
  readonly kind: Fact['kind'];
  /** Stated, and contradicted by nobody. */
  readonly sound: boolean;
  readonly article: string;
  /** Of a release: whether the claim says that it is out, or will be. */
  readonly says: 'out' | 'coming' | undefined;
  readonly person: string | undefined;
  readonly character: string | undefined;
  readonly title: string | undefined;
  readonly season: number | undefined;
  readonly value: string | undefined;
  readonly role: string | undefined;
};

const SAYS: Readonly<Record<string, 'out' | 'coming'>> = { available: 'out', release: 'coming' };

/** Everything that was ever told, claim by claim, for and against: what a checker goes by. */
export function listTold(base: FactBase): readonly Told[] {
  return base.facts.flatMap((fact) => {
    const firm = fact.status === 'stated' || (fact.kind === 'release' && fact.status === 'past');
    const opposed = fact.against.some(({ why }) => why !== 'misprint' && why !== 'coarser');
    const told = (claim: Fact['support'][number], sound: boolean): Told => ({
      kind: fact.kind,
      sound,
      article: claim.article,
      says: fact.kind === 'release' && claim.status === 'stated' ? SAYS[fact.event] : undefined,
      person: sound || !('person' in claim) ? fact.about.person : idOf(base, claim.person, 'person'),
      character:
        sound || !('character' in claim) ? fact.about.character : idOf(base, claim.character, 'character'),
      title: fact.about.title,
      season: fact.season,
      value: saidValue(sound ? fact : claim),
      role: 'role' in fact ? fact.role : undefined,
    });
    return [
      ...fact.support.map((claim) => told(claim, firm && !opposed)),
      ...fact.against.map(({ claim }) => told(claim, false)),
    ];
  });
}

function idOf(base: FactBase, name: string | undefined, kind: EntityKind): string | undefined {
  return name === undefined ? undefined : base.resolve(name, kind)?.id;
}

/** A date, a platform or a number of episodes. */
function saidValue(said: object): string | undefined {
  if ('event' in said && said.event !== 'release') return undefined;
  if ('date' in said) return String(said.date);
  if ('platform' in said) return String(said.platform);
  return 'count' in said ? String(said.count) : undefined;
}
