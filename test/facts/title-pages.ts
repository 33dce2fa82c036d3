import { reconcilePages, type Said } from './make-claims.ts';

export type Pages = Parameters<typeof reconcilePages>[0];

/** The titles that pages tell of, each with its year, its medium and how often it is mentioned. */
export const titles = (pages: Pages) =>
  reconcilePages(pages)
    .base.entities.filter(({ kind }) => kind === 'title')
    .map(({ name, year, medium, mentions }) => [name, year, medium, `×${mentions}`].filter(Boolean).join(' '))
    .sort();

export const on = (title: string, more: Partial<Said> = {}): Said =>
  ({ kind: 'platform', platform: 'Netflix', title, ...more }) as Said;
