import { describe, expect, it } from 'vitest';
import { openPageFiles } from '../../src/local/page/files.ts';

const files = await openPageFiles();

describe('the files of the page', () => {
  it('let the document load from its own server alone', () => {
    const document = files('/');
    const rules = document?.headers?.['content-security-policy'] ?? '';
    expect(rules).toContain("default-src 'none'");
    expect(rules).not.toMatch(/unsafe|https?:|\*/);
    expect(String(document?.body)).not.toMatch(/https?:\/\//);
  });

  it('are TypeScript without its types', () => {
    const source = String(files('/browser/state/world.ts')?.body);
    expect(source).toContain('export function putMessage(');
    expect(source).not.toContain('PageMessage');
  });

  it.each(['/vendor/lit/index.js', '/vendor/lit-html/directives/repeat.js', '/browser/styles/tokens.css'])(
    'hold %s',
    (path) => {
      expect(files(path)?.body.length).toBeGreaterThan(0);
    },
  );

  it.each([
    '/browser/../files.ts',
    '/browser/../../../../package.json',
    '/vendor/lit/../../.package-lock.json',
    '/vendor/lit/package.json',
    '/vendor/discord.js/src/index.js',
    '/browser/nowhere.ts',
    '/browser/main.ts\0.js',
    '/browser/',
    '/browser/views',
    'browser/main.ts',
  ])('do not hold %j', (path) => {
    expect(files(path)).toBeUndefined();
  });
});
