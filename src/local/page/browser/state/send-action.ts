import type { PageAction } from '../../../page-protocol.ts';
import type { World } from './world.ts';

/** The world while an action is on its way: what waits for an answer, and old failures that a new try takes away. */
export function sendAction(world: World, action: PageAction, label: string): World {
  const { choices, refusal, ...settled } = world;
  switch (action.do) {
    case 'say':
    case 'delete': {
      const kept = world.pending.filter(({ quiet }) => !quiet);
      return {
        ...settled,
        pending: [...kept, { nonce: action.nonce, channel: action.channel, label, quiet: true }],
      };
    }
    case 'command':
    case 'target':
      return {
        ...settled,
        pending: [...world.pending, { nonce: action.nonce, channel: action.channel, label }],
      };
    case 'press':
    case 'select': {
      const { nonce, channel, message, customId } = action;
      const failures = Object.fromEntries(Object.entries(world.failures).filter(([id]) => id !== message));
      return {
        ...settled,
        failures,
        pending: [...world.pending, { nonce, channel, label, message, customId }],
      };
    }
    case 'submit': {
      const pending = [...world.pending, { nonce: action.nonce, channel: '', label }];
      return world.dialog
        ? { ...settled, pending, dialog: { ...world.dialog, pending: action.nonce } }
        : { ...settled, pending };
    }
    default:
      return world;
  }
}
