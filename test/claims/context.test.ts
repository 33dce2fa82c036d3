import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

describe('which work is meant', () => {
  it('takes it from the headline', () => {
    const text =
      '# Northgate adds two\n\nNorthgate will premiere on Hulu in May.\n\nAda Stone plays Kira Vale.';
    expect(says(text, ['cast'])).toEqual(['Ada Stone = Kira Vale in Northgate']);
  });

  it('takes it from the heading of the section', () => {
    const text = [
      '# All the trailers',
      '',
      '## Northgate',
      'Ada Stone plays Kira Vale.',
      'Northgate premieres on May 4.',
      '',
      '## Low Tide',
      'Bo Reed plays Dax Orrin.',
      'Low Tide premieres on May 5.',
      '',
      '## Ember Rising',
      'Lena Marsh plays Wick.',
      'Ember Rising premieres on May 6.',
    ].join('\n');
    expect(says(text, ['cast'])).toEqual([
      'Ada Stone = Kira Vale in Northgate',
      'Bo Reed = Dax Orrin in Low Tide',
      'Lena Marsh = Wick in Ember Rising',
    ]);
  });

  it('takes "the show" from the sentence before, and comes back in the next paragraph', () => {
    const text = [
      'Northgate is a series about smugglers.',
      '',
      'It arrives days before the last episode of another spinoff, Low Tide, comes to an end.',
      'The show stars Bo Reed as Dax Orrin.',
      '',
      'Ada Stone plays Kira Vale.',
    ].join('\n');
    expect(says(text, ['cast'], { title: 'Northgate is coming' })).toEqual([
      'Ada Stone = Kira Vale in Northgate',
      'Bo Reed = Dax Orrin in Low Tide',
    ]);
  });

  it('does not take up a work that only tells who somebody is', () => {
    const text = [
      'The musical Northgate opens in May.',
      '',
      'The book was revised by Peter Hill, who wrote the film Ice Bound.',
      'It has a score by Mary Finch.',
    ].join('\n');
    expect(says(text, ['crew'], { title: 'Northgate opens' })).toContain('Mary Finch, composer of Northgate');
  });

  it('keeps a title whole, with its article and behind its colon', () => {
    const text =
      'The series Northgate: The Long Night is on its way.\n\nAda Stone stars in The Long Night as Kira Vale.';
    expect(says(text, ['cast'])).toEqual(['Ada Stone = Kira Vale in Northgate: The Long Night']);
  });

  it('tells a film of an earlier year from the one the article is about', () => {
    const text =
      'The film Northgate opens in May.\n\nNorthgate was adapted into a movie back in 1987, starring Ada Stone.';
    expect(says(text, ['cast'])).toEqual(['Ada Stone in Northgate (1987)']);
  });
});

describe('who is meant', () => {
  const opening = 'The series Northgate is on its way.\n\n';
  it.each([
    ['Ada Stone has signed on.\nStone will play Kira Vale.', ['Ada Stone = Kira Vale in Northgate']],
    [
      'Kira Vale is back.\nIt brings together Ada Stone and actor Bo Reed.\nStone plays Kira.',
      ['Ada Stone = Kira Vale in Northgate'],
    ],
    ['Actress Ada Stone has signed on.\nShe will play Kira Vale.', ['Ada Stone = Kira Vale in Northgate']],
    [
      'Ada Stone has big boots to fill.\nThe British actress takes over from Lena Marsh as Wick.',
      ['Ada Stone = Wick in Northgate', 'Lena Marsh = Wick in Northgate (past)'],
    ],
    [
      'Executive producer Robbie Stamp was happy.\n"It is perfect," said Mr Stamp, who plays Wick.',
      ['Robbie Stamp = Wick in Northgate'],
    ],
    [
      'Ada Stone plays Kira Vale.\nKira Vale actor Ada Stone posted a picture.',
      ['Ada Stone = Kira Vale in Northgate', 'Ada Stone = Kira Vale in Northgate'],
    ],
    ['Harry Connor Jr is on board.\nConnor plays Wick.', ['Harry Connor Jr = Wick in Northgate']],
  ])('%s', (text, expected) => {
    expect(says(opening + text, ['cast'], { title: 'Northgate' })).toEqual(expected);
  });
});

describe('names that look like something else', () => {
  const about = '# Vale adds two\n\nThe musical Vale opens in May.\n\n';

  it('leaves a surname alone that two characters have and the work too', () => {
    const text = `${about}Shan Ako plays Eliza Vale, and Ned Kell plays Tom Vale.\n\nIt opened with Jay West as Vale.`;
    expect(says(text, ['cast'])).toContain('Jay West = Vale in Vale');
  });

  it('takes "Will" for a first name where a verb of one person follows', () => {
    expect(says(`${about}“Glass” is new.\n\nWill Hart plays Wick.`, ['cast'])).toEqual([
      'Will Hart = Wick in Vale',
    ]);
    expect(says(`${about}Will Hart play Wick?`, ['cast'])).toEqual([]);
  });

  it('takes the name before "movie" in an apposition for its maker', () => {
    const text =
      'And “Low Tide,” the Goro Tani movie that ruled the box office, is returning to theaters on May 4.';
    expect(says(`${about}${text}`, ['release'])).not.toContain('release Goro Tani');
  });

  it('stays with another work that a paragraph turns to, and leaves it with the paragraph', () => {
    const text = [
      'Northgate stars Ada Stone as Kira Vale.',
      '',
      'Things look bleak at Low Tide: the Peacock comedy has been axed.',
      'Bo Reed plays Dax Orrin.',
      '',
      'Elsewhere, Prime Video has a date for the spy series Ember Rising.',
      'Lena Marsh plays Wick.',
      '',
      'Ida Lund plays Nessa.',
    ].join('\n');
    expect(says(text, ['cast', 'platform'], { title: 'Northgate renewed; Low Tide cancelled' })).toEqual([
      'Ada Stone = Kira Vale in Northgate',
      'Bo Reed = Dax Orrin in Low Tide',
      'Ida Lund = Nessa in Northgate',
      'Lena Marsh = Wick in Ember Rising',
      'platform Low Tide',
    ]);
  });

  it.each([
    'Ada Stone was in the comedy Low Tide.',
    'She got her start in the comedy Low Tide.',
    'Northgate is by the makers of the comedy Low Tide.',
  ])('does not turn to a work that only tells of somebody: %s', (before) => {
    const text = `Northgate premieres on Hulu in May.\n\n${before}\nAda Stone plays Kira Vale.`;
    expect(says(text, ['cast'], { title: 'Northgate is coming' })).toContain(
      'Ada Stone = Kira Vale in Northgate',
    );
  });

  it('knows the title in a headline that asks where it was filmed', () => {
    const text = 'Salt Orchard lands on Apple TV+ in May.\n\nAda Stone plays Kira Vale.';
    expect(
      says(text, ['cast'], { title: 'Where Was Salt Orchard filmed? All about the new thriller' }),
    ).toEqual(['Ada Stone = Kira Vale in Salt Orchard']);
  });

  it('takes a surname for whom the text named in full before it', () => {
    const text = [
      'Ada Stone is late.',
      '',
      'Stone plays Kira Vale in the series Northgate.',
      '',
      'It was directed by Bo Stone.',
    ].join('\n');
    expect(says(text, ['cast'])).toEqual(['Ada Stone = Kira Vale in Northgate']);
  });

  it('takes "she" for the one of whom the clause before spoke', () => {
    const text =
      'The series Northgate was directed by Bo Reed.\nBut when Ada Stone put on the coat, it was done.\nShe plays Kira Vale.';
    expect(says(text, ['cast'])).toEqual(['Ada Stone = Kira Vale in Northgate']);
  });

  it('takes a title that stands alone for the heading of its paragraph', () => {
    const text = [
      'Here is what opens.',
      '',
      '“Low Tide.”',
      'Directed by Ada Stone.',
      '',
      '“Northgate.”',
      'Directed by Bo Reed.',
      'Our review: “‘Northgate’ is long.”',
    ].join('\n');
    expect(says(text, ['crew'])).toEqual([
      'Ada Stone, director of Low Tide',
      'Bo Reed, director of Northgate',
    ]);
  });

  it('leaves a section whose paragraph opens with another title', () => {
    const text = [
      '## Northgate',
      'Northgate premieres on May 4.',
      '',
      'Salt has been on Netflix for a while.',
      'Ada Stone plays Kira Vale.',
      '',
      '## Low Tide',
      'Low Tide premieres on May 5.',
      'Bo Reed plays Dax Orrin.',
    ].join('\n');
    expect(says(text, ['cast'], { title: 'What to watch: Northgate, Salt, Low Tide' })).toEqual([
      'Ada Stone = Kira Vale in Salt',
      'Bo Reed = Dax Orrin in Low Tide',
    ]);
  });

  it('speaks on of a new work, not of the one that stands beside it "apart from"', () => {
    const text = [
      'The film Northgate opens in May.',
      '',
      "Ada Stone will be seen in the film 'Low Tide' apart from the film 'Northgate'.",
      'The film also stars Bo Reed.',
    ].join('\n');
    expect(says(text, ['cast'], { title: 'Northgate opens' })).toContain('Bo Reed in Low Tide');
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

  it('reads the title in a heading that also says where it runs', () => {
    const text = [
      '## LOW TIDE – NETFLIX',
      'Low Tide is a series about smugglers.',
      'Ada Stone plays Kira Vale.',
      '',
      '## SALT – HULU',
      'Bo Reed plays Dax Orrin.',
      '',
      '## HUSH – NETFLIX',
      'The series Hush ends.',
    ].join('\n');
    expect(says(text, ['cast'])).toEqual([
      'Ada Stone = Kira Vale in Low Tide',
      'Bo Reed = Dax Orrin in Salt',
    ]);
  });

  it('takes the author of a novel for no title, and an opening verb for no name', () => {
    expect(
      says('Add Bo Reed to the list.\nReed stars in the first adaptation of a Lee Moss novel.', ['cast']),
    ).toEqual([]);
    expect(says('Add Bo Reed to the list of stars.\n\nThe series Hush stars Reed.', ['cast'])).toEqual([
      'Bo Reed in Hush',
    ]);
  });

  it('opens a section with a line of capitals, and takes no label for a title', () => {
    const text = ['THE SALT ROAD.', 'Directed by Ada Stone.', '', 'HUSH NOW.', 'Directed by Bo Reed.'];
    expect(says(['MEDIA RELEASE.', 'For the papers.', '', ...text].join('\n'), ['crew'])).toEqual([
      'Ada Stone, director of The Salt Road',
      'Bo Reed, director of Hush Now',
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

  it('does not take the article’s work in a section on one that it cannot make out', () => {
    const text = [
      '## Northgate (Netflix)',
      'Northgate is a thriller.',
      '',
      '## Low Tide (Hulu)',
      'Low Tide is a comedy.',
      '',
      '## Der lange Weg nach draußen (Quark)',
      'Ada Stone plays Kira Vale.',
    ].join('\n');
    expect(says(text, ['cast'], { title: 'Northgate leads a packed July' })).toEqual([
      'Ada Stone = Kira Vale in ?',
    ]);
  });

  it.each([
    ['Kira Vale joins a group known as the Salt Wardens.', []],
    ['It also features the singer Wick, also known as Bo Reed.', []],
    ['Ada Stone is best known as Dax Orrin in Low Tide.', ['Ada Stone = Dax Orrin in Low Tide']],
  ])('tells what somebody is called from whom he plays: %s', (text, claims) => {
    expect(says(`The series Northgate airs in May.\n\n${text}`, ['cast'])).toEqual(claims);
  });

  it.each([
    ['Ada Stone Cast in Quark Detective Pilot', 'The series is called Tidebreak.\nTidebreak is a drama.'],
    [
      'Lena Marsh talks',
      'The series Tidebreak airs in May.\nAccording to Nora, the film will be made after all.',
    ],
    [
      'CG studio at work',
      'The CG series Tidebreak airs in May.\nA CG animation studio makes it.\nThe CG is good.',
    ],
    [
      'Stars of Tidebreak',
      'Ada Stone leads the series, EW has confirmed.\nThe series Tidebreak airs in May.',
    ],
  ])('finds the title under “%s”', (title, opening) => {
    expect(says(`${opening}\n\nBo Reed plays Dax Orrin.`, ['cast'], { title })).toContain(
      'Bo Reed = Dax Orrin in Tidebreak',
    );
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
});
