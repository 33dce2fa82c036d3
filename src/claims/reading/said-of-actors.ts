import type { Unit } from './unit.ts';

const ON_THE_WAY = new Set(
  `will would is are was has have had been be being to also now set slated due tapped recently officially reportedly next currently again
  just already previously once both all`.split(/\s+/),
);
const STARS = new Set(
  'stars starred starring co-stars co-starred co-starring costars costarred guest-stars guest-starred guest-starring'.split(
    ' ',
  ),
);
const STAR = new Set('star co-star costar guest-star'.split(' '));
const PLAY = new Set('play playing portray portraying'.split(' '));
const IN_IT = new Set('in as on opposite alongside'.split(' '));

/**
 * Whether the words from `from` on are a verb of acting and nothing else: "stars in", "is set to star opposite", "has been
 * cast as", "will play a widow", "has joined the cast", "reprises her role".
 */
export function isActing(units: readonly Unit[], from: number): boolean {
  let i = from;
  while (i < from + 6 && units[i]?.kind === 'word' && ON_THE_WAY.has(units[i]?.lower ?? '')) i += 1;
  const unit = units[i];
  if (unit?.kind !== 'word') return false;
  const word = unit.lower;
  const next = units[i + 1];
  const behind = next?.kind === 'word' ? next.lower : '';
  if (STARS.has(word)) return IN_IT.has(behind);
  if (STAR.has(word)) return i > from && IN_IT.has(behind);
  if (PLAY.has(word)) return i > from && isPart(units, i + 1);
  if (word === 'cast')
    return i > from && /^(?:been|is|was|are|were)$/.test(units[i - 1]?.lower ?? '') && IN_IT.has(behind);
  if (/^join(?:s|ed|ing)?$/.test(word)) return behind === 'the' && isCast(units, i + 2);
  return /^repris(?:es?|ed|ing)$/.test(word) && /^(?:his|her|their)$/.test(behind);
}

/** "a widow", "her brother", "the lead", "Kira Vale's mother", and no festival or game. */
function isPart(units: readonly Unit[], at: number): boolean {
  const word = units[at]?.lower ?? '';
  if (/^(?:a|an|his|her|their)$/.test(word)) return true;
  return (
    word === 'the' &&
    /^(?:lead|leading|title|titular|role|part|main|villain|female|male)$/.test(units[at + 1]?.lower ?? '')
  );
}

function isCast(units: readonly Unit[], at: number): boolean {
  for (let i = at; i < at + 3; i += 1) if (/^(?:cast|ensemble)$/.test(units[i]?.lower ?? '')) return true;
  return false;
}

/** "will next be seen in", "can be seen in", "was last seen in". */
export function isSeenNext(units: readonly Unit[], from: number): boolean {
  let told = false;
  for (let i = from; i < from + 7; i += 1) {
    const { kind, lower } = units[i] ?? { kind: 'mark', lower: '' };
    if (kind !== 'word') return false;
    if (lower === 'seen')
      return told && /^(?:in|on|opposite|alongside|next|sharing)$/.test(units[i + 1]?.lower ?? '');
    if (/^(?:next|last|can|be|recently)$/.test(lower)) told = true;
    else if (!/^(?:will|was|were|also|soon|currently|most|now|is|set|to)$/.test(lower)) return false;
  }
  return false;
}

/** "set to lead X", "the Screen Actors Guild": no noun for whoever is named behind it. */
export function isNoActor(noun: string, before: string, name: string): boolean {
  return (noun === 'lead' && TO_LEAD.test(before)) || GUILD.test(name);
}

const TO_LEAD = /^(?:to|will|would|both)$/;
const GUILD = /^(?:guild|union|studio|fund|equity)\b/;
