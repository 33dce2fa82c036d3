import type { Entity, EntityKind, Fact } from '../facts/fact.ts';
import type { Answer } from './answer.ts';
import { findSubject } from './find-subject.ts';
import type { Library } from './library.ts';
import { type Asked, answerAmbiguous, answerUnknown } from './not-knowing.ts';
import { nameEntity } from './say.ts';

/** The one entity that is meant, with the works that share its name, or the reply that says why there is none. */
export type Picked =
  | { readonly entity: Entity; readonly namesakes: readonly Entity[] }
  | {
      readonly reply: Answer;
      /** Who or what it could be, where that is several. */
      readonly several?: readonly Entity[];
    };

type Prefers = (entity: Entity) => boolean;

/** `prefer` settles between equally good matches: those that it accepts come first; of several, the first that accepts any. */
export function pickSubject(
  library: Library,
  asked: Asked,
  typed: string,
  kinds: readonly EntityKind[],
  prefer: Prefers | readonly Prefers[] = () => true,
): Picked {
  const found = findSubject(library, typed, kinds);
  const candidates =
    [prefer]
      .flat()
      .map((accepts) => found.sure.filter(accepts))
      .find((some) => some.length > 0) ?? found.sure;
  const [entity] = candidates;
  if (!entity && found.several.length > 0)
    return { reply: answerAmbiguous(library, asked, typed, found.several) };
  if (!entity) return { reply: answerUnknown(library, asked, typed, found.near) };
  // The bare name is the name of the bare work; the film of another year is called by its year.
  const bare = candidates.find(
    (one) => one.kind === 'title' && one.year === undefined && one.medium === undefined,
  );
  const meant =
    candidates.length === 1
      ? entity
      : candidates.every((one) => one.name === bare?.name)
        ? bare
        : likeliestNamesake(candidates, kinds);
  if (!meant) return { reply: answerAmbiguous(library, asked, typed, candidates), several: candidates };
  return {
    entity: meant,
    namesakes: found.sure.filter((one) => one !== meant && one.kind === 'title' && one.name === meant.name),
  };
}

/** Where all are called the same, nobody could choose between them: the one of the kind that is asked for first. */
function likeliestNamesake(candidates: readonly Entity[], kinds: readonly EntityKind[]): Entity | undefined {
  if (new Set(candidates.map(nameEntity)).size > 1) return undefined;
  return kinds.flatMap((kind) => candidates.filter((one) => one.kind === kind))[0];
}

/** Facts of one kind about an entity, what is denied left out. */
export function factsOf<K extends Fact['kind']>(
  library: Library,
  entity: Entity,
  kind: K,
): Extract<Fact, { kind: K }>[] {
  return library.base
    .factsAbout(entity.id)
    .filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind && fact.status !== 'denied');
}
