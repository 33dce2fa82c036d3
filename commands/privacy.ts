import { type ActionRequest, type Command, EVERYWHERE } from '../src/discord/command.ts';
import { button, row } from '../src/replies/answer-buttons.ts';
import { drawExport } from '../src/replies/member-export.ts';
import { COLORS, type Reply } from '../src/replies/reply.ts';
import { say } from '../src/replies/say.ts';
import { deleteMember, exportMember } from '../src/store/privacy.ts';

const KEPT = [
  '**Lookups** keep nothing about you. A question that found no answer is kept as text for the moderators of its server, without your name.',
  '**Trivia** keeps your id, the name you had when you answered, your answers, points and streaks, and which questions you have met, in each server apart: for leaderboards and for /trivia missed. Single games go after 90 days; the rest stays until you delete it.',
  '**Disputes** keep what you wrote until the moderators put the question back, or you delete it. They see your reason and not your name.',
  'Thirty days after I leave a server, everything of that server goes.',
].join('\n');

/** `/privacy`: what is kept, why, for how long; shown and deleted at once. */
export const privacy: Command = {
  definition: { name: 'privacy', description: 'What I keep about you, and how to delete it', ...EVERYWHERE },
  run: ({ guild }) => ({
    type: 'message',
    private: true,
    message: {
      embeds: [{ title: 'What I keep, and why', description: KEPT, color: COLORS.ambiguous }],
      components: row([
        button('privacy|show', 'Show me'),
        guild ? button('privacy|ask|here', 'Delete my data here') : undefined,
        button('privacy|ask|all', 'Delete my data everywhere'),
      ]),
    },
  }),
  actions: { privacy: handle },
};

async function handle(request: ActionRequest): Promise<Reply> {
  const [what, scope] = request.parts;
  const { store, guild, member } = request;
  if (!store) return say('I keep nothing here.');
  const whose = { member: member.id, ...(scope === 'here' ? { guild: guild ?? '' } : {}) };
  if (what === 'show') return drawExport(await exportMember(store, { member: member.id }));
  if (what === 'ask') {
    const where = scope === 'here' ? 'in this server' : 'in every server';
    const embed = {
      title: 'Delete your data?',
      description: `Your trivia answers, points, streaks and disputes ${where} go at once, and cannot be brought back.`,
      color: COLORS.partial,
    };
    return {
      type: 'update',
      message: {
        embeds: [embed],
        components: row([
          button(`privacy|delete|${scope === 'here' ? 'here' : 'all'}`, 'Delete'),
          button('privacy|keep', 'Keep'),
        ]),
      },
    };
  }
  if (what === 'delete') {
    const rows = await deleteMember(store, whose);
    const text =
      rows === 0 ? 'There was nothing to delete.' : `Deleted: ${rows} ${rows === 1 ? 'entry' : 'entries'}.`;
    return { type: 'update', message: { content: text, embeds: [], components: [] } };
  }
  return { type: 'update', message: { content: 'Nothing was deleted.', embeds: [], components: [] } };
}
