import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CorpusStatus, Reload } from '../../src/answers/corpus.ts';
import { drawCorpus } from '../../src/replies/corpus-status.ts';
import { recordQuestion } from '../../src/store/feedback.ts';
import { HARBOR } from '../answers/harbor.ts';
import { type Stage, startLocally } from './start-locally.ts';

const AT = '2031-01-01T00:00:00.000Z';
const STATUS: CorpusStatus = {
  articles: 2,
  collections: [],
  claims: 31,
  facts: 17,
  warnings: Array.from({ length: 10 }, (_, i) => `b${i}.md:3: warning: *published* is no date`),
  since: AT,
  reloading: false,
  watched: true,
};

describe('/corpus', () => {
  let stage: Stage;
  let reload: Reload = { at: AT, outcome: 'swapped', why: [] };
  beforeAll(async () => {
    stage = await startLocally(HARBOR, {
      status: () => ({ ...STATUS, lastReload: reload }),
      reload: async () => reload,
    });
    await recordQuestion(stage.store, { guild: '', question: 'who _is_ zorro', status: 'unknown' });
  });
  afterAll(() => stage?.stop());
  const embed = async (person: string, subcommand: string) => {
    const { message } = await stage.discord.as(person, 'general').run(`/corpus ${subcommand}`);
    return { ...message?.embeds[0], content: message?.content, flags: message?.flags };
  };

  it('shows the owner the state of the articles, to nobody else', async () => {
    const { description, flags } = await embed('ada', 'status');
    expect(flags).toBe(64);
    expect(description).toContain('**2** articles, **31** claims, **17** facts');
    expect(description).toContain('The folder is watched.');
    expect(description).toContain('b0.md:3: warning: \\*published\\* is no date');
    expect(description).toContain('… and 2 more');
    expect(description).toContain('who \\_is\\_ zorro (asked 1)');
  });

  it('reads the articles again, and says what holds it up', async () => {
    expect((await embed('ada', 'reload')).title).toBe('The articles were read again');
    reload = { at: AT, outcome: 'refused', why: ['c.md:2: error: is broken'] };
    const refused = await embed('ada', 'reload');
    expect(refused.title).toBe('Nothing was exchanged');
    expect(refused.description).toContain('c.md:2: error: is broken');
    expect((await embed('ada', 'status')).description).toContain('stays in force');
  });

  it('is not for anybody else', async () => {
    await expect(stage.discord.as('mia', 'general').run('/corpus status')).rejects.toThrow('no command');
    const { message } = await stage.discord.as('noor', 'lounge').run('/corpus status');
    expect(message).toMatchObject({ content: 'Only the owner of this bot can use this.', embeds: [] });
  });

  it('counts one as one', () => {
    const one = drawCorpus({ ...STATUS, articles: 1, claims: 1, facts: 1, collections: ['harbor'] }, []);
    expect(JSON.stringify(one)).toContain('**1** article, **1** claim, **1** fact, in 1 collection\\n');
  });
});
