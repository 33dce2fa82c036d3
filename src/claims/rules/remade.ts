import { startsWithGivenName } from '../reading/given-name.ts';
import { hasWord } from '../reading/has-word.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { foldName } from '../reading/unit.ts';
import { onlyMediumOf } from './drama-owner.ts';
import { crewFinding } from './makers.ts';
import type { OwnedWork } from './owned-work.ts';
import type { Finding } from './rule.ts';
import { isName, wordAt } from './walk.ts';

/** "A's Hollywood remake of X", "A's production of X": of a film or a play, as it is now called X. */
export function remade(
  s: SentenceReading,
  owner: number,
  own: OwnedWork,
  person: string,
): readonly Finding[] {
  const { noun } = own;
  const work = own.work ?? (isOnStage(s, noun) || isAdaptationOfBook(s, owner, own) ? s.topic : undefined);
  const known = s.reading.evidence.get(foldName(person));
  if (
    work === undefined ||
    !MADE_ANEW.test(noun ?? '') ||
    !startsWithGivenName(person) ||
    !person.includes(' ')
  )
    return [];
  // "Stone's version of Kira": whom he plays
  if (noun === 'version' && wordAt(s, owner + 1) === 'version') return [];
  if ((known?.actor ?? 0) > 0 || onlyMediumOf(s, work) === 'series' || onlyMediumOf(s, work) === 'game')
    return [];
  const staged = /stag|production|revival/.test(noun ?? '');
  const onStage = s.units.some(({ lower }) => STAGES.has(lower) || VENUE.test(lower));
  // who adapts for the stage writes
  if (onStage && /^(?:adaptation|version)$/.test(noun ?? ''))
    return crewFinding(person, 'writer', work, { from: owner, to: own.end });
  if (!staged && (onStage || hasWord(s, SCREENS))) return [];
  return crewFinding(person, 'director', work, { from: owner, to: own.end });
}

/** "A's production moves fast": of the play that is spoken of. */
function isOnStage(s: SentenceReading, noun: string | undefined): boolean {
  return /^(?:production|staging|revival)$/.test(noun ?? '') && onlyMediumOf(s, s.topic) === 'play';
}

/** "The film is A's adaptation of B's novel", "A's adaptation of the novel by B". */
function isAdaptationOfBook(s: SentenceReading, owner: number, { noun }: OwnedWork): boolean {
  if (
    !/^(?:adaptation|film|version)$/.test(noun ?? '') ||
    !(owner === 0 || /^(?:is|was)$/.test(wordAt(s, owner - 1)))
  )
    return false;
  for (let i = owner + 1; i < owner + 11; i += 1)
    if (/^(?:novel|book|play|memoir|novella)$/.test(wordAt(s, i)))
      return /^(?:[,.]|by|is|opens|stars|comes|)$/.test(wordAt(s, i + 1)) && !isName(s, i + 1);
  return false;
}

const STAGES = new Set(
  'stage stages staged staging theatre theater broadway musical playhouse playwright'.split(' '),
);
const VENUE = /. (?:theat(?:re|er)|playhouse|warehouse|stage)$/;
const SCREENS = new Set(['tv', 'television', 'radio', 'series']);

const MADE_ANEW = /^(?:remake|reboot|adaptation|version|revival|production|staging|restaging)$/;
