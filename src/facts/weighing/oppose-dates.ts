import type { Claim } from '../../claims/claim.ts';
import { agrees } from '../../dates/compare.ts';
import { sayDate } from '../../dates/say-date.ts';
import type { Dissent } from '../fact.ts';
import type { SettledDate } from './settled-date.ts';
import { articlesInWords } from './told.ts';

/** More dates than this are no one release; they are not set against each other. */
const CROWD = 12;

/**
 * Sets dates against each other that cannot both be true, and says why each stands. Two dates in one sentence are no
 * contradiction: they speak of two things, cinemas first and television later.
 */
export const opposeDates = (settled: readonly SettledDate[]): readonly SettledDate[] =>
  settled.map((one) => {
    const rivals =
      settled.length > CROWD ? [] : settled.filter((other) => other !== one && contradict(one, other));
    const differing = rivals.flatMap(({ date, support }) =>
      support.map((claim): Dissent => ({ claim, says: sayDate(date ?? ''), why: 'differs' })),
    );
    const against = [...one.against, ...differing];
    return { ...one, against, ...explain(one, against) };
  });

const contradict = (a: SettledDate, b: SettledDate): boolean =>
  a.date !== undefined &&
  b.date !== undefined &&
  !agrees(a.date, b.date) &&
  !shareSentence(a.support, b.support);

const shareSentence = (a: readonly Claim[], b: readonly Claim[]): boolean =>
  a.some((one) => b.some((other) => one.article === other.article && one.start === other.start));

const explain = ({ support, from }: SettledDate, against: readonly Dissent[]): { because?: string } => {
  const reasons: string[] = [];
  const editor = support.some((claim) => claim.editor);
  const of = (why: Dissent['why']) =>
    against.filter((dissent) => dissent.why === why).map(({ claim }) => claim);
  const [coarser, older, differs] = [of('coarser'), of('older'), of('differs')];
  if (editor) reasons.push('settled by an editor’s note');
  if (from) {
    const words = from.map(({ asStated, date }) => `“${asStated ?? sayDate(date ?? '')}”`);
    reasons.push(`${words.join(' and ')} together`);
  } else if (coarser.length > 0) {
    reasons.push(`the most exact of the dates that agree (${articlesInWords(coarser)} less exact)`);
  }
  const before = older.filter(({ article }) => !support.some((claim) => claim.article === article));
  if (before.length > 0) reasons.push(`published later than ${articlesInWords(before)} that said otherwise`);
  if (before.length < older.length) reasons.push('the other date is called a former one');
  if (differs.length > 0 && !editor) {
    reasons.push(`${articlesInWords(support)} for it, ${articlesInWords(differs)} for another date`);
  }
  return reasons.length > 0 ? { because: reasons.join('; ') } : {};
};
