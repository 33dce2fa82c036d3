import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { MEDIUM_NOUNS, RELATION_NOUNS } from '../words/media.ts';
import { CREW_VERBS, SPEECH_VERBS } from '../words/roles.ts';
import { atEach } from './at-each.ts';
import { behindVerbs, crewVerbAt, firstOfVerbs, GERUNDS } from './crew-verb.ts';
import { madeObject } from './made-object.ts';
import { crewFinding } from './makers.ts';
import { isGameStudio } from './no-maker.ts';
import type { Finding, Rule } from './rule.ts';
import { isPlayed, isShapedOnly, SHAPES } from './shaped-only.ts';
import { makersBefore } from './verb-maker.ts';
import { isName, wordAt } from './walk.ts';
import { titleSlot } from './whose-work.ts';

/** "A will direct the film", "signed on to write and direct X", "who created Y", "penned the script", "wrote the score for Z". */
export const makes: Rule = {
  name: 'makes',
  triggers: [...CREW_VERBS.keys(), ...Object.keys(GERUNDS)],
  read: atEach(made),
};

function made(s: SentenceReading, at: number): readonly Finding[] {
  const verb = crewVerbAt(s, at);
  // "will score the series", and "the score"
  if (wordAt(s, at) === 'score' && !/^(?:will|to|and|also)$/.test(wordAt(s, at - 1))) return [];
  if (
    verb === undefined ||
    isPassive(s, at) ||
    (verb.passive && /^(?:is|was|be|been|being|are|were)$/.test(wordAt(s, at - 1)))
  )
    return [];
  let start = at;
  let role = verb.role;
  if (role === 'producer' && /^exec(?:utive)?$/.test(wordAt(s, at - 1))) {
    role = 'executive producer';
    start = at - 1;
  }
  const subject = firstOfVerbs(s, start);
  const behind = behindVerbs(s, at);
  const which = madeBefore(s, subject, role);
  if (which === undefined && subject === start && behind === at + 1 && isSpeech(s, at)) return [];
  const people = makersBefore(s, subject).filter(({ person }) => !isPlayed(s, person));
  const first = people[0];
  const object = which ?? madeObject(s, behind, role, first?.at);
  if (object === undefined) return [];
  if (isFormerPlan(s, subject)) return [];
  if (first === undefined || isUnclaimed(s, first.at, at + 1)) return [];
  if (isGameStudio(s, role, first.person) || (SHAPES.test(role) && isShapedOnly(s, behind, object, first)))
    return [];
  const roles = object.role === 'director' && isOwnScript(s, behind) ? ['director', 'writer'] : [object.role];
  return object.works.flatMap((work) =>
    people.flatMap(({ person, at: from }) =>
      roles.flatMap((made) =>
        crewFinding(person, made, work, { from: Math.min(from, at), to: Math.max(object.end, at + 1) }),
      ),
    ),
  );
}

/** "directed by", "produced once again by". */
function isPassive(s: SentenceReading, verb: number): boolean {
  let i = verb + 1;
  while (i < verb + 4 && /^(?:once|again|also|jointly|solely|entirely|both)$/.test(wordAt(s, i))) i += 1;
  return wordAt(s, i) === 'by';
}

/** "Directs from her own script". */
function isOwnScript(s: SentenceReading, at: number): boolean {
  return (
    wordAt(s, at) === 'from' &&
    /^(?:his|her|their)$/.test(wordAt(s, at + 1)) &&
    /^(?:script|screenplay)$/.test(wordAt(s, wordAt(s, at + 2) === 'own' ? at + 3 : at + 2))
  );
}

/** "…," she wrote: speech, and no script; "A directs while B writes" tells of making. */
function isSpeech(s: SentenceReading, at: number): boolean {
  const next = at + 1;
  // "She continued to write, “It"
  if (/^(?:write|writing)$/.test(wordAt(s, at)))
    return /^[,:]$/.test(wordAt(s, next)) && /^[“"‘]$/.test(wordAt(s, next + 1));
  if (!/^(?:wrote|writes)$/.test(wordAt(s, at)) || s.units[next]?.kind === 'word' || isName(s, next))
    return false;
  return !(wordAt(s, at) === 'writes' && s.units.some((_, i) => i !== at && crewVerbAt(s, i) !== undefined));
}

/** "both of which she starred in and directed" */
const ALSO = /^(?:and|in|starred|stars|star|appeared|acted)$/;

const HELPS =
  /^(?:is|was|will|has|had|have|also|currently|now|both|been|be|would|previously|originally|recently|once|herself|himself|then|later|next|he'll|she'll|are|were)$/;

/** "X, which he created and wrote", "X, which A will also direct": what is made stands in front. */
function madeBefore(s: SentenceReading, verb: number, role: string) {
  let maker = verb - 1;
  while (maker > verb - 7 && (HELPS.test(wordAt(s, maker)) || ALSO.test(wordAt(s, maker)))) maker -= 1;
  if (!/^(?:he|she|they)$/.test(wordAt(s, maker)) && !isName(s, maker)) return undefined;
  while (isName(s, maker) && /^(?:and|&)$/.test(wordAt(s, maker - 1)) && isName(s, maker - 2)) maker -= 2;
  if (!/^(?:which|that)$/.test(wordAt(s, maker - 1))) return madeThere(s, maker, verb, role);
  // "X and Y, both of which she directed"
  if (wordAt(s, maker - 2) === 'of') return { works: worksListedTo(s, maker - 3), end: verb + 1, role };
  const at = wordAt(s, maker - 2) === ',' ? maker - 3 : maker - 2;
  // "told Quark Weekly that A wrote"
  if (wordAt(s, maker - 1) === 'that' && SPEECH_VERBS.has(wordAt(s, at - 1))) return undefined;
  // "from a script that A wrote"
  if (role === 'writer' && /^(?:script|screenplay|teleplay)$/.test(wordAt(s, at)))
    return s.topic && { works: [s.topic], end: verb + 1, role };
  // "to direct the feature, which A wrote"
  const here = MEDIUM_NOUNS.has(wordAt(s, at)) && /^(?:the|this)$/.test(wordAt(s, at - 1)) && at < maker - 2;
  const work = here ? s.topic : isName(s, at) && !s.units[at]?.possessive ? titleSlot(s, at) : undefined;
  return work && { works: [work], end: verb + 1, role };
}

/** "The spin-off he produced, X, opens": X, and not what is spoken of. */
function madeThere(s: SentenceReading, maker: number, verb: number, role: string) {
  const noun = wordAt(s, maker - 1);
  if (!MEDIUM_NOUNS.has(noun) || wordAt(s, verb + 1) !== ',') return undefined;
  const named = isName(s, verb + 2) && !s.units[verb + 2]?.possessive ? titleSlot(s, verb + 2) : undefined;
  return named || RELATION_NOUNS.has(noun) ? { works: named ? [named] : [], end: verb + 1, role } : undefined;
}

/** "X and Y, both of which": the works that end in front of the comma. */
function worksListedTo(s: SentenceReading, to: number) {
  let last = /^(?:both|all|each|two|three)$/.test(wordAt(s, to)) ? to - 1 : to;
  if (wordAt(s, last) === ',') last -= 1;
  const works = [];
  for (let n = 0; n < 6 && isName(s, last); n += 1) {
    const work = titleSlot(s, last);
    if (work === undefined) break;
    works.unshift(work);
    last -= 1;
    while (/^(?:,|and)$/.test(wordAt(s, last))) last -= 1;
  }
  return works;
}

/** "The film was originally to be made at Quark with A set to direct, but": another does. */
function isDropped(s: SentenceReading, verb: number): boolean {
  for (let i = verb - 1; i > verb - 34 && i > 0; i -= 1) {
    if (!/^(?:originally|initially|once)$/.test(wordAt(s, i))) continue;
    if (
      !/^(?:was|were)$/.test(wordAt(s, i - 1)) ||
      !/^(?:to|set|supposed|meant|planned|slated|due)$/.test(wordAt(s, i + 1))
    )
      return false;
    for (let but = verb + 1; but < verb + 8; but += 1)
      if (/^(?:but|before|until)$/.test(wordAt(s, but))) return true;
    return false;
  }
  return false;
}

/** "Was attached to direct", "was to write": plans that came to nothing, or may have. */
function isFormerPlan(s: SentenceReading, verb: number): boolean {
  if (isDropped(s, verb)) return true;
  if (wordAt(s, verb - 1) !== 'to') return false;
  let be = verb - 2;
  while (
    be > verb - 6 &&
    /^(?:on|board|aboard|onboard|going|attached|set|due|supposed|meant|slated|hired|originally|initially|once|previously|in|talks|negotiations)$/.test(
      wordAt(s, be),
    )
  )
    be -= 1;
  return wordAt(s, be) === 'was' || wordAt(s, be) === 'were';
}
