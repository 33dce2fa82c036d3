import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

describe('where a title begins, where it ends, and what is none', () => {
  it('knows the title in a headline that asks where it was filmed', () => {
    const text = 'Salt Orchard lands on Apple TV+ in May.\n\nAda Stone plays Kira Vale.';
    expect(
      says(text, ['cast'], { title: 'Where Was Salt Orchard filmed? All about the new thriller' }),
    ).toEqual(['Ada Stone = Kira Vale in Salt Orchard']);
  });

  it('takes no kind of series for a title', () => {
    const text = '# An upcoming K-drama\n\nFans of every K-drama wait.\n\nThe K-drama stars Ada Stone.';
    expect(says(text, ['cast'])).toEqual([]);
  });

  it.each([
    ['The Tale of the F***ing Tide', 'The Tale of the F***ing Tide'],
    ['Northgate: Beyond Kira’s End', 'Northgate: Beyond Kira’s End'],
  ])('reads the whole title %s', (printed, title) => {
    expect(says(`The series ${printed} stars Ada Stone.`, ['cast'])).toEqual([`Ada Stone in ${title}`]);
  });

  it.each([
    [
      'The Bay Film Fleadh has announced the programme for its 26th edition.\n\nIt closes with a gala.\nAda Stone plays Kira Vale.',
    ],
    ['A new film by Galway director Bo Reed opens.\n\nAda Stone plays Kira Vale.'],
  ])('takes neither a festival nor a town for a title: %s', (text) => {
    expect(says(text, ['cast'])).toEqual(['Ada Stone = Kira Vale in ?']);
  });

  it('gives a title in full where the text goes on in short', () => {
    const text = 'Ada Stone is in the miniseries "Salt Northgate."\n\n"Northgate" stars Bo Reed.';
    expect(says(text, ['cast'])).toContain('Bo Reed in Salt Northgate');
  });

  it.each([
    ['The Promised Tide is streaming on Hulu and stars Ada Stone.', ['Ada Stone in The Promised Tide']],
    ['The film I Want the Tide stars Ada Stone.', ['Ada Stone in I Want the Tide']],
    [
      'The novel Soon I Will Be Salt stars nobody.\n\nThe film Soon I Will Be Salt stars Ada Stone.',
      ['Ada Stone in Soon I Will Be Salt'],
    ],
    [
      '“Low Tide” will be helmed by director Bo Reed of “Northgate” and stars Ada Stone.',
      ['Ada Stone in Low Tide'],
    ],
    [
      'Ada Stone played Kira Vale in Northgate.\n\nShe was Kira Vale in Northgate for years, and Northgate stars Bo Reed.',
      ['Ada Stone = Kira Vale in Northgate', 'Bo Reed in Northgate'],
    ],
  ])('finds where a title begins and ends: %s', (text, claims) => {
    expect([...new Set(says(text, ['cast']))]).toEqual(claims);
  });

  it('does not take whoever launches something in the headline for a title', () => {
    expect(
      says('The musical opens.\nBo Reed plays Dax Orrin.\n\nAda Stone will tour.', ['cast'], {
        title: 'Ada Stone launches a tour, Bo Reed returns',
      }),
    ).toEqual(['Bo Reed = Dax Orrin in ?']);
  });

  it('is about the title that headline and headings print in quotation marks', () => {
    const text = [
      'Ada Stone’s new project will open next year.',
      'The film also stars Bo Reed.',
      '',
      '## ‘Tide’ is produced by Lena Marsh',
      'Meanwhile, her film Northgate will open in June.',
    ].join('\n');
    expect(says(text, ['cast'], { title: "Ada Stone's 'Tide' to open next year" })).toEqual([
      'Bo Reed in Tide',
    ]);
  });

  it.each([
    ['Ada Stone, Bo Reed in Comedy Salt Harbour Tide for Hulu', 'Salt Harbour Tide'],
    ['‘Hooray’: Revival of Salt Harbour Tide, Starring Ada Stone, Begins in May', 'Salt Harbour Tide'],
    ['All new films on Quark, Hulu & Netflix', 'Salt Harbour Tide'],
    ['Pixar hits theaters with Salt Harbour Tide', 'Salt Harbour Tide'],
  ])('finds what the article is about under the headline %s', (title, work) => {
    const text = 'The musical Salt Harbour Tide opens in May.\n\nLena Marsh plays Wick.';
    expect(says(text, ['cast'], { title })).toEqual([`Lena Marsh = Wick in ${work}`]);
    expect(says(`# ${title}\n\n${text}`, ['cast'], { title })).toContain(`Lena Marsh = Wick in ${work}`);
  });

  it('takes the author of a novel for no title, and an opening verb for no name', () => {
    expect(
      says('Add Bo Reed to the list.\nReed stars in the first adaptation of a Lee Moss novel.', ['cast']),
    ).toEqual([]);
    expect(says('Add Bo Reed to the list of stars.\n\nThe series Hush stars Reed.', ['cast'])).toEqual([
      'Bo Reed in Hush',
    ]);
  });

  it.each([
    'Ada Stone returns to our screens with Salt Harbour',
    'Ada Stone launches a tour with Salt Harbour',
    'BOTH Oyster Head and the Old Pier feature in Salt Harbour',
  ])('takes neither somebody nor somewhere for what it is about: %s', (title) => {
    const text = `${title}.\nThe series Salt Harbour airs in May.\n\nBo Reed plays Dax Orrin.`;
    expect(says(text, ['cast'], { title })).toContain('Bo Reed = Dax Orrin in Salt Harbour');
  });

  it('knows of none where one work is named late and in passing', () => {
    const text = [
      'Two famous men join.',
      'It is about a pizza place.',
      '',
      'Ada Stone was the star of the comedy series Hush.',
      'How good was Hush?',
      '',
      'Bo Reed plays Dax Orrin.',
    ].join('\n');
    expect(says(text, ['cast'])).toContain('Bo Reed = Dax Orrin in ?');
  });

  it('reads one title where the article of the series opens the sentence', () => {
    const text =
      'The Kira Vale and the Wardens series has a cast.\n\nIn May, Kira Vale and the Wardens follows a boy.\nBo Reed plays Dax Orrin.';
    expect(says(text, ['cast'])).toEqual(['Bo Reed = Dax Orrin in Kira Vale and the Wardens']);
  });

  it('takes a title without its year for the title, and no sequel for what it follows', () => {
    const text =
      'The game Tidebreak 2077 is out.\n\nFans of the game Tidebreak wait.\nTidebreak stars Ada Stone.';
    expect(says(text, ['cast'])).toEqual(['Ada Stone in Tidebreak 2077']);
    expect(says(text.replace('2077', '2'), ['cast'])).toEqual(['Ada Stone in Tidebreak']);
  });

  it('takes a kind of drama for no title', () => {
    const text =
      'The pickup for the YA drama was quick.\n\nThe drama Salt Banks is back.\nAda Stone plays Kira Vale.';
    expect(says(text, ['cast'])).toEqual(['Ada Stone = Kira Vale in Salt Banks']);
  });
});
