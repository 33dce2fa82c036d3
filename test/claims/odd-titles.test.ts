import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const all = (text: string): string[] => says(text, ['cast', 'crew', 'release', 'platform']);

describe('a title stays whole', () => {
  it.each([
    // ends in a mark
    ['The series Bang! premieres on May 5.', 'Bang!'],
    ['Where Is My Lamp? premiered in 2019.', 'Where Is My Lamp?'],
    ['Low Water! returns in May.', 'Low Water!'],
    // begins with a contraction
    ["It's Always Rainy in Harbor returns in May.", "It's Always Rainy in Harbor"],
    // begins with a number, or a small word and where it runs
    ['The 4400 returns in May.', 'The 4400'],
    ['The film 28 Storms After opens in May.', '28 Storms After'],
    ['THE 300 LAMPS (1959) is long.', 'The 300 Lamps'],
    ['Fahrenheit 412 was released in 1966.', 'Fahrenheit 412'],
    // holds a comma, or is a list of everyday words
    ['The historical drama Tessek, The Veiled, premieres in May.', 'Tessek, The Veiled'],
    ['The comedy Love, Assured opens in May.', 'Love, Assured'],
    ['Planes, Tides and Ferries was released in 1987.', 'Planes, Tides and Ferries'],
    ['The Cook, the Fool, His Wife and Her Lamp opens in May.', 'The Cook, the Fool, His Wife and Her Lamp'],
    ['The film Me, Myself & Tarrow opens in May.', 'Me, Myself & Tarrow'],
    // begins with a possessive of nobody
    ["Grey's Lantern was released in 2005.", "Grey's Lantern"],
    // begins with a word of the language
    ['How I Lost Your Lamp (CBS, 8:30 pm) – Bo Reed is in it.', 'How I Lost Your Lamp'],
    ['One Salt Hill (CW, 9 pm) – Bo Reed is in it.', 'One Salt Hill'],
  ])('%s', (sentence, title) => {
    const found = all(`# What to see this week\n\n${sentence}`);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((line) => !line.includes(title))).toEqual([]);
  });

  it.each([
    ['Ada Stone stars in Mary, Queen of Tides.', ['Ada Stone in Mary, Queen of Tides']],
    [
      'The film from Tam and Orla Go to the Pier director Bo Reed is new.\nIt follows Tam and Orla Go to the Pier.',
      ['Bo Reed, director of Tam and Orla Go to the Pier'],
    ],
    [
      'Ada Stone had roles in comedy series Vane and Harbourites.',
      ['Ada Stone in Harbourites', 'Ada Stone in Vane'],
    ],
    ["Ada Stone starred in Charlie's Lamps.", ["Ada Stone in Charlie's Lamps"]],
    ['The BBC is making Tam and Orla, starring Ada Stone.', ['Ada Stone in Tam and Orla']],
    ["Ada Stone will star in Who's There?, the new comedy.", ["Ada Stone in Who's There?"]],
    ['Ada Stone starred in the sitcom Are You Sailing?', ['Ada Stone in Are You Sailing?']],
    ['Todd Vale directed the film I’m Not Home with Cate Moss.', ['Todd Vale, director of I’m Not Home']],
    ['Bo Reed starred in Copper Wolf and the Ferryman.', ['Bo Reed in Copper Wolf and the Ferryman']],
    [
      'It is written by the How to Sail a Ship writer Ada Stone.',
      ['Ada Stone, writer of How to Sail a Ship'],
    ],
    ['Bo Reed directed Airboat! and wrote Low Water.', ['Bo Reed, director of Airboat!']],
  ])('%s', (sentence, lines) => {
    expect(all(`# What to see this week\n\n${sentence}`)).toEqual(expect.arrayContaining(lines));
  });
});

describe('no title is made of', () => {
  it.each([
    ['Is Tidebreak coming back? Nobody knows.', []],
    ['The 100 people in the cast are from Harbor.', []],
    ['He starred in 13 Quark films.', []],
    ["It's Ada Stone who plays Kira in the film Tidebreak.", ['Ada Stone = Kira in Tidebreak']],
    [
      'The series Tidebreak starred Bo Reed. The 1958 film version was long.',
      ['Bo Reed in Tidebreak', 'release Tidebreak (1958) (past)'],
    ],
    ['Rachel Stone of the Tidebreak cast is glad.', []],
    ['Bo Reed starred as Kira in the Tale of Salt.', ['Bo Reed = Kira in ?']],
    [
      'In the film Tidebreak, Vale plays Kira. Ada Vale has done it before.',
      ['Ada Vale = Kira in Tidebreak'],
    ],
    ['The dramas Tessek, The Veiled and Low Water were long.', []],
    ['They star in a Training meets The Exorcism thriller.', []],
    ['The Panel: Rachel Stone, Bo Reed and producer Lee Moss.', []],
    [
      "Ada Stone wrote the film Tidebreak. Stone's Lamp opens in May.",
      ['Ada Stone, writer of Tidebreak', 'release Lamp'],
    ],
    ["Netflix's Lamp opens in May.", ['platform Lamp', 'release Lamp']],
    [
      'The last Anton Vokovich films were long. Bo Reed stars in the film Tidebreak.',
      ['Bo Reed in Tidebreak'],
    ],
    ['A Tidebreak and Low Water writer, Ada Stone, has a new show.', []],
    [
      'Bo Reed starred in the film Low Water with Rachel Stone.',
      ['Bo Reed in Low Water', 'Rachel Stone in Low Water'],
    ],
  ])('%s', (sentence, lines) => {
    expect(all(`# What to see this week\n\n${sentence}`)).toEqual(lines);
  });
});

describe('somebody before a work', () => {
  it.each([
    ['Bo Reed stars in the Rachel Dunmore drama Blood Oath.', ['Bo Reed in Blood Oath']],
    ['Bo Reed stars in the Rachel Vokovich drama pilot Tumult.', ['Bo Reed in Tumult']],
  ])('%s', (sentence, lines) => {
    expect(all(`# What to see this week\n\n${sentence}`)).toEqual(expect.arrayContaining(lines));
    expect(
      all(`# What to see this week\n\n${sentence}`).filter((line) => /(?:in|of) Rachel/.test(line)),
    ).toEqual([]);
  });

  it('may be what the work is called', () => {
    expect(
      all('# Two films\n\nThe film Rachel Vokovich opens in May. Bo Reed starred in Rachel Vokovich.'),
    ).toEqual(['Bo Reed in Rachel Vokovich', 'release Rachel Vokovich']);
  });
});

describe('words of the language begin no person', () => {
  it.each(['Copper Lake', 'Poker Night', 'Nobody Is Home', 'Silent Harbor', 'One Salt Hill'])(
    '%s',
    (title) => {
      expect(
        all(
          `# Tidebreak returns\n\nThe series Tidebreak opens in May.\n\nFrom Bo Reed (${title}), Tidebreak follows a keeper.`,
        ).filter((line) => line.startsWith(title)),
      ).toEqual([]);
    },
  );
});

it('prints the first words of a story in small letters where they are a name', () => {
  expect(all('# Tidebreak returns\n\nRACHEL STONE has joined the cast of Tidebreak.')).toEqual([
    'Rachel Stone in Tidebreak',
  ]);
  expect(all("# Tidebreak returns\n\nCHARLES O'NEIL has joined the cast of Tidebreak.")).toEqual([
    "Charles O'Neil in Tidebreak",
  ]);
});

it('leaves the article of another noun out of a title', () => {
  const text = `# Quark makes Tidebreak
Kira Vale loved Tidebreak for its story.
Quark ordered Tidebreak years ago.
The Tidebreak armor is a sight.
Tidebreak premieres on May 5.`;
  expect(all(text)).toContain('release Tidebreak');
  expect(all(text).filter((line) => line.includes('The Tidebreak'))).toEqual([]);
});

describe('two that "and" joins', () => {
  it.each([
    'The Keeper and Ember is back. The Keeper and Ember will open in May. The Keeper likes Ember.',
    'The Keeper and Ember opens in May. The Keeper is old.',
    'Keeper & Mad Reed: Low Tide knows what it is. Keeper & Mad Reed: Low Tide opens in May.',
  ])('are one title with a verb of one: %s', (text) => {
    const releases = all(`# A first look\n${text.replaceAll('. ', '.\n')}`);
    expect(releases).toHaveLength(1);
    expect(releases[0]).toMatch(/^release (?:The Keeper and Ember|Keeper & Mad Reed: Low Tide)/);
  });
});

it('leaves out of a title what leads to it in a headline', () => {
  const text =
    '# The Upcoming Tidebreak Sequel Gets a Date\nThe film Tidebreak opens in May.\nTidebreak is fun.';
  expect(all(text).filter((line) => /Upcoming/.test(line))).toEqual([]);
});

describe('a line with a title and its year', () => {
  it.each([
    'The 40-Year-Old Lamp',
    "It's A Salt Life",
    'Young Lanterns',
    "Lampy's World",
    'Salt, Tides & Other Lamps',
  ])('is wholly its name: %s', (title) => {
    const text = `# The best comedies\nThese are fun.\n## ${title} (1974)\nA lamp is lost.\n## Gloam (1980)\nIt is found.`;
    expect(all(text)).toContain(`release ${title} (1974) (past)`);
  });
});
