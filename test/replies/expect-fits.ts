import { ComponentType } from 'discord-api-types/v10';
import { expect } from 'vitest';
import { embedLength, LIMITS } from '../../src/replies/limits.ts';
import type { Message } from '../../src/replies/reply.ts';

/** Holds a message against Discord's limits. */
export function expectFits(message: Message): void {
  const [embed] = message.embeds;
  expect((embed?.title ?? embed?.author?.name ?? message.content)?.length).toBeGreaterThan(0);
  expect(embed?.title?.length ?? 0).toBeLessThanOrEqual(LIMITS.title);
  expect(embed?.author?.name.length ?? 0).toBeLessThanOrEqual(LIMITS.author);
  expect(embed?.description?.length).toBeGreaterThan(0);
  expect(embed?.description?.length).toBeLessThanOrEqual(LIMITS.description);
  expect(embed && embedLength(embed)).toBeLessThanOrEqual(LIMITS.embedTotal);
  expect(message.components.length).toBeLessThanOrEqual(5);
  const parts = message.components.flatMap((row) => row.components);
  const ids = parts.map((part) => ('custom_id' in part ? part.custom_id : ''));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(LIMITS.customId);
  for (const row of message.components) expect(row.components.length).toBeLessThanOrEqual(5);
  for (const part of parts) {
    if (part.type !== ComponentType.Button || !('label' in part)) continue;
    expect(part.label?.length).toBeGreaterThan(0);
    expect(part.label?.length).toBeLessThanOrEqual(LIMITS.buttonLabel);
  }
}
