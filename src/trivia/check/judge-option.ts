import { bounds } from '../../dates/bounds.ts';
import { agrees, contains } from '../../dates/compare.ts';
import type { FactBase } from '../../facts/fact.ts';
import type { Option, Question } from '../question.ts';
import { facesOf } from '../sound-facts.ts';
import { sameText } from '../words.ts';
import type { Told } from './statements.ts';

/** What all claims together make of an option: it answers the question, it surely does not, or who knows. */
type Verdict = 'right' | 'wrong' | 'unsure';

type Case = { readonly question: Question; readonly told: readonly Told[]; readonly base: FactBase };
type Judge = (option: Option, given: Case) => Verdict;

/** Judges by kind. Each goes by what was told, not by how the question was made. */
export const JUDGES: Readonly<Record<Question['kind'], Judge>> = {
  'who-plays': (option, { question, told }) => judgePart(told, option.means, question.asked.character),
  'plays-whom': (option, { question, told }) => judgePart(told, question.asked.person, option.means),
  'other-name': (option, { question, told, base }) => {
    const other = base.entity(option.means);
    const faces = other ? facesOf(other) : [];
    if (!faces.some((face) => sameText(face, option.text))) return 'unsure';
    if (option.means === question.asked.character) return 'right';
    const [mine, theirs] = [question.asked.character, option.means].map((id) => actorsOf(told, id));
    return mine?.length === 1 && theirs?.length === 1 && mine[0] !== theirs[0] ? 'wrong' : 'unsure';
  },
  'which-pair': (option, { told }) => judgePair(told, option),
  'odd-pair': (option, { told }) => invert(judgePair(told, option)),
  'in-cast': (option, { question, told }) => judgeMember(told, 'cast', option.means, question.asked.title),
  'odd-in-cast': (option, { question, told }) =>
    invert(judgeMember(told, 'cast', option.means, question.asked.title)),
  crew: (option, { question, told }) => {
    const { title, role } = question.asked;
    const did = told.some(
      (one) =>
        one.kind === 'crew' &&
        one.sound &&
        one.person === option.means &&
        one.title === title &&
        one.role === role,
    );
    return did ? 'right' : judgeMember(told, 'crew', option.means, title) === 'wrong' ? 'wrong' : 'unsure';
  },
  'other-title': (option, { question, told }) =>
    judgeMember(told, 'appearance', question.asked.character, option.means),
  'release-date': (option, given) => {
    const date = onlyValue(given, 'release');
    if (date === undefined) return 'unsure';
    if (contains(option.means, date)) return 'right';
    return agrees(option.means, date) ? 'unsure' : 'wrong';
  },
  'came-first': (option, given) => {
    const [mine, ...others] = [option, ...given.question.options.filter((other) => other !== option)].map(
      (one) => reachOf(one, given),
    );
    if (!mine || others.some((reach) => !reach)) return 'unsure';
    const before = (a: Reach, b: Reach) => a.latest < b.earliest;
    const [wins, loses] =
      given.question.asked.role === 'last'
        ? [(other: Reach) => before(other, mine), (other: Reach) => before(mine, other)]
        : [(other: Reach) => before(mine, other), (other: Reach) => before(other, mine)];
    const known = others.filter((reach) => reach !== undefined);
    if (known.every(wins)) return 'right';
    return known.some(loses) ? 'wrong' : 'unsure';
  },
  'already-out': ({ means }, { question, told }) => {
    const others = question.options.map((option) => option.means).filter((other) => other !== means);
    const says = (title: string, article: string, what: Told['says']) =>
      told.some((one) => one.sound && one.title === title && one.article === article && one.says === what);
    const wasOut = (title: string) => told.some((one) => one.title === title && one.says === 'out');
    const before = (one: string, other: string, article: string) =>
      says(one, article, 'out') && says(other, article, 'coming') && !wasOut(other);
    const first = question.asked.role === 'first';
    const wins = (one: string, other: string, article: string) =>
      first ? before(one, other, article) : before(other, one, article);
    const articles = [...new Set(told.map(({ article }) => article))];
    if (others.every((other) => articles.some((article) => wins(means, other, article)))) return 'right';
    return others.some((other) => articles.some((article) => wins(other, means, article)))
      ? 'wrong'
      : 'unsure';
  },
  platform: (option, given) => judgeValue(onlyValue(given, 'platform'), option),
  episodes: (option, given) => judgeValue(onlyValue(given, 'episodes'), option),
  'missing-word': (option, { question, told }) => {
    const { person, character } = question.asked;
    const right = question.options[question.right]?.means;
    return right === person
      ? judgePart(told, option.means, character)
      : judgePart(told, person, option.means);
  },
  'true-or-false': (option, { question, told }) => {
    const verdict = judgePart(told, question.asked.person, question.asked.character);
    return option.means === 'true' ? verdict : invert(verdict);
  },
};

const invert = (verdict: Verdict): Verdict =>
  verdict === 'right' ? 'wrong' : verdict === 'wrong' ? 'right' : 'unsure';

function actorsOf(told: readonly Told[], character: string | undefined): readonly string[] {
  const own = told.filter((one) => one.kind === 'cast' && one.character === character);
  return [...new Set(own.flatMap(({ person }) => person ?? []))];
}

/** A part has one actor: whoever else is named is wrong, unless anybody ever named them. */
function judgePart(
  told: readonly Told[],
  person: string | undefined,
  character: string | undefined,
): Verdict {
  const actors = actorsOf(told, character);
  if (actors.length !== 1 || person === undefined || character === undefined) return 'unsure';
  if (actors[0] !== person) return 'wrong';
  const sound = told.some((one) => one.sound && one.person === person && one.character === character);
  return sound ? 'right' : 'unsure';
}

function judgePair(told: readonly Told[], { means }: Option): Verdict {
  const [person, character] = means.split('+');
  return judgePart(told, person, character);
}

/** Open lists: in by a sound claim; out only for who is at home elsewhere, in no article that speaks of the title. */
function judgeMember(
  told: readonly Told[],
  kind: 'cast' | 'crew' | 'appearance',
  member: string | undefined,
  title: string | undefined,
): Verdict {
  const own = told.filter(
    (one) => member !== undefined && (one.person === member || one.character === member),
  );
  const here = own.filter((one) => one.title === title);
  const fits = (one: Told) => one.kind === kind || (kind === 'appearance' && one.kind === 'cast');
  if (here.some((one) => one.sound && fits(one))) return 'right';
  if (here.length > 0 || !own.some((one) => one.sound && one.title !== undefined)) return 'unsure';
  const articles = new Set(told.filter((one) => one.title === title).map(({ article }) => article));
  return own.some(({ article }) => articles.has(article)) ? 'unsure' : 'wrong';
}

/** The one value that all sound claims name for the title, where no other claim names one that it does not agree with. */
function onlyValue({ question, told }: Case, kind: Told['kind']): string | undefined {
  const { title, season } = question.asked;
  return valueFor(told, kind, title, season);
}

function valueFor(
  told: readonly Told[],
  kind: Told['kind'],
  title: string | undefined,
  season: number | undefined,
): string | undefined {
  const all = told.filter(
    (one) => one.kind === kind && one.title === title && one.season === season && one.value !== undefined,
  );
  const sound = all.filter((one) => one.sound);
  const [first] = sound;
  const agreed = all.every(({ value = '' }) =>
    kind === 'release'
      ? agrees(value, first?.value ?? '') || !isDate(value)
      : sameText(value, first?.value ?? ''),
  );
  return agreed ? first?.value : undefined;
}

const isDate = (value: string): boolean => bounds(value) !== undefined;

function judgeValue(value: string | undefined, { means }: Option): Verdict {
  if (value === undefined) return 'unsure';
  return sameText(value, means) ? 'right' : 'wrong';
}

type Reach = { readonly earliest: string; readonly latest: string };

function reachOf({ means }: Option, { told }: Case): Reach | undefined {
  const [title, season] = means.split('#');
  const date = valueFor(told, 'release', title, season === undefined ? undefined : Number(season));
  const reach = date === undefined ? undefined : bounds(date);
  return reach?.earliest && reach.latest ? { earliest: reach.earliest, latest: reach.latest } : undefined;
}
