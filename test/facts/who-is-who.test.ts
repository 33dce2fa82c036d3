import { describe, expect, it } from 'vitest';
import { appears, cast, type Line, reconcilePages } from './make-claims.ts';

const characters = (pages: Parameters<typeof reconcilePages>[0]) =>
  reconcilePages(pages)
    .base.entities.filter(({ kind }) => kind === 'character')
    .map(({ name }) => name)
    .sort();
const one = (...lines: Line[]) => ({ 'a.md': lines });

describe('one character under several names', () => {
  const cases: readonly [string, Parameters<typeof reconcilePages>[0], readonly string[]][] = [
    [
      'a slash joins two names',
      one([
        'Ana Vell (Nora Quill/Nightjar) leads Low Tide.',
        cast('Ana Vell', 'Nora Quill/Nightjar', 'Low Tide'),
      ]),
      ['Nora Quill / Nightjar'],
    ],
    [
      'one actor plays both names in one title',
      {
        'a.md': [['Ana Vell is Nightjar in Low Tide.', cast('Ana Vell', 'Nightjar', 'Low Tide')]],
        'b.md': [['Ana Vell plays Nora Quill in Low Tide.', cast('Ana Vell', 'Nora Quill', 'Low Tide')]],
      },
      ['Nora Quill / Nightjar'],
    ],
    [
      'a surname stands for the one who bears it',
      {
        'a.md': [['Ana Vell plays Nora Quill in Low Tide.', cast('Ana Vell', 'Nora Quill', 'Low Tide')]],
        'b.md': [['Quill returns in Low Tide.', appears('Quill', 'Low Tide')]],
      },
      ['Nora Quill'],
    ],
    [
      'accents, hyphens, case, an article and a title before the name',
      {
        'a.md': [['Zoë Rook plays the Owl-Man in Low Tide.', cast('Zoë Rook', 'the Owl-Man', 'Low Tide')]],
        'b.md': [['Zoe Rook is Owl-man in Low Tide.', cast('Zoe Rook', 'Owl-man', 'Low Tide')]],
        'c.md': [['Prince Ado Marr appears in Low Tide.', appears('Prince Ado Marr', 'Low Tide')]],
        'd.md': [['Ado Marr appears in Low Tide.', appears('Ado Marr', 'Low Tide')]],
      },
      ['Ado Marr', 'Owl-Man'],
    ],
    [
      'a short form of a given name, played by the same person',
      {
        'a.md': [
          ['Ida Moss plays Patricia Hale in Low Tide.', cast('Ida Moss', 'Patricia Hale', 'Low Tide')],
        ],
        'b.md': [['Ida Moss plays Trish Hale in High Tide.', cast('Ida Moss', 'Trish Hale', 'High Tide')]],
      },
      ['Patricia Hale'],
    ],
    [
      'a nickname in quotation marks',
      {
        'a.md': [
          ['Ida Moss is Patricia “Birdie” Hale.', cast('Ida Moss', 'Patricia “Birdie” Hale', 'Low Tide')],
        ],
        'b.md': [['Birdie Hale is back in Low Tide.', appears('Birdie Hale', 'Low Tide')]],
      },
      ['Patricia “Birdie” Hale'],
    ],
    [
      'a name in two titles is one character, whoever plays it',
      {
        'a.md': [['Ana Vell played Nightjar in Low Tide.', cast('Ana Vell', 'Nightjar', 'Low Tide')]],
        'b.md': [['Ida Moss plays Nightjar in High Tide.', cast('Ida Moss', 'Nightjar', 'High Tide')]],
      },
      ['Nightjar'],
    ],
  ];
  it.each(cases)('%s', (_, pages, expected) => expect(characters(pages)).toEqual(expected));
});

describe('two characters', () => {
  const cases: readonly [string, Parameters<typeof reconcilePages>[0], readonly string[]][] = [
    [
      'one actor in two titles',
      one(
        ['Ed Skein was Ajay in Deadwater.', cast('Ed Skein', 'Ajay', 'Deadwater')],
        ['Ed Skein is Baldo in Godsend.', cast('Ed Skein', 'Baldo', 'Godsend')],
      ),
      ['Ajay', 'Baldo'],
    ],
    [
      'one actor in an article that names no title',
      one(
        ['Ed Skein was Ajay.', cast('Ed Skein', 'Ajay')],
        ['Ed Skein is Baldo.', cast('Ed Skein', 'Baldo')],
      ),
      ['Ajay', 'Baldo'],
    ],
    [
      'one actor with two parts in one sentence',
      one([
        'Ana Vell plays both Nora Quill and Ivy Quill in Low Tide.',
        cast('Ana Vell', 'Nora Quill', 'Low Tide'),
        cast('Ana Vell', 'Ivy Quill', 'Low Tide'),
      ]),
      ['Ivy Quill', 'Nora Quill'],
    ],
    [
      'one surname, two people: the bare surname belongs to neither',
      one(
        [
          'Nora Quill and Ivy Quill are in Low Tide.',
          appears('Nora Quill', 'Low Tide'),
          appears('Ivy Quill', 'Low Tide'),
        ],
        ['Quill is in Low Tide.', appears('Quill', 'Low Tide')],
      ),
      ['Ivy Quill', 'Nora Quill', 'Quill'],
    ],
    [
      'a bare name that somebody else plays',
      one(
        ['Ana Vell plays Nora Quill in Low Tide.', cast('Ana Vell', 'Nora Quill', 'Low Tide')],
        ['Tom Rusk plays Quill in Low Tide.', cast('Tom Rusk', 'Quill', 'Low Tide')],
      ),
      ['Nora Quill', 'Quill'],
    ],
    [
      'two heroes under one mask',
      one(
        [
          'Ana Vell (Nora Quill/Nightjar) leads Low Tide.',
          cast('Ana Vell', 'Nora Quill/Nightjar', 'Low Tide'),
        ],
        ['Ida Moss (Tess Orr/Nightjar) leads High Tide.', cast('Ida Moss', 'Tess Orr/Nightjar', 'High Tide')],
      ),
      ['Nora Quill / Nightjar', 'Tess Orr / Nightjar'],
    ],
    [
      'two Jacks in two titles, each with a surname',
      one(
        ['Al Orr plays Jack Marsh in Lostland.', cast('Al Orr', 'Jack Marsh', 'Lostland')],
        ['Jack is back in Lostland.', appears('Jack', 'Lostland')],
        ['Leo Dane plays Jack Dow in Big Ship.', cast('Leo Dane', 'Jack Dow', 'Big Ship')],
        ['Jack drowns in Big Ship.', appears('Jack', 'Big Ship')],
      ),
      ['Jack Dow', 'Jack Marsh'],
    ],
    [
      'a part that one sentence gives to the wrong actor',
      {
        'a.md': [['Ana Vell plays Nora Quill in Low Tide.', cast('Ana Vell', 'Nora Quill', 'Low Tide')]],
        'b.md': [['Ida Moss plays Tess Orr in Low Tide.', cast('Ida Moss', 'Tess Orr', 'Low Tide')]],
        'c.md': [['Ana Vell plays Tess Orr in Low Tide.', cast('Ana Vell', 'Tess Orr', 'Low Tide')]],
      },
      ['Nora Quill', 'Tess Orr'],
    ],
  ];
  it.each(cases)('%s', (_, pages, expected) => expect(characters(pages)).toEqual(expected));
});
