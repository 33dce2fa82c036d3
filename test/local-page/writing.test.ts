import { describe, expect, it } from 'vitest';
import type { Call } from '../../src/local/page/browser/composer/calls.ts';
import { suggest } from '../../src/local/page/browser/composer/suggest.ts';
import {
  addOption,
  emptyWriting,
  nextEmpty,
  pickSuggestion,
  startCall,
  stepBack,
  takeOut,
  typeText,
  writeOption,
} from '../../src/local/page/browser/composer/writing.ts';
import type { PageSnapshot } from '../../src/local/page-protocol.ts';

const call = {
  name: 'find',
  description: 'Find a thing',
  path: [],
  command: {},
  options: [
    { type: 3, name: 'name', description: 'What', required: true },
    { type: 3, name: 'place', description: 'Where', required: true },
    { type: 5, name: 'all', description: 'All of them' },
  ],
} as unknown as Call;

describe('writing', () => {
  it('opens the list with a slash, and fills in a call once its name is whole', () => {
    expect(typeText('hello', [call]).listed).toBe(false);
    expect(typeText('/fi', [call])).toMatchObject({ listed: true, text: '/fi' });
    expect(typeText('/find ', [call])).toMatchObject({ text: '', field: 'name', listed: true });
  });

  it('goes on to the next required option that is empty, and then stays', () => {
    const first = pickSuggestion(startCall(call), { label: 'Old coin', value: 7 });
    expect(first).toMatchObject({ field: 'place', listed: true });
    const second = pickSuggestion(first, { label: 'Attic', value: 'a' });
    expect(second).toMatchObject({ field: 'place', listed: false });
    expect(second.draft && nextEmpty(second.draft)).toBeUndefined();
  });

  it.each([
    ['name:', 'name', { name: '', place: '' }],
    ['name: old', 'name', { name: 'old', place: '' }],
    ['old place:', 'place', { name: 'old', place: '' }],
    ['old all:tr', 'all', { name: 'old', place: '', all: 'tr' }],
    ['old: a place', 'name', { name: 'old: a place', place: '' }],
    ['', 'name', { name: '', place: '' }],
    [' old ', 'name', { name: ' old ', place: '' }],
  ])('leads %j to %s', (text, field, expected) => {
    const writing = writeOption(startCall(call), 'name', text);
    const texts = Object.entries(writing.draft?.entries ?? {}).map(([name, entry]) => [name, entry.text]);
    expect([writing.field, Object.fromEntries(texts)]).toEqual([field, expected]);
  });

  it('forgets what was picked as soon as it is typed over', () => {
    const picked = pickSuggestion(startCall(call), { label: 'Old coin', value: 7 });
    expect(writeOption(picked, 'name', 'Old c').draft?.entries.name).toEqual({ text: 'Old c' });
  });

  it('takes an added option out again, and leads back to the name from the first', () => {
    const added = addOption(startCall(call, 'coin'), 'all');
    expect(takeOut(added).draft?.entries).not.toHaveProperty('all');
    expect(takeOut(added).field).toBe('place');
    expect(takeOut(startCall(call))).toMatchObject({ text: '/find', field: '', listed: true });
  });

  it('closes the list first and gives the command up then', () => {
    const open = startCall(call);
    expect(stepBack(open)).toMatchObject({ listed: false, field: 'name' });
    expect(stepBack(stepBack(open))).toEqual(emptyWriting);
  });
});

describe('suggest', () => {
  const user = (id: string, displayName: string) => ({
    id,
    displayName,
    username: displayName.toLowerCase(),
  });
  const snapshot = {
    me: '1',
    bot: user('9', 'App'),
    members: [user('1', 'Mia'), user('2', 'Amina'), user('3', 'Noor')],
    servers: [
      { id: 's', members: [{ id: '1' }, { id: '2' }], channels: [{ id: 'c', name: 'general', type: 0 }] },
    ],
  } as unknown as PageSnapshot;
  const named = { name: 'x', description: 'x' };

  it.each([
    [{ ...named, type: 5 }, '', 's', ['True', 'False']],
    [{ ...named, type: 5 }, 'fa', 's', ['False']],
    [{ ...named, type: 6 }, 'mi', 's', ['Mia', 'Amina']],
    [{ ...named, type: 6 }, '', undefined, ['Mia', 'App']],
    [{ ...named, type: 7 }, '', 's', ['#general']],
    [{ ...named, type: 7, channel_types: [2] }, '', 's', []],
    [{ ...named, type: 3 }, 'a', 's', []],
    [{ ...named, type: 3, choices: [{ name: 'Hard', value: 'h' }] }, 'h', 's', ['Hard']],
  ])('for %j and %j', (option, text, server, expected) => {
    const found = suggest(option as Parameters<typeof suggest>[0], { text }, snapshot, server);
    expect(found.map(({ label }) => label)).toEqual(expected);
  });
});
