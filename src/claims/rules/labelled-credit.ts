import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { endsLine } from './label.ts';
import { crewFinding, makersFrom, rolesBefore } from './makers.ts';
import type { Finding, Rule } from './rule.ts';
import { isName, wordAt } from './walk.ts';
import { titleSlot } from './whose-work.ts';

const LABELS: ReadonlyMap<string, readonly string[]> = new Map([
  ...labels('director', 'director directors directed_by direction dir series_director'),
  ...labels(
    'writer',
    'writer writers written_by screenplay script screenplay_by screenwriter screenwriters script_by scriptwriter scripts teleplay',
  ),
  ...labels('creator', 'creator creators created_by series_creator series_creators'),
  ...labels('showrunner', 'showrunner showrunners series_showrunner'),
  ...labels(
    'executive producer',
    'executive_producer executive_producers executive-producers exec_producer exec_producers',
  ),
  ...labels('producer', 'producer producers produced_by'),
  ...labels('composer', 'composer music music_by score score_by music_composer original_music'),
  ...labels('author', 'author authors novel_by based_on_the_novel_by original_work original_creator book_by'),
  ...labels('lyricist', 'lyrics lyrics_by'),
  ...labels('choreographer', 'choreography choreographer choreography_by'),
  ...labels(
    'cinematographer',
    'cinematography cinematographer director_of_photography dop dp cinematography_by',
  ),
  ...labels('editor', 'editing edited_by film_editor'),
  ...labels('costume designer', 'costume_designer costume_design costumes'),
  ...labels('set designer', 'set_designer set_design'),
  ...labels('character designer', 'character_designer character_design character_designs'),
  ['writer / director', ['writer', 'director']],
  ['writer and director', ['writer', 'director']],
  ['director / writer', ['writer', 'director']],
  ['written and directed by', ['writer', 'director']],
  ['written & directed by', ['writer', 'director']],
]);

function labels(role: string, words: string): [string, readonly string[]][] {
  return words.split(' ').map((label) => [label.replaceAll('_', ' '), [role]]);
}

/** Whether a name is none, but what somebody did: "Music" of "Music: Ada Stone". */
export function isCreditLabel(name: string): boolean {
  return LABELS.has(name.toLowerCase());
}

/** "Directors: A and B", "- Music: C": a line of credits. */
export const labelledCredit: Rule = {
  name: 'labelled credit',
  triggers: [':', '–', '—', '-', '('],
  read: (s, ats) => [...readLine(s, ats), ...roleLast(s), ...inProgramme(s, ats)],
};

/** "- Ada Stone — Music Director": a name and what it did, and nothing else. */
function roleLast(s: SentenceReading): readonly Finding[] {
  const at = /^[-–—*•]$/.test(s.units[0]?.lower ?? '') ? 1 : 0;
  if (!/^[–—:-]$/.test(wordAt(s, at + 1)) || s.units.length > at + 6) return [];
  const person = personAt(s, at);
  const roles = rolesBefore(s, s.units.length);
  if (person === undefined || roles[0]?.from !== at + 2) return [];
  return roles.flatMap(({ role }) => crewFinding(person, role, s.topic, { from: at, to: s.units.length }));
}

/** Of each colon or, in a line of its own, dash: "Director: A. Writers: B and C", "Director – A". */
function readLine(s: SentenceReading, ats: readonly number[]): readonly Finding[] {
  return ats.flatMap((at) => {
    const mark = wordAt(s, at);
    const first = labelStart(s, at);
    const label = s.units
      .slice(first, at)
      .map(({ lower }) => lower)
      .join(' ')
      .replace(/ \( s \)$/, '');
    const roles =
      at - first > LONGEST
        ? undefined
        : LABELS.get(label.replace(/^(?:original|series) (?=screenplay|script|score|director)/, ''));
    if (roles === undefined || (mark !== ':' && (first > 1 || s.units.length > at + 8))) return [];
    const { people, end } = makersFrom(s, at + 1);
    const closed =
      endsLine(s, end) || (wordAt(s, end) === ',' && /^(?:based|from|adapted)$/.test(wordAt(s, end + 1)));
    if (people.length === 0 || !closed) return [];
    return people.flatMap(({ person }) =>
      roles.flatMap((role) => crewFinding(person, role, workOf(s), { from: at + 1, to: end })),
    );
  });
}

/** What is spoken of; an entry of a list that is headed "Music" is on no work of that name. */
function workOf(s: SentenceReading) {
  const label = s.topic?.title.toLowerCase().replace(/:$/, '') ?? '';
  return LABELS.has(label) && label.length > 3 ? s.reading.main : s.topic;
}

const LONGEST = 5;

/** Where the words in front of a colon begin that nothing parts from it. */
function labelStart(s: SentenceReading, at: number): number {
  let first = at;
  while (first > 0 && at - first <= LONGEST && !/^[.|;•*–—-]$/.test(s.units[first - 1]?.lower ?? ''))
    first -= 1;
  return first;
}

/** "X (dir. A)", "X (dir: A)", "X (A, 2019)": as programmes of festivals say who directed it. */
function inProgramme(s: SentenceReading, ats: readonly number[]): readonly Finding[] {
  return ats.flatMap((open) => {
    if (wordAt(s, open) !== '(' || !isName(s, open - 1) || s.units[open - 1]?.possessive) return [];
    let at = open + 1;
    const labelled = /^(?:dir|director|d)$/.test(wordAt(s, at));
    if (labelled) at += /^[.:]$/.test(wordAt(s, at + 1)) ? 2 : 1;
    const person = isName(s, at) ? personAt(s, at) : undefined;
    const known = s.reading.evidence.get(s.units[at]?.key ?? '');
    const dated =
      wordAt(s, at + 1) === ',' &&
      /^(?:19|20)\d\d$/.test(s.units[at + 2]?.text ?? '') &&
      wordAt(s, at + 3) === ')';
    if (person === undefined || !(dated || (labelled && /^[,);]$/.test(wordAt(s, at + 1))))) return [];
    if (!labelled && ((known?.actor ?? 0) > 0 || !person.includes(' '))) return [];
    return crewFinding(person, 'director', titleSlot(s, open - 1), { from: open - 1, to: at + 1 });
  });
}
