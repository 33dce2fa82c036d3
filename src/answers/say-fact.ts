import type { Statement, Status } from '../claims/claim.ts';
import { sayTitle } from './say.ts';
import { sayPart } from './say-part.ts';
import { sayRelease } from './say-release.ts';

/** A claim or a fact, as far as it says something. */
type Said = Statement & { readonly status: Status };

/** Any claim or fact in one short sentence without a stop. `now` is an ISO instant, for what lies ahead or behind. */
export function sayFact(fact: Said, now: string): string {
  const told = fact.kind === 'cast' || fact.kind === 'release';
  const doubt = fact.status === 'rumoured' && !told ? ' (not confirmed)' : '';
  return `${fact.status === 'denied' && fact.kind !== 'cast' ? 'It is denied that ' : ''}${say(fact, now)}${doubt}`;
}

function say(fact: Said, now: string): string {
  const work = sayTitle(fact);
  const past = fact.status === 'past';
  switch (fact.kind) {
    case 'cast':
      return sayPart(fact);
    case 'release':
      return sayRelease(fact, now);
    case 'crew':
      return `${fact.person}: ${fact.role}${fact.title ? ` of ${work}` : ''}`;
    case 'appearance':
      return `${fact.character} ${past ? 'appeared' : fact.status === 'expected' ? 'is set to appear' : 'appears'} in ${work}`;
    case 'platform':
      return `${work} is on ${fact.platform}`;
    case 'episodes':
      return `${work} has ${fact.count} episodes`;
  }
}
