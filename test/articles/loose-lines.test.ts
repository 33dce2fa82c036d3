import { describe, expect, it } from 'vitest';
import { outline, readText } from './read-body.ts';

const STORY = 'Mara Quill plays the keeper of the lamp, and the channel has ordered eight episodes of it.';

/** What becomes of a line that stands alone between two paragraphs of a story. */
function judge(line: string): string | undefined {
  const page = ['Harbor Lights Finds Its Keeper', STORY, line, `${STORY} Filming has begun.`, STORY];
  return outline(readText('page.txt', page.join('\n\n')))[2]?.[0];
}

it('takes a label on a line of its own above the time for a part of it', () => {
  const page = ['Harbor Lights Finds Its Keeper', 'Posted', ': Feb 18, 2031 6:41pm UTC', STORY, STORY];
  expect(outline(readText('page.txt', page.join('\n\n'))).map(([kind]) => kind)).toEqual([
    'headline',
    'timestamp',
    'timestamp',
    'text',
    'text',
  ]);
});

it.each([
  'Where to watch: Quark, Gloam+',
  'Number of episodes: 12',
  'Run time: 1h 36m',
  '– Ada Moss, senior editor',
])('takes "%s" for no heading of what follows', (line) => {
  expect(judge(line)).toBe('text');
});

describe('lines that nothing parts', () => {
  it('reads a page without blank lines', () => {
    const page = [
      'A Keeper for the Lamp',
      'By Ann Bell',
      STORY,
      'RELATED: Goats',
      STORY,
      STORY,
      'Goats Return to Moor',
    ];
    expect(outline(readText('page.txt', page.join('\n'))).map(([kind]) => kind)).toEqual([
      'headline',
      'by-line',
      'text',
      'link',
      'text',
      'text',
      'other headline',
    ]);
  });

  it('keeps a sheet of facts', () => {
    const page = ['Harbor Lights', 'Directed by Ann Bell\nWritten by Bo Ek\nStarring Mara Quill', STORY];
    const article = readText('page.txt', page.join('\n\n'));
    expect(outline(article).map(([kind]) => kind)).toEqual(['headline', 'text', 'text', 'text', 'text']);
    expect(article.author).toBeUndefined();
  });
});
