import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('what a game runs on', () => {
  const opening =
    'Moonhollow is a role-playing game by Tin Lantern. The game Moonhollow follows a farmer. It is a long game.';
  const read = (text: string) =>
    told('platform', 'Moonhollow: everything we know', `${opening}\n\n${text}`, '2026-02-10');
  it.each([
    [
      'Moonhollow launches on PC, PS5 and Xbox Series X|S on May 4.',
      ['Moonhollow PC', 'Moonhollow PS5', 'Moonhollow Xbox Series X|S'],
    ],
    ['Moonhollow is coming to Switch and PC.', ['Moonhollow PC', 'Moonhollow Switch']],
    [
      'Moonhollow is coming to PlayStation 5, Xbox Series X/S, and PC via Steam.',
      ['Moonhollow PC', 'Moonhollow PlayStation 5', 'Moonhollow Steam', 'Moonhollow Xbox Series X/S'],
    ],
    [
      'The game is out now for PS4, Xbox One and PC.',
      ['Moonhollow PC', 'Moonhollow PS4', 'Moonhollow Xbox One'],
    ],
    [
      'Moonhollow for PS5, Xbox Series X|S and PC is out in May.',
      ['Moonhollow PC', 'Moonhollow PS5', 'Moonhollow Xbox Series X|S'],
    ],
    ['A Switch version will follow.', ['Moonhollow Switch']],
    ['A Switch 2 version will follow early next year.', ['Moonhollow Switch 2']],
    ['The Switch version of Moonhollow will launch next Thursday.', ['Moonhollow Switch']],
    ['A PS5 version is in development.', ['Moonhollow PS5']],
    ['The PC version is out in May.', ['Moonhollow PC']],
    ['The PC port of Moonhollow is out in May.', ['Moonhollow PC']],
    ['A PC port was announced.', ['Moonhollow PC']],
    ['The game will be released for Nintendo Switch in the spring.', ['Moonhollow Nintendo Switch']],
    ['The game will be available on Xbox Game Pass on day one.', ['Moonhollow Xbox Game Pass']],
    ['It will hit Game Pass on day one.', ['Moonhollow Game Pass']],
    ['It is available in Early Access on Steam.', ['Moonhollow Steam']],
    ["It's out now in early access on Steam.", ['Moonhollow Steam']],
    ['It is a PS5 exclusive.', ['Moonhollow PS5']],
    ['The PS5 exclusive is out in May.', ['Moonhollow PS5']],
    ['The game arrives on PC on May 4, with console versions to follow.', ['Moonhollow PC']],
    ['It arrives on PC first and PS5 later.', ['Moonhollow PC', 'Moonhollow PS5']],
    [
      'Moonhollow is available now on Nintendo Switch, PlayStation 4, Xbox One and PC.',
      ['Moonhollow Nintendo Switch', 'Moonhollow PC', 'Moonhollow PlayStation 4', 'Moonhollow Xbox One'],
    ],
    [
      'Moonhollow releases May 4, 2026 for PlayStation 5, PC, and Nintendo Switch 2.',
      ['Moonhollow Nintendo Switch 2', 'Moonhollow PC', 'Moonhollow PlayStation 5'],
    ],
    ['Moonhollow was released on the Wii in 2008.', ['Moonhollow Wii']],
    ['It debuted on the Super Nintendo in 1995.', ['Moonhollow Super Nintendo']],
    ['Moonhollow is in development for PC and consoles.', ['Moonhollow PC']],
    ['It is being made for PS5 and PC.', ['Moonhollow PC', 'Moonhollow PS5']],
    ['Moonhollow (PC, PS5, Switch) is long.', ['Moonhollow PC', 'Moonhollow PS5', 'Moonhollow Switch']],
    ['You can play it on iOS and Android.', ['Moonhollow Android', 'Moonhollow iOS']],
    ['The game is free to download on iOS and Android.', ['Moonhollow Android', 'Moonhollow iOS']],
    ['It is also playable on Steam Deck.', ['Moonhollow Steam Deck']],
    ['Moonhollow comes to PlayStation VR2 in May.', ['Moonhollow PlayStation VR2']],
    ['The Switch puzzle game World of Glue is back.', ['World of Glue Switch']],
    ['The PS4 game Bloodmoon is back.', ['Bloodmoon PS4']],
    ['The Xbox exclusive Starfall is out.', ['Starfall Xbox']],
    ['Nintendo announced Moonhollow for Switch.', ['Moonhollow Switch']],
    ['Sony confirmed that the game will launch on PS5.', ['Moonhollow PS5']],
    [
      'It will launch simultaneously on Mac, PC and Linux.',
      ['Moonhollow Linux', 'Moonhollow Mac', 'Moonhollow PC'],
    ],
    ['Moonhollow is available on Netflix Games.', ['Moonhollow Netflix Games']],
    ['It will come to the Nintendo eShop on May 4.', ['Moonhollow Nintendo eShop']],
    ['Moonhollow is exclusive to PS5.', ['Moonhollow PS5']],
    ['We played the PC version.', ['Moonhollow PC']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'The original was ported to the Game Boy Advance.',
    "PlayStation's God of Tides is out.",
    'The Switch was launched in 2017.',
    'He plays it on his PC all day.',
    'The demo is out now on Steam.',
    'The trailer is on the PlayStation YouTube channel.',
    'He worked for Xbox for ten years.',
    'PS5 sales are up.',
    'Xbox boss Phil Moss said so.',
  ])('nothing in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
