import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = (text: string): string[] =>
  says(`# Northgate gets a trailer\n\nNorthgate is a film.\n${text}`, ['cast', 'crew']);

describe('what news of a cast says', () => {
  it.each([
    // what stands in parentheses is no subject
    [
      'The movie, which was written by Bo Vane (Fury Lane, End of Shift), also stars Ada Stone.',
      [
        'Ada Stone in Northgate',
        'Bo Vane, writer of End of Shift (past)',
        'Bo Vane, writer of Fury Lane (past)',
        'Bo Vane, writer of Northgate',
      ],
    ],
    // one part beside the possessive of another
    [
      'Also back are Ada Stone’s Black Fox, Tom Moss as the Hawk and Bo Reed, who first suited up as Antling.',
      ['Bo Reed = Antling in Northgate', 'Tom Moss = Hawk in Northgate'],
    ],
    [
      'The film stars Ada Stone and Bo Reed as Kira and Tom.',
      ['Ada Stone = Kira in Northgate', 'Bo Reed = Tom in Northgate'],
    ],
    // brothers have one surname
    [
      'Brothers Matt and Ross Hale direct.',
      ['Matt Hale, director of Northgate', 'Ross Hale, director of Northgate'],
    ],
    [
      'It was created by Josh and Ben Hale.',
      ['Ben Hale, creator of Northgate', 'Josh Hale, creator of Northgate'],
    ],
    // several people's parts in one list
    [
      'Set to Quark’s “Low Water,” the spot shows off Jay Lane’s green-haired Clown, Margo Hale’s bat-wielding Pixie and Will Vane’s Deadeye.',
      [
        'Jay Lane = Clown in Northgate',
        'Margo Hale = Pixie in Northgate',
        'Will Vane = Deadeye in Northgate',
      ],
    ],
    // "is" beside "as"
    [
      'Bo Reed co-stars as journalist Tom Vale, Lee Hall is nightclub bouncer Kira Moss, and Ada Stone appears as mob boss Silver.',
      [
        'Ada Stone = Silver in Northgate',
        'Bo Reed = Tom Vale in Northgate',
        'Lee Hall = Kira Moss in Northgate',
      ],
    ],
    [
      'Bo Reed played Sid Vale opposite Ada Stone as union firebrand Babe.',
      ['Ada Stone = Babe in Northgate', 'Bo Reed = Sid Vale in Northgate'],
    ],
    // age beside a name
    [
      'Ada Stone, 32, who starred in Gosling Lane, will appear in it.',
      ['Ada Stone in Gosling Lane', 'Ada Stone in Northgate'],
    ],
    // who the sentence before was about
    [
      'Bo Reed is to make his debut in Northgate.\nThe star of Fen Days will take over the role of Tom from Lee Hall.',
      [
        'Bo Reed = Tom in Northgate',
        'Bo Reed in Fen Days (past)',
        'Bo Reed in Northgate',
        'Lee Hall = Tom in Northgate (past)',
      ],
    ],
    ['Actor Bo Reed, whose chilling Dax died last year, returns.', ['Bo Reed = Dax in Northgate']],
  ])('%s', (text, expected) => {
    expect(about(text)).toEqual(expected);
  });

  it.each([
    ['The film stars Zendaya and Tom Hall.', 'Zendaya Hall'],
    ['It has Ada Stone’s grim Salt, Bo Reed’s dark Glass and Lee Hall’s Tide, all films.', '='],
  ])('does not say more: %s', (text, wrong) => {
    expect(about(text).filter((line) => line.includes(wrong))).toEqual([]);
  });

  it('knows a film by what it is called', () => {
    expect(
      says(
        '# Stone to play Vane in film\n\nThe film, simply called Vane, is directed by Bo Reed.\nAda Stone is to play Charlotte Vane.',
        ['crew'],
      ),
    ).toEqual(['Bo Reed, director of Vane']);
  });

  it('takes a word for what people do as a title where it stands as one', () => {
    expect(about('Ada Stone starred in the hit musical The Composers.')).toEqual([
      'Ada Stone in The Composers',
    ]);
  });
});
