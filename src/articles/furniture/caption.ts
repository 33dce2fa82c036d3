import { isFactLine } from './fact-line.ts';
import { isTitleCase, type Paragraph } from './paragraph.ts';

const PICTURE =
  '(?:(?:cover|featured|header|main|lead|title|banner) )?(?:image|photo(?:graph)?|picture|pic|screenshot|screen grab|still|illustration|art(?:work)?|graphic|poster|photography)s?';

/** "Image via …", "Photo by …", "(Photo: …)", "Credit: …", "© …". */
export const CREDIT = new RegExp(
  String.raw`^[([]?(?:${PICTURE}(?: credits?)?(?:\s*[:|©]| (?:via|by|courtesy(?: of)?|credit(?:ed)?(?: to)?)\b)|(?:credits?|courtesy(?: of)?)\s*[:|]|courtesy of\b|©|copyright (?:©|\d{4}))`,
  'i',
);

/** A caption that ends in its credit: "… Photo by …", "… Image courtesy of …", "… (Getty Images)". */
const TAIL = new RegExp(
  String.raw`(?:[.!?)"”:|]|^.{2,80}?)\s+[([]?(?:${PICTURE}(?: credit)?(?:\s*:| (?:via|by|courtesy(?: of)?)\b)|(?:credit|courtesy)(?:\s*:| of\b))[^.!?]{1,90}[.)\]]*$`,
  'i',
);

const AGENCY =
  /\b(?:getty images|shutterstock|wireimage|filmmagic|associated press|ap photo)(?: for .{1,40})?[.)\]]*$/i;

/** A line under a picture, told by its credit. */
export function isCredit({ text, length, kind }: Paragraph): boolean {
  if (kind === 'image') return true;
  if (length > 260 || kind === 'heading') return false;
  const credit = CREDIT.exec(text)?.[0];
  if (credit !== undefined && isGallery(text, credit)) return false;
  if (credit !== undefined) return length - credit.length <= 60 || isTitleCase(text.slice(credit.length));
  return (
    TAIL.test(text) ||
    (length <= 160 && AGENCY.test(text) && !/\p{Ll}{3,}[.!?] /u.test(text) && isTitleCase(text))
  );
}

/** "PHOTOS: Who came to the premiere" leads elsewhere; "Photos: Quark" names who took them. */
const isGallery = (text: string, credit: string) =>
  /s\s*:$/i.test(credit) && !text.includes('/') && text.slice(credit.length).trim().split(' ').length >= 3;

/** "The Team - Ann, Bob, Cy": what a picture shows and who is on it, without a sentence. */
export function isNameList({ text, length, stopped, kind }: Paragraph): boolean {
  if (kind !== 'text' || stopped || length > 200 || isFactLine(text)) return false;
  const dash = /\s[–—-]\s/.exec(text);
  return dash !== null && text.slice(dash.index).includes(',') && isTitleCase(text);
}
