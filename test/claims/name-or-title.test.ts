import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const cast = (text: string): string[] => says(text, ['cast']);
const opening = '# Tidebreak returns\n\nThe series Tidebreak opens in May.\n\n';

describe('who begins with a first name is somebody', () => {
  it.each([
    ['Rachel Moss (Harbor Quell) leads Tidebreak as the keeper.', 'Harbor Quell = '],
    ['From Marcus Reed (Copper Tarn), Tidebreak follows a keeper.', 'Copper Tarn = '],
    ['Vellin Tarn (Ethan Moss) finds the lamp in Tidebreak.', 'Vellin Tarn = '],
  ])('%s', (sentence, wrong) => {
    expect(cast(opening + sentence).filter((line) => line.startsWith(wrong))).toEqual([]);
  });

  it('and the other name is the part', () => {
    expect(cast(`${opening}Vellin Tarn (Ethan Moss) finds the lamp in Tidebreak.`)).toEqual([
      'Ethan Moss = Vellin Tarn in Tidebreak',
    ]);
  });
});

describe('names are cut where they end', () => {
  it.each([
    // somebody of a work, in the possessive
    [
      "Tidebreak stars Low Water's Nicola Moss as Kira and Low Water's Ben Hart as Bo.",
      [
        'Nicola Moss = Kira in Tidebreak',
        'Ben Hart = Bo in Tidebreak',
        'Nicola Moss in Low Water (past)',
        'Ben Hart in Low Water (past)',
      ],
    ],
    [
      'Tidebreak stars The Lamp’s Rachel Hart as Kira.',
      ['Rachel Hart = Kira in Tidebreak', 'Rachel Hart in The Lamp (past)'],
    ],
    // a company behind "of"
    ['Rachel Hart of Ember Films plays Kira in Tidebreak.', ['Rachel Hart = Kira in Tidebreak']],
    // surnames that are nations, papers or months
    ['Rachel Post plays Kira in Tidebreak.', ['Rachel Post = Kira in Tidebreak']],
    ['John August plays Kira in Tidebreak.', ['John August = Kira in Tidebreak']],
    // "Will" is a first name where no verb of that form can follow
    [
      'Will Moss, Rachel Hart and Ben Reed star in Tidebreak.',
      ['Ben Reed in Tidebreak', 'Rachel Hart in Tidebreak', 'Will Moss in Tidebreak'],
    ],
    ['Will Moss is back. Will plays Kira in Tidebreak.', ['Will Moss = Kira in Tidebreak']],
    // two surnames, an honorific
    ['Rachel Van Moss is back. Van Moss plays Kira in Tidebreak.', ['Rachel Van Moss = Kira in Tidebreak']],
    ['Lucy St. Hart is back. St. Hart plays Kira in Tidebreak.', ['Lucy St. Hart = Kira in Tidebreak']],
    ['Sir Ben Hartley is back. Hartley plays Kira in Tidebreak.', ['Ben Hartley = Kira in Tidebreak']],
    // a clause behind a title and its comma
    ['In the film Normal, Rachel Hart plays Kira.', ['Rachel Hart = Kira in Normal']],
    ['In the film Silence, Hart plays Kira. Rachel Hart is glad.', ['Rachel Hart = Kira in Silence']],
  ])('%s', (sentence, lines) => {
    expect(cast(opening + sentence)).toEqual(expect.arrayContaining(lines));
    expect(cast(opening + sentence)).toHaveLength(lines.length);
  });

  it.each([
    [
      'Ben Hart starred in Low Water, Line of Tide and Bodyline.',
      ['Ben Hart in Bodyline', 'Ben Hart in Line of Tide', 'Ben Hart in Low Water'],
    ],
    ['Ben Hart starred in Rosen and Gilden Are Lost.', ['Ben Hart in Rosen and Gilden Are Lost']],
    ["Ben Hart starred in One Sailed Over the Gull's Nest.", ["Ben Hart in One Sailed Over the Gull's Nest"]],
    ['Ben Hart starred in the Oscar-winning Moss v Ferran.', ['Ben Hart in Moss v Ferran']],
    ['Ben Hart starred in Criminal UK.', ['Ben Hart in Criminal UK']],
    [
      'Ben Hart starred in The First Lamp. The film The Lamp is old. Ben Hart starred in The Lamp.',
      ['Ben Hart in The First Lamp', 'Ben Hart in The Lamp'],
    ],
  ])('%s', (sentence, lines) => {
    expect(cast(opening + sentence)).toEqual(lines);
  });
});

describe('a place of a list in parentheses', () => {
  it.each([
    'Night at the Pier',
    "Five Nights at Fred's",
    'Jemma and the Halogens',
    'Call Me by Your Lamp',
    '12 Years a Sailor',
    'Once Upon a Time in Harbor',
  ])('holds %s', (title) => {
    expect(cast(`${opening}Joining them is Rachel Hart (${title}, The Salt Games).`)).toContain(
      `Rachel Hart in ${title} (past)`,
    );
  });

  it('may hold a part and its work', () => {
    expect(
      cast(`${opening}Rachel Hart (Kira in Tidebreak) and Ben Hart (Bo in Low Water) are here.`),
    ).toEqual(['Ben Hart = Bo in Low Water', 'Rachel Hart = Kira in Tidebreak']);
  });
});

it('takes no nation or group for a first name', () => {
  expect(
    cast(`${opening}A film on the first African-American Supreme Court Justice (Tarrow) is next.`),
  ).toEqual([]);
  expect(cast(`${opening}Fans of Rachel Hart (Low Water) are glad.`)).toEqual([]);
});
