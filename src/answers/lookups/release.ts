import { nameArticle } from '../../articles/name-article.ts';
import { PLATFORMS } from '../../claims/words/platforms.ts';
import { sayDate } from '../../dates/say-date.ts';
import type { Entity } from '../../facts/fact.ts';
import { isSamePlatform } from '../../facts/names/usual-platform.ts';
import type { Answer } from '../answer.ts';
import { comesOut } from '../closest.ts';
import { citesOf, evidenceForFacts } from '../evidence.ts';
import { findSubject, offer } from '../find-subject.ts';
import { judgeDate, judgeOut } from '../judge-date.ts';
import type { Library } from '../library.ts';
import { makeAnswer } from '../make-answer.ts';
import { answerSilent } from '../not-knowing.ts';
import { ofSeason, pickRelease, type ReleaseFact } from '../pick-release.ts';
import { factsOf, pickSubject } from '../pick-subject.ts';
import { readSeason } from '../read-season.ts';
import { nameEntity, sayList, sayTitle } from '../say.ts';
import { sayDissent } from '../say-dissent.ts';
import { sayRelease } from '../say-release.ts';
import { elsewhere, nameOf, saidBy } from './release-sections.ts';

const COMMAND = 'release';
const QUESTION = 'release';

/**
 * When a title comes out, at the precision that the articles have. `title` is as typed, a season in it or not; with
 * `exact` only a day answers, with `dated` a year at least; with `asked`, a time in words, whether it is then; with
 * `isOut` whether it is out by now; with `place`, where that is a platform, when it comes there.
 */
export function answerRelease(
  library: Library,
  {
    title,
    exact = false,
    dated = false,
    asked: time,
    isOut = false,
    place,
  }: {
    readonly title: string;
    readonly exact?: boolean;
    readonly dated?: boolean;
    readonly asked?: string;
    readonly isOut?: boolean;
    readonly place?: string;
  },
  now: string,
): Answer {
  const asked = { question: QUESTION, asked: `When does ${title} come out?`, command: COMMAND };
  const platform = PLATFORMS.find((name) => name.toLowerCase() === place?.trim());
  const read = findSubject(library, title, ['title']).exact ? { title } : readSeason(title);
  const picked = pickSubject(
    library,
    asked,
    read.title,
    ['title'],
    [
      (entity) => platform !== undefined && isOn(library, entity, platform),
      (entity) => factsOf(library, entity, 'release').length > 0,
    ],
  );
  if (!('reply' in picked) && platform && isElsewhere(library, picked.entity, platform))
    return answerSilent(
      library,
      asked,
      picked.entity,
      `The articles don’t say when ${picked.entity.name} comes to ${platform}`,
    );
  if (!('reply' in picked))
    return answerForWork(library, picked, read.season, now, {
      platform,
      exact,
      dated,
      time,
      isOut,
    });
  return picked.several ? listWorks(library, picked.reply, picked.several, now) : picked.reply;
}

/** Works of one name: when each came out is told beside the choice, so that nobody has to choose to know. */
function listWorks(library: Library, reply: Answer, works: readonly Entity[], now: string): Answer {
  const facts = works.flatMap((work) => pickRelease(factsOf(library, work, 'release'), now) ?? []);
  if (facts.length === 0) return reply;
  const evidence = evidenceForFacts(library, facts);
  return makeAnswer(library, {
    ...reply,
    headline: `Several works are called ${works[0]?.name ?? 'that'}`,
    evidence,
    sections: [
      { lines: facts.map((fact) => ({ text: sayRelease(fact, now), cites: citesOf(fact, evidence, 1) })) },
    ],
  });
}

function answerForWork(
  library: Library,
  { entity: work, namesakes }: { readonly entity: Entity; readonly namesakes: readonly Entity[] },
  season: number | undefined,
  now: string,
  {
    exact,
    dated,
    time,
    isOut,
    platform,
  }: {
    readonly platform: string | undefined;
    readonly exact: boolean;
    readonly dated: boolean;
    readonly time: string | undefined;
    readonly isOut: boolean;
  },
): Answer {
  const name = sayTitle({ title: work.name, season, year: work.year, medium: work.medium });
  const asked = { question: QUESTION, asked: `When does ${name} come out?`, command: COMMAND };
  const facts = factsOf(library, work, 'release');
  const ofThis = season === undefined ? facts : ofSeason(facts, season);
  // What has come out elsewhere does not tell when it comes to a platform.
  const fitting = platform === undefined ? ofThis : ofThis.filter(({ status }) => status !== 'past');
  const main = pickRelease(fitting, now);
  if (!main)
    return answerSilent(
      library,
      asked,
      work,
      `The articles give no release date for ${name}`,
      // A sentence on the whole work says nothing of the season that was asked for.
      { unread: season === undefined ? comesOut(name) : undefined },
    );
  const others = facts.filter((fact) => fact !== main);
  const evidence = evidenceForFacts(library, [main, ...others]);
  const days =
    main.event === 'release' && main.date && /^\d{4}-\d\d-\d\d$/.test(main.date) ? { day: main.date } : {};
  const open = main.event === 'unannounced';
  const tooCoarse = !open && ((exact && !days.day) || (dated && !main.date));
  const verdict = isOut
    ? judgeOut(main, now)
    : time && main.date
      ? judgeDate(main.date, time, now)
      : undefined;
  return makeAnswer(library, {
    ...asked,
    status: open || tooCoarse || verdict === 'open' ? 'partial' : 'answered',
    headline: `${SAYS[verdict ?? 'none']}${tooCoarse ? (main.date ? 'No exact day is given: ' : 'No date is given: ') : ''}${sayRelease(main, now, season === undefined ? nameOf(main) : name)}`,
    answers: open ? [] : [answerWords(main)],
    evidence,
    sections: [saidBy(library, main, evidence), elsewhere(main, others, evidence, now)].filter(
      (section) => section.lines.length > 0,
    ),
    notes: [...sayDerivation(library, main), ...sayDissent(library, main)],
    more: [
      { label: `Cast of ${nameEntity(work)}`, command: 'cast', value: nameEntity(work) },
      ...offer(namesakes, COMMAND),
    ],
    ...days,
  });
}

const isOn = (library: Library, work: Entity, platform: string) =>
  factsOf(library, work, 'platform').some((fact) => isSamePlatform(fact.platform, platform));

/** It is shown by others, or is of a sort that nobody shows: then its date is not that of the platform. */
const isElsewhere = (library: Library, work: Entity, platform: string) =>
  !isOn(library, work, platform) &&
  (factsOf(library, work, 'platform').length > 0 ||
    /^(?:book|novel|comic|game|play|musical)$/u.test(work.medium ?? ''));

const SAYS = {
  yes: 'Yes: ',
  no: 'No: ',
  later: 'Not yet: ',
  open: 'Not said so exactly: ',
  none: '',
} as const;

/** Which two statements give the date together, where no single one does. */
function sayDerivation(library: Library, fact: ReleaseFact): string[] {
  const from = (fact.derived && fact.from) || [];
  const words = from.flatMap((claim) => {
    const article = library.byId.get(claim.article);
    return claim.kind === 'release' && claim.asStated
      ? [`“${claim.asStated}” (${article ? (article.publisher ?? nameArticle(article)) : claim.article})`]
      : [];
  });
  return words.length > 1 ? [`No single article says it: it follows from ${sayList(words)}.`] : [];
}

function answerWords(fact: ReleaseFact): string {
  if (fact.event === 'available') return 'available now';
  return fact.date ? sayDate(fact.date) : (fact.asStated ?? 'no date');
}
