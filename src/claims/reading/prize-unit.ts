import type { Token } from './token.ts';
import type { Unit } from './unit.ts';

const PRIZED =
  /^(?:Award|Globe|Prize|[dD]['’]Or|Bear|Lion|Leopard|Screen)[-‐‑](winning|nominated|winner|nominee)$/;

/**
 * "Academy Award-winning", "Palme d'Or-nominated": one adjective, to rules as good as "award-winning", for what was won is
 * nothing that the sentence speaks of.
 */
export function prizeUnit(
  tokens: readonly Token[],
  from: number,
  last: number,
  body: string,
): Unit | undefined {
  const [first, end] = [tokens[from] as Token, tokens[last]];
  const won = PRIZED.exec(end?.text ?? '')?.[1];
  if (end === undefined || won === undefined || tokens[last - 1]?.possessive) return undefined;
  const text = body.slice(first.start, end.start + end.text.length);
  return { ...end, text, lower: `award-${won}`, start: first.start, spaced: first.spaced };
}
