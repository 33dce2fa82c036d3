import type { Interaction, InteractionNews } from '../interactions/interaction.ts';
import type { Refusal } from '../interactions/read-options.ts';
import type { Doing } from '../interactions/stage.ts';
import { startCommand, startTargetCommand } from '../interactions/start-command.ts';
import { startComponent } from '../interactions/start-component.ts';
import { startModalSubmit } from '../interactions/start-modal.ts';
import type { PageAction, PageEvent } from '../page-protocol.ts';
import type { Server } from '../rest/server.ts';
import type { Channel } from '../world/world.ts';
import type { Window } from './open-window.ts';

type Refused = Extract<PageEvent, { type: 'refused' }>;
type Starting = Extract<PageAction, { do: 'command' | 'autocomplete' | 'target' | 'press' | 'select' }>;

/** Starts the interaction that a window asks for, and passes what comes of it on to that window. */
export function startAction(
  server: Server,
  window: Window,
  action: Starting,
  channel: Channel,
): Refused | undefined {
  return start(window, channel, action.nonce, (doing) => {
    if (action.do === 'press') return startComponent(server, doing, action.message, action.customId);
    if (action.do === 'select') {
      return startComponent(server, doing, action.message, action.customId, action.values);
    }
    const command = server.world.commands.get(action.command);
    if (!command) return { refused: 'There is no such command any more.' };
    if (action.do === 'target') return startTargetCommand(server, doing, command, action.target);
    const { options, path = [] } = action;
    const focused = action.do === 'autocomplete' ? { focused: action.focused } : {};
    return startCommand(server, doing, command, { options, path, ...focused });
  });
}

/** Sends off a dialog that the bot opened in this window. */
export function submitModal(
  server: Server,
  window: Window,
  { nonce, modal, values }: Extract<PageAction, { do: 'submit' }>,
): Refused | undefined {
  const open = window.modals.get(modal);
  const channel = server.world.channels.get(open?.opener.channelId ?? '');
  if (!open || !channel) return { type: 'refused', nonce, reason: 'That dialog is not open any more.' };
  return start(window, channel, nonce, (doing) => {
    const started = startModalSubmit(server, doing, open, values);
    if (!('refused' in started)) window.modals.delete(modal);
    return started;
  });
}

function start(
  window: Window,
  channel: Channel,
  nonce: string,
  begin: (doing: Doing) => Interaction | Refusal,
): Refused | undefined {
  let started: Interaction | undefined;
  const early: InteractionNews[] = [];
  const pass = (interaction: Interaction, news: InteractionNews): void => {
    if (news.type === 'modal') window.modals.set(interaction.id, { opener: interaction, modal: news.modal });
    const event = translate(nonce, interaction.id, news);
    if (event) window.tell(event);
  };
  const watch = (news: InteractionNews): void => {
    if (started) pass(started, news);
    else early.push(news);
  };
  const begun = begin({ person: window.person, channel, watch });
  if ('refused' in begun) {
    const field = begun.field === undefined ? {} : { field: begun.field };
    return { type: 'refused', nonce, reason: begun.refused, ...field };
  }
  started = begun;
  window.tell({ type: 'interaction', nonce, id: begun.id, state: 'sent' });
  for (const news of early) pass(begun, news);
  return undefined;
}

function translate(nonce: string, id: string, news: InteractionNews): PageEvent | undefined {
  switch (news.type) {
    case 'answered':
      return { type: 'interaction', nonce, id, state: 'answered', answer: news.answer };
    case 'failed':
      return { type: 'interaction', nonce, id, state: 'failed', reason: news.reason };
    case 'choices':
      return { type: 'choices', nonce, choices: news.choices };
    case 'modal':
      return { type: 'modal', nonce, id, modal: news.modal };
    default:
      return undefined;
  }
}
