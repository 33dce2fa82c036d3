import type { Citation, Claim } from '../../claims/claim.ts';
import type { Fact } from '../fact.ts';

/** A fact as `footnote facts --json` prints it: a claim's members without its place, then the places for and against. */
export const factToJson = (fact: Fact): Readonly<Record<string, unknown>> => {
  const { id, about, support, against, from, because, derived, status, ...statement } = fact;
  void id;
  void about;
  return {
    ...statement,
    status,
    support: support.map(citationOf),
    against: against.map(({ claim, says, why }) => ({ ...citationOf(claim), says, why })),
    ...(derived && { derived }),
    ...(from && { from: from.map(citationOf) }),
    ...(because !== undefined && { because }),
  };
};

const citationOf = ({ article, sentence, start, end }: Claim): Citation => ({
  article,
  sentence,
  start,
  end,
});
