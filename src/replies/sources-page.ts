import type { Answer } from '../answers/answer.ts';
import { button, type Origin, row } from './answer-buttons.ts';
import { joinBlocks, quoteBlock } from './answer-embed.ts';
import { makeCustomId } from './custom-id.ts';
import { LIMITS } from './limits.ts';
import { COLORS, type Message } from './reply.ts';
import { drawTitle } from './title.ts';

const PER_PAGE = 6;

/** One page of all the quotes under an answer, with buttons to the pages beside it. Pages count from 0. */
export function drawSourcesPage(answer: Answer, origin: Origin, page: number): Message {
  const pages = Math.max(1, Math.ceil(answer.evidence.length / PER_PAGE));
  const at = Math.min(Math.max(0, page), pages - 1);
  const quotes = answer.evidence
    .slice(at * PER_PAGE, (at + 1) * PER_PAGE)
    .map((evidence, index) => quoteBlock(evidence, at * PER_PAGE + index + 1));
  const turn = (to: number, text: string) => {
    const id =
      to >= 0 && to < pages
        ? makeCustomId('sources', String(to), origin.command, ...origin.values)
        : undefined;
    return id ? button(id, text) : undefined;
  };
  return {
    embeds: [
      {
        title: drawTitle(`Sources: ${answer.headline}`),
        description: joinBlocks(quotes, LIMITS.description) || 'The articles have no sentence on this.',
        color: COLORS[answer.status],
        footer: { text: `Page ${at + 1} of ${pages}` },
      },
    ],
    components: row([turn(at - 1, 'Earlier'), turn(at + 1, 'More')]),
  };
}
