import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

describe('headings of an actor and a part', () => {
  const text = [
    'The film Black Harbor opens on May 6.',
    '',
    '## Ada Stone as Kira Vale',
    '',
    'She was in Salt Road.',
    '',
    '## Bo Reed as Salty Gull/Tom Marsh',
    '',
    'The Ember Lane star will play a fisher.',
    '',
    '## What else we know',
    '',
    'The trailer is loud.',
  ].join('\n');

  it('say who plays whom, and whom the text below means', () => {
    expect(says(text, ['cast'])).toEqual(
      expect.arrayContaining([
        'Ada Stone = Kira Vale in Black Harbor',
        'Bo Reed = Salty Gull in Black Harbor',
        'Bo Reed in Ember Lane',
      ]),
    );
    expect(says(text, ['cast']).join()).not.toContain('Kira Vale in Ember Lane');
  });
});
