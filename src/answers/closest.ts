import type { Evidence } from './answer.ts';

/** What is asked, as it stands behind "I can’t tell for sure", and the words without which no sentence says it. */
export type Unread = { readonly asks: string; readonly words: readonly RegExp[] };

const PART =
  '\\b(?:plays?|played|playing|portray\\w*|voic(?:es?|ed|ing)|cast|casts|casting|roles?|part|actors?|actress)\\b';
const OUT =
  /\b(?:out|available|releas\w*|premier\w*|debut\w*|launch\w*|arriv\w*|airs?|airing|open(?:s|ed|ing)?|hits?|lands?|returns?|stream\w*|begins?|starts?|drops?|comes?|bows?|published)\b/i;
const WHEN =
  /\b(?:(?:19|20)\d\d|jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|fall|winter|christmas|easter|halloween|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|today|next|later)\b/i;
const ROLES: Readonly<Record<string, RegExp>> = {
  director: /\b(?:direct\w*|helm\w*|filmmaker)\b/i,
  writer: /\b(?:writ\w*|wrote|pen(?:s|ned)?|script\w*|screenplay|scribe|playwright|author\w*)\b/i,
  author: /\b(?:writ\w*|wrote|author\w*|novel\w*|book)\b/i,
  creator: /\b(?:creat\w*|showrunner|brainchild)\b/i,
  composer: /\b(?:compos\w*|scor(?:e|ed|ing)|music)\b/i,
};

export const whoPlays = (name: string): Unread => ({
  asks: `who plays ${name}`,
  // "returns as the ruthless Kira Vale"
  words: [new RegExp(`${PART}|\\bas\\b.{0,30}${RegExp.escape(name)}`, 'i')],
});
export const comesOut = (title: string): Unread => ({ asks: `when ${title} comes out`, words: [OUT, WHEN] });
export const hasRole = (role: string, title: string): Unread => ({
  asks: `who the ${role} of ${title} is`,
  words: [ROLES[role] ?? new RegExp(`\\b${RegExp.escape(role.slice(0, 6))}`, 'i')],
});

/**
 * The sentences that may well say it, though it is not read off them, before the others; `may` tells whether there
 * are any. To deny that the articles say it, right above one that does, would be wrong.
 */
export function closestFirst(
  evidence: readonly Evidence[],
  { words }: Unread,
): { readonly evidence: readonly Evidence[]; readonly may: boolean } {
  const says = ({ quote }: Evidence) => words.every((word) => word.test(quote));
  const telling = evidence.filter(says);
  return { evidence: [...telling, ...evidence.filter((one) => !says(one))], may: telling.length > 0 };
}
