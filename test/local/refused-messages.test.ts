import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LocalDiscord } from '../../src/local/start-local-discord.ts';
import { type Loose, request } from './raw-bot.ts';
import { type AskedBot, codeAt, long, respond, row, startAskedBot, times } from './refusal.ts';

const embeds = (...all: unknown[]) => ({ embeds: all });
const button = (custom_id?: string) => ({ type: 2, style: 1, label: 'Press', custom_id });

describe('messages that Discord refuses', () => {
  let asked: AskedBot;
  let discord: LocalDiscord;
  let interaction: Loose;
  beforeAll(async () => {
    asked = await startAskedBot();
    discord = asked.discord;
  });
  afterAll(() => asked.stop());
  beforeEach(async () => {
    interaction = await asked.run();
  });
  const callback = (body: unknown) => respond(discord, interaction, body);

  it.each<[string, Loose, string, string]>([
    ['a title of 257', embeds({ title: long(257) }), 'embeds.0.title', 'BASE_TYPE_MAX_LENGTH'],
    [
      'a description of 4,097',
      embeds({ description: long(4097) }),
      'embeds.0.description',
      'BASE_TYPE_MAX_LENGTH',
    ],
    ['an empty embed', embeds({ title: 'a' }, {}), 'embeds.1.description', 'BASE_TYPE_REQUIRED'],
    [
      '6,001 characters in two embeds',
      embeds({ description: long(4000) }, { description: long(2001) }),
      'embeds',
      'MAX_EMBED_SIZE_EXCEEDED',
    ],
    ['11 embeds', embeds(...times(11, () => ({ title: 'a' }))), 'embeds', 'BASE_TYPE_MAX_LENGTH'],
    [
      '26 fields',
      embeds({ fields: times(26, () => ({ name: 'a', value: 'b' })) }),
      'embeds.0.fields',
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a field without a name',
      embeds({ fields: [{ name: '', value: 'b' }] }),
      'embeds.0.fields.0.name',
      'BASE_TYPE_REQUIRED',
    ],
    [
      'a field without a value',
      embeds({ fields: [{ name: 'a' }] }),
      'embeds.0.fields.0.value',
      'BASE_TYPE_REQUIRED',
    ],
    ['a link that is none', embeds({ title: 'a', url: 'here' }), 'embeds.0.url', 'URL_TYPE_INVALID_URL'],
    [
      'a link of another kind',
      embeds({ title: 'a', url: 'ftp://a.b' }),
      'embeds.0.url',
      'URL_TYPE_INVALID_SCHEME',
    ],
    [
      'a date that is none',
      embeds({ title: 'a', timestamp: 'soon' }),
      'embeds.0.timestamp',
      'DATE_TIME_TYPE_PARSE',
    ],
    ['a title that is a number', embeds({ title: 7 }), 'embeds.0.title', 'STRING_TYPE_CONVERT'],
    ['a color out of range', embeds({ title: 'a', color: 16777216 }), 'embeds.0.color', 'NUMBER_TYPE_MAX'],
    ['2,001 characters', { content: long(2001) }, 'content', 'BASE_TYPE_MAX_LENGTH'],
    [
      'two equal custom_ids',
      { content: 'a', components: [row(button('a'), button('b')), row(button('a'))] },
      'components.1.components.0.custom_id',
      'COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'a button without a custom_id',
      { content: 'a', components: [row(button())] },
      'components.0.components.0.custom_id',
      'BASE_TYPE_REQUIRED',
    ],
    [
      'a link button without a link',
      { content: 'a', components: [row({ type: 2, style: 5, label: 'a' })] },
      'components.0.components.0.url',
      'BASE_TYPE_REQUIRED',
    ],
    [
      'a label of 81',
      { content: 'a', components: [row({ ...button('a'), label: long(81) })] },
      'components.0.components.0.label',
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'six buttons in a row',
      { content: 'a', components: [row(...times(6, (at) => button(`${at}`)))] },
      'components.0.components',
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'six rows',
      { content: 'a', components: times(6, (at) => row(button(`${at}`))) },
      'components',
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'an unknown component',
      { content: 'a', components: [row({ type: 99 })] },
      'components.0.components.0',
      'UNION_TYPE_CHOICES',
    ],
    ['a button in no row', { content: 'a', components: [button('a')] }, 'components.0', 'UNION_TYPE_CHOICES'],
    [
      'two equal values in a list',
      {
        content: 'a',
        components: [row({ type: 3, custom_id: 'a', options: times(2, () => ({ label: 'a', value: 'a' })) })],
      },
      'components.0.components.0.options.1',
      'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    [
      '26 options in a list',
      {
        content: 'a',
        components: [
          row({ type: 3, custom_id: 'a', options: times(26, (at) => ({ label: 'a', value: `${at}` })) }),
        ],
      },
      'components.0.components.0.options',
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'content beside components of the new kind',
      { content: 'a', flags: 32768, components: [{ type: 10, content: 'b' }] },
      'content',
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'mentions that contradict themselves',
      { content: 'a', allowed_mentions: { parse: ['users'], users: ['12345678901234567'] } },
      'allowed_mentions',
      'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    ],
  ])(
    '%s: 50035 with its path, in an answer, a follow-up and a channel',
    async (_what, message, path, code) => {
      const first = await callback({ type: 4, data: message });
      expect(first).toMatchObject({ status: 400, body: { code: 50035, message: 'Invalid Form Body' } });
      expect(codeAt(first.body.errors, `data.${path}`)).toBe(code);
      expect((await callback({ type: 4, data: { content: 'fine' } })).status).toBe(204);
      const webhook = `/webhooks/${discord.applicationId}/${interaction.token}`;
      const channel = `/channels/${interaction.channel_id}/messages`;
      for (const [method, address] of [
        ['POST', webhook],
        ['PATCH', `${webhook}/messages/@original`],
        ['POST', channel],
      ] as const) {
        const answer = await request(discord, method, address, message);
        expect([address, answer.status, codeAt(answer.body.errors, path)]).toEqual([address, 400, code]);
      }
    },
  );
});
