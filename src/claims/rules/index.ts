import type { Rule } from './rule.ts';

/**
 * All rules, in the order in which they are asked. Where two say the same of one sentence, the first is named as
 * the reason; no rule sees what another found.
 */
export const RULES: readonly Rule[] = [];
