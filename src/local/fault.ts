/**
 * What can be made to go wrong, on purpose. One object is one fault: `POST /control/faults` takes it as its
 * JSON body, the page sends it in a `fault` action, tests call `local.faults.cause(fault)`.
 */
export type Fault =
  /** Cut the gateway's sockets without a close frame, as a lost network does. The session can be resumed. */
  | { kind: 'drop' }
  /** Close the gateway's sockets with a code (4000 if absent). */
  | { kind: 'close'; code?: number }
  /** Op 7: ask the bot to connect again and resume. */
  | { kind: 'reconnect' }
  /** Op 9: the session is over. With `resumable: true` the bot may try to resume it. */
  | { kind: 'invalidate'; resumable?: boolean }
  /** Leave the next `count` heartbeats unanswered (1 if absent). */
  | { kind: 'swallow-acks'; count?: number }
  /** Answer 429 to the next `count` requests (1 if absent), `retryAfter` in seconds (1 if absent). */
  | { kind: 'rate-limit'; scope: 'route' | 'global'; retryAfter?: number; count?: number; match?: string }
  /** Answer 500 or 502 (or another status) to the next `count` requests (1 if absent), doing nothing. */
  | { kind: 'error'; status: number; count?: number; match?: string }
  /** Hold the answers to the next `count` requests (1 if absent) back for `ms` milliseconds. The work is done at once. */
  | { kind: 'late'; ms: number; count?: number; match?: string }
  /** Let the tokens of interactions expire now: all that are alive, or the one named. */
  | { kind: 'expire-token'; interaction?: string }
  /** For `seconds`: sockets cut and refused, every request answered 503. */
  | { kind: 'outage'; seconds: number };

/** How often each fault has struck since the start (or the last reset), and what is still armed. */
export type FaultReport = {
  /** Times that each kind actually hit something: a socket cut, an acknowledgement swallowed, a request spoilt. */
  struck: Record<Fault['kind'], number>;
  /** Faults that wait for their next requests or heartbeats, with what is left of their `count`. */
  armed: Fault[];
  /** The moment at which a running outage ends, in milliseconds of the server's clock. */
  outageUntil?: number;
};
