import { type APIEmbed, ComponentType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replyWithAnswer } from '../../src/replies/answer-reply.ts';
import { embedLength, LIMITS } from '../../src/replies/limits.ts';
import { drawSourcesPage } from '../../src/replies/sources-page.ts';
import { anyAnswer } from './any-answer.ts';

const origin = { command: 'whoplays', values: ['Ana'], asker: '123456789012345678', private: false };

function expectEmbedFits(embed: APIEmbed | undefined) {
  expect(embed?.title?.length).toBeGreaterThan(0);
  expect(embed?.title?.length).toBeLessThanOrEqual(LIMITS.title);
  expect(embed?.description?.length).toBeGreaterThan(0);
  expect(embed?.description?.length).toBeLessThanOrEqual(LIMITS.description);
  expect(embed && embedLength(embed)).toBeLessThanOrEqual(LIMITS.embedTotal);
}

describe('replyWithAnswer', () => {
  it('stays within the limits of Discord whatever the articles hold', () => {
    fc.assert(
      fc.property(anyAnswer, fc.boolean(), (answer, spoiler) => {
        const { message } = replyWithAnswer(answer, origin, { spoiler });
        expectEmbedFits(message.embeds[0]);
        expect(message.components.length).toBeLessThanOrEqual(5);
        const ids = message.components.flatMap((row) =>
          row.components.map((one) => ('custom_id' in one ? one.custom_id : '')),
        );
        expect(new Set(ids).size).toBe(ids.length);
        for (const component of message.components.flatMap((row) => row.components)) {
          if (component.type === ComponentType.Button && 'label' in component) {
            expect(component.label?.length).toBeGreaterThan(0);
            expect(component.label?.length).toBeLessThanOrEqual(LIMITS.buttonLabel);
          }
          if (component.type === ComponentType.StringSelect) {
            expect(component.options.length).toBeLessThanOrEqual(LIMITS.selectOptions);
            expect(new Set(component.options.map(({ value }) => value)).size).toBe(component.options.length);
            for (const option of component.options) {
              expect(option.label.length).toBeGreaterThan(0);
              expect(option.label.length).toBeLessThanOrEqual(LIMITS.optionLabel);
              expect(option.description?.length ?? 1).toBeGreaterThan(0);
            }
          }
        }
      }),
    );
  });

  it('leaves no spoiler open and nothing of the answer outside of it', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const text = replyWithAnswer(answer, origin, { spoiler: true }).message.embeds[0]?.description ?? '';
        const bars = text.replace(/\\./gu, '').split('||').length - 1;
        expect(bars % 2).toBe(0);
      }),
    );
  });

  it('draws a page of sources that fits', () => {
    fc.assert(
      fc.property(anyAnswer, fc.integer({ min: -3, max: 9 }), (answer, page) => {
        expectEmbedFits(drawSourcesPage(answer, origin, page).embeds[0]);
      }),
    );
  });
});
