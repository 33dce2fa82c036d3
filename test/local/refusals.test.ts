import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/start-local-discord.ts';
import { identify, isEvent, type Loose, type RawSocket, request } from './raw-bot.ts';

const embeds = (...all: unknown[]) => ({ embeds: all });
const row = (...components: unknown[]) => ({ type: 1, components });
const button = (custom_id?: string) => ({ type: 2, style: 1, label: 'Press', custom_id });
const long = (length: number) => 'x'.repeat(length);
const times = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));

describe('what Discord refuses', () => {
  let discord: LocalDiscord;
  let bot: RawSocket;
  let interaction: Loose;
  beforeAll(async () => {
    discord = await startLocalDiscord({ rateLimits: 'shown' });
    const completing = { type: 3, name: 'name', description: 'A name', autocomplete: true };
    const find = { name: 'find', description: 'Finds', options: [completing] };
    await request(discord, 'POST', `/applications/${discord.applicationId}/commands`, find);
    bot = await identify(discord);
  });
  afterAll(async () => {
    bot.close();
    await discord.stop();
  });
  beforeEach(async () => {
    void discord
      .as('mia', 'general')
      .run('/find', { name: 'x' })
      .catch(() => undefined);
    interaction = (await bot.next(isEvent('INTERACTION_CREATE'))).d;
  });
  const callback = (body: unknown) =>
    request(discord, 'POST', `/interactions/${interaction.id}/${interaction.token}/callback`, body);
  const complete = async (): Promise<void> => {
    void discord
      .as('mia', 'general')
      .autocomplete('/find', { name: 'x' }, 'name')
      .catch(() => undefined);
    interaction = (await bot.next(isEvent('INTERACTION_CREATE'))).d;
  };

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

  it.each<[string, Loose, string, string]>([
    ['a title of 46', { title: long(46) }, 'title', 'BASE_TYPE_BAD_LENGTH'],
    ['no title', { title: undefined }, 'title', 'BASE_TYPE_REQUIRED'],
    ['no components', { components: [] }, 'components', 'BASE_TYPE_BAD_LENGTH'],
    [
      'six rows',
      { components: times(6, (at) => row({ type: 4, custom_id: `${at}`, style: 1, label: 'a' })) },
      'components',
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'two equal custom_ids',
      { components: times(2, () => row({ type: 4, custom_id: 'a', style: 1, label: 'a' })) },
      'components.1.components.0.custom_id',
      'COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
  ])('a dialog with %s', async (_what, change, path, code) => {
    const input = { type: 4, custom_id: 'a', style: 1, label: 'Name' };
    const modal = { custom_id: 'form', title: 'Form', components: [row(input)], ...change };
    const answer = await callback({ type: 9, data: modal });
    expect([answer.status, codeAt(answer.body.errors, `data.${path}`)]).toEqual([400, code]);
  });

  it.each<[string, Loose[], string, string]>([
    ['26 results', times(26, (at) => ({ name: 'a', value: `${at}` })), 'choices', 'BASE_TYPE_MAX_LENGTH'],
    ['a value of 101', [{ name: 'a', value: long(101) }], 'choices.0.value', 'BASE_TYPE_MAX_LENGTH'],
    ['a name of 101', [{ name: long(101), value: 'a' }], 'choices.0.name', 'BASE_TYPE_BAD_LENGTH'],
  ])('completions with %s', async (_what, choices, path, code) => {
    await complete();
    const answer = await callback({ type: 8, data: { choices } });
    expect([answer.status, codeAt(answer.body.errors, `data.${path}`)]).toEqual([400, code]);
  });

  it('a message for an answer to a completion, and choices for a command', async () => {
    expect(codeAt((await callback({ type: 8, data: { choices: [] } })).body.errors, 'type')).toBe(
      'BASE_TYPE_CHOICES',
    );
    await complete();
    const answer = await callback({ type: 4, data: { content: 'a' } });
    expect(codeAt(answer.body.errors, 'type')).toBe('BASE_TYPE_CHOICES');
  });

  it('an empty message, a second answer, an unknown interaction, bad JSON, a missing token', async () => {
    expect((await callback({ type: 4, data: {} })).body.code).toBe(50006);
    expect((await callback('{"type":')).body.code).toBe(50109);
    expect((await callback({ type: 5 })).status).toBe(204);
    expect(await callback({ type: 5 })).toMatchObject({ status: 400, body: { code: 40060 } });
    const unknown = await request(discord, 'POST', '/interactions/12345678901234567/nope/callback', {
      type: 5,
    });
    expect(unknown).toMatchObject({ status: 404, body: { code: 10062 } });
    const stranger = await request(discord, 'GET', '/users/@me', undefined, 'nope');
    expect(stranger).toMatchObject({ status: 401, body: { code: 0 } });
    expect((await request(discord, 'GET', '/nowhere')).status).toBe(404);
  });

  it.each<[string, Loose, string, string]>([
    [
      '26 choices',
      { options: [option({ choices: times(26, (at) => ({ name: `${at}`, value: `${at}` })) })] },
      'options.0.choices',
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      '26 options',
      { options: times(26, (at) => option({ name: `o${at}` })) },
      'options',
      'BASE_TYPE_MAX_LENGTH',
    ],
    ['a capital in its name', { name: 'Find' }, 'name', 'APPLICATION_COMMAND_INVALID_NAME'],
    ['a space in its name', { name: 'find it' }, 'name', 'APPLICATION_COMMAND_INVALID_NAME'],
    ['a name of 33', { name: long(33) }, 'name', 'BASE_TYPE_BAD_LENGTH'],
    ['no description', { description: '' }, 'description', 'BASE_TYPE_REQUIRED'],
    ['a description of 101', { description: long(101) }, 'description', 'BASE_TYPE_MAX_LENGTH'],
    [
      'choices and completion at once',
      { options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] },
      'options.0',
      'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE_EXCLUSIVE',
    ],
    [
      'a required option after an optional one',
      { options: [option({}), option({ name: 'b', required: true })] },
      'options.1',
      'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'a minimum above its maximum',
      { options: [{ ...option({}), type: 4, min_value: 2, max_value: 1 }] },
      'options.0.min_value',
      'APPLICATION_COMMAND_OPTIONS_MIN_MAX_INVALID',
    ],
    [
      'two options of one name',
      { options: [option({}), option({})] },
      'options.1',
      'APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED',
    ],
    [
      'an option of an unknown type',
      { options: [{ ...option({}), type: 77 }] },
      'options.0',
      'UNION_TYPE_CHOICES',
    ],
    [
      'more than 8,000 characters',
      {
        options: times(4, (at) =>
          option({
            name: `o${at}`,
            choices: times(25, (nth) => ({ name: `${nth}${long(50)}`, value: long(50) })),
          }),
        ),
      },
      '',
      'APPLICATION_COMMAND_TOO_LARGE',
    ],
  ])('a command with %s', async (_what, change, path, code) => {
    const address = `/applications/${discord.applicationId}/commands`;
    const command = { name: 'valid', description: 'Valid', ...change };
    const single = await request(discord, 'POST', address, command);
    expect([single.status, codeAt(single.body.errors, path)]).toEqual([400, code]);
    const bulk = await request(discord, 'PUT', address, [{ name: 'first', description: 'First' }, command]);
    expect([bulk.status, codeAt(bulk.body.errors, path === '' ? '1' : `1.${path}`)]).toEqual([400, code]);
  });

  it('two commands of one name, and a hundred and first command', async () => {
    const address = `/applications/${discord.applicationId}/commands`;
    const command = { name: 'twice', description: 'Twice' };
    const twice = await request(discord, 'PUT', address, [command, command]);
    expect(codeAt(twice.body.errors, '1')).toBe('APPLICATION_COMMANDS_DUPLICATE_NAME');
    const many = times(101, (at) => ({ name: `c${at}`, description: 'One of many' }));
    expect((await request(discord, 'PUT', address, many)).body.code).toBe(30032);
  });
});

function option(change: Loose): Loose {
  return { type: 3, name: 'a', description: 'An option', ...change };
}

/** The code of the first error at a path of Discord's nested errors. */
function codeAt(errors: Loose, path: string): string | undefined {
  const at = path === '' ? errors : path.split('.').reduce((inner, step) => inner?.[step], errors);
  return at?._errors?.[0]?.code ?? JSON.stringify(errors);
}
