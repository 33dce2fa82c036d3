import type { Entity, Fact } from '../../facts/fact.ts';
import type { Answer } from '../answer.ts';
import { distinctEvidence, evidenceForFacts, evidenceOf } from '../evidence.ts';
import { findSubject } from '../find-subject.ts';
import type { Library } from '../library.ts';
import { makeAnswer } from '../make-answer.ts';
import { answerSilent } from '../not-knowing.ts';
import { pickSubject } from '../pick-subject.ts';
import { nameEntity } from '../say.ts';
import { type SentenceAbout, sentencesAbout } from '../sentences-about.ts';

const FOE =
  '(?:(?:main|primary|chief|central|big|new|key|mystery|mysterious|supreme|[\\p{L}]+-like) )*(?:villain|antagonist|baddie|nemesis|big bad|bad guy|arch-?enemy)';
const NAME =
  "(?!(?:The|An?|His|Her|Its|Their|This|That|But|And|As|In|One)\\b)\\p{Lu}[\\p{L}.-]*(?:[’'](?!s\\b)\\p{L}+)?(?: \\p{Lu}[\\p{L}.-]*(?:[’'](?!s\\b)\\p{L}+)?){0,3}";
/** "The villain Kilgrave"; "Alexandra is the primary antagonist"; "Weaver's mystery antagonist". */
const SAYS_WHO = new RegExp(
  `\\b${FOE},? (?:is |named |called )?(?<before>${NAME})|(?<after>${NAME})(?:['’]s)? (?:[\\p{Ll}-]+ ){0,5}?${FOE}\\b`,
  'u',
);

/** The same in a hurry, for sentences that have none. */
const ANY_FOE = /villain|antagonist|baddie|nemesis|big bad|bad guy|enemy/u;

/** Who the villain of a title is, where an article calls somebody so. `title` as typed. */
export function answerVillain(library: Library, { title }: { readonly title: string }): Answer {
  const asked = { question: 'villain', asked: `Who is the villain of ${title}?`, command: 'about' };
  const found = (work: Entity) => sentencesAbout(library, work, SAYS_WHO, { anyone: true, hint: ANY_FOE });
  const picked = pickSubject(library, asked, title, ['title'], (entity) => found(entity).length > 0);
  if ('reply' in picked) return picked.reply;
  const work = picked.entity;
  const said = found(work).map((one) => ({ ...one, who: whoIn(library, work, one) }));
  const [first] = said.toSorted((a, b) => Number(b.who.parts.length > 0) - Number(a.who.parts.length > 0));
  if (!first)
    return answerSilent(
      library,
      asked,
      work,
      `The articles don’t say who the villain of ${nameEntity(work)} is`,
    );
  const { name, parts } = first.who;
  const [part] = parts;
  const others = said.filter((one) => one !== first);
  const evidence = distinctEvidence([
    ...[first, ...others].flatMap((one) => evidenceOf(library, one.citation, [one.who.name]) ?? []),
    ...evidenceForFacts(library, parts),
  ]);
  return makeAnswer(library, {
    ...asked,
    status: 'answered',
    headline: part
      ? `The villain of ${nameEntity(work)}: ${part.character}, played by ${part.person}`
      : `The villain of ${nameEntity(work)}: ${name}`,
    answers: part ? [part.character ?? name, part.person] : [name],
    evidence,
    more: [{ label: `Cast of ${nameEntity(work)}`, command: 'cast', value: nameEntity(work) }],
  });
}

type CastFact = Extract<Fact, { kind: 'cast' }>;

/** The name that the sentence gives, and the parts in the title that it belongs to. */
function whoIn(
  library: Library,
  work: Entity,
  { match }: SentenceAbout,
): { name: string; parts: CastFact[] } {
  const name = match.groups?.after ?? match.groups?.before ?? '';
  const known = findSubject(library, name, ['character', 'person']).sure;
  const parts = known
    .flatMap((entity) => library.base.factsOf('cast', entity.id))
    .filter(
      (fact): fact is CastFact =>
        fact.kind === 'cast' &&
        fact.character !== undefined &&
        fact.status !== 'denied' &&
        fact.about.title === work.id,
    );
  return { name, parts };
}
