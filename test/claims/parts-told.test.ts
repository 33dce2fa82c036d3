import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The series Northgate is on its way.\n\n';
const read = (text: string) => says(opening + text, ['cast'], about);

describe('a part that is told before who plays it, or in passing', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Playing Kira Vale is Ada Stone.', ['Ada Stone = Kira Vale in Northgate']],
    ['Voicing Captain Sable is Ada Stone.', ['Ada Stone = Captain Sable in Northgate, voice']],
    ['Stepping into the role of Dax Orrin is Bo Reed.', ['Bo Reed = Dax Orrin in Northgate']],
    ['Taking over as Dax Orrin is Bo Reed.', ['Bo Reed = Dax Orrin in Northgate']],
    ['Northgate has found its Kira Vale in newcomer Ada Stone.', ['Ada Stone = Kira Vale in Northgate']],
    ['Bo Reed revealed that his character, Dax Orrin, will survive.', ['Bo Reed = Dax Orrin in Northgate']],
    ['Bo Reed, whose character Dax Orrin was shot, is safe.', ['Bo Reed = Dax Orrin in Northgate']],
    ["Bo Reed's portrayal of Dax Orrin is the highlight.", ['Bo Reed = Dax Orrin in Northgate']],
    ['Bo Reed (who plays Dax Orrin) said it was cold.', ['Bo Reed = Dax Orrin in Northgate']],
    ['Her twin is Wick (Salt Lake star Bo Reed).', ['Bo Reed = Wick in Northgate', 'Bo Reed in Salt Lake']],
    [
      'Wick, one of the main characters, is played by second-year student Bo Reed.',
      ['Bo Reed = Wick in Northgate'],
    ],
    [
      'Bo Reed (Dax in Salt Lake) will play Wick.',
      ['Bo Reed = Dax in Salt Lake', 'Bo Reed = Wick in Northgate'],
    ],
    ["One of them is Wick, and she's played by Ada Stone.", ['Ada Stone = Wick in Northgate']],
    [
      'Bo Reed, nominated for an Oscar for playing Dax Orrin opposite Ada Stone in Salt Lake, will direct.',
      ['Bo Reed = Dax Orrin in Salt Lake'],
    ],
    [
      'Bo Reed, a drama student playing the dual role of Mr. Mayor, is busy.',
      ['Bo Reed = Mr. Mayor in Northgate'],
    ],
    [
      'It stars Bo Reed as Max, and Ada Stone as Wick.',
      ['Ada Stone = Wick in Northgate', 'Bo Reed = Max in Northgate'],
    ],
    ['The crown is held by Mary I (Ada Stone).', ['Ada Stone = Mary I in Northgate']],
    [
      'By the time the storm dies down it falls to Clara Moss (Ada Stone), the keeper of the lamp.',
      ['Ada Stone = Clara Moss in Northgate'],
    ],
    [
      'It tells of the bond between Clara Moss, a rock-hard smith who doesn’t trust anyone (played by Ada Stone), and Ed Vale, a demon who has lost his powers (played by Bo Reed).',
      ['Ada Stone = Clara Moss in Northgate', 'Bo Reed = Ed Vale in Northgate'],
    ],
    [
      'Ada Stone Moss (Clara) has been working on a drama along with her husband.',
      ['Ada Stone Moss = Clara in Northgate'],
    ],
    ['Wick (voice of Bo Reed) is a badger.', ['Bo Reed = Wick in Northgate']],
    ['Wick is brought to life by Bo Reed.', ['Bo Reed = Wick in Northgate']],
    ['Bo Reed – who plays Wick – said it was cold.', ['Bo Reed = Wick in Northgate']],
    ["Bo Reed's role as Wick was cut.", ['Bo Reed = Wick in Northgate']],
    ['Bo Reed has booked the series regular role of Wick.', ['Bo Reed = Wick in Northgate']],
    ['Bo Reed suits up as the Night Heron.', ['Bo Reed = Night Heron in Northgate']],
    ['Bo Reed won an award for playing Dax Orrin in Salt Lake.', ['Bo Reed = Dax Orrin in Salt Lake']],
    ['Bo Reed played Dax Orrin for six seasons on Salt Lake.', ['Bo Reed = Dax Orrin in Salt Lake']],
    [
      'Ada Stone will play Kira and Bo Reed from Salt Lake will play Dax.',
      ['Ada Stone = Kira in Northgate', 'Bo Reed = Dax in Northgate', 'Bo Reed in Salt Lake (past)'],
    ],
  ];
  it.each(cases)('reads %s', (text, expected) => {
    expect(read(text)).toEqual([...expected].sort());
  });

  it.each([
    'Clara Moss (Ada Stone)',
    'The actors on stage were then Clara Moss (Ada Stone), a dog and a whole lot of rain.',
    'Bo Reed has been offered the role of Dax Orrin.',
    'Bo Reed could have played Dax Orrin.',
    'Bo Reed would be perfect as Dax Orrin.',
    'Bo Reed could return as Dax Orrin one day.',
    'Hugh Marsh was originally cast as Dax Orrin but dropped out.',
    "Bo Reed's Leeds childhood was hard.",
    'Bo Reed was born as Robert Reeding in Cork.',
    'Bo Reed, known to his friends as Rudy, was born in Cork.',
    'Bo Reed turned heads as Dublin Fashion Week opened.',
    'Mary Lind replaces Tom Bell as Controller of Drama.',
    'Mary Lind, who wrote the novel, said her character Agnes was a gift.',
    'The actor playing Dax Orrin has yet to be announced. Bo Reed is here.',
    'Director Tom Bell brings Cork to life.',
    "Bo Reed's Paper Lions won three awards.",
  ])('leaves %s alone', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('the order of a list', () => {
  it('is what most of its entries show', () => {
    expect(
      read('## Cast\n\n- Kira Vale – Ada Stone\n- Wick – Bo Reed\n\nStone said it was cold.').slice(0, 2),
    ).toEqual(['Ada Stone = Kira Vale in Northgate', 'Bo Reed = Wick in Northgate']);
    expect(read('## Cast\n\n- Ada Stone – Kira Vale\n- Bo Reed – Wick\n- Lena Marsh – The Gardener')).toEqual(
      [
        'Ada Stone = Kira Vale in Northgate',
        'Bo Reed = Wick in Northgate',
        'Lena Marsh = The Gardener in Northgate',
      ],
    );
  });
});
