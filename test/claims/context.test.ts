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
      ['Ada Stone = Kira Vale in Northgate', 'Ada Stone in Northgate', 'Bo Reed in Northgate'],
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

  it.each([
    ['Kira Vale joins a group known as the Salt Wardens.', []],
    ['It also features the singer Wick, also known as Bo Reed.', []],
    ['Ada Stone is best known as Dax Orrin in Low Tide.', ['Ada Stone = Dax Orrin in Low Tide']],
  ])('tells what somebody is called from whom he plays: %s', (text, claims) => {
    expect(says(`The series Northgate airs in May.\n\n${text}`, ['cast'])).toEqual(claims);
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
});
