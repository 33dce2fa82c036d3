import { distance } from 'fastest-levenshtein';

/** What is read of a question; the rest of a longer one carries no more sense for a lookup. */
const LONGEST = 300;

/** Words that phrasings turn on, long enough for a slip of the finger to be told from another word. */
const TRIGGERS = [
  'plays', 'played', 'playing', 'portrays', 'voices', 'actor', 'actress', 'character', 'starring', 'stars', 'cast',
  'release', 'released', 'premiere', 'premieres', 'episodes', 'episode', 'seasons', 'season', 'director', 'directed',
  'directs', 'writer', 'wrote', 'written', 'creator', 'created', 'producer', 'produced', 'showrunner', 'composer',
  'watch', 'stream', 'streaming', 'platform', 'network', 'channel', 'where', 'which', 'articles', 'mention',
  'appear', 'appears', 'appeared', 'heroes', 'movie', 'series', 'coming',
]; // biome-ignore format: a table of words reads better as one

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\b(who|what|when|where|which|how|it|that|there)['’]?s\b/gu, '$1 is'],
  [/\b(who|what|when|where|how)['’]re\b/gu, '$1 are'],
  [/\b(who|what|when|where|it)['’]ll\b/gu, '$1 will'],
  [/\bwhos\b/gu, 'who is'],
  [/\b(when|where|what|how)s\b/gu, '$1 is'],
  [/\bgonna\b/gu, 'going to'],
  [/\bwanna\b/gu, 'want to'],
  [/\beps?\b/gu, 'episodes'],
  [/\bszns?\b/gu, 'season'],
  [/\bpics\b/gu, 'photos'],
  [/ (?:tf|the f+|the hell|the heck|on earth|in the world|even|actually|again|exactly)(?= )/gu, ''],
  [/\bisn['’]?t\b/gu, 'is not'],
  [/\bdoesn['’]?t\b/gu, 'does not'],
];

/** Words of courtesy before and after a question. */
const OPENING =
  /^(?:(?:hey|hi|hello|yo|bro|guys|dude|please|ok|okay|so|um|and|but|footnote|quick question|do you know|do we know|can you tell me|could you tell me|tell me(?! about)|remind me|i wonder|i want to know|any idea|(?:does )?any(?:one|body) know)[,\s]+)+/u;
const CLOSING =
  /(?:[\s,]+(?:please|thanks|thx|thank you|bro|guys|lol|again|pls|btw|anyway|then|though|exactly))+$/u;

/**
 * A question as the phrasings see it: lower case, one space between words, no question mark, no courtesy, short
 * forms spelt out, and slips in the words that matter mended ("who playes", "relase date"). A word that `isKnown`,
 * because the articles print it, is never taken for a slip.
 */
export function normalizeQuestion(typed: string, isKnown: (word: string) => boolean = () => false): string {
  let text = typed
    .normalize('NFC')
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[“”"«»]/gu, ' ')
    .replace(/[’‘`]/gu, "'");
  text = text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[?!.…\s]+$/u, '');
  text = text.replace(OPENING, '').replace(CLOSING, '');
  text = mendOpening(text);
  for (const [from, to] of CONTRACTIONS) text = text.replace(from, to);
  return text
    .split(' ')
    .map((word) => (isKnown(word) ? word : mend(word)))
    .join(' ');
}

/** Words a slip away from a trigger that are meant as they stand. */
const PLAIN = new Set(
  'start starts stare stage share plans plane place write writes writer direct create produce mentions actors actresses characters casts releases directors writers creators producers networks channels platforms streams appeal watched watches movies produces composes composed creates premiered starred streamed'.split(
    ' ',
  ),
);

/** Question words as fingers slip on them. */
const OPENERS: Readonly<Record<string, string>> = {
  wen: 'when',
  whn: 'when',
  whne: 'when',
  wehn: 'when',
  wat: 'what',
  waht: 'what',
  wht: 'what',
  hwo: 'who',
  woh: 'who',
  whoo: 'who',
  wher: 'where',
  whre: 'where',
  hwat: 'what',
  wich: 'which',
  whihc: 'which',
  whcih: 'which',
};

/** The same of the word that follows one. */
const SECONDS: Readonly<Record<string, string>> = {
  dos: 'does',
  dose: 'does',
  deos: 'does',
  doe: 'does',
  si: 'is',
  iz: 'is',
  r: 'are',
  wil: 'will',
  wlil: 'will',
};

function mendOpening(text: string): string {
  const [typed = '', second = '', ...rest] = text.split(' ');
  const first = mendWord(OPENERS, typed);
  if (!QUESTION_WORDS.has(first)) return text;
  return [first, mendWord(SECONDS, second), ...rest].join(' ').trim();
}

const QUESTION_WORDS = new Set([...Object.values(OPENERS), 'how']);

const mendWord = (slips: Readonly<Record<string, string>>, word: string) =>
  Object.hasOwn(slips, word) ? (slips[word] as string) : word;

/** The trigger that a word surely means: one slip away, same first letter, at least five letters. */
function mend(word: string): string {
  if (word.length < 5 || TRIGGERS.includes(word) || PLAIN.has(word) || !/^[a-z]+$/.test(word)) return word;
  return (
    TRIGGERS.find(
      (trigger) => trigger.length >= 5 && trigger[0] === word[0] && distance(trigger, word) === 1,
    ) ?? word
  );
}
