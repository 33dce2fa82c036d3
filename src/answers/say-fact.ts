import type { Statement, Status } from '../claims/claim.ts';
import { sayTitle } from './say.ts';
import { sayRelease } from './say-release.ts';

/** A claim or a fact, as far as it says something. */
type Said = Statement & { readonly status: Status };

/** Any claim or fact in one short sentence without a stop. `now` is an ISO instant, for what lies ahead or behind. */
export function sayFact(fact: Said, now: string): string {
  const not = fact.status === 'denied' ? 'It is denied that ' : '';
  return `${not}${say(fact, now)}${fact.status === 'rumoured' ? ' (not confirmed)' : ''}`;
}

function say(fact: Said, now: string): string {
  const work = sayTitle(fact);
  const past = fact.status === 'past';
  switch (fact.kind) {
    case 'cast': {
      const where = fact.title ? ` in ${work}` : '';
      if (fact.character === undefined)
        return `${fact.person} ${past ? 'was' : 'is'}${where || ' in the cast'}`;
      const verb = fact.voice ? (past ? 'voiced' : 'voices') : past ? 'played' : 'plays';
      return `${fact.person} ${verb} ${fact.character}${where}`;
    }
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
