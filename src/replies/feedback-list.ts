import { clip } from './clip.ts';
import { cleanLine, escapeMarkdown } from './escape.ts';
import { joinLines, LIMITS } from './limits.ts';
import { COLORS, type Reply } from './reply.ts';

type Entry = {
  readonly question: string;
  readonly asked: number;
  readonly up: number;
  readonly down: number;
};

/** The questions of a server that went wrong, for its moderators alone. */
export function drawFeedback(which: 'unanswered' | 'disputed', entries: readonly Entry[]): Reply {
  const lines = entries.map((entry) => {
    const counts = which === 'disputed' ? `wrong ${entry.down}, right ${entry.up}` : `asked ${entry.asked}`;
    return `- ${escapeMarkdown(clip(cleanLine(entry.question), 200))} · ${counts}`;
  });
  const title =
    which === 'disputed' ? 'Answers that members called wrong' : 'Questions that the articles did not answer';
  const none =
    which === 'disputed' ? 'Nobody has called an answer wrong.' : 'Every question found an answer so far.';
  return {
    type: 'message',
    private: true,
    message: {
      embeds: [
        {
          title,
          description: joinLines(lines, LIMITS.description) || none,
          color: COLORS.ambiguous,
          footer: { text: 'Nobody’s name is kept with a question.' },
        },
      ],
      components: [],
    },
  };
}
