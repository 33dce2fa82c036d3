/** How far a reading has come. */
export type Stage = { readonly doing: string; readonly done: number; readonly of: number };

/** Work that is done sooner than this many ms is not spoken of. */
const SOON = 1000;
/** Where lines stay, one in so many ms is enough. */
const SELDOM = 5000;

type Stream = { readonly isTTY?: boolean; readonly write: (text: string) => unknown };

/** Shows progress on a terminal in one line that changes, elsewhere in a line now and then. */
export function showProgress(stream: Stream, now: () => number = performance.now.bind(performance)) {
  const start = now();
  let told = start + SOON - SELDOM;
  let shown = false;
  return {
    tell: ({ doing, done, of }: Stage): void => {
      if (now() - start < SOON) return;
      const line = done > 0 ? `${doing}: ${done} of ${of}` : doing;
      if (stream.isTTY) stream.write(`\r${line}\x1b[K`);
      else if (now() - told >= SELDOM) {
        told = now();
        stream.write(`${line}\n`);
      } else return;
      shown = true;
    },
    /** Takes the line off the terminal. */
    end: (): void => {
      if (stream.isTTY && shown) stream.write('\r\x1b[K');
    },
  };
}
