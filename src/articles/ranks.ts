import type { Span } from './article.ts';

/** Two numbers may follow one another by chance: "7 Lamps", "8 Goats". */
const SHORTEST_COUNT = 3;

const RANK = /^(\*\*|__)?#?(\d{1,3})(?:\\?[.):])?\s+(?=\S)/;

/**
 * The headings of a page that count their sections up or down ("1 Low Tide", "2 Gloam", "3 Ember"), without the number:
 * it is no part of the title behind it. All others as they stand.
 */
export function withoutRanks(body: string, headings: readonly Span[]): Map<Span, Span> {
  const ranked = headings.flatMap((heading) => {
    const text = body.slice(heading.start, heading.end);
    const [mark = '', bold = '', digits] = RANK.exec(text) ?? [];
    if (digits === undefined) return [];
    const bare = {
      start: heading.start + mark.length,
      end: bold !== '' && text.endsWith(bold) ? heading.end - bold.length : heading.end,
    };
    return [{ heading, rank: Number(digits), bare }];
  });
  const bare = new Map<Span, Span>();
  for (let from = 0, to = 1; from < ranked.length; from = to, to += 1) {
    const step = stepAt(ranked, from);
    while (step !== undefined && stepAt(ranked, to - 1) === step) to += 1;
    if (to - from < SHORTEST_COUNT) continue;
    for (const one of ranked.slice(from, to)) bare.set(one.heading, one.bare);
  }
  return bare;
}

/** 1 where the next one counts up from `at`, -1 where it counts down. */
function stepAt(ranked: readonly { rank: number }[], at: number): 1 | -1 | undefined {
  const step = (ranked[at + 1]?.rank ?? Number.NaN) - (ranked[at]?.rank ?? Number.NaN);
  return step === 1 || step === -1 ? step : undefined;
}
