import { type DateReader, scan } from './reader.ts';

const DECADE =
  /\b(?:the\s+)?(?:early\s+|mid-?\s?|late\s+)?(?:(?<full>(?:19|20)\d)0(?:s|['’]s(?!\s+[A-Z]))|(?<=the\s+(?:early\s+|mid-|late\s+)?)['’]?(?<short>[1-9])0s)\b/g;

/** "The 1970s", "the late '90s". */
export const readDecades: DateReader = (text) =>
  scan(text, DECADE, ({ groups = {} }) => {
    const digits = groups.full ?? (groups.short === undefined ? undefined : `19${groups.short}`);
    return digits === undefined ? undefined : { edtf: `${digits}X`, precision: 'decade', relative: false };
  });
