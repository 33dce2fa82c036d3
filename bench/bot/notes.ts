/** What a bot under test tells of itself to the process that runs the local Discord. Times are `Date.now()`. */
export type Note =
  | { readonly type: 'ready'; readonly at: number }
  /** An interaction came over the gateway. */
  | { readonly type: 'arrived'; readonly id: string; readonly at: number }
  /** A REST request got a response; `path` without the root. `answer` is the callback's type. */
  | {
      readonly type: 'response';
      readonly method: string;
      readonly path: string;
      readonly status: number;
      readonly at: number;
      readonly answer?: number;
      /** Seconds that a 429 told it to wait, by its header, which is what discord.js goes by. */
      readonly retryAfter?: number;
    }
  | { readonly type: 'unhandled'; readonly text: string }
  | { readonly type: 'logged'; readonly text: string }
  | {
      readonly type: 'measured';
      /** Bytes. */
      readonly heapUsed: number;
      readonly rss: number;
      /** Milliseconds that the process has computed since it began. */
      readonly cpu: number;
      /** The same once the collection for this measurement is over. */
      readonly cpuAfter: number;
    };

/** What that process asks for: memory after a collection and time spent, or an end. */
export type Order = 'measure' | 'stop';
