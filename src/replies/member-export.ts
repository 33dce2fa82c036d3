import { clip } from './clip.ts';
import { cleanLine, escapeMarkdown } from './escape.ts';
import { joinLines, LIMITS } from './limits.ts';
import { COLORS, type Reply } from './reply.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

/** Everything that is kept of a member, table by table, for that member alone. */
export function drawExport(tables: Readonly<Record<string, Rows>>): Reply {
  const lines = Object.entries(tables).flatMap(([table, rows]) => [
    `**${escapeMarkdown(table)}** (${rows.length})`,
    ...rows.slice(0, 10).map((one) => `- ${escapeMarkdown(clip(cleanLine(describe(one)), 300))}`),
    ...(rows.length > 10 ? [`- … and ${rows.length - 10} more of the same kind`] : []),
  ]);
  return {
    type: 'message',
    private: true,
    message: {
      embeds: [
        {
          title: 'What I keep about you',
          description: joinLines(lines, LIMITS.description) || 'Nothing.',
          color: COLORS.ambiguous,
        },
      ],
      components: [],
    },
  };
}

/** A row as `name: value` pairs; the member's own id, the same in every row, is left out. */
function describe(one: Readonly<Record<string, unknown>>): string {
  return Object.entries(one)
    .filter(([name, value]) => name !== 'member_id' && value !== null)
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join(', ');
}
