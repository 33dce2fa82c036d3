import type { SentenceReading } from '../reading/reading.ts';
import { AUDIENCE } from './audience.ts';
import { wordAt } from './walk.ts';

/** "described A as", "sees A as". */
export function isOpinion(s: SentenceReading, actor: number): boolean {
  const verb = wordAt(s, actor - 1);
  // "Viewers will know A as"
  if (/^(?:know|remember|recogni[sz]e)$/.test(verb) && isSaidOfAudience(s, actor - 1)) return false;
  // "Viewers will see A as"
  if (
    verb === 'see' &&
    /^(?:will|can|to|soon|also|you'll|we'll)$/.test(wordAt(s, actor - 2)) &&
    isSaidOfAudience(s, actor - 1)
  )
    return false;
  return /^(?:described?|describes|describing|sees?|saw|views?|viewed|regards?|regarded|hailed?|knows?|knew|remembers?|considers?|labeled|branded|dismissed|praised|introduced)$/.test(
    verb,
  );
}

function isSaidOfAudience(s: SentenceReading, verb: number): boolean {
  return s.units
    .slice(Math.max(0, verb - 8), verb)
    .some(({ lower }) => AUDIENCE.has(lower) || /^(?:many|most|people|everyone)$/.test(lower));
}

/** "have seen A in Northgate as", "remember A from Northgate as". */
export function isSeen(s: SentenceReading, at: number): boolean {
  return (
    /^(?:seen|saw|know|remember|recogni[sz]e|recall|spotted|caught)$/.test(wordAt(s, at - 1)) &&
    /^(?:in|from|on)$/.test(wordAt(s, at + 1))
  );
}
