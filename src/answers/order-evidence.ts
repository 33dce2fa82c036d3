import type { AnswerSection, Evidence } from './answer.ts';

/**
 * Puts the sentences that the lines name in the order in which they name them, the best one before them where no line
 * names it, and the others last, so that the first quotes under an answer are ¹ ² ³. Numbers in a line rise.
 */
export function orderEvidence(
  evidence: readonly Evidence[],
  sections: readonly AnswerSection[],
): { readonly evidence: readonly Evidence[]; readonly sections: readonly AnswerSection[] } {
  const named = sections.flatMap(({ lines }) => lines.flatMap(({ cites }) => cites));
  if (named.length === 0) return { evidence, sections };
  const best = named.includes(0) ? [] : [0];
  const order = [...new Set([...best, ...named, ...evidence.keys()])].filter((at) => at < evidence.length);
  const place = new Map(order.map((from, to) => [from, to]));
  return {
    evidence: order.map((at) => evidence[at] as Evidence),
    sections: sections.map((section) => ({
      ...section,
      lines: section.lines.map((line) => ({
        ...line,
        cites: line.cites.flatMap((at) => place.get(at) ?? []).sort((a, b) => a - b),
      })),
    })),
  };
}
