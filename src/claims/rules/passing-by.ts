import type { SentenceReading } from '../reading/reading.ts';
import type { RoleMention } from './makers.ts';
import { isName, isOther, wordAt } from './walk.ts';

/** Whether the role at unit `role` is somebody's who has no part in what is spoken of: "fans of director A", "struggling writer Kira". */
export function isPassingBy(s: SentenceReading, role: number): boolean {
  return isRelative(s, role) || isSpokenOf(s, role) || STRUGGLES.test(wordAt(s, role - 1));
}

/** "actor/director A", "director and actor A": what he does for a living; not "the show's creator-star". */
export function isActorsTrade(s: SentenceReading, { from, to }: RoleMention): boolean {
  const acts = (i: number, join: number): boolean => JOINS.test(wordAt(s, join)) && ACTS.test(wordAt(s, i));
  return (
    acts(from - 2, from - 1) ||
    acts(to + 1, to) ||
    wordAt(s, from)
      .split(/[-/]/)
      .some((one) => ACTS.test(one))
  );
}

const JOINS = /^[-/]$/;
const ACTS = /^(?:actor|actress|comedian|comic|singer|performer)$/;

/** Of whom stories tell: "struggling writer Kira Vale". */
const STRUGGLES =
  /^(?:struggling|aspiring|failed|washed-up|young|ambitious|troubled|reclusive|widowed|divorced|lonely|retired|disgraced|would-be|fictional|budding|jaded|cynical|blocked|frustrated)$/;

/** "fans of director A", "studied under director A", "a homage to director A", "is dating director A". */
function isSpokenOf(s: SentenceReading, role: number): boolean {
  let at = role - 1;
  while (at > role - 5 && (ADJECTIVE.test(wordAt(s, at)) || (isName(s, at) && isOther(s, at)))) at -= 1;
  const before = s.units[at - 1]?.lower ?? '';
  switch (wordAt(s, at)) {
    case 'to':
      return /^(?:owes?|much|lot|homage|tribute|ode|nod|similar|compared|indebted|letter|love|debt|dedicated|likened|related|akin)$/.test(
        before,
      );
    case 'of':
      return /^(?:fans?|admirers?|style|styles|influence|hallmarks?|shades|echoes|vein|tradition|spirit|school|friends?|likes|reminiscent|memory|death|life|biopic|portrait|biography|best|oeuvre)$/.test(
        before,
      );
    case 'under':
      return /^(?:studied|trained|served|apprenticed)$/.test(before);
    case 'alongside':
      return /^(?:nominated|studied|honoured|honored)$/.test(before);
    default:
      return /^(?:dating|dates|dated|marrying|married|divorced|befriended|impersonating|imitating|emulating)$/.test(
        wordAt(s, at),
      );
  }
}

/** "a tribute to the great Irish dramatist A". */
const ADJECTIVE =
  /^(?:the|great|late|legendary|acclaimed|celebrated|veteran|fellow|young|horror|cult|[a-z]+-winning)$/;

const RELATIVES =
  /^(?:husband|wife|boyfriend|girlfriend|fiancé|fiancée|fiance|ex-husband|ex-wife|father|mother|son|daughter|brother|sister|friend)$/;

/** "the daughter of B and director A", "married to director A": who only belongs to somebody. */
function isRelative(s: SentenceReading, role: number): boolean {
  // "her husband, director A,"
  if (
    wordAt(s, role - 1) === ',' &&
    RELATIVES.test(wordAt(s, role - 2)) &&
    /^(?:his|her|their|whose)$/.test(s.units[role - 3]?.lower ?? '')
  )
    return true;
  for (let i = role - 1; i > role - 8 && i > 0; i -= 1) {
    if (
      /^(?:of|to)$/.test(wordAt(s, i)) &&
      /^(?:daughter|son|sister|brother|wife|husband|granddaughter|grandson|niece|nephew|cousin|child|children|widow|married|engaged|nephews|parents)$/.test(
        s.units[i - 1]?.lower ?? '',
      )
    )
      return true;
    if (!isName(s, i) && !/^(?:and|the|actor|actress|late)$/.test(wordAt(s, i)))
      return RELATIVES.test(wordAt(s, i)) && /^(?:his|her|their)$/.test(wordAt(s, i - 1)) && i === role - 1;
  }
  return false;
}
