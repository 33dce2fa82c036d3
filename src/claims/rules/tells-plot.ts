import type { SentenceReading } from '../reading/reading.ts';
import { BEFALLS, PLOT_VERBS } from '../words/plot.ts';
import { KIN_NOUNS } from '../words/story.ts';
import { wordAt } from './walk.ts';

/** "In the film, Kira …", "when Kira …", and whatever else is said where a plot is told: how much that says. */
export function tellsPlot(s: SentenceReading, at: number): number {
  return (s.reading.plots.has(s.sentence.start) ? 1 : 0) + (isTold(s, at) ? 1 : 0);
}

/** "In the film, Kira …", "when Kira …", "After her father dies, Kira …": words that show that a story is told. */
function isTold(s: SentenceReading, at: number): boolean {
  const before = wordAt(s, at - 1);
  if (WHEN.test(before)) return true;
  if (before !== ',' && before !== ':' && before !== 'and') return false;
  const fronted = before === ',' && (WHEN.test(wordAt(s, 0)) || DRIVEN.test(wordAt(s, 0)));
  for (let i = at - 1; i >= 0 && i > at - 10; i -= 1) {
    if (WORKS.test(wordAt(s, i))) return true;
    if (fronted && isHisOwn(s, i)) return true;
  }
  return fronted && DRIVEN.test(wordAt(s, 0));
}

const WHEN = /^(?:when|as|after|while|until)$/;
/** "Desperate for money, Kira takes" */
const DRIVEN =
  /^(?:desperate|determined|forced|haunted|orphaned|stranded|trapped|torn|framed|betrayed|pursued|banished|widowed)$/;

/** "After her father dies,": in the present, of somebody's own. */
function isHisOwn(s: SentenceReading, noun: number): boolean {
  return (
    /^(?:his|her|their)$/.test(wordAt(s, noun - 1)) &&
    KIN_NOUNS.has(wordAt(s, noun)) &&
    (PLOT_VERBS.has(wordAt(s, noun + 1)) || BEFALLS.has(wordAt(s, noun + 2)))
  );
}

const WORKS =
  /^(?:film|movie|story|series|drama|novel|book|synopsis|logline|episode|season|plot|sequel|pilot|game|comedy|thriller|show|play)$/;

/** "We had Emma flee": somebody who speaks of people that he knows. */
export function speaksOfUs(s: SentenceReading, at: number): boolean {
  let quoted = false;
  for (let i = Math.max(0, at - REACH); i < at + REACH; i += 1) {
    const unit = s.units[i];
    if (unit === undefined) return false;
    if (unit.kind === 'mark') quoted ||= /^[“”"]$/.test(unit.lower);
    else if (unit.kind === 'word' && (ME.test(unit.lower) || (quoted && US.test(unit.lower)))) return true;
  }
  return false;
}

// Keeps a sentence of ten thousand names from being walked once for each.
const REACH = 30;
const ME = /^(?:i|i'm|i've|my|me)$/;
const US = /^(?:we|we're|we've|our|us)$/;
