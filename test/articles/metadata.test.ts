import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/articles/front-matter.ts';
import { readMetadata } from '../../src/articles/metadata.ts';

function read(...lines: string[]) {
  const front = readFrontMatter(`---\n${lines.join('\n')}\n---\n`);
  if ('fault' in front) throw new Error(front.fault.message);
  return readMetadata(front.entries);
}

describe('readMetadata', () => {
  it('takes every known key', () => {
    const { metadata, doubts } = read(
      'title: "Lights: The Lamp"',
      'publisher: Coast Post',
      'author: [Ann Bell, Bo Ek]',
      'published: 2031-03~',
      'url: https://coast.example/a?b=1',
      'via: Quark',
      'digest: true',
      'facts:',
      '  - { kind: cast, person: Mara Quill }',
    );
    expect(doubts).toEqual([]);
    expect(metadata).toEqual({
      title: 'Lights: The Lamp',
      publisher: 'Coast Post',
      author: 'Ann Bell and Bo Ek',
      published: '2031-03~',
      url: 'https://coast.example/a?b=1',
      via: 'Quark',
      digest: true,
      editorFacts: [{ line: 10, members: { kind: 'cast', person: 'Mara Quill' } }],
    });
  });

  it.each([
    ['published: March 2031', /"published" is no EDTF date \(March 2031\): write 2017-03-14/],
    ['published: 2031-02-30', /no EDTF date/],
    ['url: ftp://coast.example', /"url" is no http or https address/],
    ['url: javascript:alert(1)', /"url" is no http/],
    ['url: https://a:b@coast.example', /"url" is no http/],
    ['url: "https://coast.example/a (copy)"', /"url" is no http/],
    ['autor: Ann Bell', /unknown key "autor": write "author"/],
    ['Title: A', /unknown key "Title": write "title"/],
    ['mood: blue', /unknown key "mood" is left out; known are title,/],
    ['title:', /"title" has no value/],
    ['title: {a: b}', /"title" must be one line of text/],
    ['author: [1, 2]', /"author" must be one line of text/],
    ['facts: none', /"facts" must be a list/],
    ['facts: [cast]', /entry 1 of "facts"/],
  ])('doubts %s and leaves it out', (line, message) => {
    const { metadata, doubts } = read(line);
    expect(doubts).toEqual([{ line: 2, message: expect.stringMatching(message) }]);
    expect({ ...metadata, editorFacts: undefined }).toEqual({ editorFacts: undefined });
  });

  it.each(['2031-03-14T10:00:00.000Z', '2031-03-14T10:00:00+02:00', '2031-03-14 10:00'])(
    'takes the day of %s',
    (moment) => {
      expect(read(`published: "${moment}"`)).toEqual({ metadata: { published: '2031-03-14' }, doubts: [] });
    },
  );

  it.each([
    ['yes', true],
    ['No', false],
    ['"true"', true],
    ['off', false],
  ])('takes digest: %s for %s', (text, digest) => {
    expect(read(`digest: ${text}`)).toEqual({ metadata: { digest }, doubts: [] });
  });

  it('would rather call a text a digest than a publisher’s own', () => {
    expect(read('digest: perhaps')).toMatchObject({ metadata: { digest: true }, doubts: [{ line: 2 }] });
  });

  it('keeps values to one harmless line', () => {
    const { metadata } = read('title: "A\\e[31m\\nB\\u202e"', `via: ${'x'.repeat(900)}`);
    expect(metadata.title).toBe('A[31m B');
    expect(metadata.via).toHaveLength(300);
  });
});
