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
    // what makers of games and books are known for
    'Bo Reed is best known for his work on Low Tide and Ember.',
    'Ada Stone, a developer, is here. Stone’s credits include Low Tide, Ember and Salt 2.',
    'He named authors worth reading, including Ada Stone (the Low Tide series) and Bo Reed of Ember fame.',
    'The best thing about Northgate from Ada Stone (Low Tide, Ember Rising) is its cast.',
    'Stone writes books, and some know her from her Salt Road series.',
    // who leads something else, and parts under a picture
    'Ada Stone, a captain, led the charge against Moltar. Moltar fell.',
    'Ada Stone has a past in games and led the Saltstar team.',
    'Ada Stone and Bo Reed will headline the Cork and Leeds festivals.',
    'An image of Wren Vale from Low Tide.',
    // whose part it is
    'Bo Reed is back. Vandermeer won praise for his role in Low Tide.',
    'Ada Stone stars. The filmmaker was praised for her work on Low Tide.',
    'Ada Stone stars in Ember. Winslow said she was happy with a nod for her role in Low Tide.',
  ])('%s', (sentence) => {
    expect(says(sentence, ['cast']).filter((line) => line !== 'Ada Stone in Ember')).toEqual([]);
  });

  it('takes no bands for works in news of music', () => {
    const news = `Singer Ada Stone has a new number one single with a song from her third album.
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
    ['British star Bo Reed is second favourite at Quill Hill for his performance in Ember.', 1],
    ['Northgate has Kira Vale (Ada Stone, who is praised for her role in Ember).', 2],
    ['The “Mia Vale” actor Bo Reed said so.', 1],
  ])('%s', (sentence, count) => {
    expect(says(sentence, ['cast'], { title: 'Low Tide comes back' })).toHaveLength(count);
  });
});

describe('who is in it without a name for the part', () => {
  const news = (sentence: string): string[] =>
    says(`Northgate gets its voices\n\nNorthgate is a film.\n${sentence}`, ['cast']);

  it.each([
    [
      'Ada Stone will voice a goose, Bo Reed will voice a sheep and Cy Hale a rat in the 2006 film.',
      ['Ada Stone in Northgate, voice', 'Bo Reed in Northgate, voice', 'Cy Hale in Northgate, voice'],
    ],
    ['Ada Stone plays a butcher and Bo Reed a baker.', ['Ada Stone in Northgate', 'Bo Reed in Northgate']],
    ['The voices also include Ada Stone and Bo Reed.', ['Ada Stone in Northgate', 'Bo Reed in Northgate']],
    [
      'The actors will be joined by other old friends, including Ada Stone and Bo Reed.',
      ['Ada Stone in Northgate', 'Bo Reed in Northgate'],
    ],
    [
      'Showrunner Mia Lund shared a first look at it this week, confirming the return of the old story and of one of Northgate’s most iconic stars: Ada Stone.',
      ['Ada Stone in Northgate'],
    ],
    ['The drama Low Tide won a prize while its star Ada Stone won another.', ['Ada Stone in Low Tide']],
    [
      'And while Low Tide tells of a woman played by Ada Stone, it is short. Low Tide is a drama.',
      ['Ada Stone in Low Tide'],
    ],
    // nobody's part
    ['Bo Reed played the game once or twice, and he loved it.', []],
    ['Bo Reed is back with songs for the picture, and he is joined by Ada Stone and Mia Lund.', []],
    ['As filming for the Low Tide reboot starring Ada Stone goes on, fans wait.', []],
    [
      'As filming for the Northgate reboot starring Ada Stone goes on, fans wait.',
      ['Ada Stone in Northgate'],
    ],
    ['Ada Stone voiced a concern, and Bo Reed a hope.', []],
    ['Several actors filmed scenes that were removed from the film, including Ada Stone and Bo Reed.', []],
    ['Northgate was initially written to star Ada Stone and Bo Reed.', []],
    ['The full line-up includes artists Ada Stone, Bo Reed and Mia Lund.', []],
    ['The game stars Mia Vale, a thief who steals a ship.', []],
    ['Bo Reed is up for best director for Low Tide, alongside Mia Lund for Ember.', []],
  ])('%s', (sentence, expected) => {
    expect(news(sentence)).toEqual(expected);
  });
});
