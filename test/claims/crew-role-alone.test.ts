import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The film Northgate is on its way.\n\n';

describe('a role with no work beside it', () => {
  it.each([
    ['Director Greta Hall likes *Ember Rising*.', ['Greta Hall, director of Northgate']],
    ['When *Ember Rising* opened, director Greta Hall was in Cork.', []],
    [
      'When *Northgate* opened after *Ember Rising*, director Greta Hall was in Cork.',
      ['Greta Hall, director of Northgate'],
    ],
    ['Danish director Greta Hall is here.', ['Greta Hall, director of Northgate']],
    ['Nintendo director Greta Hall is here.', []],
    ['We have seen three scenes, though writer Greta Hall was not pleased.', []],
    ['Writer Greta Hall’s review calls it long.', []],
    ['The quiz was judged by a panel of experts, including novelist Ida Marsh and director Greta Hall.', []],
    ['It grew up in the years overseen by director Greta Hall.', []],
    ['Fantasy author Greta Hall likes it.', []],
    ['The studio design director Greta Hall is here.', []],
    ['Director Joel likes it.', []],
    ['Hong Kong director Greta Hall is here.', ['Greta Hall, director of Northgate']],
    [
      'It comes from *Ember Rising* producers Lee Moss and Bo Reed and *Low Tide* writer Greta Hall.',
      [
        'Bo Reed, producer of Ember Rising',
        'Greta Hall, writer of Low Tide',
        'Lee Moss, producer of Ember Rising',
      ],
    ],
    [
      'You can see *Salt Road*, a bold spin on *Ember Rising* from director Greta Hall.',
      ['Greta Hall, director of Salt Road'],
    ],
    ['The anti-piracy director Greta Hall is here.', []],
    ['Content creator Greta Hall is here.', []],
    ['She won it for her role as designer Kira Vale.', []],
    ['[Northgate Director’s Cut] is out.', []],
    ['It is told from the point of view of a writer Going Under.', []],
  ])('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['crew'], about)).toEqual(expected);
  });
});
