import { isEdtf } from '../dates/edtf.ts';
import type { Medium, ReleaseEvent, Statement, Work } from './claim.ts';

type Members = Readonly<Record<string, unknown>>;

const KINDS = new Set(['cast', 'release', 'crew', 'appearance', 'platform', 'episodes']);
const MEDIA = new Set<Medium>(['film', 'series', 'game', 'book', 'play', 'comic']);
const EVENTS = new Set<ReleaseEvent>(['release', 'previews', 're-release', 'available', 'unannounced']);

/** What an entry of `facts:` states; where it states nothing sound, what to write instead. */
export function readStatement(members: Members): Statement | string {
  const kind = members.kind;
  if (!KINDS.has(String(kind))) return `write its kind: ${[...KINDS].join(', ')}`;
  const work = readWork(members);
  if (typeof work === 'string') return work;
  const person = text(members.person);
  const character = text(members.character);
  if (kind === 'cast') {
    if (person === undefined) return 'write who it is, as person: Ada Stone';
    if (character === undefined && work.title === undefined)
      return 'write the part, as character: Kira Vale, or the work, as title: Northgate';
    return {
      kind,
      person,
      ...(character === undefined ? {} : { character }),
      ...work,
      ...(members.voice === true ? { voice: true } : {}),
    };
  }
  if (kind === 'crew') {
    const role = text(members.role);
    return person === undefined || role === undefined
      ? 'write who and what, as person: Ada Stone and role: director'
      : { kind, person, role: role.toLowerCase(), ...work };
  }
  if (!hasTitle(work)) return 'write the work, as title: Northgate';
  if (kind === 'appearance')
    return character === undefined
      ? 'write who appears, as character: Kira Vale'
      : { kind, character, ...work };
  if (kind === 'platform') {
    const platform = text(members.platform);
    return platform === undefined ? 'write where it runs, as platform: Netflix' : { kind, platform, ...work };
  }
  if (kind === 'episodes') {
    const count = members.count;
    return typeof count === 'number' && Number.isInteger(count) && count > 0
      ? { kind, count, ...work }
      : 'write how many, as count: 8';
  }
  return readRelease(members, work);
}

function readRelease(members: Members, work: Work): Statement | string {
  const event = (text(members.event) ?? 'release') as ReleaseEvent;
  if (!EVENTS.has(event)) return `event is one of ${[...EVENTS].join(', ')}`;
  const given = members.date;
  const date = given instanceof Date ? given.toISOString().slice(0, 10) : text(given);
  if (date !== undefined && !isEdtf(date))
    return 'write the date as 2017-08-18, 2017-08, 2017 or another EDTF value';
  if (date === undefined && (event === 'release' || event === 'previews' || event === 're-release'))
    return 'write when, as date: 2017-08-18';
  return { kind: 'release', event, ...work, ...(date === undefined ? {} : { date, asStated: date }) };
}

function readWork(members: Members): Partial<Work> | string {
  const title = text(members.title);
  const { season, year, medium } = members;
  if (season !== undefined && !(typeof season === 'number' && season > 0))
    return 'season is a number, as season: 2';
  if (year !== undefined && !(typeof year === 'number' && year > 1800))
    return 'year is a number, as year: 1967';
  if (medium !== undefined && !MEDIA.has(medium as Medium))
    return `medium is one of ${[...MEDIA].join(', ')}`;
  return {
    ...(title === undefined ? {} : { title }),
    ...(season === undefined ? {} : { season: season as number }),
    ...(year === undefined ? {} : { year: year as number }),
    ...(medium === undefined ? {} : { medium: medium as Medium }),
  };
}

function hasTitle(work: Partial<Work>): work is Work {
  return work.title !== undefined;
}

/** Text of at most 200 characters; a year given as a number counts as text. */
function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' && value.length <= 200 ? value.trim() : undefined;
}
