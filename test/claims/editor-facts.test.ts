import { describe, expect, it } from 'vitest';
import { readEditorFacts } from '../../src/claims/editor-facts.ts';
import { readClaims } from '../../src/claims/read-claims.ts';
import { articleOf } from './article-of.ts';

const text = 'Northgate is back.\nThe lead is somebody new.';
const articleWith = (members: Record<string, unknown>) =>
  articleOf(text, { editorFacts: [{ line: 4, members }] });

describe('facts stated by hand', () => {
  it('become claims that say so and cite the sentence of their quote', () => {
    const article = articleWith({
      kind: 'cast',
      person: 'Ada Stone',
      character: 'Kira Vale',
      title: 'Northgate',
      quote: 'somebody new',
    });
    expect(readClaims(article).filter((claim) => claim.editor)).toEqual([
      {
        kind: 'cast',
        person: 'Ada Stone',
        character: 'Kira Vale',
        title: 'Northgate',
        article: 'test.md',
        sentence: 'The lead is somebody new.',
        start: 19,
        end: 44,
        status: 'stated',
        rule: "editor's note",
        editor: true,
      },
    ]);
  });

  it('cite the first sentence where they have no quote', () => {
    const { claims } = readEditorFacts(articleWith({ kind: 'episodes', title: 'Northgate', count: 8 }));
    expect(claims.map(({ sentence }) => sentence)).toEqual(['Northgate is back.']);
  });

  it.each([
    [
      { kind: 'release', title: 'Northgate', date: '2017-08-18' },
      { event: 'release', date: '2017-08-18' },
    ],
    [{ kind: 'release', title: 'Northgate', date: 2017 }, { date: '2017' }],
    [{ kind: 'release', title: 'Northgate', date: new Date('2017-08-18') }, { date: '2017-08-18' }],
    [{ kind: 'release', title: 'Northgate', event: 'unannounced' }, { event: 'unannounced' }],
    [
      { kind: 'crew', person: 'Greta Hall', role: 'Director', title: 'Northgate', season: 2 },
      { role: 'director', season: 2 },
    ],
    [{ kind: 'platform', platform: 'Hulu', title: 'Northgate', status: 'rumoured' }, { status: 'rumoured' }],
    [{ kind: 'appearance', character: 'Wick', title: 'Northgate', medium: 'game' }, { medium: 'game' }],
  ])('%j', (members, expected) => {
    const { claims, problems } = readEditorFacts(articleWith(members));
    expect(problems).toEqual([]);
    expect(claims).toMatchObject([expected]);
  });

  it.each([
    [{ person: 'Ada Stone' }, 'kind'],
    [{ kind: 'cast', character: 'Kira Vale' }, 'person'],
    [{ kind: 'cast', person: 'Ada Stone' }, 'title'],
    [{ kind: 'crew', person: 'Greta Hall' }, 'role'],
    [{ kind: 'release', title: 'Northgate', date: 'soon' }, 'EDTF'],
    [{ kind: 'release', title: 'Northgate', event: 'party' }, 'event'],
    [{ kind: 'release', title: 'Northgate' }, 'date'],
    [{ kind: 'episodes', title: 'Northgate', count: 'many' }, 'count'],
    [{ kind: 'platform', title: 'Northgate' }, 'platform'],
    [{ kind: 'appearance', character: 'Wick' }, 'title'],
    [{ kind: 'appearance', character: 'Wick', title: 'Northgate', season: 'two' }, 'season'],
    [{ kind: 'appearance', character: 'Wick', title: 'Northgate', medium: 'opera' }, 'medium'],
    [{ kind: 'appearance', character: 'Wick', title: 'Northgate', quote: 'not there' }, 'quote'],
  ])('%j is left out, and the operator told about %s', (members, word) => {
    const { claims, problems } = readEditorFacts(articleWith(members));
    expect(claims).toEqual([]);
    expect(problems).toMatchObject([{ article: 'test.md', line: 4, severity: 'warning' }]);
    expect(problems[0]?.message).toContain(word);
  });
});
