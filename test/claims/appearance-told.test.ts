import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The series Northgate is on its way.\n\n';
const read = (sentence: string) => says(opening + sentence, ['appearance'], about);

describe('whom a story or a picture is told of', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Northgate follows Kira, a pilot who discovers a plot.', ['Kira in Northgate']],
    ['The story is about widow Hannah Vale.', ['Hannah Vale in Northgate']],
    ['It is good to see the return of Sarah Noren, who is back.', ['Sarah Noren in Northgate']],
    [
      'The novel about the relationship between school friends Emma and Connor is out.',
      ['Connor in Northgate', 'Emma in Northgate'],
    ],
    ['This epic tells the story of Anna Orrin, who travels to the coast.', ['Anna Orrin in Northgate']],
    ['It follows a young midwife, Jenny, who joins a community of nuns.', ['Jenny in Northgate']],
    ['The series sees detective Emma Vale return to her home town.', ['Emma Vale in Northgate']],
    ['Northgate is the story of Emma Vale, a lawyer who loses everything.', ['Emma Vale in Northgate']],
    ['The film introduces Emma Reed, a young hacker.', ['Emma Reed in Northgate']],
    ['The villain Morwen haunts the town.', ['Morwen in Northgate']],
    ['Northgate is the tale of widow Hannah Vale.', ['Hannah Vale in Northgate']],
    ['The series revolves around lawyer Emma Vale.', ['Emma Vale in Northgate']],
    ['The death of Emma, who was shot, shocked fans.', ['Emma in Northgate']],
    ['The romance between Emma and Dax is at its heart.', ['Dax in Northgate', 'Emma in Northgate']],
    ['A drama about widow Emma Vale is rare.', ['Emma Vale in Northgate']],
    ['The supervillain Grimwald returns to the town.', ['Grimwald in Northgate']],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});

describe('whom something else is told of', () => {
  const cases: readonly string[] = [
    'The arrival of Netflix in Spain is news.',
    'A photo of Ada Stone and Bo Reed was posted.',
    'The friendship between actors Emma Reed and Hannah Vale is well known.',
    'The battle between Netflix and Amazon is fierce.',
    "The debut of Maria's album is near.",
    'The series sees director Emma Reed return.',
    'The story of Northgate is long.',
    'It is about Christmas, a feast that lasts.',
    'It is the true story of Emma Reed, who was shot.',
    'A story about London is rare.',
    'The return of Ada Stone as director is welcome.',
    'She made her RSC debut in Northgate.',
    'The death of director Bo Reed was a shock.',
    'The book is about how Emma Reed built the network.',
  ];
  it.each(cases)('%s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});
