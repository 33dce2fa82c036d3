import { describe, expect, it } from 'vitest';
import { applyEvent } from '../../src/local/page/browser/state/apply-event.ts';
import { sendAction } from '../../src/local/page/browser/state/send-action.ts';
import { emptyWorld, messagesOf, type World } from '../../src/local/page/browser/state/world.ts';
import type { PageAction, PageEvent, PageMessage, PageSnapshot } from '../../src/local/page-protocol.ts';

const snapshot = { type: 'snapshot', me: '1', messages: { a: [], b: [] } } as unknown as PageSnapshot;

function message(id: string, content = '', channel = 'a'): PageMessage {
  return { id, content, channel_id: channel, author: { id: '9' } } as unknown as PageMessage;
}

function live(events: PageEvent[], from: World = emptyWorld): World {
  return events.reduce((world, event) => applyEvent(world, event, 'a', 0), from);
}

const start = live([snapshot]);

describe('messages', () => {
  it('stand in the order of their ids, however they arrive', () => {
    const world = live(
      ['99', '100', '98'].map((id) => ({ type: 'message-create', message: message(id) })),
      start,
    );
    expect(messagesOf(world, 'a').map(({ id }) => id)).toEqual(['98', '99', '100']);
  });

  it('are replaced by their newer versions and taken away', () => {
    const edited = live(
      [
        { type: 'message-create', message: message('1', 'old') },
        { type: 'message-update', message: message('1', 'new') },
      ],
      start,
    );
    expect(messagesOf(edited, 'a').map(({ content }) => content)).toEqual(['new']);
    expect(messagesOf(live([{ type: 'message-delete', channelId: 'a', ids: ['1'] }], edited), 'a')).toEqual(
      [],
    );
  });

  it('count as unread where the window does not show them', () => {
    const world = live(
      ['a', 'b', 'b'].map((channel, at) => ({
        type: 'message-create',
        message: message(`${at}`, '', channel),
      })),
      start,
    );
    expect(world.unread).toEqual(['b']);
  });

  it('end the typing of their author', () => {
    const typing = live([{ type: 'typing', channelId: 'a', userId: '9' }], start);
    expect(typing.typing).toHaveLength(1);
    expect(live([{ type: 'message-create', message: message('1') }], typing).typing).toEqual([]);
  });
});

describe('actions', () => {
  const press = { do: 'press', nonce: 'n', channel: 'a', message: '5', customId: 'go' } as const;
  const failed = {
    type: 'interaction',
    nonce: 'n',
    id: '0',
    state: 'failed',
    reason: 'No answer came.',
  } as const;

  it('wait until they are answered', () => {
    const waiting = sendAction(start, press, 'Go');
    expect(waiting.pending).toMatchObject([{ message: '5', customId: 'go' }]);
    const sent = live([{ type: 'interaction', nonce: 'n', id: '0', state: 'sent' }], waiting);
    expect(sent.pending).toHaveLength(1);
    expect(live([{ type: 'interaction', nonce: 'n', id: '0', state: 'answered' }], sent).pending).toEqual([]);
  });

  it('that fail leave the reason at their message until the next try', () => {
    const world = live([failed], sendAction(start, press, 'Go'));
    expect(world.failures).toEqual({ '5': 'No answer came.' });
    expect(sendAction(world, { ...press, nonce: 'm' }, 'Go').failures).toEqual({});
  });

  it('without a message leave it in the channel, behind its last message', () => {
    const command: PageAction = { do: 'command', nonce: 'n', channel: 'a', command: '1', options: [] };
    const before = live([{ type: 'message-create', message: message('7') }], start);
    const world = live([failed], sendAction(before, command, '/find'));
    expect(world.notices).toEqual([
      { nonce: 'n', channel: 'a', label: '/find', reason: 'No answer came.', after: '7' },
    ]);
  });

  it('keep a dialog open until it is taken', () => {
    const modal = { custom_id: 'x', title: 'Say more', components: [] };
    const open = live([{ type: 'modal', nonce: 'p', id: 'd', modal }], start);
    const sent = sendAction(open, { do: 'submit', nonce: 'n', modal: 'd', values: {} }, 'Say more');
    const refused = live([{ type: 'refused', nonce: 'n', reason: 'Too short.' }], sent);
    expect(refused.dialog).toEqual({ ...open.dialog, problem: 'Too short.' });
    expect(
      live([{ type: 'interaction', nonce: 'n', id: '0', state: 'answered' }], sent).dialog,
    ).toBeUndefined();
  });

  it('are forgotten with a new world', () => {
    expect(live([snapshot], sendAction(start, press, 'Go'))).toEqual(start);
  });
});
