import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

describe('who is in nothing, and what nobody is in', () => {
  it.each([
    // kinds of music, days and numbers
    'R&B star Ada Stone has been praised by the police.',
    'Pop star Ada Stone attacked the papers, and rock star Bo Reed agreed.',
    'The service shows the Salt Grand Prix (April 10-12) and the Cork Grand Prix (April 17-19).',
    'The story is performed by voice actors Ada Stone (No.2), Bo Reed (No.4) and Mia Lund (No.21).',
    // parts of one word
    'Low Tide 2 is another classic, starring Lumio, Zabrak and Moltarus.',
    // companies have veterans, and parts have actors
    'Saltsoft veteran Bo Reed has left to found a studio.',
    'Mia Vale actor Bo Reed has left the jungle.',
    'Grimm is feared by all. Grimm actor Bo Reed said he likes that.',
    'Animation began early, says Northgate lead animator Ada Stone.',
  ])('%s', (sentence) => {
    expect(says(sentence, ['cast'])).toEqual([]);
  });

  it('takes no bands for works in news of music', () => {
    const news = `Singer Ada Stone has the new number one single with a song from her third album.
The song is a duet by Salt Tide star Bo Reed and the rapper Kay, and the band of Salt Tide sing on two more songs.
The concert will feature performances by Mia Lund, Ada Stone and Bo Reed.
Her last single was written for the film Low Tide, in which she played a singer.`;
    expect(says(news, ['cast'])).toEqual(['Ada Stone in Low Tide']);
  });

  it.each([
    ['Northgate, a drama, stars Ada Stone, Bo Reed and Zorah.', 3],
    ['The former Northgate actress Ada Stone is back. Northgate began in 1998.', 1],
    ['Northgate star Ada Stone said so. Northgate began in 1998.', 1],
    ['Northgate alum Ada Stone said so.', 1],
    ['The “Mia Vale” actor Bo Reed said so.', 1],
  ])('%s', (sentence, count) => {
    expect(says(sentence, ['cast'], { title: 'Low Tide comes back' })).toHaveLength(count);
  });
});
