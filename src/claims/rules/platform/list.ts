import { isGaming, type PlatformAt, platformAt, platformHere } from '../../reading/platform.ts';
import { ORDINARY_KEYS } from '../../reading/platform-keys.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { PROPER_ADJECTIVES } from '../../words/proper-adjectives.ts';

/**
 * The platforms that a list from unit `at` on names: "PC, PS5 and Switch", "Quark in the US and Zed in Canada". A
 * word of more than one meaning counts as the first, for its place shows it, and beside others.
 */
export function platformsFrom(s: SentenceReading, at: number): PlatformAt[] {
  const found: PlatformAt[] = [];
  for (let i = at; i < at + 40; ) {
    const here = platformAt(s, i) ?? (isShown(s, i, found) ? platformHere(s, i) : undefined);
    if (here === undefined || (found.length > 0 && s.units[here.to - 1]?.possessive)) break;
    // "by Quark, Zed Drama president Ada Stone said"
    if (found.length > 0 && s.units[here.to]?.kind === 'name' && platformAt(s, here.to) === undefined) break;
    found.push(here);
    const also = nextOfLine(s, here);
    if (also !== undefined) found.push(also);
    const next = behindJoint(s, behindPlace(s, also?.to ?? here.to));
    // "on Quark and in the UK on Zed"
    const place = /^(?:in|outside|across)$/.test(s.units[next]?.lower ?? '') ? behindPlace(s, next) : next;
    i = place > next ? behindJoint(s, place) : next;
  }
  return found;
}

/** "PlayStation 4 and 5": the second of them. */
function nextOfLine(s: SentenceReading, { platform, to }: PlatformAt): PlatformAt | undefined {
  const number = s.units[to + 1];
  if (!/ \d$/.test(platform) || !/^(?:and|&|\/)$/.test(s.units[to]?.lower ?? '')) return undefined;
  if (number?.kind !== 'number' || number.text.length > 1 || s.units[to + 2]?.kind === 'word')
    return undefined;
  return { platform: platform.replace(/\d$/, number.text), from: to + 1, to: to + 2 };
}

/** A word with another meaning of its own, beside platforms that have none: "PS5 and Switch", "Quark and NOW". */
function isShown(s: SentenceReading, at: number, before: readonly PlatformAt[]): boolean {
  if (before.length === 0) return true;
  const unit = s.units[at];
  if (unit?.kind !== 'name' || !ORDINARY_KEYS.has(unit.key)) return false;
  return unit.key === 'mac' ? before.some(({ platform }) => isGaming(platform)) : true;
}

/** Behind ", and on", "/", "via": where the list goes on. */
function behindJoint(s: SentenceReading, from: number): number {
  let i = from;
  while (i < from + 4 && JOINT.test(s.units[i]?.lower ?? '')) i += 1;
  // "Xbox Series X|S"
  if (/^[|/]$/.test(s.units[i - 1]?.lower ?? '') && s.units[i]?.text === 'S') i += 1;
  while (i < from + 8 && JOINT.test(s.units[i]?.lower ?? '')) i += 1;
  return i;
}

const JOINT =
  /^(?:,|and|&|or|\/|\||\+|via|on|as|well|also|then|later|through|plus|both|the|for|to|next|following|same|day|streaming|streams|available)$/;

/** Behind "in the UK", "(US)", "internationally", "on console": where the one named before is seen. */
function behindPlace(s: SentenceReading, from: number): number {
  const first = s.units[from]?.lower ?? '';
  if (/^(?:internationally|elsewhere|overseas|worldwide|globally|abroad|domestically)$/.test(first))
    return from + 1;
  if (/^(?:first|later|initially|today|now|tomorrow)$/.test(first)) return from + 1;
  if (first === '(') {
    const close = s.units[from + 2]?.lower === ')' ? from + 2 : from + 3;
    return s.units[close]?.lower === ')' && isPlace(s, close - 1) ? close + 1 : from;
  }
  if (!/^(?:in|outside|across|throughout)$/.test(first)) return from;
  const name = s.units[from + 1]?.lower === 'the' ? from + 2 : from + 1;
  if (!isPlace(s, name)) return from;
  let to = name + 1;
  // "in the US and Canada": only where no channel follows the "and"
  while (to < name + 6 && /^(?:and|,)$/.test(s.units[to]?.lower ?? '') && isPlace(s, to + 1)) to += 2;
  return to;
}

function isPlace(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  if (unit === undefined) return false;
  return (
    /^(?:uk|us|u\.s\.|u\.k\.|states|kingdom|world|territories|countries|regions|region|markets|stateside)$/.test(
      unit.lower,
    ) ||
    (unit.kind === 'name' && PROPER_ADJECTIVES.has(unit.key) && platformAt(s, at) === undefined)
  );
}
