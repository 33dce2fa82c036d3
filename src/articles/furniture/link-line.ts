import { isTitleCase, type Paragraph } from './paragraph.ts';

/** "RELATED: …", "NEXT: …", "Read more", "More in TV", "You may also like". */
const POINTER =
  /^(?:related(?: (?:articles?|stories|story|posts?|videos?|links?|content|reading|news))?|see also|see more|read (?:more|also|next|this|on|the full)|also (?:read|see|on)|more (?:on|from|in|about|like this|stories|news|articles?)|next(?: up| article| story| post| page)?|prev(?:ious)?(?: article| story| post| page)?|up next|watch(?: now| next| this| the)?|don['’]?t miss|must[- ]read|you (?:may|might) (?:also )?(?:like|enjoy)|recommended(?: for you| reading| videos?)?|trending(?: now)?|most (?:read|popular|viewed)|popular(?: now| posts| stories)?|(?:keep|continue) reading|full story|in other news|latest (?:news|stories|posts|articles)|editors?['’]? picks?)\b/i;

/** Labels of other pages before a colon, where a headline follows. */
const LABEL =
  /^(?:news|photos?|videos?|gallery|galleries|pics|watch|listen|read|quiz|poll|podcast|exclusive|interview|review|recap|shop|vote|more|must[- ](?:see|read|watch)|flashback|throwback)\s*:/i;

/** Orders to the reader to go elsewhere. */
const ORDER =
  /^(?:click|tap|swipe|see|read|watch|check out|view|browse|listen|shop|buy|pre-?order|order|vote|visit|discover|find out|scroll|download|stream|get)\b/i;

/** Parts of the page that belong to no story. */
const PAGE_PART =
  /^(?:advertisement|sponsored(?: content)?|comments?(?: are closed)?|\d+ (?:comments?|replies|views|shares|likes)|leave a (?:comment|reply)|post a comment|view comments|show comments|load more|loading|back to top|skip to (?:content|main)|log ?in|sign in|tags?\s*:.*|filed under\b.*|categor(?:y|ies)\s*:.*|topics?\s*:.*|home|menu|search|table of contents|all rights reserved.*)[.…]*$/i;

/** A line that leads to another page or part of this one. */
export function isLinkLine(paragraph: Paragraph): boolean {
  const { text, kind, stopped, length } = paragraph;
  if (kind === 'link') return true;
  if (length > 220 || kind === 'heading') return false;
  if (PAGE_PART.test(text)) return true;
  const pointer = POINTER.exec(text)?.[0];
  if (
    pointer &&
    (text[pointer.length] === ':' || (!stopped && !/^[–—-]/.test(text.slice(pointer.length).trim())))
  ) {
    return /:/.test(text.slice(pointer.length, pointer.length + 2)) || length <= 120;
  }
  const label = LABEL.exec(text)?.[0];
  if (label) return !/[.]$/.test(text) && (label === label.toUpperCase() || isTitleCase(text));
  if (paragraph.kind !== 'text' || stopped || length > 140) return false;
  const order = ORDER.exec(text)?.[0];
  return order !== undefined && (order === order.toUpperCase() || text.split(' ').length >= 5);
}

/** A line after which only other stories come: "More in TV", "Related articles", "Comments". */
export function endsStory(paragraph: Paragraph): boolean {
  return isLinkLine(paragraph) && !paragraph.text.includes(': ');
}
