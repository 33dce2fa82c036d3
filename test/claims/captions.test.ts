import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = ['# Harborview gets a date', '', 'The film Harborview opens on May 5.', ''];
const captions = ['Glad: Stone was in town', '', 'Out and about: She wore red', ''];

describe('captions, a word or two and a colon', () => {
  it('are no part of the names behind them', () => {
    const text = [...about, ...captions, 'In good company: Harborview also stars Ada Stone', ''].join('\n');
    expect(says(text, ['cast'])).toEqual(['Ada Stone in Harborview']);
  });

  it('leave titles with a colon whole', () => {
    const text = [...about, ...captions, 'New: Ada Stone stars in Ember: Dawn', ''].join('\n');
    expect(says(text, ['cast'])).toEqual(['Ada Stone in Ember: Dawn']);
  });

  it('are not what one paragraph begins with', () => {
    const text = [...about, 'Harborview: Reckoning stars Ada Stone.'].join('\n');
    expect(says(text, ['cast'])).toEqual(['Ada Stone in Harborview: Reckoning']);
  });
});
