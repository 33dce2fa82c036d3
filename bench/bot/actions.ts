import type { LocalDiscord } from '../../src/local/start-local-discord.ts';
import { pick } from '../random.ts';

type Member = ReturnType<LocalDiscord['as']>;
type Outcome = Awaited<ReturnType<Member['run']>>;
type Message = NonNullable<Outcome['message']>;

/** Somebody who does something: who and where, the names that they may ask for, and their dice. */
export type Scene = {
  readonly member: Member;
  readonly names: readonly string[];
  readonly random: () => number;
};

export type Action = {
  readonly name: string;
  /**
   * What came of it last, if anything was sent.
   *
   * @throws {NotPossible} where Discord's client would not let a member do that.
   */
  readonly run: (scene: Scene) => Promise<Outcome | undefined>;
};

const ask = (command: string, option: string): Action => ({
  name: command,
  run: ({ member, names, random }) => member.run(command, { [option]: pick(random, names) }),
});

/** Lookups of one fact or card. */
export const lookups: readonly Action[] = [
  ask('/whoplays', 'name'),
  ask('/release', 'title'),
  ask('/cast', 'title'),
  ask('/about', 'topic'),
];

/** All that members do. A game's command is one more line here. */
export const actions: readonly Action[] = [
  ...lookups,
  {
    name: '/ask',
    run: ({ member, names, random }) =>
      member.run('/ask', {
        question: `${pick(random, ['who plays', 'when is', 'what about'])} ${pick(random, names)}?`,
      }),
  },
  {
    name: '/trivia, then a letter',
    run: (scene) => then(scene, scene.member.run('/trivia start', { questions: 3 })),
  },
  { name: 'a letter in a game', run: playOn },
  { name: '/help', run: ({ member }) => member.run('/help') },
  { name: '/sources, then a choice', run: (scene) => then(scene, scene.member.run('/sources')) },
  { name: 'a lookup, then a button', run: (scene) => then(scene, pick(scene.random, lookups).run(scene)) },
  {
    name: 'typing a name',
    run: ({ member, names, random }) =>
      member.autocomplete('/whoplays', { name: pick(random, names).slice(0, 1 + random() * 6) }, 'name'),
  },
  {
    name: 'check a message',
    run: ({ member, names, random }) =>
      member.runOn('Check with articles', member.say(`${pick(random, names)} plays nobody.`).id),
  },
];

/** Presses a button of the newest message that has any: of a game, if one is going on. */
async function playOn(scene: Scene): Promise<Outcome | undefined> {
  const message = scene.member.messages().findLast((each) => list(each).length > 0);
  return message && pressAny(scene, message);
}

/** Uses one of the buttons or menus of a reply, where it has any. */
async function then(scene: Scene, first: Promise<Outcome | undefined>): Promise<Outcome | undefined> {
  const outcome = await first;
  const then = outcome?.message && (await pressAny(scene, outcome.message));
  return then ?? outcome;
}

async function pressAny({ member, random }: Scene, message: Message): Promise<Outcome | undefined> {
  const parts = list(message);
  if (parts.length === 0) return undefined;
  const { custom_id, options } = pick(random, parts);
  return options
    ? member.select(message.id, custom_id, [pick(random, options).value])
    : member.press(message.id, custom_id);
}

type Part = { readonly custom_id: string; readonly options?: readonly { readonly value: string }[] };

function list(message: Message): Part[] {
  const rows = (message.components ?? []) as { readonly components?: readonly Partial<Part>[] }[];
  return rows
    .flatMap((row) => row.components ?? [])
    .flatMap((part) => (part.custom_id === undefined ? [] : [part as Part]));
}
