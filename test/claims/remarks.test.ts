import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const told = (sentence: string) => says(`The film Low Tide is on its way.\n\n${sentence}`, ['cast', 'crew']);

describe('remarks set into a sentence', () => {
  it.each([
    ['Ada Stone [pictured left] will star in Low Tide.', ['Ada Stone in Low Tide']],
    ['Ada Stone [left] plays Kira Vale in Low Tide.', ['Ada Stone = Kira Vale in Low Tide']],
    ['Ada Stone [1] directs Low Tide [2031].', ['Ada Stone, director of Low Tide']],
    ['“[Ada Stone] plays Kira Vale in [Low Tide],” he said.', ['Ada Stone = Kira Vale in Low Tide']],
    ['Ada Stone plays [the thief] Kira Vale in Low Tide.', ['Ada Stone = Kira Vale in Low Tide']],
  ])('are read past: %s', (sentence, claims) => {
    expect(told(sentence)).toEqual(claims);
  });

  it.each([
    'Ada Stone [stars in Low Tide',
    'Ada Stone ] stars in Low Tide.',
    '[] [[]] Ada Stone [[stars in Low Tide.',
  ])('may be anything: %s', (sentence) => {
    expect(told(sentence).length).toBeLessThan(2);
  });
});
