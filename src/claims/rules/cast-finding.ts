import type { Work } from '../claim.ts';
import { foldName } from '../reading/unit.ts';
import { isOffice } from '../words/offices.ts';
import { OCCASIONS } from '../words/places-of-release.ts';
import { isNobody } from './nobody.ts';
import type { Finding } from './rule.ts';

/** One name twice: "Moss", "Inspector Moss". */
function isSame(person: string, character: string): boolean {
  const [one, other] = [foldName(person), foldName(character)];
  // "Windmill Salt Field" and "Salt Field"
  if (other.includes(' ') && ` ${one} `.includes(` ${other} `)) return true;
  return one === other || (!one.includes(' ') && other.endsWith(` ${one}`));
}

/** "including Princess Wren": a rank that no actor bears. */
const OF_THE_STORY =
  /^(?:Princess|Captain|Commander|General|Sergeant|Sgt\.|Lieutenant|Colonel|Admiral|Detective|Inspector|Agent|Emperor|Empress|Chancellor|Senator|Master|Warlord) \p{Lu}/u;

const PRIZE =
  /^(?:Best|Outstanding)(?: (?:Guest|Lead|Leading|Supporting|Featured|Actor|Actress|Performance|Drama|Comedy|Limited|New)\b.*)?$/;

/** Where people talk of what they act in. */
const TALK_SHOWS =
  /^(?:Good Morning (?:America|Britain)|(?:The )?(?:Late|Tonight|Today|Daily|Late Late|Graham Norton|Jonathan Ross|Kelly Clarkson|Drew Barrymore|Ellen DeGeneres|Oprah Winfrey|Wendy Williams) Show\b.*|Jimmy Kimmel Live!?|Late Night With .*|Live With Kelly.*|This Morning|Loose Women|The View)$/i;

/** A part in a work. `voice` where the words say that it is spoken only. */
export function castFinding(
  person: string,
  character: string | undefined,
  work: Work | undefined,
  span: { readonly from: number; readonly to: number },
  voice = false,
): readonly Finding[] {
  if (character !== undefined && (isSame(person, character) || isOffice(character) || isNobody(person)))
    return [];
  if (character === undefined && (work === undefined || OF_THE_STORY.test(person))) return [];
  // "nominated for the Quark Award", "at the Quark Expo": no works
  if (work !== undefined && (OCCASIONS.test(work.title) || PRIZE.test(work.title))) return [];
  // "joined Good Morning America today": a guest
  if (work !== undefined && character === undefined && TALK_SHOWS.test(work.title)) return [];
  // "Ada Stone in Ada Stone": a name that was taken for a work
  if (work !== undefined && character === undefined && foldName(work.title) === foldName(person)) return [];
  const statement = {
    kind: 'cast' as const,
    // "Nineteen-year-old Ada Stone" at the beginning of a sentence
    person: person.replace(/^[\w-]+-year-old /, ''),
    ...(character === undefined ? {} : { character }),
    ...work,
    ...(voice ? { voice: true as const } : {}),
  };
  return [{ statement, ...span }];
}
