import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/articles/front-matter.ts';

describe('readFrontMatter', () => {
  it('leaves a file without it alone', () => {
    for (const text of ['', 'Text.', '--- no', '----\na: b\n---\n', ' ---\na: b\n---\n']) {
      expect(readFrontMatter(text)).toEqual({ entries: [], bodyAt: 0 });
    }
  });

  it.each(['\n', '\r\n', '\r'])('reads entries with their lines, line end %j', (end) => {
    const text = ['---', 'title: "A: B"', '', 'published: 2031-03', 'digest: true', '---', '', 'Body.'].join(
      end,
    );
    const front = readFrontMatter(text);
    expect(front).toMatchObject({
      entries: [
        { key: 'title', line: 2, value: 'A: B', source: 'A: B' },
        { key: 'published', line: 4, source: '2031-03' },
        { key: 'digest', line: 5, value: true },
      ],
    });
    expect('bodyAt' in front && text.slice(front.bodyAt)).toBe(`${end}Body.`);
  });

  it('takes numbers as they stand', () => {
    expect(readFrontMatter('---\npublished: 2031\ntitle: 007\n---\n')).toMatchObject({
      entries: [{ source: '2031' }, { source: '007' }],
    });
  });

  it('may be empty, end in dots, or be all there is', () => {
    expect(readFrontMatter('---\n---\nBody.')).toEqual({ entries: [], bodyAt: 8 });
    expect(readFrontMatter('---\na: b\n...\nBody.')).toMatchObject({ bodyAt: 13 });
    expect(readFrontMatter('---\na: b\n---')).toMatchObject({ bodyAt: 12 });
  });

  it('knows the lines of the entries of a list', () => {
    expect(readFrontMatter('---\nfacts:\n  - { kind: cast }\n\n  - kind: crew\n---\n')).toMatchObject({
      entries: [{ key: 'facts', value: [{ kind: 'cast' }, { kind: 'crew' }], lines: [3, 5] }],
    });
  });

  it.each([
    ['no end', '---\ntitle: A\n\nBody.', 1, /never ends: write a line ---/],
    [
      'a colon',
      '---\ndigest: true\ntitle: Lights: The Lamp\n---\n',
      3,
      /needs quotes: title: "Lights: The Lamp"/,
    ],
    ['a sign', '---\ntitle: @home\n---\n', 2, /needs quotes: title: "@home"/],
    ['an open quote', '---\ntitle: "Lights\n---\n', 2, /quotes do not match: write title: "Lights"/],
    ['a key twice', '---\ntitle: A\ntitle: B\n---\n', 3, /"title" stands twice/],
    ['a list', '---\n- a\n- b\n---\n', 2, /lines of "key: value"/],
    ['bare text', '---\nhello there\n---\n', 2, /lines of "key: value"/],
    [
      'a bomb',
      `---\na: &a [1,1]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c]\n---\n`,
      2,
      /cannot be read as YAML/,
    ],
    ['too much', `---\n${'a: b\n'.repeat(20_000)}---\n`, 1, /longer than 65536/],
  ])('says line and remedy for %s', (_, text, line, message) => {
    const front = readFrontMatter(text);
    expect(front).toEqual({ fault: { line, message: expect.stringMatching(message) } });
  });
});
