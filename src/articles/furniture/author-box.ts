import { NAME, type Paragraph, type Surroundings } from './paragraph.ts';

const OPENING = new RegExp(
  String.raw`^(?:about (?:the )?author:? )?(${NAME}) (?:is|was|has|covers|writes|joined|lives|loves|works|enjoys|spends)\b`,
  'iu',
);

/** What people who write for a page are called. */
const TRADE =
  /\b(?:authors?|writers?|editors?|editor-in-chief|journalists?|podcasters?|reporters?|critics?|contributors?|contributing|columnists?|bloggers?|freelancers?|freelance|correspondents?|producers? at|staff|editorial|community lead)\b/i;

const CUES = [
  /\b(?:contributor|contributing|freelance|editor-in-chief|staff writer|senior (?:writer|editor|reporter)|news (?:writer|editor)|blogger|podcaster|(?:games|film|tv|features?|managing|entertainment|culture|deputy|associate) (?:writer|editor|critic|reporter))\b/i,
  /\b(?:follow|find|reach|contact|e-?mail) (?:him|her|them|[a-z]+ (?:on|at))\b|@\w{3}|\bon twitter\b/i,
  // "is a writer for Quark", "is Quark's News Editor", "is the Guides Editor at Quark"
  /\b(?:authors?|writers?|editors?|journalists?|reporters?|critics?|contributors?|freelancers?|manager|development) (?:for|at|with) (?-i:\p{Lu})|^\S+(?: \S+){1,3} is (?-i:\p{Lu})[\p{L}\p{N}.]*['’]s /iu,
  /\b(?:has|have|['’]s|['’]ve)(?: also| since| previously)? (?:worked|been writing|been working|been a professional)\b/i,
  /\bgraduate\b|\bgraduated\b|\bdegree\b|\bbased in\b|\blives (?:in|with)\b|\bwhen (?:\p{L}+ (?:is|are)|(?:he|she|they)['’](?:s|re)) ?(?:not|n['’]t)\b/iu,
  /\b(?:covers|writes (?:about|for)|has (?:written|been writing|covered)|years of experience|passion(?:ate)? (?:for|about)|lover of|fan of|junkie)\b/i,
];

/**
 * A paragraph at the end about whoever wrote the page. One who is known to be its author needs only a trade; of
 * anybody else the text must say it twice, since stories end on "X is a writer on the show" as well; once where
 * all of it is emphasized.
 */
export function isAuthorBox(
  { text, kind, slanted }: Paragraph,
  { foot, afterEnd, author }: Surroundings,
): boolean {
  if (kind !== 'text' || !foot) return false;
  const name = OPENING.exec(text)?.[1];
  if (!name) return false;
  const own = author !== undefined && sharesName(author, name);
  if (own && TRADE.test(text)) return true;
  const cues = CUES.filter((cue) => cue.test(text)).length;
  if (slanted) return cues >= 1 || TRADE.test(text);
  return own || afterEnd ? cues >= 1 : TRADE.test(text) && cues >= 2;
}

function sharesName(author: string, name: string): boolean {
  const known = author.toLowerCase();
  return (
    name
      .toLowerCase()
      .split(' ')
      .filter((word) => word.length > 2 && known.includes(word)).length >= 2
  );
}
