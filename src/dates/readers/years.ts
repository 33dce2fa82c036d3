import type { DateReader } from './reader.ts';
import { scan } from './reader.ts';

const NUMBER =
  /(?<![\d.,:/$£€#"“‘–-])(?<!\w[-'’])\b(?:sometime in )?((?:1[5-9]|20)\d\d)\b(?![\d:%/]|[.,]\d|-(?:minute|page|seat|foot|year|mile|strong|word|\d))/g;

/** Words in front of a number that make it a year, small letters. */
const TAKES_YEAR =
  /(?:^|[\s(—–])(?:in|of|since|by|until|till|from|to|and|between|during|for|through|year|circa|around|before|after|the|this|that|its|his|her|their|whose|our|my|come|back in|or|early|late|mid|both|releases?:|released:|date:|premieres?:|year:|published:)\s+$/i;
const MONTH_OR_SEASON =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December|[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter),?\s+(?:of\s+)?$/;
/** "Stone's 1980 novella". */
const POSSESSIVE = /(?:['’‘]s|s['’])\s+$/;
/** "The original 1977 film". */
const ADJECTIVE = /\b[a-z]{3,}\s+$/;
/** "A 2007 Danish horror film", "worked on 1975 drama X". */
const ARTICLE = /(?:^|[\s(“"])(?:[Aa]n?|[Oo]n|[Ii]n|[Oo]f|[Tt]o|[Bb]y|[Aa]s)\s+$/;
const MADE =
  /^\s+(?:[\w'’-]+\s+){0,4}(?:film|movie|series|miniseries|mini-series|sitcom|show|drama|comedy|thriller|musical|play|novel|novella|book|memoir|documentary|game|remake|adaptation|western|biopic|feature|short|anime|manga|comic|romance|revival|production|reboot|sequel|prequel|epic|classic|hit|blockbuster|bestseller|best-seller|masterpiece|staging)\b/;
/** Counts: "2000 theaters", "1984 people". */
const COUNTED =
  /^\s+(?:theat(?:er|re)s|screens|cinemas|people|fans|copies|words|miles|feet|pages|years|days|times|episodes|dollars|pounds|locations|soldiers|units|points|tickets)\b/;
const CAPITALISED = /(?:^|\s)["“‘(]?[A-Z][\w’'.-]*:?\s+$/;
const STARTS = /^\s*["“]?$/;

/** "Ann Mora's 1862 novel", "the 1605 play": older than film, only so. */
const OLD = /(?:['’‘]s|s['’]|\b(?:the|an?|his|her|their|this|original))\s+$/i;

/** Plain years. A number behind a name ("Glass Harbor 2049") or in quotation marks is part of a title. */
export const readYears: DateReader = (text) =>
  scan(text, NUMBER, (match) => {
    const year = match[1] ?? '';
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 16);
    if (COUNTED.test(after)) return undefined;
    const made = MADE.test(text.slice(match.index + match[0].length, match.index + match[0].length + 70));
    if (Number(year) < 1900)
      return made && OLD.test(before) ? { edtf: year, precision: 'year', relative: false } : undefined;
    const sure = match[0].length > year.length || TAKES_YEAR.test(before) || MONTH_OR_SEASON.test(before);
    const bracketed = /[([]$/.test(before) && /^[)\],;]/.test(after);
    const adjective =
      (POSSESSIVE.test(before) || (!CAPITALISED.test(before) && ADJECTIVE.test(before))) &&
      /^\s+\S|^['’]s\s/.test(after);
    const owning = /^['’]s\s/.test(after) && !CAPITALISED.test(before);
    const leading =
      (STARTS.test(before) || /[,;—]\s*$/.test(before)) && /^(?:['’]s\s|\s+[a-z]|[,.;)]|$)/.test(after);
    return sure || (made && ARTICLE.test(before)) || owning || bracketed || adjective || leading
      ? { edtf: year, precision: 'year', relative: false }
      : undefined;
  });
