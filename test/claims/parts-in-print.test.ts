import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The series Northgate is on its way.\n\n';

describe('who plays whom, as newspapers and blogs print it', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'Tom and his wife Laura (Ada Stone, Copper Lake) are worried.',
      ['Ada Stone = Laura in Northgate', 'Ada Stone in Copper Lake (past)'],
    ],
    [
      'Kira and Dax Orrin (Ada Stone, Bo Reed) meet.',
      [
        'Ada Stone = Kira in Northgate',
        'Bo Reed = Dax Orrin in Northgate',
        'Dax Orrin in Northgate',
        'Kira in Northgate',
      ],
    ],
    [
      'Kira Vale (Ada Stone, Low Tide, Saltmarsh) begins to wonder.',
      ['Ada Stone = Kira Vale in Northgate', 'Ada Stone in Low Tide (past)', 'Ada Stone in Saltmarsh (past)'],
    ],
    [
      'Ada Stone (Saltmarsh, Low Tide) joins the cast.',
      ['Ada Stone in Low Tide (past)', 'Ada Stone in Northgate', 'Ada Stone in Saltmarsh (past)'],
    ],
    [
      'The cast includes Bo Reed (the Beast), Ada Stone (Belle) and Tom Hill (Gaston).',
      ['Ada Stone = Belle in Northgate', 'Bo Reed = Beast in Northgate', 'Tom Hill = Gaston in Northgate'],
    ],
    ['Bo Reed (the Saltmarsh) stars.', ['Bo Reed in Northgate']],
    ['It stars Ada Stone as a plucky Staten Islander.', ['Ada Stone in Northgate']],
    ['It stars Ada Stone as a plucky Kira Vale.', ['Ada Stone = Kira Vale in Northgate']],
    ['It stars Ada Stone as an elderly Sebastian.', ['Ada Stone = Sebastian in Northgate']],
    [
      'The film, directed by Tom Hill, has an all-star cast—Ada Stone as her boss; Bo Reed as a colleague; and Lena Marsh as her best friend.',
      [
        'Ada Stone in Northgate',
        'Bo Reed in Northgate',
        'Lena Marsh in Northgate',
        'Tom Hill, director of Northgate',
      ],
    ],
    ['Bo Reed will be filling the great Tom Hill’s shoes as Dax.', ['Bo Reed = Dax in Northgate']],
    ['Bo Reed steps into Tom Hill’s shoes (and hat) as Dax.', ['Bo Reed = Dax in Northgate']],
    [
      'Bo Reed is taking over Tom Hill’s Dax role.',
      ['Bo Reed = Dax in Northgate', 'Tom Hill = Dax in Northgate'],
    ],
    ['Bo Reed perfectly played Dax.', ['Bo Reed = Dax in Northgate']],
    [
      'Bo Reed is playing Dax and country artist Lena Marsh is Vega.',
      ['Bo Reed = Dax in Northgate', 'Lena Marsh = Vega in Northgate'],
    ],
    ['Bo Reed plays cerebral Tony in it.', ['Bo Reed = Tony in Northgate']],
    ['Bo Reed stars as Oscar hopeful Dax.', ['Bo Reed = Dax in Northgate']],
    ['Bo Reed appeared in the Tom Hill film Saltmarsh as Dax.', ['Bo Reed = Dax in Saltmarsh']],
    [
      'Ada Stone made her debut with Saltmarsh, where she starred as the niece of a pair of rowers, played by Bo Reed and Tom Hill.',
      ['Ada Stone in Saltmarsh', 'Bo Reed in Saltmarsh', 'Tom Hill in Saltmarsh'],
    ],
    [
      'Ada Stone starred in the film Low Tide while she also appeared as Dax Orrin’s wife Beth in the miniseries Saltmarsh.',
      [
        'Ada Stone = Beth in Saltmarsh',
        'Ada Stone in Low Tide',
        'Beth in Saltmarsh',
        'Dax Orrin in Saltmarsh',
      ],
    ],
    ['Ada Stone stars, and we loved Ada Stone’s Northern Soul obsession.', ['Ada Stone in Northgate']],
    [
      'As Kira (Ada Stone) hides, Dax (original star Bo Reed) returns.',
      ['Ada Stone = Kira in Northgate', 'Bo Reed = Dax in Northgate', 'Kira in Northgate'],
    ],
    ['Ada Stone as Kira (Salt Lake) is great.', ['Ada Stone = Kira in Northgate']],
    ['Kira meets designer Sam (Ada Stone).', ['Ada Stone = Sam in Northgate', 'Kira in Northgate']],
    [
      'The Watchers, to be played by Ada Stone (Saltmarsh) as Kira and Bo Reed as Dax, are here.',
      ['Ada Stone = Kira in Northgate', 'Ada Stone in Saltmarsh (past)', 'Bo Reed = Dax in Northgate'],
    ],
    [
      'Ada Stone plays the young version of the character Lena Marsh made famous.',
      ['Ada Stone in Northgate'],
    ],
    [
      'Ada Stone and Bo Reed return as their Salt House husband-and-wife duo, Kira and Dax.',
      [
        'Ada Stone = Kira in Northgate',
        'Bo Reed = Dax in Northgate',
        'Dax in Northgate',
        'Kira in Northgate',
      ],
    ],
    [
      'The series, from executive producers Tom Hill and Lena Marsh (Gloam Girl), returns in May.',
      ['Lena Marsh, executive producer of Northgate', 'Tom Hill, executive producer of Northgate'],
    ],
    [
      'Bo Reed appeared beside Tom Hill, who plays the soldier Dax in Saltmarsh, his first part since he made his debut as Wick.',
      ['Dax in Saltmarsh', 'Tom Hill = Dax in Saltmarsh', 'Tom Hill = Wick in Northgate'],
    ],
    ['The couple are naming their new baby girl Emma.', []],
    ['Lena Marsh, who lives in Cork, has appeared in Saltmarsh.', []],
    ['Emma has appeared in Saltmarsh.', []],
    ['It co-stars Black Fox’s Lena Marsh.', ['Lena Marsh in Black Fox (past)', 'Lena Marsh in Northgate']],
    ['Ada Stone said that Stone’s Book Club is hers.', []],
    [
      'It also features Ada Stone, Bo Reed and Tom Hill.',
      ['Ada Stone in Northgate', 'Bo Reed in Northgate', 'Tom Hill in Northgate'],
    ],
    [
      'Ada Stone played the role of spoiled and bratty socialite, Kira Vale, while Bo Reed sang.',
      ['Ada Stone = Kira Vale in Northgate', 'Kira Vale in Northgate'],
    ],
    [
      'Ada Stone plays one of the newest characters, Kira, leader of the gang.',
      ['Ada Stone = Kira in Northgate', 'Kira in Northgate'],
    ],
    ['Ada Stone’s casting comes as Low Tide is poised to explore the sea.', []],
    ['Kira Vale is still the lead and will be played by Ada Stone.', ['Ada Stone = Kira Vale in Northgate']],
    [
      'He was joined by creator Tom Hill, Bo Reed (Dax), Lena Marsh (Mina).',
      ['Bo Reed = Dax in Northgate', 'Lena Marsh = Mina in Northgate', 'Tom Hill, creator of Northgate'],
    ],
    ['Quark has “Fen” (Ada Stone and Bo Reed) and “Girls” (Lena Marsh).', []],
    ['She asked her showrunner, Jen (Dorn Vale), to wait.', []],
    ['The film follows the singer behind the hit *Low Tide*.', []],
    [
      'Ada Stone has played Kira on Tom Hill’s Quark horror-comedy Saltmarsh.',
      ['Ada Stone = Kira in Saltmarsh'],
    ],
    ['It is said of Mina’s (played by Ada Stone) teenage son.', ['Ada Stone = Mina in Northgate']],
    [
      'It stars Bo Reed, aka Kira Vale from Saltmarsh, as a crook.',
      ['Bo Reed = Kira Vale in Saltmarsh', 'Bo Reed in Northgate'],
    ],
    ['The one and only Ada Stone, a.k.a. Mrs. Vale, is back.', ['Ada Stone = Mrs. Vale in Northgate']],
    ['Ada Stone, aka Lady Gloam, sings.', []],
    [
      'It ends with the arrival of Rex Tull aka Mrs. Glass (Ada Stone).',
      ['Ada Stone = Mrs. Glass in Northgate'],
    ],
    ['Tom Hill asked him to reprise his role as Dax in it.', []],
    ['Tom Hill asked Ada Stone to reprise her role as Kira.', ['Ada Stone = Kira in Northgate']],
    ['Her break came when Tom Hill cast her, at twenty, as the lead in the drama Saltmarsh.', []],
    ['Ada Stone will join the Gloam Comics Universe as Kira.', []],
    ['Bo Reed stars as Dax in the era before Saltmarsh.', ['Bo Reed = Dax in Northgate']],
    ['Emma can direct.', []],
    ['Oscar-worthy is the word.', []],
    ['Members of the band Mudlark have previously appeared on Northgate.', []],
  ];
  for (const [text, expected] of cases)
    it(text.slice(0, 90), () =>
      expect(says(opening + text, ['cast', 'appearance', 'crew'], about)).toEqual([...expected].sort()),
    );
});
