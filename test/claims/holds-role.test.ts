import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const ABOUT = '# Tidebreak adds two\n\nThe series Tidebreak will premiere in May.\n\n';
const crew = (text: string): string[] => says(ABOUT + text, ['crew']);

describe('who holds a role', () => {
  it.each([
    [
      'Ned Kell, whose comic has run in a weekly since 1997, is an executive producer.',
      ['Ned Kell, executive producer of Tidebreak'],
    ],
    [
      'Ada Stone (Undertow) is the writer and creator of the new series, and will travel.',
      ['Ada Stone, creator of Tidebreak', 'Ada Stone, writer of Tidebreak'],
    ],
    [
      'Jon Tull, who lives in Cork, is both director and executive producer.',
      ['Jon Tull, director of Tidebreak', 'Jon Tull, executive producer of Tidebreak'],
    ],
    [
      'Matt Owen is co-showrunner with Joe Trace, who takes over from Bo Reed.',
      ['Joe Trace, showrunner of Tidebreak', 'Matt Owen, showrunner of Tidebreak'],
    ],
    ['Doug Grell, Moss’s stepson, is a co-producer of the film.', ['Doug Grell, co-producer of Tidebreak']],
    ['Ada Stone remains the show’s executive producer.', ['Ada Stone, executive producer of Tidebreak']],
  ])('reads %s', (text, makers) => {
    expect(crew(text)).toEqual(makers);
  });

  it.each([
    'Ada Stone, who lives in Cork, is a writer.',
    'Ada Stone is a director from Cork.',
    'Ada Stone is not the director.',
    'Ada Stone, the actress, is the author of a report.',
    'The result, say the fans of Ada Stone, is the director’s best.',
    'Is Ada Stone the director?',
  ])('reads no maker in %s', (text) => {
    expect(crew(text)).toEqual([]);
  });
});
