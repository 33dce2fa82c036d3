import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HARBOR } from '../answers/harbor.ts';
import { type Stage, startLocally } from './start-locally.ts';

describe('the bot on a Discord of its own', () => {
  let stage: Stage;
  let discord: Stage['discord'];

  beforeAll(async () => {
    stage = await startLocally(HARBOR);
    discord = stage.discord;
  });
  afterAll(async () => {
    await stage?.stop();
    expect(stage?.failures).toEqual([]);
  });

  const mia = () => discord.as('mia', 'general');

  it('answers with the sentence and its source', async () => {
    const { message } = await mia().run('/whoplays', { name: 'marta quint' });
    expect(message?.embeds[0]?.title).toBe('Ana Bello plays Marta Quint in Harbor Lights');
    expect(message?.embeds[0]?.description).toContain('[What we know about Harbor Lights]'.slice(1, -1));
    expect(message?.embeds[0]?.description).toContain('https://herald.example/harbor-lights');
    expect(message?.embeds[0]?.footer?.text).toBe('2 of 2 articles');
  });

  it('gives the day with a moment beside it', async () => {
    const { message } = await mia().run('/release', { title: 'harbor lights' });
    expect(message?.embeds[0]?.title).toContain('May 9, 2031');
    expect(message?.embeds[0]?.description).toContain(`<t:${Date.UTC(2031, 4, 9, 12) / 1000}:R>`);
  });

  it('completes names as they are typed, and with nothing typed', async () => {
    const typed = await mia().autocomplete('/whoplays', { name: 'mar' }, 'name');
    expect(typed.choices?.[0]?.value).toBe('Marta Quint');
    const empty = await mia().autocomplete('/whoplays', { name: '' }, 'name');
    expect(empty.choices?.length).toBeGreaterThan(2);
  });

  it('shows all sources to the one who presses, a page at a time', async () => {
    const { message } = await mia().run('/whoplays', { name: 'Marta Quint' });
    const id = buttons(message).find((custom) => custom.startsWith('sources|'));
    const sources = await mia().press(message?.id ?? '', id ?? '');
    expect(sources.message?.embeds[0]?.title).toContain('Sources');
    expect(sources.message?.flags).toBe(64);
  });

  it('offers the closest names, and puts the right answer in the place of the reply', async () => {
    const { message } = await mia().run('/whoplays', { name: 'Martha Quimby' });
    const id = buttons(message).find((custom) => custom.startsWith('mean|'));
    expect(id).toBe('mean|whoplays|Marta Quint');
    const after = await mia().press(message?.id ?? '', id ?? '');
    expect(after.message?.id).toBe(message?.id);
    expect(after.message?.embeds[0]?.title).toContain('Ana Bello');
  });

  it('lets the asker delete the reply, and nobody else', async () => {
    const { message } = await mia().run('/cast', { title: 'Harbor Lights' });
    const id = buttons(message).find((custom) => custom.startsWith('delete|')) ?? '';
    const other = await discord.as('jonas', 'general').press(message?.id ?? '', id);
    expect(other.message?.content).toContain('Only the member who asked');
    await mia().press(message?.id ?? '', id);
    const left = () =>
      mia()
        .messages()
        .map((one) => one.id);
    await expect.poll(left).not.toContain(message?.id);
  });

  it('answers a form that asks to delete where there is nothing to delete', async () => {
    const member = mia();
    const asked = await member.run('/sources');
    const modal = { custom_id: `delete|${member.id}`, title: 'No form of ours', components: [] };
    const { message } = await member.submit(Object.defineProperty(asked, 'modal', { value: modal }), {});
    expect(message?.content).toBe('There is no reply of mine here to delete.');
    expect(message?.flags).toBe(64);
  });

  it('opens an article from the menu', async () => {
    const { message } = await mia().run('/sources');
    const value = firstOption(message);
    const opened = await mia().select(message?.id ?? '', 'pick', [value]);
    expect(opened.message?.embeds[0]?.description).toContain('The Herald, by Ines Marr');
  });

  it('keeps private what is asked in private', async () => {
    const { message } = await mia().run('/whoplays', { name: 'Marta', private: true });
    expect(message?.flags).toBe(64);
  });

  it('counts whether an answer was right, once a reply, and lists what was called wrong', async () => {
    const { message } = await mia().run('/ask', { question: 'who plays marta quint?' });
    expect(message?.embeds[0]?.author?.name).toBe('who plays marta quint?');
    const first = await mia().press(message?.id ?? '', 'vote|down|answered');
    expect(first.message?.content).toContain('moderators');
    const list = await discord.as('noor', 'general').run('/feedback', { list: 'disputed' });
    expect(list.message?.embeds[0]?.description).toContain('wrong 1, right 0');
    await expect(discord.as('mia', 'general').run('/feedback')).rejects.toThrow('no command');
  });

  it('holds a message against the articles', async () => {
    const said = mia().say('Tom Ferro plays Captain Reyes. Gus Lind plays Marta Quint.');
    const { message } = await mia().runOn('Check with articles', said.id);
    expect(message?.flags).toBe(64);
    expect(message?.embeds[0]?.title).toBe('Held against the articles: 1 supported, 1 contradicted');
  });

  it.each([
    ['whoplays', 'name', '   '],
    ['whoplays', 'name', '@everyone <@&1> **x** ||y||'],
    ['whoplays', 'name', '🎬🎭'],
    ['whoplays', 'name', 'مرحبا بالعالم'],
    ['release', 'title', '['.repeat(200)],
    ['ask', 'question', 'a '.repeat(150)],
  ])('takes anything for /%s %s', async (command, option, value) => {
    const { message } = await mia().run(`/${command}`, { [option]: value });
    expect(message?.embeds[0]?.title?.length).toBeGreaterThan(0);
    expect(message?.mention_everyone).toBe(false);
  });
});

/** The value of the first entry of a message's menu. */
function firstOption(message: { components?: unknown[] | undefined } | undefined): string {
  const rows = (message?.components ?? []) as { components?: { options?: { value: string }[] }[] }[];
  return rows.flatMap((row) => row.components ?? []).find((one) => one.options)?.options?.[0]?.value ?? '';
}

/** The custom_ids of a message's buttons. */
function buttons(message: { components?: unknown[] | undefined } | undefined): string[] {
  const rows = (message?.components ?? []) as { components?: { custom_id?: string }[] }[];
  return rows.flatMap((row) => row.components ?? []).flatMap((one) => one.custom_id ?? []);
}
