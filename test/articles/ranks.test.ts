import { expect, it } from 'vitest';
import { outline, readText } from './read-body.ts';

const headings = (...lines: string[]) =>
  outline(
    readText(
      'page.md',
      ['It goes on.', ...lines.flatMap((line) => [`## ${line}`, 'It goes on.'])].join('\n\n'),
    ),
  )
    .filter(([kind]) => kind === 'heading')
    .map(([, text]) => text);

it('takes the numbers off headings that count up or down', () => {
  expect(headings('1 Low Tide', '2 Gloam', '3. Ember 4')).toEqual(['Low Tide', 'Gloam', 'Ember 4']);
  expect(headings('**3\\. Ember**', '#2 Gloam', '1) Low Tide')).toEqual(['Ember', 'Gloam', 'Low Tide']);
});

it('keeps the numbers of headings that do not count', () => {
  expect(headings('12 Lanterns', '13 Goats', 'Ember')).toEqual(['12 Lanterns', '13 Goats', 'Ember']);
  expect(headings('5 games to play', '1 Low Tide', '2 Gloam', '3 Ember')[0]).toBe('5 games to play');
});
