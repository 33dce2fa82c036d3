import type { CorpusStatus, Reload } from '../answers/corpus.ts';
import { clip } from './clip.ts';
import { cleanLine, escapeMarkdown } from './escape.ts';
import { joinLines, LIMITS } from './limits.ts';
import { COLORS, type Message, type Reply } from './reply.ts';

type Question = { readonly question: string; readonly asked: number };

/** Lines of each list that are shown. */
const SHOWN = 8;

/** The articles as the bot's owner sees them, and what they left unanswered. */
export function drawCorpus(status: CorpusStatus, unanswered: readonly Question[]): Reply {
  const { articles, claims, facts, collections, warnings, lastReload } = status;
  const counts = [
    count(articles, 'article', '**'),
    count(claims, 'claim', '**'),
    count(facts, 'fact', '**'),
  ].join(', ');
  const questions = unanswered.map(({ question, asked }) => `${question} (asked ${asked})`);
  return asMessage('Articles', [
    collections.length > 0 ? `${counts}, in ${count(collections.length, 'collection')}` : counts,
    `In force since ${at(status.since)}. ${status.watched ? 'The folder is watched.' : 'The folder is not watched.'}`,
    status.reloading ? 'It is being read again now.' : lastReload ? describeReload(lastReload) : '',
    list('Warnings', warnings, 'No file gives cause for concern.'),
    list('Unanswered questions', questions, 'Every question found an answer so far.'),
  ]);
}

/** How reading the folder again went. */
export function drawReload(reload: Reload, status: CorpusStatus): Reply {
  return asMessage(reload.outcome === 'swapped' ? 'The articles were read again' : 'Nothing was exchanged', [
    describeReload(reload),
    `I answer from ${count(status.articles, 'article')} with ${count(status.facts, 'fact')}.`,
  ]);
}

function describeReload({ at: when, outcome, why }: Reload): string {
  const said = {
    swapped: 'What the folder held then is what I answer from.',
    unchanged: 'The folder held nothing new.',
    refused: 'What I had read before stays in force, because a file is broken:',
    failed: 'What I had read before stays in force, because reading failed:',
  }[outcome];
  return [`Read again ${at(when)}. ${said}`, ...bullets(why)].join('\n');
}

function list(title: string, lines: readonly string[], none: string): string {
  if (lines.length === 0) return none;
  const more = lines.length > SHOWN ? [`… and ${lines.length - SHOWN} more`] : [];
  return [`**${title}**`, ...bullets(lines.slice(0, SHOWN)), ...more].join('\n');
}

/** File names and questions are whatever somebody wrote. */
const bullets = (lines: readonly string[]) =>
  lines.slice(0, SHOWN).map((line) => `- ${escapeMarkdown(clip(cleanLine(line), 200))}`);

const at = (instant: string) => `<t:${Math.floor(Date.parse(instant) / 1000)}:R>`;

function asMessage(title: string, paragraphs: readonly string[]): Reply {
  const description = joinLines(
    paragraphs.filter((paragraph) => paragraph !== '').flatMap((paragraph) => [...paragraph.split('\n'), '']),
    LIMITS.description,
  );
  const message: Message = { embeds: [{ title, description, color: COLORS.ambiguous }], components: [] };
  return { type: 'message', private: true, message };
}

/** "1 article", "**3** facts": with `mark` round the number. */
function count(number: number, noun: string, mark = ''): string {
  return `${mark}${number}${mark} ${noun}${number === 1 ? '' : 's'}`;
}
