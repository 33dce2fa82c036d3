import type { Work } from '../claim.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle, titleAt } from '../reading/titles.ts';
import { CHARACTER_NOUNS, DESCRIPTION_ENDS } from '../words/casting.ts';
import { MEDIUM_NOUNS, RELATION_NOUNS } from '../words/media.ts';
import { WRITTEN_NOUNS } from '../words/parts.ts';
import { behindParenthesis, isName, isOther, wordAt } from './walk.ts';
import { titleSlot } from './whose-work.ts';
import { worksFrom } from './works.ts';

/** What stands behind a maker's possessive. */
export type OwnedWork = {
  /** Named there; without it, only a noun tells what it is. */
  readonly work?: Work;
  /** "novel", "thriller", "adaptation", in lower case; the last one where there are several. */
  readonly noun?: string;
  /** The article itself shows that the name is a title. */
  readonly sure: boolean;
  readonly end: number;
};

const NOUNS = new Set(['documentary', 'winner', 'nominee', 'stories']);
const STAGED = new Set(['production', 'staging', 'restaging']);
const NTH = /^(?:first|second|third|fourth|fifth|next|last|latest|final|other)$/;
const NO_ADJECTIVE =
  /^(?:include|includes|included|a|an|the|his|her|its|their|this|these|those|be|been|being|plays?|made|said|says|writes?|wrote|gets?|makes?|takes?|finds?|goes|comes?|becomes?|agent|manager|company|production|wife|husband|family|life|death|career|role|performance|part|name|style|vision|idea)$/;

/** "A's novel X", "A's memoir": whatever else A is by trade. */
export function isOwnWriting(own: OwnedWork | undefined): boolean {
  return own?.noun !== undefined && WRITTEN_NOUNS.has(own.noun);
}

/** What people call a film or a play by its kind. */
const KINDS = new Set(
  'spectacle spectacular extravaganza achievement caper romp satire parable weepie tearjerker swashbuckler noir chiller slasher shocker tragicomedy tragedy farce mystery opus fable gem melodrama allegory indie'.split(
    ' ',
  ),
);

/** "A's first novel, X", "A's (Y) vampire drama X", "A's X movie", "A's adaptation of X", "A's new film". */
export function ownedWork(s: SentenceReading, owner: number): OwnedWork | undefined {
  let noun: string | undefined;
  const from = behindParenthesis(s, owner + 1);
  for (let i = from; i < from + 9; i += 1) {
    const word = wordAt(s, i);
    if (isName(s, i)) {
      if (s.units[i]?.possessive) return undefined;
      if (isOther(s, i) || describes(s, i) || isPublisher(s, i) || isPrize(s, i)) continue;
      return named(s, i, noun);
    }
    if ((RELATION_NOUNS.has(word) || STAGED.has(word)) && /^(?:of|to)$/.test(wordAt(s, i + 1)))
      return related(s, i, word);
    // "A's epic 1986 novel"
    if (/^\d{4}$/.test(word) && WRITTEN_NOUNS.has(wordAt(s, i + 1))) continue;
    // "A's classic drama X"
    if (word === 'classic' && s.units[i + 1]?.kind === 'word' && !DESCRIPTION_ENDS.has(wordAt(s, i + 1)))
      continue;
    // "A's classic children's story X": no film
    if (word === 'story' && /^(?:children|short|fairy|bedtime|detective|ghost)$/.test(wordAt(s, i - 1)))
      noun = 'stories';
    else if (MEDIUM_NOUNS.has(word) || WRITTEN_NOUNS.has(word) || NOUNS.has(word) || KINDS.has(word))
      noun = noun !== undefined && WRITTEN_NOUNS.has(noun) ? noun : word;
    else if (
      noun !== undefined ||
      (CHARACTER_NOUNS.has(word) && !MEDIUM_NOUNS.has(wordAt(s, i + 1))) ||
      (s.units[i]?.possessive && word !== 'children') ||
      DESCRIPTION_ENDS.has(word) ||
      NO_ADJECTIVE.test(word) ||
      word === ''
    )
      return noun === undefined ? undefined : (apposed(s, i, noun) ?? { noun, sure: false, end: i });
    else if (s.units[i]?.kind === 'mark' && !/^[-$£€]$/.test(word)) return undefined;
  }
  return undefined;
}

/** "A's Quark Jury Prize winner, X": what it won. */
function isPrize(s: SentenceReading, at: number): boolean {
  return (
    /^(?:winner|nominee|hopeful|contender|prize-winner|award-winner|-)$/.test(wordAt(s, at + 1)) &&
    wordAt(s, at + 2) !== 'is'
  );
}

/** "A's first novel, X". */
function apposed(s: SentenceReading, comma: number, noun: string): OwnedWork | undefined {
  const at = comma + 1;
  // "A's previous film was “X”"
  if (/^(?:is|was)$/.test(wordAt(s, comma)) && s.units[at]?.quoted && !s.units[at]?.possessive)
    return /^(?:film|movie|novel|book|play)$/.test(noun) ? named(s, at, noun) : undefined;
  const dash = /^[—–]$/.test(wordAt(s, comma)) && (s.units[at]?.quoted || isTitle(s.reading, s.units[at]));
  if (!(dash || wordAt(s, comma) === ',') || !isName(s, at) || s.units[at]?.possessive) return undefined;
  // "In Stone's novel, Kira dies": the next clause
  const setOff = s.units[at + 1] === undefined || s.units[at + 1]?.kind === 'mark';
  if (!setOff && !s.units[at]?.quoted && !isTitle(s.reading, s.units[at])) return undefined;
  return named(s, at, noun);
}

function named(s: SentenceReading, at: number, before: string | undefined): OwnedWork | undefined {
  const work = titleSlot(s, at) ?? (isTitle(s.reading, s.units[at]) ? titleAt(s, at)?.work : undefined);
  const behind = wordAt(s, at + 1);
  const noun =
    (MEDIUM_NOUNS.has(behind) && !isNoNoun(s, at + 1)) || WRITTEN_NOUNS.has(behind) || behind === 'stories'
      ? behind
      : before;
  if (work === undefined || CHARACTER_NOUNS.has(behind) || isScore(s, at + 1)) return undefined;
  // "A's first Kira Vale book": one of several, which is not called so
  if (noun === behind && NTH.test(wordAt(s, at - 1))) return { noun, sure: false, end: at + 2 };
  return {
    work,
    ...(noun === undefined ? {} : { noun }),
    sure: s.units[at]?.quoted === true || isTitle(s.reading, s.units[at]),
    end: at + 1,
  };
}

/** "her X play history", "pages of A's X show a girl": no play and no show. */
function isNoNoun(s: SentenceReading, noun: number): boolean {
  const next = wordAt(s, noun + 1);
  if (/^shows?$/.test(wordAt(s, noun))) return /^(?:a|an|the|how|that|what)$/.test(next);
  return (
    wordAt(s, noun) === 'play' &&
    /^(?:history|time|style|session|sessions|area|set|value|testing|a|an|the)$/.test(next)
  );
}

/** "A's X score", "A's X musical themes": what is heard in it. */
function isScore(s: SentenceReading, at: number): boolean {
  const noun = wordAt(s, at) === 'musical' ? at + 1 : at;
  return /^(?:score|scores|music|soundtrack|themes?|numbers|songs?|cues)$/.test(wordAt(s, noun));
}

/** "adaptation of X", "adaptation of B's novel X". */
function related(s: SentenceReading, at: number, noun: string): OwnedWork {
  const { works, end } = worksFrom(s, at + 2);
  const work = works[0];
  return { ...(work === undefined ? {} : { work }), noun, sure: false, end };
}

/** "Ada Stone's QRS comic book series": three capitals and what they publish. */
function isPublisher(s: SentenceReading, at: number): boolean {
  const next = wordAt(s, at + 1);
  return (
    /^\p{Lu}{2,4}$/u.test(s.units[at]?.text ?? '') && (MEDIUM_NOUNS.has(next) || WRITTEN_NOUNS.has(next))
  );
}

/** "the Bo Reed drama X": a name in front of a noun that another name follows. */
function describes(s: SentenceReading, at: number): boolean {
  if (!MEDIUM_NOUNS.has(wordAt(s, at + 1))) return false;
  if (isName(s, at + 2)) return true;
  // "A's Civil War film, X,"
  const apposed = wordAt(s, at + 2) === ',' && isName(s, at + 3) && !s.units[at + 3]?.possessive;
  return apposed && (isTitle(s.reading, s.units[at + 3]) || /^The /.test(s.units[at + 3]?.text ?? ''));
}
