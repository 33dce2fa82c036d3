import { agrees } from '../../dates/compare.ts';
import { sayDate } from '../../dates/say-date.ts';
import { makeQuestion } from '../make-question.ts';
import { otherDates, type Precision } from '../options/other-dates.ts';
import { type Release, readReleases } from '../releases.ts';
import { atMost, type Maker } from './maker.ts';

const PROMPTS: Readonly<Record<Precision, string>> = {
  day: 'On which day does',
  month: 'In which month does',
  season: 'In which season does',
  year: 'In which year does',
};

/** "On which day does Iron Fist come out?", as exactly as the articles have it, and one step less exactly. */
export const askReleaseDate: Maker = ({ relations: { base } }) =>
  atMost(readReleases(base), ({ fact }) => fact.id).flatMap((release) =>
    precisionsOf(release).map(([precision, value]) => {
      const { title, name, fact } = release;
      const candidates = otherDates(precision, value)
        .filter((other) => !agrees(other, release.date) && !agrees(other, value))
        .map((other) => ({ text: sayDate(other), means: other, near: 0 }));
      return makeQuestion(
        {
          kind: 'release-date',
          prompt: `${PROMPTS[precision]} ${name} come out?`,
          right: { text: sayDate(value), means: value },
          accepts: precision === 'year' ? [value] : [],
          facts: [fact],
          asked: { title: title.id, ...(fact.season !== undefined && { season: fact.season }) },
        },
        candidates,
      );
    }),
  );

/** How exactly a date can be asked for: as it stands, and as the month or year that it lies in. */
function precisionsOf({ date, reach }: Release): readonly (readonly [Precision, string])[] {
  const [year, month] = [date.slice(0, 4), date.slice(0, 7)];
  if (/^\d{4}-\d\d-\d\d$/.test(date))
    return [
      ['day', date],
      ['month', month],
    ];
  if (/^\d{4}-2[1-4]$/.test(date))
    return date.endsWith('24')
      ? [['season', date]]
      : [
          ['season', date],
          ['year', year],
        ];
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(date))
    return [
      ['month', date],
      ['year', year],
    ];
  const [from, to] = [reach.earliest.slice(0, 4), reach.latest.slice(0, 4)];
  return from === to ? [['year', from]] : [];
}
