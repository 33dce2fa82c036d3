import type { Work } from '../../claim.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle, titleAt } from '../../reading/titles.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import type { Finding, Rule } from '../rule.ts';

const TIMES = [
  ...[7, 11, 15, 22, 25, 26, 30, 44, 45, 50, 52, 60, 90, 120].flatMap((m) => [
    `${m}`,
    `${m}-minute`,
    `${m}-min`,
    `${m}min`,
    `${m}mins`,
  ]),
  '1-hour',
  '1hr',
  'one-hour',
];

/** "X, 4 x 60 event drama", "X (6x60)", "a 4 x 60 drama": how many times how many minutes. */
export const times: Rule = {
  name: 'episodes: times minutes',
  triggers: [
    'x',
    '×',
    ...[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 16, 18, 20, 22, 24, 26, 52].flatMap((n) =>
      TIMES.map((minutes) => `${n}x${minutes}`),
    ),
  ],
  read: (s, ats) => ats.flatMap((at) => readAt(s, at)),
};

const MINUTES =
  /^(?:[2-9]\d|1[0-2]0|1|2|one|two|1-hour|one-hour|hour-long|half-hour|1hr|2hr)(?:-?mins?|-minutes?|-hour|['’′m])?$/;

function readAt(s: SentenceReading, at: number): Finding[] {
  const joined = /^(\d{1,2})x(?:\d{1,3}|one)(?:-?(?:mins?|minute|hour|hr))?$/.exec(s.units[at]?.lower ?? '');
  const [from, to] = joined ? [at, at + 1] : [at - 1, at + 2];
  const count = Number(joined?.[1] ?? s.units[from]?.text);
  if (!Number.isInteger(count) || count < 2 || count > 60) return [];
  if (!joined && !MINUTES.test(s.units[at + 1]?.lower ?? '')) return [];
  const work = workOf(s, from, to);
  return work === undefined ? [] : [{ statement: { kind: 'episodes', ...work, count }, from, to }];
}

/** The title right before it, behind a comma or parenthesis, else what is spoken of where a noun shows a work. */
function workOf(s: SentenceReading, from: number, to: number): Work | undefined {
  const mark = /^[,(–—:]$/.test(s.units[from - 1]?.lower ?? '');
  const name = mark ? from - 2 : from - 1;
  const named = s.units[name];
  // "X, 4 x 60 drama": what an entry of a list begins with
  const opens = name === 0 && mark && named?.kind === 'name';
  if ((opens || isTitle(s.reading, named)) && !named?.possessive) return titleAt(s, name)?.work;
  const noun = s.units.slice(to, to + 5).some(({ lower }) => MEDIUM_NOUNS.has(lower));
  const article = s.units[from - 1]?.lower ?? '';
  const said =
    article === 'the' || (/^an?$/.test(article) && /^(?:is|it's)$/.test(s.units[from - 2]?.lower ?? ''));
  return noun && said ? s.topic : undefined;
}
