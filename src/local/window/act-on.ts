import { PermissionFlagsBits } from 'discord-api-types/v10';
import { causeFault } from '../faults/cause-fault.ts';
import { readFault } from '../faults/read-fault.ts';
import { deleteMessages } from '../messages/messages.ts';
import type { PageAction, PageEvent } from '../page-protocol.ts';
import { say } from '../people/say.ts';
import type { Server } from '../rest/server.ts';
import { channelPermissions, may } from '../world/permissions.ts';
import type { Channel } from '../world/world.ts';
import { canSee } from './describe-page.ts';
import type { Window } from './open-window.ts';
import { startAction, submitModal } from './start-action.ts';

type Refused = Extract<PageEvent, { type: 'refused' }>;

const refused = (reason: string): Refused => ({ type: 'refused', reason });

/** Does what a window asks; gives why not, where it cannot be done. */
export function actOn(
  server: Server,
  window: Window,
  action: PageAction,
  reset: () => void,
): Refused | undefined {
  const { world } = server;
  switch (action.do) {
    case 'become': {
      const person = world.people.get(action.member);
      if (!person) return refused('There is no such member.');
      window.person = person;
      window.modals.clear();
      window.sendSnapshot();
      return undefined;
    }
    case 'reset':
      reset();
      return undefined;
    case 'fault': {
      const fault = readFault(action.fault);
      if (typeof fault === 'string') return refused(fault);
      causeFault(server, fault);
      return undefined;
    }
    case 'submit':
      return submitModal(server, window, action);
    default: {
      const channel = world.channels.get(action.channel);
      const there = channel && canSee(world, channel, window.person.user.id);
      const why = there ? actIn(server, window, action, channel) : refused('There is no such channel.');
      return why && 'nonce' in action ? { ...why, nonce: action.nonce } : why;
    }
  }
}

type InChannel = Exclude<PageAction, { do: 'become' | 'reset' | 'fault' | 'submit' }>;

function actIn(server: Server, window: Window, action: InChannel, channel: Channel): Refused | undefined {
  const { world } = server;
  const { id } = window.person.user;
  const allowed = (wanted: bigint): boolean => may(channelPermissions(world, channel, id), wanted);
  switch (action.do) {
    case 'say': {
      if (!allowed(PermissionFlagsBits.SendMessages)) return refused('You may not write in this channel.');
      const { content, replyTo } = action;
      if (content.trim() === '' || content.length > 2000) return refused('1 to 2,000 characters, please.');
      say(server, window.person, channel, content, replyTo);
      return undefined;
    }
    case 'dismiss':
      if (channel.log.get(action.message)?.recipient !== id)
        return refused('Only your own can be dismissed.');
      deleteMessages(world, channel, [action.message]);
      return undefined;
    case 'delete': {
      const own = channel.log.get(action.message)?.message.author.id === id;
      if (!own && !allowed(PermissionFlagsBits.ManageMessages)) return refused('You may not delete that.');
      deleteMessages(world, channel, [action.message]);
      return undefined;
    }
    default:
      return startAction(server, window, action, channel);
  }
}
