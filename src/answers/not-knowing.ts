import type { Entity } from '../facts/fact.ts';
import type { Answer, Evidence } from './answer.ts';
import { isCaption } from './caption.ts';
import { closestFirst, type Unread } from './closest.ts';
import { distinctEvidence, evidenceOf } from './evidence.ts';
import { offer } from './find-subject.ts';
import type { Library } from './library.ts';
import { makeAnswer } from './make-answer.ts';
import { nameEntity, quoteAsked, sayCount, sayOr } from './say.ts';

export type Asked = { readonly question: string; readonly asked: string; readonly command: string };

/** The articles do not speak of it: the closest names are offered. */
export function answerUnknown(
  library: Library,
  asked: Asked,
  typed: string,
  near: readonly Entity[],
): Answer {
  if (library.articles.length === 0) {
    const headline = 'There are no articles yet, so there is nothing to answer from';
    return makeAnswer(library, { ...asked, status: 'unknown', headline });
  }
  return makeAnswer(library, {
    ...asked,
    status: 'unknown',
    headline: `The articles don’t mention ${quoteAsked(typed)}`,
    sections: near.length
      ? [
          {
            lines: [
              { text: `Did you mean ${sayOr([...new Set(near.map(nameEntity))].slice(0, 5))}?`, cites: [] },
            ],
          },
        ]
      : [],
    choices: offer(near, asked.command),
  });
}

/** More than one thing is meant: the choices are offered. */
export function answerAmbiguous(
  library: Library,
  asked: Asked,
  typed: string,
  entities: readonly Entity[],
): Answer {
  return makeAnswer(library, {
    ...asked,
    status: 'ambiguous',
    headline: `${quoteAsked(typed)} could be several`,
    sections: [{ lines: [{ text: 'Pick the one you mean.', cites: [] }] }],
    choices: entities.slice(0, 25).map((entity) => ({
      label: nameEntity(entity),
      description: `${entity.kind === 'title' ? (entity.medium ?? 'title') : entity.kind === 'person' ? 'person' : 'character'}, in ${sayCount(entity.articles, 'article')}`,
      command: asked.command,
      value: nameEntity(entity),
    })),
  });
}

/**
 * They speak of it and do not say what was asked: the sentences that mention it are shown. With `unread`, nothing is
 * denied where one of them may say it in words that are not understood.
 */
export function answerSilent(
  library: Library,
  asked: Asked,
  entity: Pick<Entity, 'id' | 'names'>,
  headline: string,
  {
    evidence = [],
    unread,
  }: { readonly evidence?: readonly Evidence[]; readonly unread?: Unread | undefined } = {},
): Answer {
  const all = distinctEvidence([...evidence, ...mentionsOf(library, entity)]);
  const closest = unread && closestFirst(all, unread);
  return makeAnswer(library, {
    ...asked,
    status: 'partial',
    headline: closest?.may ? `I can’t tell for sure ${unread?.asks}; this comes closest` : headline,
    evidence: (closest?.evidence ?? all).slice(0, 12),
  });
}

/** The sentences that mention an entity by any of its names (or a text, where that is its id), longest name marked; at most so many. */
export function mentionsOf(
  library: Library,
  { id, names }: Pick<Entity, 'id' | 'names'>,
  most = 60,
): readonly Evidence[] {
  const look = () =>
    library.base
      .mentions(id, most)
      .map((citation) => evidenceOf(library, citation, names))
      .filter((evidence) => evidence !== undefined)
      .filter(({ quote }) => !isCaption(quote));
  return library.remember ? library.remember(`mentions|${most}|${[id, ...names].join('|')}`, look) : look();
}
