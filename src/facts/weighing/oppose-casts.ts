import type { Claim } from '../../claims/claim.ts';
import { appendTo } from '../entities/push-to.ts';
import type { Dissent } from '../fact.ts';
import type { CastDraft } from './cast-draft.ts';
import { articlesInWords } from './told.ts';

/** A part with more actors than this in one title is no one part; their claims are not set against each other. */
const CROWD = 12;

/**
 * Sets those against each other who are said to play one part in one title. No contradiction is one who did (`past`)
 * and one who does, a voice and a body, actors of different seasons, or two whom one sentence names for the part. What an editor states by hand settles the
 * part: the other claims then stand only against it.
 */
export const opposeCasts = (drafts: readonly CastDraft[]): readonly CastDraft[] => {
  const byPart = new Map<string, CastDraft[]>();
  for (const draft of drafts) {
    if (draft.character && draft.title) appendTo(byPart, `${draft.character.id}|${draft.title.id}`, draft);
  }
  const changed = new Map<CastDraft, CastDraft | undefined>();
  for (const rivals of byPart.values()) {
    if (rivals.length < 2 || rivals.length > CROWD) continue;
    const editors = rivals.filter(isEditors);
    for (const draft of rivals) {
      const others = rivals.filter((other) => other !== draft && contradict(draft, other));
      if (others.length === 0) continue;
      const overruled = !isEditors(draft) && others.some((other) => editors.includes(other));
      changed.set(draft, overruled ? undefined : oppose(draft, others));
    }
  }
  return drafts.flatMap((draft) => {
    if (!changed.has(draft)) return [draft];
    const now = changed.get(draft);
    return now ? [now] : [];
  });
};

const isEditors = ({ support }: CastDraft): boolean => support.some(({ editor }) => editor);

const oppose = (draft: CastDraft, others: readonly CastDraft[]): CastDraft => {
  const differing = others.flatMap(({ person, support, against }): readonly Dissent[] => [
    ...support.map((claim) => ({ claim, says: person.name, why: 'differs' as const })),
    // An overruled fact takes its own dissent along, so that no claim is lost.
    ...(isEditors(draft) ? against : []),
  ]);
  const because = isEditors(draft)
    ? 'settled by an editor’s note'
    : `${articlesInWords(draft.support)} for ${draft.person.name}; ${others
        .map(({ person, support }) => `${articlesInWords(support)} for ${person.name}`)
        .join('; ')}`;
  return { ...draft, against: [...draft.against, ...differing], because };
};

const contradict = (a: CastDraft, b: CastDraft): boolean => {
  if (holds(a, 'denied') || holds(b, 'denied')) return false;
  if (holds(a, 'past') !== holds(b, 'past')) return false;
  if (isVoice(a) !== isVoice(b) || shareSentence(a, b)) return false;
  const [mine, theirs] = [seasons(a.support), seasons(b.support)];
  return mine.size === 0 || theirs.size === 0 || [...mine].some((season) => theirs.has(season));
};

const holds = ({ support }: CastDraft, status: Claim['status']): boolean =>
  support.every((claim) => claim.status === status);

/** A sentence that names two actors of a part tells of both: the one who had it first, the child and the grown-up. */
const shareSentence = (a: CastDraft, b: CastDraft): boolean =>
  a.support.some((one) =>
    b.support.some((other) => one.article === other.article && one.start === other.start),
  );

const isVoice = ({ support }: CastDraft): boolean =>
  support.some((claim) => claim.kind === 'cast' && claim.voice);

/** The seasons that the claims name; none where one of them names none. */
const seasons = (claims: readonly Claim[]): ReadonlySet<number> =>
  claims.some(({ season }) => season === undefined)
    ? new Set()
    : new Set(claims.map(({ season }) => season as number));
