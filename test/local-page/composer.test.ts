import { describe, expect, it } from 'vitest';
import { type Call, filterCalls, listCalls, matchCall } from '../../src/local/page/browser/composer/calls.ts';
import { checkEntry } from '../../src/local/page/browser/composer/check-entry.ts';
import {
  findProblems,
  openDraft,
  readOptions,
  removeEntry,
  setEntry,
  splitOptions,
} from '../../src/local/page/browser/composer/draft.ts';
import type { PageCommand } from '../../src/local/page-protocol.ts';

const here = '100';
const base = { usableIn: [here], type: 1 } as unknown as PageCommand;
const find = {
  ...base,
  id: '1',
  name: 'find',
  name_localizations: { de: 'suche' },
  description: 'Find a thing',
  options: [
    { type: 3, name: 'name', description: 'What', required: true },
    { type: 3, name: 'place', description: 'Where' },
  ],
} as PageCommand;
const game = {
  ...base,
  id: '2',
  name: 'game',
  description: 'Games',
  options: [
    {
      type: 1,
      name: 'start',
      description: 'Start one',
      options: [{ type: 4, name: 'rounds', description: 'Rounds' }],
    },
    {
      type: 2,
      name: 'score',
      description: 'Scores',
      options: [{ type: 1, name: 'show', description: 'Show them' }],
    },
  ],
} as PageCommand;
const elsewhere = {
  ...base,
  id: '3',
  name: 'hidden',
  description: 'Not here',
  usableIn: ['200'],
} as PageCommand;
const onMessages = { ...base, id: '4', name: 'Look it up', description: '', type: 3 } as PageCommand;
const calls = listCalls([find, game, elsewhere, onMessages], here, 'en-US');

function callNamed(name: string): Call {
  const call = calls.find((other) => other.name === name);
  if (!call) throw new Error(`no call ${name}`);
  return call;
}

describe('the list of calls', () => {
  it('holds subcommands by their whole names, and only what may be used here', () => {
    expect(calls.map(({ name, path }) => [name, path])).toEqual([
      ['find', []],
      ['game score show', ['score', 'show']],
      ['game start', ['start']],
    ]);
  });

  it('speaks the language of its reader', () => {
    expect(listCalls([find], here, 'de')[0]).toMatchObject({ name: 'suche', description: 'Find a thing' });
  });

  it.each([
    ['', ['find', 'game score show', 'game start']],
    ['ga', ['game score show', 'game start']],
    ['sta', ['game start']],
    ['ind', ['find']],
    ['xyz', []],
  ])('for %j offers %j', (typed, expected) => {
    expect(filterCalls(calls, typed).map(({ name }) => name)).toEqual(expected);
  });

  it.each([
    ['/find jes', 'find', 'jes'],
    ['/FIND jes', 'find', 'jes'],
    ['/game start ', 'game start', ''],
    ['/find', undefined, undefined],
    ['/game sta', undefined, undefined],
    ['find a', undefined, undefined],
  ])('takes %j for %j', (line, name, rest) => {
    const match = matchCall(calls, line);
    expect([match?.call.name, match?.rest]).toEqual([name, rest]);
  });
});

describe('a draft', () => {
  it('begins with the required options, and puts typed text into the first', () => {
    expect(openDraft(callNamed('find'), 'old coin').entries).toEqual({ name: { text: 'old coin' } });
  });

  it('reads named options, whatever their order', () => {
    expect(readOptions(openDraft(callNamed('find'), 'place: the attic name: old coin'))).toEqual([
      { name: 'name', value: 'old coin' },
      { name: 'place', value: 'the attic' },
    ]);
  });

  it('takes a colon behind any other word as text', () => {
    expect(readOptions(openDraft(callNamed('find'), 'Coins: a history'))).toEqual([
      { name: 'name', value: 'Coins: a history' },
    ]);
  });

  it('says what is missing, and leaves empty options out', () => {
    const empty = setEntry(openDraft(callNamed('find')), 'place', { text: ' ' });
    expect(findProblems(empty)).toEqual({ name: 'This option is required.' });
    expect(readOptions(setEntry(empty, 'name', { text: 'x' }))).toEqual([{ name: 'name', value: 'x' }]);
    expect(splitOptions(removeEntry(empty, 'place')).more.map(({ name }) => name)).toEqual(['place']);
  });

  it('sends the value of what was picked, not its label', () => {
    const draft = setEntry(openDraft(callNamed('find')), 'name', { text: 'Old coin', value: 'coin-7' });
    expect(readOptions(draft)).toEqual([{ name: 'name', value: 'coin-7' }]);
  });
});

describe('checkEntry', () => {
  const named = { name: 'x', description: 'x' };
  it.each([
    [{ type: 4, min_value: 1, max_value: 5 }, '3', { value: 3 }],
    [{ type: 4, min_value: 1, max_value: 5 }, '6', { problem: 'Enter 5 or less.' }],
    [{ type: 4 }, '1.5', { problem: 'Enter a whole number.' }],
    [{ type: 10 }, '1.5', { value: 1.5 }],
    [{ type: 10 }, 'many', { problem: 'Enter a number.' }],
    [{ type: 5 }, 'False', { value: false }],
    [{ type: 5 }, 'maybe', { problem: 'Choose True or False.' }],
    [{ type: 3, choices: [{ name: 'Hard', value: 'h' }] }, 'hard', { value: 'h' }],
    [{ type: 3, choices: [{ name: 'Hard', value: 'h' }] }, 'soft', { problem: 'Choose one of the list.' }],
    [{ type: 3, min_length: 3 }, 'ab', { problem: 'Enter 3 characters or more.' }],
    [{ type: 6 }, 'Mia', { problem: 'Choose one of the list.' }],
    [{ type: 6 }, '123456789012345678', { value: '123456789012345678' }],
    [{ type: 3 }, '', {}],
    [{ type: 3, required: true }, '  ', { problem: 'This option is required.' }],
  ])('%j with %j', (option, text, expected) => {
    expect(checkEntry({ ...named, ...option } as Parameters<typeof checkEntry>[0], { text })).toEqual(
      expected,
    );
  });
});
