import type { Evidence } from './evidence.ts';

/**
 * What an article shows of its names, by folded name. It can write down what is looked up in it: what was made of that
 * may be another thing once more has been learned of the name, and what was made of other names is not.
 */
export class EvidenceBook extends Map<string, Evidence> {
  /** Where to write down what is looked up; `undefined` while nobody asks. */
  lookedUp: Evidence[] | undefined = undefined;

  override get(key: string): Evidence | undefined {
    const known = super.get(key);
    if (known !== undefined) this.lookedUp?.push(known);
    return known;
  }
}
