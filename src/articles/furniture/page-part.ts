import type { Paragraph } from './paragraph.ts';

/** Buttons, counters and notices: the whole line. */
const PART =
  /^(?:advertisement|sponsored(?: content)?|comments?(?: are closed)?|comments? \(\d+\)|\d+ (?:comments?|replies|views|shares|likes)|leave a (?:comment|reply)|post a comment|(?:view|show|hide|see)(?: all)?(?: \d+)? comments|load more|loading|play(?: video)?|back to top|skip to (?:main )?content|skip to main|log ?in|sign in|home|menu|search|table of contents|privacy policy|terms of (?:use|service)|view this (?:post|profile) on \w+)[.…]*$/i;

/** Notices with something after them. */
const NOTICE =
  /^(?:tags?\s*:|filed under\b|posted in\b|categor(?:y|ies)\s*:|topics?\s*:|all rights reserved\b|we use cookies|this (?:web)?site uses cookies|accept (?:all )?cookies|already a subscriber|we may (?:earn|receive) (?:a|an) (?:\w+ )?commission|a post shared by\b|this (?:article|post|story) (?:was )?(?:originally|first) (?:appeared|published)|[—–-] .{1,60} \(@\w{1,20}\) )/i;

/** What belongs to the page and to no story: "Advertisement", "3 Comments", "Tags: …", the end of a tweet. */
export function isPagePart({ text, length, kind }: Paragraph): boolean {
  return kind !== 'heading' && length <= 220 && (PART.test(text) || NOTICE.test(text));
}

/** A line after which only what readers say comes. */
export const startsComments = ({ text }: Paragraph): boolean => /^(?:\d+ )?comments?\b|^leave a /i.test(text);
