import { setTimeout as sleep } from 'node:timers/promises';
import type { ActionRequest } from '../../src/discord/command.ts';
import { clip } from '../../src/replies/clip.ts';
import { cleanLine, escapeMarkdown } from '../../src/replies/escape.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { say } from '../../src/replies/say.ts';
import { openTextModal } from '../../src/replies/text-modal.ts';
import { recordClick } from '../../src/store/clicks.ts';
import { loadGame } from '../../src/store/load-game.ts';
import { readAsked } from '../../src/trivia/asked-question.ts';
import { matchAnswer } from '../../src/trivia/typed/match-answer.ts';

/** The buttons under an open question, and the form for typed answers. */
export const guessActions = { guess, type: openField, typed };

const LONGEST_ANSWER = 100;
/** A hand may be faster than the note that Discord has the message: the click is tried again after these, in ms. */
const WAITS = [150, 400, 900];

/** A letter was pressed. */
async function guess(request: ActionRequest): Promise<Reply> {
  const [game = '', number = '', letter = ''] = request.parts;
  if (!/^[A-D]$/.test(letter)) return say(OLD_BUTTON);
  const outcome = await record(request, game, Number(number), letter);
  return outcome ?? say(`**${letter}** is your answer. Press another letter to change it.`);
}

/** Opens the field for a typed answer, unless it is too late for one. */
async function openField({ store, parts }: ActionRequest): Promise<Reply> {
  const [id = '', number = ''] = parts;
  const game = store && (await loadGame(store, id));
  const round = game?.rounds.find((one) => one.number === Number(number));
  const asked = round && readAsked(round.content);
  if (!game || !asked) return say(GONE);
  if (round.revealedAt !== undefined || game.endedAt !== undefined) return say(LATE);
  return openTextModal({
    customId: `typed|${id}|${number}`,
    title: 'Your answer',
    label: clip(cleanLine(asked.prompt), 45),
    max: LONGEST_ANSWER,
  });
}

/** An answer was typed. Whether it is right is told at the reveal; a near miss is told at once. */
async function typed(request: ActionRequest): Promise<Reply> {
  const { store, parts, fields } = request;
  const [id = '', number = ''] = parts;
  const words = cleanLine(fields.text ?? '').slice(0, LONGEST_ANSWER);
  if (words === '') return say('There was nothing in the field. Press Answer to try again.');
  const outcome = await record(request, id, Number(number), words);
  if (outcome || !store) return outcome ?? say(GONE);
  const game = await loadGame(store, id);
  const asked = readAsked(game?.rounds.find((one) => one.number === Number(number))?.content);
  const options = asked?.options.map((text) => ({ text, means: text })) ?? [];
  const near = asked && matchAnswer(words, { ...asked, options }) === 'near';
  const noted = `**${escapeMarkdown(words)}** is your answer.`;
  return say(
    near
      ? `${noted} That is close, but not close enough yet: look at the spelling and press Answer again.`
      : `${noted} Press Answer again to change it.`,
  );
}

const LATE = 'Time is up for this question.';
const GONE = 'That question is no longer here. /trivia start begins a new game.';
const OLD_BUTTON = 'That button is from an older version of me. /trivia start begins a new game.';

/** Counts an answer. Gives what to say where it does not count. */
async function record(
  { store, games, member, id }: ActionRequest,
  game: string,
  number: number,
  choice: string,
): Promise<Reply | undefined> {
  if (!store || !Number.isInteger(number)) return say(GONE);
  for (const wait of [...WAITS, 0]) {
    const click = { game, number, member: member.id, name: member.name, choice, interaction: id };
    const { outcome, answered } = await recordClick(store, click);
    if (outcome === 'late') return say(LATE);
    if (outcome !== 'unknown') {
      games?.noteAnswers(game, answered);
      return undefined;
    }
    const known = wait > 0 ? await loadGame(store, game) : undefined;
    if (known?.phase !== 'asking') break;
    await sleep(wait);
  }
  return say(GONE);
}
