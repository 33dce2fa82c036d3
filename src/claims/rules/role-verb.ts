import type { SentenceReading } from '../reading/reading.ts';
import { GETS_ROLE, ROLE_ADJECTIVES, ROLE_NOUNS } from '../words/acting.ts';
import type { Act } from './acts-in.ts';
import { isName, isOther, wordAt } from './walk.ts';

/** "has landed a recurring role", "plays the lead", "makes a cameo", "was a series regular", "made her screen debut". */
export function roleVerb(s: SentenceReading, noun: number): Act | undefined {
  const word = wordAt(s, noun);
  if (/^debuts?$/.test(word)) return debut(s, noun);
  if (/^regulars?$/.test(word)) return regular(s, noun);
  if (!ROLE_NOUNS.has(word)) return undefined;
  // "a guest appearance", "the lead role": the last noun
  if (
    ROLE_NOUNS.has(wordAt(s, noun + 1)) ||
    /^(?:actor|actress|singer|writer|villain|character)$/.test(wordAt(s, noun + 1))
  )
    return undefined;
  let i = noun - 1;
  while (i > noun - 8 && (ROLE_ADJECTIVES.has(wordAt(s, i)) || (isName(s, i) && isOther(s, i)))) i -= 1;
  if ((i === noun - 1 && !/^(?:roles|parts|cameos)$/.test(word)) || !isDetermined(s, i + 1, noun))
    return undefined;
  const verb = wordAt(s, i);
  if (!GETS_ROLE.has(verb)) return undefined;
  // "plays a role in the decision", "takes part in", "made an appearance at"
  const qualified =
    s.units.slice(i + 1, noun).some(({ lower }) => TELLS.has(lower)) ||
    /^(?:cameos?|leads?)$/.test(word) ||
    // "have roles in the series", "has had parts in X and Y"
    (/^(?:roles|parts)$/.test(word) && /^(?:in|on)$/.test(wordAt(s, noun + 1)));
  if (!qualified && !/^(?:land|book|nab|bag|snag|cast|secur|clinch|score|pick|grab|net|scoop)/.test(verb))
    return undefined;
  if (
    /^(?:turns?|spot|gig|stint|arc)$/.test(word) &&
    !/^(?:guest|recurring|supporting|starring|cameo|acting|memorable|brief|standout|acclaimed|scene-stealing|villainous|comic|celebrated|short)$/.test(
      wordAt(s, noun - 1),
    )
  )
    return undefined;
  if (
    /^(?:made|makes?|making|brings?|sees|finds?|held|enjoyed)$/.test(verb) &&
    !/^(?:cameos?|appearances?)$/.test(word)
  )
    return undefined;
  if (/^(?:of|as)$/.test(wordAt(s, noun + 1)) && isName(s, noun + 2)) return undefined;
  if (wordAt(s, noun + 1) === 'of') return undefined;
  return { verb: i, behind: noun + 1, by: 'actor', here: true };
}

const TELLS = new Set(
  'recurring guest starring leading lead supporting cameo title titular male female regular co-lead minor major key pivotal small main voice principal breakout walk-on memorable wonderful great brilliant terrific fantastic delightful hilarious fine superb lovely amusing tiny uncredited showy thankless guest-starring expanded bigger larger'.split(
    ' ',
  ),
);

function isDetermined(s: SentenceReading, from: number, noun: number): boolean {
  for (let i = from; i < noun; i += 1)
    if (/^(?:a|an|the|his|her|their|one|two|key|lead|pivotal|supporting|guest|cameo)$/.test(wordAt(s, i)))
      return true;
  return /s$/.test(wordAt(s, noun));
}

/** "made her Broadway debut in X": acting, and nothing else. */
function debut(s: SentenceReading, noun: number): Act | undefined {
  let i = noun - 1;
  while (
    i > noun - 5 &&
    (/^(?:film|screen|feature|acting|big-screen|small-screen|tv|television|stage|first|professional|movie)$/.test(
      wordAt(s, i),
    ) ||
      (isName(s, i) && isOther(s, i)))
  )
    i -= 1;
  if (!/^(?:his|her|their)$/.test(wordAt(s, i)) || !/^(?:makes?|made|making)$/.test(wordAt(s, i - 1)))
    return undefined;
  const by = i < noun - 1 ? 'actor' : 'anybody';
  // "made his film debut with X"
  return wordAt(s, noun + 1) === 'with'
    ? { verb: i - 1, behind: noun + 2, direct: true, by, here: false }
    : { verb: i - 1, behind: noun + 1, by, here: false };
}

/** "was a series regular on X", "has been cast as a series regular in X". */
function regular(s: SentenceReading, noun: number): Act | undefined {
  if (wordAt(s, noun - 1) !== 'series') return undefined;
  let i = noun - 2;
  while (/^(?:a|the|new|full-fledged|full-time|fellow)$/.test(wordAt(s, i))) i -= 1;
  if (/^(?:as|to)$/.test(wordAt(s, i))) i -= 1;
  if (
    !/^(?:is|was|been|be|cast|joins?|joined|joining|promoted|upped|returns?|are|were|on|bumped)$/.test(
      wordAt(s, i),
    )
  )
    return undefined;
  return {
    verb: /^(?:is|was|been|be|are|were)$/.test(wordAt(s, i)) ? i + 1 : i,
    behind: noun + 1,
    by: 'actor',
    here: true,
  };
}
