import { isTitleCase, type Paragraph } from './paragraph.ts';

/** "Read more", "More in TV", "You may also like": with a colon or without a full stop at the end. */
const PHRASE =
  /^(?:related (?:articles?|stories|story|posts?|videos?|links?|content|reading|news|coverage)|see also|see more|read (?:more|also|next|this|on|the full)|also (?:read|see|on)|more (?:on|from|in|about|like this|stories|news|articles?)|next (?:up|article|story|post|page)|prev(?:ious)? (?:article|story|post|page)|up next|watch (?:now|next|this|the)|don['’]?t miss|you (?:may|might) (?:also )?(?:like|enjoy)|recommended (?:for you|reading|videos?|stories)|trending now|most (?:read|popular|viewed)|popular (?:now|posts|stories)|(?:keep|continue) reading|full story|in other news|latest (?:news|stories|posts|articles)|editors?['’]? picks?)\b/i;

/** "RELATED: …", "NEXT: …", "PHOTOS: …": words that need their colon, and a headline after it. */
const LABEL =
  /^(?:related|next|prev(?:ious)?|watch|read|listen|see|also|must[- ](?:see|read|watch)|recommended|trending|popular|news|photos?|videos?|gallery|galleries|pics|quiz|poll|podcast|exclusive|interview|review|recap|shop|vote|more|flashback|throwback)\s*:/i;
const ALWAYS = /^(?:related|next|prev(?:ious)?|must[- ](?:see|read|watch)|recommended|trending|popular)\s*:/i;

/** Orders to the reader to go elsewhere. */
const ORDER =
  /^(?:click|tap|swipe|see|read|watch|check out|view|browse|listen|shop|buy|pre-?order|order|vote|visit|discover|find out|scroll|download|stream|get)\b/i;

/** A line that leads to another page. */
export function isLinkLine(paragraph: Paragraph): boolean {
  const { text, kind, stopped, length } = paragraph;
  if (kind === 'link') return true;
  if (length > 220 || kind === 'heading') return false;
  const phrase = PHRASE.exec(text)?.[0];
  if (phrase && (text[phrase.length] === ':' || (!stopped && length <= 120))) return true;
  const label = LABEL.exec(text)?.[0];
  if (label) return ALWAYS.test(text) || (!/[.]$/.test(text) && (isUpper(label) || isTitleCase(text)));
  return isOrder(paragraph);
}

const isUpper = (text: string) => text === text.toUpperCase();

/** "See the new set photos at …", "CLICK for …"; a title such as "Watch What Happens Next Door" is none. */
function isOrder({ text, kind, stopped, length }: Paragraph): boolean {
  if (kind !== 'text' || stopped || length > 140) return false;
  const order = ORDER.exec(text)?.[0];
  if (order === undefined) return false;
  if (isUpper(order) || /^(?:click|tap|swipe|scroll)$/i.test(order)) return true;
  return text.split(' ').length >= 5 && !isTitleCase(text);
}

/** "Review: …", "Exclusive: …": what a headline may begin with as well. */
export function isLabelled(text: string): boolean {
  return HEADLINE_LABEL.test(text);
}

const HEADLINE_LABEL =
  /^(?:news|photos?|videos?|quiz|podcast|exclusive|interview|review|recap|flashback|throwback)\s*:/i;

/** A line after which only other stories come: "More in TV", "Related articles", "Comments". */
export function endsStory(paragraph: Paragraph): boolean {
  return isLinkLine(paragraph) && !paragraph.text.includes(': ');
}
