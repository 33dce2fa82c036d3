import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import dashboard from '../../deploy/grafana-dashboard.json' with { type: 'json' };
import pack from '../../package.json' with { type: 'json' };
import { createMetrics } from '../../src/operations/metrics.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const known = Object.keys(parse(read('.env.example')));

describe('what is deployed', () => {
  it('shows metrics that there are', async () => {
    const metrics = createMetrics({
      articles: () => 1,
      facts: () => 1,
      guilds: () => 1,
      gateway: () => 0,
      unanswered: async () => 0,
    });
    const text = await metrics.registry.metrics();
    const expressions = dashboard.panels.flatMap((panel) => panel.targets.map(({ expr }) => expr));
    const names = expressions.join(' ').match(/\b(?:footnote|nodejs|process)_\w+/gu) ?? [];
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) expect(text).toContain(`# HELP ${name.replace(/_bucket$/u, '')} `);
  });

  it('starts as npm start does', () => {
    const start = pack.scripts.start;
    const command = JSON.parse(/^CMD (.+)$/mu.exec(read('Dockerfile'))?.[1] ?? '[]') as string[];
    expect(command.join(' ')).toBe(start);
    expect(read('deploy/footnote.service')).toContain(`/.bin/${start}\n`);
  });

  it('sets variables that there are', () => {
    const compose = parseYaml(read('compose.yaml')) as { services: { footnote: { environment: object } } };
    const service = /^Environment=(.+)$/mu.exec(read('deploy/footnote.service'))?.[1] ?? '';
    const inImage = [...read('Dockerfile').matchAll(/^(?:ENV | {4})([A-Z_]+)=/gmu)].map(([, name]) => name);
    const set = [
      ...Object.keys(compose.services.footnote.environment),
      ...service.split(' ').map((pair) => pair.split('=')[0]),
      ...inImage.filter((name) => name !== 'NODE_ENV'),
    ];
    expect(set.length).toBeGreaterThan(8);
    for (const name of set) expect(known).toContain(name);
  });

  it('runs no action in CI that can change under it', () => {
    const used = [...read('.github/workflows/ci.yml').matchAll(/uses: (\S+)/gu)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(1);
    for (const action of used) expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/u);
  });

  it('puts into the image what the bot reads', () => {
    const kept = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    const copied = [...read('Dockerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gmu)].flatMap(([, list = '']) =>
      list.split(' '),
    );
    expect(new Set(copied)).toEqual(new Set(kept));
  });
});
