import { startsWithGivenName } from '../reading/given-name.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { foldName } from '../reading/unit.ts';
import { ALSO_PLACES } from '../words/given-names.ts';
import { NO_VERBS } from '../words/grammar.ts';
import { SPEECH_VERBS } from '../words/roles.ts';
import { KIN_NOUNS } from '../words/story.ts';
import { atUnits } from './at-each.ts';
import { finding } from './characters.ts';
import { workInClause } from './in-the-plot.ts';
import { likelyCharacter } from './likely-character.ts';
import { beginsClause } from './plot-subject.ts';
import { isOfAuthor, OPINIONS } from './plot-verb.ts';
import type { Finding, Rule } from './rule.ts';
import { storyWork } from './story-work.ts';
import { isName, wordAt } from './walk.ts';

const NOTHING: readonly Finding[] = [];

/**
 * "Emma's father is ill", "Josh will need help", "How will Emma cope?": a first name alone, of somebody whom the article
 * nowhere calls in full, as it calls all who are real.
 */
export const firstName: Rule = {
  name: 'first-name',
  triggers:
    "'s will must can has is was had does did would could may might are were have and the to her his".split(
      ' ',
    ),
  read: atUnits(
    ({ kind, quoted, words, text }) =>
      kind === 'name' && !quoted && words === 1 && startsWithGivenName(text) && !/-\p{Ll}/u.test(text),
    (s, at) => (isAlone(s, at) && isDoingOrHaving(s, at) ? named(s, at) : NOTHING),
  ),
};

function named(s: SentenceReading, at: number): readonly Finding[] {
  const character = likelyCharacter(s, at, 1);
  if (character === undefined) return NOTHING;
  return finding(character, workInClause(s, at + 1) ?? storyWork(s, at), at, at + 1);
}

function isAlone(s: SentenceReading, at: number): boolean {
  const key = s.units[at]?.key ?? '';
  const known = s.reading.evidence.get(key);
  return (
    known !== undefined &&
    known.person + known.title + known.other === 0 &&
    !ALSO_PLACES.has(key) &&
    (s.reading.names.get(key) ?? []).length === 0 &&
    !isName(s, at - 1) &&
    !isName(s, at + 1) &&
    !isBesidePerson(s, at) &&
    !s.titleCase
  );
}

/** "Bo and Emma are the best writers", where the article has Bo Reed. */
function isBesidePerson(s: SentenceReading, at: number): boolean {
  if (!/^(?:and|&)$/.test(wordAt(s, at - 1))) return false;
  const known = s.reading.evidence.get(foldName(personAt(s, at - 2) ?? ''));
  return (known?.crew ?? 0) + (known?.actor ?? 0) > (known?.character ?? 0);
}

function isDoingOrHaving(s: SentenceReading, at: number): boolean {
  const next = s.units[at + 1];
  // "Emma Breaks the Bank": a title
  if (next?.lower === ',' && /^(?:meanwhile|however)$/.test(wordAt(s, at + 2))) return beginsClause(s, at);
  if (next?.kind !== 'word' || next.capital) return false;
  // "Emma is back as Kira", "Emma returns as Kira": who acts
  if ([2, 3, 4].some((ahead) => wordAt(s, at + ahead) === 'as' && isName(s, at + ahead + 1))) return false;
  if (s.units[at]?.possessive)
    // "Emma's death in 2010"
    return (
      !OF_THE_TRADE.test(next.lower) &&
      !OF_THE_TRADE.test(wordAt(s, at + 2)) &&
      s.units[at + 3]?.kind !== 'number'
    );
  if (isAsked(s, at)) return true;
  // "Pip and Emma still airs": a title of two
  const verb = BETWEEN.test(next.lower) ? wordAt(s, at + 2) : next.lower;
  if (/^(?:and|&)$/.test(wordAt(s, at - 1)) && isName(s, at - 2) && /[^s]s$/.test(verb)) return false;
  // "Working with Emma was", "Bo Reed and his wife Emma have"
  if (wordAt(s, at - 1) === 'with' || KIN_NOUNS.has(wordAt(s, at - 1))) return false;
  const plot = s.reading.plots.has(s.sentence.start);
  if (!plot && (OPINIONS.has(verb) || PAST.test(verb) || isSaidNear(s, at) || isOfAuthor(s, at + 1)))
    return false;
  const done = BETWEEN.test(next.lower) ? wordAt(s, at + 3) : wordAt(s, at + 2);
  return isPredicate(verb) && !DONE_IN_THE_TRADE.test(done) && beginsClause(s, at);
}

// Keeps a sentence of ten thousand names from being walked once for each.
const REACH = 14;

/** "Emma is a genius, Stone said": somebody is spoken of who need not be of the story. */
function isSaidNear(s: SentenceReading, at: number): boolean {
  for (let i = Math.max(0, at - REACH); i < at + REACH; i += 1)
    if (SPEECH_VERBS.has(wordAt(s, i))) return true;
  return false;
}

const PAST = /^(?:was|were|had|did)$|ed$/;

/** "Will Emma", "How will Emma", "Does Emma": at the beginning of a question. */
function isAsked(s: SentenceReading, at: number): boolean {
  return (
    /^(?:will|can|does|did|could|would|should|must|has|is)$/.test(wordAt(s, at - 1)) &&
    (at === 1 || /^(?:how|what|why|where|when|who|whom|but|so|and|,|—|–)$/.test(wordAt(s, at - 2)))
  );
}

const BETWEEN = /^(?:also|now|still|soon|never|finally|later|just|suddenly|secretly|both|all|eventually)$/;
const AUXILIARY = /^(?:is|was|has|had|will|must|can|could|would|may|might|does|did|are|were|have)$/;

function isPredicate(verb: string): boolean {
  if (AUXILIARY.test(verb)) return true;
  if (NO_VERBS.has(verb) || SPEECH_VERBS.has(verb) || VERBS_OF_THE_TRADE.test(verb)) return false;
  return /[^s]s$|[^e]ed$/.test(verb);
}

const OF_THE_TRADE =
  /^(?:role|roles|character|show|film|films|movie|performance|performances|career|work|works|remake|series|novel|novels|book|books|play|plays|music|script|direction|debut|album|song|songs|presence|photo|reputation|hiring|studio|company|writing|acting|audience|fans|followers|podcast|channel|label|band|club|show's|version|adaptation|vision|interview|voice|casting|portrayal|blog|column|review|site|website|team)$/;
/** "Bo can direct" */
const DONE_IN_THE_TRADE =
  /^(?:direct|act|write|sing|produce|star|host|perform|directed|starred|written|produced|signed)$/;
const VERBS_OF_THE_TRADE =
  /^(?:plays|played|stars|starred|directs|directed|writes|produces|produced|created|creates|voices|voiced|portrays|portrayed|composed|penned|co-\w+|appeared|worked|reviewed|reviews|talks|talked|started|hosts|hosted|edits|edited|covers|covered|sings|performs|performed|releases|released|announced|announces|buys|bought|signs|signed|sells|sold|acquires|acquired|options|optioned|launches|launched|inks|inked|narrates|narrated|agrees|praises|praised|recommends|interviews|interviewed|judges|confirmed|revealed|reveals|airs|aired|premieres|premiered)$/;
