import { type LocalDiscord, startLocalDiscord } from '../../src/local/start-local-discord.ts';
import { type Answer, identify, isEvent, type Loose, request } from './raw-bot.ts';

export const row = (...components: unknown[]) => ({ type: 1, components });
export const long = (length: number) => 'x'.repeat(length);
export const times = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));

/** A bot with one command, and what members begin with it. */
export type AskedBot = {
  discord: LocalDiscord;
  /** The interaction of a member who runs the command. */
  run(): Promise<Loose>;
  /** The interaction of a member who types its option. */
  complete(): Promise<Loose>;
  stop(): Promise<void>;
};

/** Starts a bot that is asked and has not answered. */
export async function startAskedBot(): Promise<AskedBot> {
  const discord = await startLocalDiscord({ rateLimits: 'shown' });
  const completing = { type: 3, name: 'name', description: 'A name', autocomplete: true };
  const find = { name: 'find', description: 'Finds', options: [completing] };
  await request(discord, 'POST', `/applications/${discord.applicationId}/commands`, find);
  const bot = await identify(discord);
  const member = () => discord.as('mia', 'general');
  return {
    discord,
    async run() {
      void member()
        .run('/find', { name: 'x' })
        .catch(() => undefined);
      return (await bot.next(isEvent('INTERACTION_CREATE'))).d;
    },
    async complete() {
      void member()
        .autocomplete('/find', { name: 'x' }, 'name')
        .catch(() => undefined);
      return (await bot.next(isEvent('INTERACTION_CREATE'))).d;
    },
    async stop() {
      bot.close();
      await discord.stop();
    },
  };
}

/** Answers an interaction. */
export const respond = (discord: LocalDiscord, interaction: Loose, body: unknown): Promise<Answer> =>
  request(discord, 'POST', `/interactions/${interaction.id}/${interaction.token}/callback`, body);

/** The code of the first error at a path of Discord's nested errors. */
export function codeAt(errors: Loose, path: string): string | undefined {
  const at = path === '' ? errors : path.split('.').reduce((inner, step) => inner?.[step], errors);
  return at?._errors?.[0]?.code ?? JSON.stringify(errors);
}
