import type { Entry } from './ledger.ts';

/** A first answer is due within this time (Discord's documentation, "Interactions"). */
const DUE = 3_000;
/** A bot that still tried in this last part of its time did what it could. */
const LAST_TRY = 700;

/** What became of an interaction. The last three are violations. */
export type Verdict =
  | 'answered'
  /** It reached the bot too late to be answered. */
  | 'too late'
  /** A fault stood in the way to the end, or its token was made to expire. */
  | 'out of reach'
  | 'unanswered'
  | 'left thinking'
  | 'answered twice';

export const violations: readonly Verdict[] = ['unanswered', 'left thinking', 'answered twice'];

/** @param expiries moments at which all tokens were made to expire */
export function judge(entry: Entry, expiries: readonly number[]): Verdict {
  const { created, arrived, responses, posted } = entry;
  const due = created + DUE;
  if (arrived >= due) return 'too late';
  const ok = responses.filter(({ status }) => status < 300);
  const firsts = ok.filter(({ path }) => path.endsWith('/callback'));
  const later = ok.filter(({ path }) => !path.endsWith('/callback'));
  const followUps = later.filter(({ method }) => method === 'POST');
  if (firsts.length > 1 || posted > 1 + followUps.length) return 'answered twice';
  const wasExpired = (until: number) => expiries.some((at) => at >= created && at <= until);
  if (firsts.length === 0) {
    // The work of a request whose response was late may be done all the same.
    if (posted > 0) return 'answered';
    return wasExpired(due) || triedToTheEnd(entry, due) ? 'out of reach' : 'unanswered';
  }
  const deferred = firsts.some(({ answer }) => answer === 5 || answer === 6);
  if (!deferred || later.length > 0) return 'answered';
  return wasExpired(Number.POSITIVE_INFINITY) ? 'out of reach' : 'left thinking';
}

/** Did requests fail until time was up, or was the bot told to wait for longer than it had? */
function triedToTheEnd({ responses }: Entry, due: number): boolean {
  return responses.some(
    ({ at, status, retryAfter = 0 }) =>
      (status >= 500 || status === 429) && at + retryAfter * 1000 >= due - LAST_TRY,
  );
}
