import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The series Northgate is on its way.\n\n';

describe('who is in a story that is told over', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'The show follows a quirky and nervous student, Emma Vale, as she struggles to fit in.',
      ['Emma Vale in Northgate'],
    ],
    ['The overworked and underpaid nurse Emma Vale discovers a secret.', ['Emma Vale in Northgate']],
    [
      'Emma and Hannah were constantly butting heads in season one.',
      ['Emma in Northgate', 'Hannah in Northgate'],
    ],
    [
      'It tells of Anna Vale, who meets the radiant Emery Stone.',
      ['Anna Vale in Northgate', 'Emery Stone in Northgate'],
    ],
    ['It follows fourteen-year-old Emma Vale, who never returned home.', ['Emma Vale in Northgate']],
    ['In the trailer, Emma hides from a monster.', ['Emma in Northgate']],
    ['New episodes will dive deeper into the life of the scoundrel Dax Orrin.', ['Dax Orrin in Northgate']],
    ['The plot thickens when Emma runs into Josh at a bar.', ['Emma in Northgate', 'Josh in Northgate']],
    ['The story begins when Emma turns to Josh for help.', ['Emma in Northgate', 'Josh in Northgate']],
    ['In the film, Emma goes up against the evil Baron Krell.', ['Emma in Northgate']],
    ['The heroine, Emma Vale, is a spy.', ['Emma Vale in Northgate']],
    ['Its hero is a farm boy called Finn.', ['Finn in Northgate']],
    ['The villains, Krell and Morwen, want the crown.', ['Krell in Northgate', 'Morwen in Northgate']],
    ['Emma and her brother Josh set out to find their father.', ['Emma in Northgate', 'Josh in Northgate']],
    ['The film centres on Emma and Josh, who meet on a train.', ['Emma in Northgate', 'Josh in Northgate']],
    ['The drama explores the marriage of Emma and Josh.', ['Emma in Northgate', 'Josh in Northgate']],
    ['Emma (Ada Stone) and her friend Hannah run a bakery.', ['Emma in Northgate', 'Hannah in Northgate']],
    ['Inspector Vale investigates when a body is found.', ['Inspector Vale in Northgate']],
    ['Emma, still grieving for her husband, takes in a lodger.', ['Emma in Northgate']],
    ["Emma's life changes when she meets Josh.", ['Emma in Northgate', 'Josh in Northgate']],
    ['Life changes for Emma when she meets Josh.', ['Josh in Northgate']],
    [
      "Things get complicated when Josh's ex-wife Hannah turns up.",
      ['Hannah in Northgate', 'Josh in Northgate'],
    ],
    ["A chance meeting with Josh changes Emma's life.", ['Emma in Northgate']],
    ['The episode ended on a cliffhanger, with Emma held at gunpoint.', ['Emma in Northgate']],
    ['Season two found Emma in prison.', ['Emma in Northgate']],
    ['Season two finds Emma in prison.', ['Emma in Northgate']],
    ['Viewers last saw Emma in prison.', ['Emma in Northgate']],
    ['The show killed off Emma in season one.', ['Emma in Northgate']],
    ['Emma was killed off in season one.', ['Emma in Northgate']],
    ['Emma died in the finale.', ['Emma in Northgate']],
    ['Emma survived the crash.', ['Emma in Northgate']],
    ['Emma discovered that Josh had lied.', ['Emma in Northgate']],
    ['Emma kissed Josh.', ['Emma in Northgate', 'Josh in Northgate']],
    ['Kira Vale has escaped in Ember and will return in Salt Lake.', []],
    ['Northgate follows the peaceful invasion of Ember by the tall ones.', []],
    [
      'The heroes meet where Emma and Hannah discovered a map in “Ember” season two.',
      ['Emma in Ember s2', 'Hannah in Ember s2'],
    ],
    ['First Look At Northgate Season 6', []],
    ['The death of Emma in 2010 shocked fans.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['appearance'], about)).toEqual(expected);
  });
});

describe('who plays whom', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'Ada Stone, Lena Marsh and Bo Reed — who played Kira, Nell and the wise Dax Orrin — have left.',
      ['Ada Stone = Kira in Northgate', 'Bo Reed = Dax Orrin in Northgate', 'Lena Marsh = Nell in Northgate'],
    ],
    [
      'Bo Reed starred in Ember as Dax Orrin and Saltmarsh as Wick.',
      ['Bo Reed = Dax Orrin in Ember', 'Bo Reed = Wick in Saltmarsh'],
    ],
    ['Ada Stone appeared in the film Ember as Kira Vale.', ['Ada Stone = Kira Vale in Ember']],
    ['Tom Hill will make his acting debut as Dax, the youngest child.', ['Tom Hill = Dax in Northgate']],
    [
      'Ada Stone is Kira Vale; Bo Reed is the hard-drinking Irish vampire Dax.',
      ['Ada Stone = Kira Vale in Northgate', 'Bo Reed = Dax in Northgate'],
    ],
    [
      'Brilliantly played by Bo Reed in his Broadway debut, Dax is the sort of man whom one likes.',
      ['Bo Reed = Dax in Northgate'],
    ],
    [
      'Kira is voiced by Ada Stone in Japanese and by Lena Marsh in the English version.',
      ['Ada Stone = Kira in Northgate, voice', 'Lena Marsh = Kira in Northgate, voice'],
    ],
    [
      'It is a rich stew for Ada Stone, Lena Marsh and Bo Reed, as they sign on to play Kira, Nell and Dax.',
      ['Ada Stone = Kira in Northgate', 'Bo Reed = Dax in Northgate', 'Lena Marsh = Nell in Northgate'],
    ],
    ['Played by Ada Stone, the show is a joy.', []],
    ['Directed by Ada Stone, Kira is a joy.', []],
    ['Bo Reed stars as the Russian Mr. Orrin.', ['Bo Reed = Mr. Orrin in Northgate']],
    ['Ada Stone stars as the pub Landlady Kira Vale.', ['Ada Stone = Kira Vale in Northgate']],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['cast'], about)).toEqual(expected);
  });
});
