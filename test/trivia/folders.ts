import { fileURLToPath } from 'node:url';
import { readArticles } from '../../src/articles/read-articles.ts';
import { readClaims } from '../../src/claims/read-claims.ts';
import type { FactBase } from '../../src/facts/fact.ts';
import { reconcile } from '../../src/facts/reconcile.ts';
import { appears, cast, type Line, reconcilePages, release, type Said } from '../facts/make-claims.ts';

const crew = (person: string, role: string, title: string): Said => ({ kind: 'crew', person, role, title });
const episodes = (title: string, count: number): Said => ({ kind: 'episodes', title, count });
const platform = (title: string, name: string): Said => ({ kind: 'platform', title, platform: name });

const out = (title: string): Said => ({ kind: 'release', event: 'available', title, asStated: 'out now' });

/** A series of five parts, told by two articles. */
export const HARBOR: Readonly<Record<string, readonly Line[]>> = {
  'harbor-one.md': [
    [
      'In Harbor Lights, Nora Field (Ada Quill/The Wren) and Ivo Brandt (Otto Marsh) keep watch over the docks.',
      cast('Nora Field', 'Ada Quill/The Wren', 'Harbor Lights'),
      cast('Ivo Brandt', 'Otto Marsh', 'Harbor Lights'),
    ],
    [
      'Lena Sorel plays Captain Vance and Piet Halloran plays Dario Webb in Harbor Lights.',
      cast('Lena Sorel', 'Captain Vance', 'Harbor Lights'),
      cast('Piet Halloran', 'Dario Webb', 'Harbor Lights'),
    ],
    [
      'Harbor Lights comes to Hulu on May 12, 2023, with ten episodes.',
      release('Harbor Lights', '2023-05-12', 'May 12, 2023'),
      platform('Harbor Lights', 'Hulu'),
      episodes('Harbor Lights', 10),
    ],
    ['Mara Oduya directed Harbor Lights.', crew('Mara Oduya', 'director', 'Harbor Lights')],
  ],
  'harbor-two.md': [
    [
      'Nora Field is back as Ada Quill in Harbor Lights, and so is Tom Reyes as Gus Pell.',
      cast('Nora Field', 'Ada Quill', 'Harbor Lights'),
      cast('Tom Reyes', 'Gus Pell', 'Harbor Lights'),
    ],
    ['Its sequel, Harbor Nights, follows in fall 2024.', release('Harbor Nights', '2024-23', 'fall 2024')],
    ['Low Tide came out in 2019.', release('Low Tide', '2019', '2019', { status: 'past' })],
    ['Otto Marsh turns up in Low Tide.', appears('Otto Marsh', 'Low Tide')],
  ],
};

/** What is out and what is to come, without a date for the first. */
export const SHELF: Readonly<Record<string, readonly Line[]>> = {
  'shelf.md': [
    ['Salt Row and Cold Bay are out now.', out('Salt Row'), out('Cold Bay')],
    ['Grey Pier is out now as well.', out('Grey Pier')],
    ['Long Shore will open in 2026.', release('Long Shore', '2026', '2026')],
    ['Deep Sound will open in March 2026.', release('Deep Sound', '2026-03', 'March 2026')],
    ['Blue Wharf opened in 2020.', release('Blue Wharf', '2020', '2020', { status: 'past' })],
  ],
};

/** A film that has nothing to do with the series. */
export const GLASS: Readonly<Record<string, readonly Line[]>> = {
  'glass.md': [
    [
      'Bea Lindqvist plays Iris Cole in The Glass Orchard, and Samir Haddad plays Doctor Penn.',
      cast('Bea Lindqvist', 'Iris Cole', 'The Glass Orchard'),
      cast('Samir Haddad', 'Doctor Penn', 'The Glass Orchard'),
    ],
    [
      'Wanda Price plays Mrs. Ash and Hugo Stern plays Felix Ash in The Glass Orchard.',
      cast('Wanda Price', 'Mrs. Ash', 'The Glass Orchard'),
      cast('Hugo Stern', 'Felix Ash', 'The Glass Orchard'),
    ],
    ['June Ellery directed The Glass Orchard.', crew('June Ellery', 'director', 'The Glass Orchard')],
    ['Karl Voss wrote The Glass Orchard.', crew('Karl Voss', 'writer', 'The Glass Orchard')],
  ],
  'ice.md': [
    ['Olga Brant directed Ice Road.', crew('Olga Brant', 'director', 'Ice Road')],
    ['Paul Ames wrote Ice Road.', crew('Paul Ames', 'writer', 'Ice Road')],
    ['Rosa Keane plays Jo Tarn in Ice Road.', cast('Rosa Keane', 'Jo Tarn', 'Ice Road')],
  ],
};

/** Nothing here is fit for a quiz but what the harbor tells: disputes, rumours, denials, a misprint, an old plan. */
export const DOUBTS: Readonly<Record<string, readonly Line[]>> = {
  'doubts-one.md': [
    ['Carl Dunn plays Silas Crow in Harbor Lights.', cast('Carl Dunn', 'Silas Crow', 'Harbor Lights')],
    [
      'Rita Lowe may play Widow Tam in Harbor Lights.',
      cast('Rita Lowe', 'Widow Tam', 'Harbor Lights', { status: 'rumoured' }),
    ],
    ['Low Tide has eight episodes.', episodes('Low Tide', 8)],
    ['Stone Ferry opens on June 3, 2022.', release('Stone Ferry', '2022-06-03', 'June 3, 2022')],
  ],
  'doubts-three.md': [
    [
      'Ivo Brandt returns as Otto Marsh for more of Harbor Lights.',
      cast('Ivo Brandt', 'Otto Marsh', 'Harbor Lights'),
    ],
  ],
  'doubts-two.md': [
    ['Ned Hale plays Silas Crow in Harbor Lights.', cast('Ned Hale', 'Silas Crow', 'Harbor Lights')],
    ['Low Tide has six episodes.', episodes('Low Tide', 6)],
    ['Stone Ferry opens on July 8, 2022.', release('Stone Ferry', '2022-07-08', 'July 8, 2022')],
    [
      'Eva Pond is expected to play Marta Bly in Harbor Lights.',
      cast('Eva Pond', 'Marta Bly', 'Harbor Lights', { status: 'expected' }),
    ],
    [
      'Ivo Brant’s Otto Marsh walks the docks of Harbor Lights at night.',
      cast('Ivo Brant', 'Otto Marsh', 'Harbor Lights'),
    ],
  ],
};

/** The articles that the bot ships with, read as it reads them. */
export async function readSeeds(): Promise<FactBase> {
  const { articles } = await readArticles(fileURLToPath(new URL('../../seeds', import.meta.url)));
  return reconcile(articles.flatMap(readClaims), new Map(articles.map((article) => [article.id, article])));
}

export const baseOf = (...folders: readonly Readonly<Record<string, readonly Line[]>>[]): FactBase =>
  reconcilePages(Object.assign({}, ...folders)).base;
