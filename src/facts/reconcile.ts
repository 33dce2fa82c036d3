import type { Article } from '../articles/article.ts';
import type { Claim, ClaimKind } from '../claims/claim.ts';
import { type EntityIndex, indexEntities } from './entities/entity-index.ts';
import { appendTo } from './entities/push-to.ts';
import { createIds } from './entities/unique-ids.ts';
import type { Fact, FactBase } from './fact.ts';
import { makeFactBase } from './make-fact-base.ts';
import { orderClaims } from './order-claims.ts';
import { orderFacts } from './order-facts.ts';
import { readPublished } from './weighing/published.ts';
import type { FactDraft, Told } from './weighing/told.ts';
import { weighCast } from './weighing/weigh-cast.ts';
import { weighEpisodes } from './weighing/weigh-episodes.ts';
import { weighOpen } from './weighing/weigh-open.ts';
import { weighRelease } from './weighing/weigh-release.ts';

/**
 * What all claims add up to. The same claims and articles give the same facts with the same ids, in whatever order
 * the claims come. Every claim is found again in the support of a fact or against one.
 */
export const reconcile = (claims: readonly Claim[], articles: ReadonlyMap<string, Article>): FactBase => {
  const ordered = orderClaims(claims);
  const index = indexEntities(ordered, articles);
  const told = new Map<ClaimKind, Told[]>();
  ordered.forEach((claim, number) => {
    appendTo(told, claim.kind, tell(claim, number, index));
  });
  const of = (kind: ClaimKind): readonly Told[] => told.get(kind) ?? [];
  const drafts = [
    ...weighCast(of('cast')),
    ...weighRelease(of('release'), readPublished(articles)),
    ...weighEpisodes(of('episodes')),
    ...weighOpen([...of('platform'), ...of('crew'), ...of('appearance')]),
  ];
  return makeFactBase({ facts: orderFacts(giveIds(drafts)), entities: index.entities }, articles);
};

const tell = (claim: Claim, number: number, index: EntityIndex): Told => ({
  claim,
  person: index.personOf[number],
  character: index.characterOf[number],
  title: index.titleOf[number],
  slip: slipOf(claim, number, index),
});

const slipOf = (claim: Claim, number: number, index: EntityIndex): string | undefined => {
  if (index.personSlips.has(number) && 'person' in claim) return claim.person;
  return index.characterSlips.has(number) && 'character' in claim ? claim.character : undefined;
};

/** An id is made of what the fact says, so that it survives a restart. */
const giveIds = (drafts: readonly FactDraft[]): readonly Fact[] => {
  const idOf = createIds();
  return drafts.map((draft): Fact => ({ ...draft, id: idOf(...contentOf(draft)) }));
};

const contentOf = (draft: FactDraft): readonly string[] => {
  const { kind, about } = draft;
  const ids = [
    kind,
    about.person ?? '',
    about.character ?? '',
    about.title ?? '',
    String(draft.season ?? ''),
  ];
  if (draft.kind === 'release') return [...ids, draft.event, draft.date ?? ''];
  if (draft.kind === 'crew') return [...ids, draft.role];
  if (draft.kind === 'platform') return [...ids, draft.platform];
  return draft.kind === 'episodes' ? [...ids, String(draft.count)] : ids;
};
