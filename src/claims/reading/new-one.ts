import { belongsToOther } from './belongs.ts';
import type { SentenceReading } from './reading.ts';
import { foldName } from './unit.ts';

const NEW_ONE =
  /^(?:take|iteration|incarnation|outing|production|staging|title|programme|program|one-off|two-hander|original|(?:\w+-|\d-)parter)$/;

/** "The new take", "this production" of a play: a word for the work that only its place shows. */
export function isNewOne(s: SentenceReading, noun: number): boolean {
  if (!NEW_ONE.test(s.units[noun]?.lower ?? '')) return false;
  const [word, before] = [s.units[noun]?.lower ?? '', s.units[noun - 1]?.lower ?? ''];
  if (/^(?:production|staging|original)$/.test(word))
    return (
      (word === 'original'
        ? isStageAt(s, noun - 1)
        : /^(?:the|this)$/.test(before) || isStageAt(s, noun - 1)) &&
      isStaged(s) &&
      !belongsToOther(s, noun - 1)
    );
  if (/^(?:programme|program|one-off|two-hander)$|-parter$/.test(word))
    return /^(?:the|this)$/.test(before) && !belongsToOther(s, noun - 1);
  if (word === 'title') return before === 'the' && noun === 1;
  return (
    before === 'new' && /^(?:the|this)$/.test(s.units[noun - 2]?.lower ?? '') && !belongsToOther(s, noun - 2)
  );
}

const ON_STAGE = /\b(?:Broadway|West End|theat(?:er|re)|stage|playwright|play|musical)\b/;
/** How many letters of an article show whether it tells of the stage. */
const HEAD = 2_000;

/** Whether the work is a play, by its own signs or, where it has none of another medium, by what the article begins with. */
function isStaged(s: SentenceReading): boolean {
  const media = s.reading.evidence.get(foldName(s.topic?.title ?? ''))?.media;
  if (media !== undefined && media.size > 0) return media.has('play');
  return ON_STAGE.test(s.reading.article.body.slice(0, HEAD));
}

/** "The Broadway production", "the London original": where it is, or was, on. */
function isStageAt(s: SentenceReading, at: number): boolean {
  // "The original Broadway production" is another than the one that is spoken of.
  if (/^(?:the )?original$/.test(s.units[at - 1]?.lower ?? '')) return false;
  return /^(?:the |this )?(?:new |current )?(?:broadway|off-broadway|west end|london|new york|touring|national|edinburgh|chichester|school|student)$/.test(
    s.units[at]?.lower ?? '',
  );
}
