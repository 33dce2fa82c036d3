import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/start-local-discord.ts';
import { type Loose, request } from './raw-bot.ts';
import { codeAt, long, times } from './refusal.ts';

describe('commands that Discord refuses', () => {
  let discord: LocalDiscord;
  beforeAll(async () => {
    discord = await startLocalDiscord({ rateLimits: 'shown' });
  });
  afterAll(() => discord.stop());

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
