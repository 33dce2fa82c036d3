import type { Entity, Fact } from '../../facts/fact.ts';
import type { Answer } from '../answer.ts';
import { distinctEvidence, evidenceForFacts } from '../evidence.ts';
import { findSubject } from '../find-subject.ts';
import type { Library } from '../library.ts';
import { makeAnswer } from '../make-answer.ts';
import { answerSilent, answerUnknown } from '../not-knowing.ts';
import { sayList } from '../say.ts';
import { sayFact } from '../say-fact.ts';
import { sentencesNaming } from '../sentences-naming.ts';

type CastFact = Extract<Fact, { kind: 'cast' }>;

/**
 * Whether a person plays a character. A correction is an answer: who plays the part, or which part the person
 * plays. Nothing where the articles know neither as such (with `both`, not the two of them), so that other kinds of
 * question may have it. With `title`, as typed, the part has to be in it.
 */
export function answerDoesPlay(
  library: Library,
  {
    person,
    character,
    title,
    both = false,
  }: {
    readonly person: string;
    readonly character: string;
    readonly title?: string;
    readonly both?: boolean;
  },
): Answer | undefined {
  const [actor] = findSubject(library, person, ['person']).sure;
  if (both && !actor) return undefined;
  const [role] = findSubject(library, character, ['character']).sure;
  if (both ? !role : !actor && !role) return undefined;
  const asked = {
    question: 'does-play',
    asked: `Does ${actor?.name ?? person} play ${role?.name ?? character}?`,
    command: 'whoplays',
  };
  const ofActor = actor ? parts(library, actor.id) : [];
  const ofRole = role ? parts(library, role.id) : [];
  const shared = ofActor.filter((fact) => ofRole.some((other) => other.id === fact.id));
  const yes = shared.filter((fact) => fact.status !== 'denied');
  const [work] = title === undefined ? [] : findSubject(library, title, ['title']).sure;
  const [told] = work ? yes.filter(({ about }) => about.title === work.id) : yes;
  const [other] = yes;
  if (work && other && !told) {
    const evidence = actor ? sentencesNaming(library, actor, work) : [];
    return makeAnswer(library, {
      ...asked,
      status: 'partial',
      headline: `${sayFact(other, '')}; the articles don’t say whether in ${work.name}`,
      evidence: distinctEvidence([...evidence, ...evidenceForFacts(library, yes)]),
    });
  }
  if (told)
    return makeAnswer(library, {
      ...asked,
      status: told.status === 'rumoured' ? 'partial' : 'answered',
      headline: `Yes: ${sayFact(told, '')}`,
      answers: ['yes'],
      evidence: evidenceForFacts(library, yes),
    });
  const denied = shared.length > 0;
  // Others may play a part too: where an article speaks of both in one breath, another's name is no denial.
  const open = !denied && ofActor.length === 0 && areNamedTogether(library, actor, role);
  const instead = open ? [] : [...ofRole, ...ofActor].filter((fact) => fact.status !== 'denied');
  if (instead.length > 0) {
    const say = (fact: Fact) => sayFact(fact, '');
    const lines = [...new Set(instead.map(say))];
    // Who plays it, and whom he plays, once each: all the rest stands below.
    const told = [...ofRole.slice(0, 1), ...ofActor.slice(0, 1)].filter((fact) => instead.includes(fact));
    return makeAnswer(library, {
      ...asked,
      status: 'answered',
      headline: `${denied ? 'No, the articles deny it' : 'The articles say otherwise'}: ${sayList([...new Set(told.map(say))])}`,
      answers: lines,
      evidence: evidenceForFacts(library, instead),
    });
  }
  const known = actor ?? role;
  if (!known) return answerUnknown(library, asked, person, []);
  return answerSilent(
    library,
    asked,
    known,
    actor && role
      ? `The articles don’t say whether ${actor.name} plays ${role.name}`
      : `The articles don’t say who plays ${role?.name ?? character}`,
  );
}

function areNamedTogether(library: Library, actor: Entity | undefined, role: Entity | undefined): boolean {
  if (!actor || !role) return false;
  const lastNames = role.names.flatMap((name) => name.toLowerCase().split(' ').at(-1) ?? []);
  return library.base
    .mentions(actor.id, 20)
    .some(({ sentence }) => lastNames.some((name) => sentence.toLowerCase().includes(name)));
}

function parts(library: Library, id: string): CastFact[] {
  return library.base
    .factsAbout(id)
    .filter((fact): fact is CastFact => fact.kind === 'cast' && fact.character !== undefined);
}
