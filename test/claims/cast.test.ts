import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The series Northgate is on its way.\n\n';

describe('who plays whom', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Ada Stone as Kira Vale leads the ensemble.', ['Ada Stone = Kira Vale in Northgate']],
    [
      'The cast includes Ada Stone as Kira Vale, Bo Reed as Commander Thorne, and Lena Marsh as Wick.',
      [
        'Ada Stone = Kira Vale in Northgate',
        'Bo Reed = Commander Thorne in Northgate',
        'Lena Marsh = Wick in Northgate',
      ],
    ],
    ['Ada Stone returns in the second season as Kira Vale.', ['Ada Stone = Kira Vale in Northgate']],
    ['Bo Reed reprises his role as the smuggler Dax Orrin.', ['Bo Reed = Dax Orrin in Northgate']],
    [
      'Ada Stone was cast as Kira Vale, with Bo Reed set as Thorne.',
      ['Ada Stone = Kira Vale in Northgate', 'Bo Reed = Thorne in Northgate'],
    ],
    [
      'Kira Vale (Ada Stone) and Thorne (Bo Reed) meet again.',
      ['Ada Stone = Kira Vale in Northgate', 'Bo Reed = Thorne in Northgate'],
    ],
    [
      'It stars Ada Stone (Kira Vale), Bo Reed (Dax Orrin/Nightjar) and Lena Marsh (Wick).',
      [
        'Ada Stone = Kira Vale in Northgate',
        'Bo Reed = Dax Orrin/Nightjar in Northgate',
        'Lena Marsh = Wick in Northgate',
      ],
    ],
    [
      'There were shots of Ada Stone as the possibly wicked Kira Vale.',
      ['Ada Stone = Kira Vale in Northgate'],
    ],
    ['Ada Stone plays Kira Vale.', ['Ada Stone = Kira Vale in Northgate']],
    ['Ada Stone, who plays Kira Vale, signed on for more.', ['Ada Stone = Kira Vale in Northgate']],
    [
      'Ada Stone and Bo Reed play Kira Vale and Dax Orrin, respectively.',
      ['Ada Stone = Kira Vale in Northgate', 'Bo Reed = Dax Orrin in Northgate'],
    ],
    ['Bo Reed has been tapped to play the villainous Dax Orrin.', ['Bo Reed = Dax Orrin in Northgate']],
    ['Ada Stone will portray Kira Vale in Ember Rising.', ['Ada Stone = Kira Vale in Ember Rising']],
    ['Ada Stone voices Kira Vale in the game.', ['Ada Stone = Kira Vale in Northgate, voice']],
    ['Bo Reed lends his voice to Wick.', ['Bo Reed = Wick in Northgate, voice']],
    ['Kira Vale, played by Ada Stone, leaves town.', ['Ada Stone = Kira Vale in Northgate']],
    ['Wick is voiced by Bo Reed.', ['Bo Reed = Wick in Northgate, voice']],
    [
      "Ada Stone's Kira Vale faces Bo Reed's Thorne.",
      ['Ada Stone = Kira Vale in Northgate', 'Bo Reed = Thorne in Northgate'],
    ],
    [
      'Bo Reed replaces Sam Hill as Dax Orrin.',
      ['Bo Reed = Dax Orrin in Northgate', 'Sam Hill = Dax Orrin in Northgate (past)'],
    ],
    [
      'Ada Stone is reportedly in talks to play Kira Vale.',
      ['Ada Stone = Kira Vale in Northgate (rumoured)'],
    ],
    [
      'Ada Stone and Bo Reed as Kira and Dax are a joy to watch.',
      ['Ada Stone = Kira in Northgate', 'Bo Reed = Dax in Northgate'],
    ],
    ['Ada Stone stars as Kira Vale (aka Nightjar).', ['Ada Stone = Kira Vale/Nightjar in Northgate']],
    [
      'Zhang Wei and Ólafur Þór Jónsson star as Li Na and Thor.',
      ['Zhang Wei = Li Na in Northgate', 'Ólafur Þór Jónsson = Thor in Northgate'],
    ],
    [
      "José Núñez d'Arcy Jr. plays Miguel O'Brien-Vargas.",
      ["José Núñez d'Arcy Jr. = Miguel O'Brien-Vargas in Northgate"],
    ],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['cast'], about)).toEqual(expected);
  });
});

describe('what is no part', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Fans want Ada Stone to play Kira Vale.', []],
    ['Ada Stone will not play Kira Vale.', []],
    ['Bo Reed denied that he was cast as Dax Orrin.', []],
    ['Ada Stone auditioned to play Kira Vale.', []],
    ['Ada Stone is the favourite to play Kira Vale, according to bookmakers.', []],
    ['Bo Reed plays a role in shaping the story.', []],
    ['Kira Vale plays the violin.', []],
    ['Ada Stone, as well as Bo Reed, was in town.', []],
    ['Director Lee Moss described Kira Vale as Batman with a badge.', []],
    ['Photos show stars Ada Stone and Bo Reed on the street.', []],
    ['If Ada Stone were cast as Kira Vale, nobody would mind.', []],
    ['Nobody knows whether Ada Stone will play Kira Vale.', []],
    ['A villain like Dax Orrin would suit Bo Reed.', []],
    ['Lee Moss serves as director.', []],
    ["Kira's brother Dax waits outside.", []],
    ["Marvel's Northgate returns in May.", []],
    ["Greta Hall's Northgate movie looks good.", []],
    ['Ada Stone walked out as Bo Reed walked in.', []],
    ['He works for Acme Pictures as a lawyer.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['cast'], about)).toEqual(expected);
  });
});

describe('who is in it', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'Northgate stars Ada Stone, Bo Reed and newcomer Lena Marsh.',
      ['Ada Stone in Northgate', 'Bo Reed in Northgate', 'Lena Marsh in Northgate'],
    ],
    ['Ada Stone and Bo Reed star in Northgate.', ['Ada Stone in Northgate', 'Bo Reed in Northgate']],
    ['Ada Stone has joined the cast.', ['Ada Stone in Northgate']],
    ['Ada Stone is joining the cast of Ember Rising.', ['Ada Stone in Ember Rising']],
    ['Ember Rising star Ada Stone has signed on.', ['Ada Stone in Ember Rising']],
    [
      'Ada Stone, best known for “Ember Rising,” “Low Tide” and “Hush,” will direct.',
      ['Ada Stone in Ember Rising (past)', 'Ada Stone in Hush (past)', 'Ada Stone in Low Tide (past)'],
    ],
    [
      'Ada Stone, known for her roles in Ember Rising and Low Tide, has moved to London.',
      ['Ada Stone in Ember Rising', 'Ada Stone in Low Tide'],
    ],
    [
      'The film Ember Rising, starring Ada Stone and Bo Reed, opens today.',
      ['Ada Stone in Ember Rising', 'Bo Reed in Ember Rising'],
    ],
    ['The cast also includes Ada Stone and Bo Reed.', ['Ada Stone in Northgate', 'Bo Reed in Northgate']],
    ['Ada Stone plays a Boston cop in the film Ember Rising.', ['Ada Stone in Ember Rising']],
    ['Bo Reed will appear in an undisclosed role.', ['Bo Reed in Northgate']],
    ["Stone's credits include Low Tide and Hush.", []],
    ["Actress Ada Stone appeared in 2019's Low Tide.", ['Ada Stone in Low Tide (2019)']],
    [
      'Ember Rising was adapted into a film in 1987, starring Ada Stone.',
      ['Ada Stone in Ember Rising (1987)'],
    ],
    ['Lee Moss, who directed the film Hush, is writing a book.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['cast'], about)).toEqual(expected);
  });
});

describe('what stands in parentheses behind a name', () => {
  it.each([
    [
      'Ada Stone (Low Tide) plays Kira Vale.',
      ['Ada Stone = Kira Vale in Northgate', 'Ada Stone in Low Tide (past)'],
    ],
    [
      'Kira Vale is played by Ada Stone (Hush).',
      ['Ada Stone = Kira Vale in Northgate', 'Ada Stone in Hush (past)'],
    ],
    [
      'Ada Stone (Low Tide) appears in Episode 5 as Kira Vale.',
      ['Ada Stone = Kira Vale in Northgate', 'Ada Stone in Low Tide (past)'],
    ],
    ['Lee Moss (Hush) is slated to adapt the novels.', []],
    ['Lee Moss (Hush) will direct.', []],
    ['Lee Moss (Hush) composing is good news.', []],
    [
      'Joining Ada Stone (Kira Vale) are Bo Reed as Dax Orrin and Lena Marsh as Wick.',
      [
        'Ada Stone = Kira Vale in Northgate',
        'Bo Reed = Dax Orrin in Northgate',
        'Lena Marsh = Wick in Northgate',
      ],
    ],
    [
      'She turns to an old friend (Ada Stone) and a priest (Bo Reed).',
      ['Ada Stone in Northgate', 'Bo Reed in Northgate'],
    ],
    [
      'She meets Bo Reed (DS Kira Vale) and Lena Marsh (Supt. Dax Orrin).',
      ['Bo Reed = DS Kira Vale in Northgate', 'Lena Marsh = Supt. Dax Orrin in Northgate'],
    ],
    ['Kira Vale (Mr. Reed) is a detective. Bo Reed is good.', ['Bo Reed = Kira Vale in Northgate']],
    [
      'Ada Stone returns as Kira Vale and Bo Reed resumes his role as Dax Orrin, both last seen at sea.',
      ['Ada Stone = Kira Vale in Northgate', 'Bo Reed = Dax Orrin in Northgate'],
    ],
    ['She lives with her real-life husband (Bo Reed).', []],
    [
      'In it are Ada Stone (as the rat) and Bo Reed (as the mouse, Pip).',
      ['Ada Stone in Northgate', 'Bo Reed = Pip in Northgate'],
    ],
    [
      "Ada Stone will play Kira Vale.\n\nKira is hunted by Hush's Ada Stone.",
      ['Ada Stone = Kira Vale in Northgate'],
    ],
  ])('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['cast'], about)).toEqual(expected);
  });
});
