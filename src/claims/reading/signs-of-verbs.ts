import { PUBLICATIONS } from '../words/organisations.ts';
import { ACTOR_NOUNS, CREW_NOUNS } from '../words/roles.ts';
import type { Evidence } from './evidence.ts';
import { nameForm } from './name-form.ts';
import { isOnChannel, isPremiere, isReleased, isSaidOfWorks } from './said-of-works.ts';
import type { Unit } from './unit.ts';

const TITLE_VERBS = new Set(
  'premieres premiered premiere debuts debuted airs aired hits opens opened arrives arrived lands launches launched streams follows returns releases released centers centres features chronicles tells'.split(
    ' ',
  ),
);
const STARS = new Set('stars starred starring'.split(' '));

/** "X premieres", "X will arrive", "X stars A", "X creator A". */
export function weighVerb(evidence: Evidence, units: readonly Unit[], i: number): void {
  const unit = units[i] as Unit;
  const next = units[i + 1]?.lower ?? '';
  const next2 = units[i + 2];
  if (TITLE_VERBS.has(next) && !isOneOfPeople(evidence, units, i))
    evidence.title +=
      isOnChannel(units, i + 2) || isPremiere(units, i + 1) ? 2 : isSaidOfWorks(units, i + 1) ? 1 : 0;
  else if (isReleased(units, i + 1)) evidence.title += isBack(evidence, units, i) ? 1 : 2;
  if (isSubject(units, i) && evidence.form !== 'somebody') evidence.title += TELLS.get(next) ?? 0;
  // "X and Y are both due to air"
  if (next === 'and' && next2?.kind === 'name' && isReleased(units, i + 3)) evidence.title += 2;
  // "X will also star Ada Stone", "X is based on a novel"
  if (GOES_ON.has(next)) evidence.title += saidOfWork(evidence, units, i + 1);
  if (STARS.has(next)) {
    const acts = /^(?:in|as|opposite|alongside)$/.test(next2?.lower ?? '');
    evidence.title += acts ? -1 : next2?.kind === 'name' ? 2 : 0;
  }
  if ((ACTOR_NOUNS.has(next) || CREW_NOUNS.has(next)) && next2?.kind === 'name') {
    // "Galway director Ada Stone": one word may as well be where somebody is from
    const marked = unit.quoted || unit.emphasized === true;
    const trade = CREW_NOUNS.has(next) && !marked;
    evidence.title += trade && (unit.words === 1 || isPost(units, i) || PUBLICATIONS.has(unit.key)) ? 1 : 3;
    evidence.background += 1;
  }
}

/** "Special Projects Director Ada Stone": a noun with a capital among words without, of a department. */
function isPost(units: readonly Unit[], i: number): boolean {
  if (units[i + 1]?.capital !== true) return false;
  for (let j = Math.max(0, i - 6); j < i + 9 && j < units.length; j += 1) {
    const unit = units[j] as Unit;
    if (unit.kind === 'word' && !unit.capital && unit.lower.length > 4) return true;
  }
  return false;
}

/** "Ada Stone will return for", "A and B will return in": what people do as well as works. */
function isBack(evidence: Evidence, units: readonly Unit[], i: number): boolean {
  const listed = units[i - 1]?.lower === 'and' && units[i - 2]?.kind === 'name';
  if (evidence.form !== 'somebody' && !listed) return false;
  return (
    /^(?:return|returning)$/.test(units[i + 2]?.lower ?? '') ||
    /^(?:return|returning)$/.test(units[i + 3]?.lower ?? '')
  );
}

/** "The series starring Ada Stone and Bo Reed premieres": it does, and not they. */
export function isOneOfPeople(evidence: Evidence, units: readonly Unit[], i: number): boolean {
  const before = units[i - 1]?.lower ?? '';
  if (evidence.form === 'somebody' && WITH.test(before)) return true;
  const other = units[i - 2];
  return /^(?:and|&|,)$/.test(before) && other?.kind === 'name' && WITH.test(units[i - 3]?.lower ?? '');
}

/** The name opens its clause: "X combines". */
function isSubject(units: readonly Unit[], i: number): boolean {
  return i === 0 || units[i - 1]?.kind === 'mark';
}

/** What works do, and people hardly: "chronicles a war", and what people do as well: "explores". */
const TELLS = new Map([
  ...points(
    'chronicles dramatises dramatizes retells recounts revolves unfolds charts traces depicts spans',
    2,
  ),
  ...points('combines blends explores boasts reimagines tackles adapts marks imagines', 1),
]);

function points(verbs: string, worth: number): [string, number][] {
  return verbs.split(' ').map((verb) => [verb, worth]);
}

const TELLS_INFINITIVE =
  /^(?:feature|chronicle|dramatise|dramatize|retell|recount|revolve|unfold|depict|span|consist|comprise|centre|center|premiere)$/;
const WITH = /^(?:starring|with|by|featuring|from|opposite|alongside)$/;
const GOES_ON = new Set('will also is was has would'.split(' '));
const BETWEEN = new Set('will also is was has would been be being loosely partly very now again'.split(' '));

const MADE =
  /^(?:adapted|directed|written|penned|helmed|scripted|filmed|produced|created|co-(?:created|written|directed))$/;

/** "X is in the works", "X is in pre-production", "X is the brainchild of". */
function isUnderWay(units: readonly Unit[], at: number): boolean {
  const [first, second, third] = [units[at]?.lower, units[at + 1]?.lower ?? '', units[at + 2]?.lower ?? ''];
  if (first === 'the') return second === 'brainchild' && third === 'of';
  if (first !== 'in') return false;
  return second === 'the' ? third === 'works' : /^(?:development|(?:pre-|post-)?production)$/.test(second);
}

/** Points for what is said of works alone, behind "will", "is" and "also". */
function saidOfWork(evidence: Evidence, units: readonly Unit[], from: number): number {
  let verb = from;
  while (verb < from + 4 && BETWEEN.has(units[verb]?.lower ?? '')) verb += 1;
  const word = units[verb]?.lower ?? '';
  const behind = units[verb + 1];
  if (/^(?:stars?|star|co-stars?|reteams?|reunites?)$/.test(word)) {
    const named = behind?.kind === 'name' && nameForm(behind.text) !== 'something';
    return named && evidence.form !== 'somebody' ? 2 : 0;
  }
  if (evidence.form !== 'somebody' && TELLS_INFINITIVE.test(word) && !/^(?:in|as)$/.test(behind?.lower ?? ''))
    return 2;
  if (word === 'based') return /^(?:on|upon)$/.test(behind?.lower ?? '') && evidence.character === 0 ? 1 : 0;
  if (evidence.form !== 'somebody' && isUnderWay(units, verb)) return 2;
  const made = MADE.test(word) && /^(?:by|from|in)$/.test(behind?.lower ?? '');
  const both = MADE.test(word) && behind?.lower === 'and' && MADE.test(units[verb + 2]?.lower ?? '');
  // people create characters as well
  return made || both ? (word === 'created' && !both ? 1 : 2) : 0;
}
