import type { Entity } from '../../facts/fact.ts';

/** What kind of thing a question asks for. `verdict`: yes or no; `thing`: anything that has no kind of its own. */
export type WantedKind =
  | 'person'
  | 'speaker'
  | 'place'
  | 'time'
  | 'day'
  | 'count'
  | 'money'
  | 'length'
  | 'age'
  | 'reason'
  | 'manner'
  | 'verdict'
  | 'thing';

export type Wanted = {
  readonly kind: WantedKind;
  /** The titles that it names. */
  readonly titles: readonly Entity[];
  /** The noun that is asked for: "song" in "what song", "copies" in "how many copies". */
  readonly focus?: string;
  /** "What is her secret": only a sentence that says what it is answers, not one that merely names it. */
  readonly definition: boolean;
  /** "What did she sink": a sentence answers in which somebody does that, "sink". */
  readonly deed?: string;
  /** "Who has the map": a sentence answers in which somebody has it. */
  readonly having: boolean;
  /** It asks for the best of its kind, which a sentence with the same words rarely settles. */
  readonly superlative: boolean;
};

const KINDS: readonly (readonly [WantedKind, RegExp])[] = [
  ['speaker', /^who (?:said|says|told|called|described|asked|stated|claimed|quipped|joked|thinks|thought)\b/u],
  ['person', /^(?:by |for |to |with )?(?:who|whom|whose)\b|^(?:what|which) (?:actor|actress|person|man|woman|hero|character|director|writer|author|producer)\b/u],
  ['place', /^(?:in |at |from |to )?where\b|^(?:in |at |from )?(?:what|which) (?:city|town|country|state|place|location|island|planet|street)\b/u],
  ['day', /^(?:on )?(?:what|which) (?:day|date|weekday)\b/u],
  ['time', /^(?:on |since |until |by )?when\b|^(?:in |on |at )?(?:what|which) (?:year|month|season|time|decade|century)\b/u],
  ['money', /^how much (?:money|did .+ (?:cost|make|earn|raise|gross)|does .+ cost|is .+ worth)\b|^what (?:is|was) the budget\b/u],
  ['length', /^how long\b/u],
  ['age', /^how old\b/u],
  ['count', /^how (?:many|much|often|far|tall|fast|big)\b|^what (?:number|percentage)\b/u],
  ['reason', /^(?:why|how come|what (?:is|was) the reason)\b/u],
  ['manner', /^how\b|^what (?:did|does|do|has|have) .+ (?:say|said|think|thought|mean)\b/u],
  ['verdict', /^(?:is|are|was|were|will|does|do|did|has|have|had|can|could|should|would|may|might|is not|does not)\b/u],
]; // biome-ignore format: a table of patterns reads better as one

const FOCUS =
  /^(?:in |on |at |by |for |from )?(?:what|which|how many|how much) (?:kind of |sort of |type of )?(?<focus>[\p{L}\p{N}'-]+)/u;
/** "What is" asks for no noun, and "what city" for one that the answer does not repeat. */
const NO_FOCUS =
  /^(?:city|town|country|place|location|year|month|day|date|weekday|is|are|was|were|will|does|do|did|has|have|had|can|could|should|would|of|if|about|s|the|a|an)$/u;

const DEFINITION = /^(?:what|who) (?:is|are|was|were) (?!.*[a-z](?:ing|ed)\b)/u;

/** Words that weigh things against each other. */
const SUPERLATIVE =
  /\b(?:best|worst|most|least|greatest|favou?rite|biggest|strongest|weakest|smartest|oldest|youngest|highest|lowest|richest|coolest|hottest|scariest|funniest|better|stronger|worse)\b|\bfirst$|^who (?:is|was) (?:the )?first\b/u;

/** A verb at the end, behind the name of whoever does it. */
const DEED =
  /^(?:(?:what|whom|which [\p{L} -]+?) (?:did|does|do|has|have|had)|who (?:did|does|do)) (?:[\p{L}'.-]+ ){1,3}(?<deed>\p{L}{3,})$/u;

/** Reads a question as `normalizeQuestion` gives it. */
export function readWanted(normal: string, titles: readonly Entity[] = []): Wanted {
  // "It is played by who" asks what "who" asks.
  const asking = normal.replace(/^(.+) (who|whom|what|when|where|why)$/u, '$2 $1');
  const kind = KINDS.find(([, pattern]) => pattern.test(asking))?.[0] ?? 'thing';
  const deed = DEED.exec(normal)?.groups?.deed;
  const focus = FOCUS.exec(normal)?.groups?.focus;
  return {
    kind,
    titles,
    ...(focus && !NO_FOCUS.test(focus) ? { focus } : {}),
    ...(deed ? { deed } : {}),
    having: /^who (?:has|have|had|owns|got) (?!(?:to|been|\p{L}+(?:ed|en|wn))\b)/u.test(normal),
    definition: DEFINITION.test(normal),
    superlative: SUPERLATIVE.test(normal),
  };
}
