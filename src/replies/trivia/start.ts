import { cleanLine, escapeMarkdown } from '../escape.ts';
import { COLORS, type Reply } from '../reply.ts';

type Start = {
  readonly questions: number;
  /** How many were asked for. */
  readonly wanted: number;
  readonly seconds: number;
  readonly mode: 'buttons' | 'typed';
  readonly topic?: string;
  readonly again: boolean;
};

/** What opens a game, for everybody in the channel. */
export function drawStart({ questions, wanted, seconds, mode, topic, again }: Start): Reply {
  const how = mode === 'typed' ? 'press Answer and type' : 'press a letter';
  const about = topic ? ` about ${escapeMarkdown(cleanLine(topic))}` : '';
  const count = `${questions} ${questions === 1 ? 'question' : 'questions'}`;
  const notes = [
    ...(questions < wanted ? [`There are no more than ${count} of that kind.`] : []),
    ...(again ? ['You have had all of these before: the questions begin anew.'] : []),
  ];
  return {
    type: 'message',
    private: false,
    message: {
      embeds: [
        {
          title: `Trivia: ${count}`,
          description: [
            `Everybody can play${about}. You have ${seconds} seconds each time: ${how}. Nobody sees your answer, and you can change it until time is up.`,
            ...notes,
          ].join('\n\n'),
          color: COLORS.ambiguous,
        },
      ],
      components: [],
    },
  };
}
