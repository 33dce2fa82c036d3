import { setImmediate as breathe } from 'node:timers/promises';
import { Events, type Interaction } from 'discord.js';
import { commands } from '../../commands/index.ts';
import { createClient } from '../../src/discord/client.ts';
import { type Desk, dispatch } from '../../src/discord/dispatch.ts';
import { allowedAnswers, checkCallback } from '../../src/local/validation/check-callback.ts';
import { checkMessage } from '../../src/local/validation/check-message.ts';
import { createSchemaCheck } from '../../src/local/validation/check-schema.ts';
import type { Allowed } from './oracle.ts';
import { findEchoes, findEchoesInChoices } from './oracle.ts';

export type Loose = Readonly<Record<string, unknown>>;

/** What an interaction led to: everything that was sent, and what is wrong with it. */
export type Result = { readonly bodies: readonly Loose[]; readonly wrong: readonly string[] };

/**
 * Interactions go in as Discord sends them and bodies come out as Discord gets them: the real dispatcher, commands
 * and discord.js, with nothing in the place of the network but this.
 */
export function openWire(surroundings: Desk['surroundings']) {
  const check = createSchemaCheck();
  const sent: { readonly path: string; readonly body: Loose }[] = [];
  const wrong: string[] = [];
  const makeRequest = async (url: string, { body }: { readonly body?: unknown }) => {
    if (typeof body === 'string') sent.push({ path: url, body: JSON.parse(body) });
    return url.includes('/callback')
      ? new Response(null, { status: 204 })
      : Response.json({ id: '1', channel_id: '1' });
  };
  const client = createClient({ rest: { makeRequest: makeRequest as never } });
  client.token = 'none';
  const desk: Desk = {
    commands,
    surroundings,
    log: {
      info: () => {},
      warn: () => {},
      error: (event) =>
        wrong.push(`failed: ${'err' in event && event.err instanceof Error ? event.err.stack : ''}`),
    },
  };
  let work: Promise<void> | undefined;
  client.on(Events.InteractionCreate, (interaction: Interaction) => {
    work = dispatch(desk, interaction);
  });
  return {
    /** @throws where discord.js itself does not take the payload */
    async send(payload: Loose, allowed: Allowed): Promise<Result> {
      sent.length = 0;
      wrong.length = 0;
      work = undefined;
      (client as unknown as Actions).actions.InteractionCreate.handle(payload);
      await work;
      const isFromMessage = 'message' in payload;
      for (const { path, body } of sent) {
        const isFirst = path.includes('/callback');
        const data = (isFirst ? (body.data ?? {}) : body) as Loose;
        const faults = isFirst
          ? checkCallback(check, body, allowedAnswers(Number(payload.type), isFromMessage))
          : checkMessage(data, [], Number(data.flags ?? 0));
        for (const fault of faults)
          wrong.push(`Discord would refuse ${fault.path.join('.')}: ${fault.message}`);
        if (body.type === 8) wrong.push(...findEchoesInChoices(data.choices as { name: string }[]));
        else if (!isFirst || body.type === 4 || body.type === 7) wrong.push(...findEchoes(data, allowed));
      }
      if (work && sent.length === 0) wrong.push('not answered');
      await breathe();
      return { bodies: sent.map(({ body }) => body), wrong: [...wrong] };
    },
    close: () => client.destroy(),
  };
}

export type Wire = ReturnType<typeof openWire>;

type Actions = {
  readonly actions: { readonly InteractionCreate: { handle: (payload: Loose) => void } };
};

let last = 1_573_527_580_034_732_033n;

/** What every interaction has, whatever its type. `type`: 2 command, 3 component, 4 completion, 5 dialog. */
export function payloadOf(type: number, data: Loose, member = '777000000000000001'): Record<string, unknown> {
  last += 1n;
  return {
    id: String(last),
    application_id: '777000000000000000',
    token: `token-${last}`,
    version: 1,
    type,
    data,
    locale: 'en-US',
    user: { id: member, username: 'mia', discriminator: '0', global_name: 'Mia', avatar: null },
    channel_id: '777000000000000002',
    channel: { id: '777000000000000002', type: 1 },
    entitlements: [],
    authorizing_integration_owners: {},
    context: 1,
    app_permissions: '0',
    attachment_size_limit: 0,
  };
}
