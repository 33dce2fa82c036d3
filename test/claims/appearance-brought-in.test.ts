import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The series Northgate is on its way.\n\n';
const read = (sentence: string) => says(opening + sentence, ['appearance'], about);

describe('how a story brings somebody in', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The lead is Commander Orrin, captain of a salvage ship.', ['Commander Orrin']],
    ['The villain is Morvax, a banker.', ['Morvax']],
    ['Among the new characters is Tarrin, a smuggler.', ['Tarrin']],
    ['On board is Sully, who left her daughter behind.', ['Sully']],
    ['New characters include Tarrin and Zarn.', ['Tarrin', 'Zarn']],
    ['We will finally meet Orrin, the king of the north.', ['Orrin']],
    ['Viewers were introduced to Tarrin in the first episode.', ['Tarrin']],
    ['We’ll see Nightfern, Mr. Frost and Zarn.', ['Mr. Frost', 'Nightfern', 'Zarn']],
    ['The footage gives us a glimpse of Tarrin in action.', ['Tarrin']],
    ['The band of thieves is led by Tarrin.', ['Tarrin']],
    ['The mill falls to a crow army led by Orrin the Cruel.', ['Orrin the Cruel']],
    ['The father, Josh, is a consulting chef.', ['Josh']],
    ['It begins with the murder of a witness known only as Tarrin.', ['Tarrin']],
    ['Players take on the role of Emma Vale.', ['Emma Vale']],
    ['As Emma, you must find your way home.', ['Emma']],
    ['What happened to Emma?', ['Emma']],
    ['The comedy centers around Maya and her three best friends.', ['Maya']],
    ['It follows Ben Vale, a writer who returns home.', ['Ben Vale']],
    ['Nora Vale, a seamstress, is forced to leave her home.', ['Nora Vale']],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected.map((name) => `${name} in Northgate`));
  });
});

describe('a first name alone', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Will Emma find out who killed her father?', ['Emma']],
    ['How will Emma deal with the loss of her brother?', ['Emma']],
    ['There is more about Josh’s childhood.', ['Josh']],
    ['Elsewhere, Hannah, meanwhile, has gone into hiding.', ['Hannah']],
    ['By then, Emma has a new job.', ['Emma']],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected.map((name) => `${name} in Northgate`));
  });
});

describe('who is told of in several sentences', () => {
  it('takes little to be read as somebody of the story', () => {
    expect(read('Zarn runs away from home.\nOne day, Zarn meets a girl.')).toEqual([
      'Zarn in Northgate',
      'Zarn in Northgate',
    ]);
  });

  it('counts for nothing where the trade is spoken of', () => {
    expect(read('Zarn meets the cast on Friday.\nDirector Bo Reed says Zarn escapes the press.')).toEqual([]);
  });
});

describe('whom a work is called after', () => {
  const tells = (title: string, text: string) => says(text, ['appearance'], { title });

  it('is in it where he does what works hardly do', () => {
    expect(
      tells('Review: Zarnox', 'The film "Zarnox" follows the story of a lizard.\nZarnox kills the hawk.'),
    ).toEqual(['Zarnox in Zarnox']);
  });

  it('is not where the work may do so', () => {
    expect(
      tells('Review: Zarnox', 'The film "Zarnox" follows the story of a lizard.\nZarnox finds its feet.'),
    ).toEqual([]);
    expect(
      tells('Review: Zarnox', 'The film "Zarnox" follows the story of a lizard.\nWe meet Zarnox on Friday.'),
    ).toEqual([]);
  });
});

describe('in which work', () => {
  it('is the one that the character is played in', () => {
    expect(
      read('Ada Stone plays Emma.\n\nThe drama Low Tide was dropped.\nEmma is kidnapped by a thief.'),
    ).toEqual(['Emma in Northgate']);
  });
});

describe('who is brought in elsewhere', () => {
  const cases: readonly string[] = [
    'The studio is Quark, a newcomer.',
    'The director is Bo Reed, a newcomer.',
    'The team of writers is led by Zarn.',
    'Fans will meet Ada Stone, who plays the lead, at the festival.',
    'Emma Breaks the Bank opens on Friday.',
    'Emma buys the rights.',
    'Emma’s new show is a hit.',
    'Working with Emma was a joy.',
    'Fans will meet Bo Reed at the premiere.',
    'We meet Bo Reed in a hotel in London.',
    'The group of students led by Hannah Reed protested.',
    'Chris lives in Leeds with his dogs.',
    'Sarah has written about television for years.',
    'Emma is a freelance writer based in London.',
    'Katie is the best part of it, Stone said.',
    'Ellen’s audience loved the clip.',
    'Bo Reed plays Tom, an adaptation of the character Dax, a cop.',
    'Emma plays the lead.',
    'Pip and Emma still airs in Canada.',
  ];
  it.each(cases)('%s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});
