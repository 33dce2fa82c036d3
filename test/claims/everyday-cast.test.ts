import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The series Northgate is on its way.\n\nAda Stone stars in Northgate.\n';
const told = (sentence: string) =>
  says(opening + sentence, ['cast'], about).filter((claim) => claim !== 'Ada Stone in Northgate');
const bo = ['Bo Reed in Northgate'];
const two = ['Bo Reed in Northgate', 'Lena Marsh in Northgate'];
const thorne = ['Bo Reed = Thorne in Northgate'];

describe('who takes part', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Bo Reed and Lena Marsh star.', two],
    ['Bo Reed and Lena Marsh also starred.', two],
    ['Bo Reed and Lena Marsh topline.', two],
    ['Bo Reed and Lena Marsh have been tapped to topline Northgate.', two],
    ['Bo Reed stars, with a dog as his only friend.', bo],
    ['Bo Reed and Lena Marsh have been cast.', two],
    ['Bo Reed and Lena Marsh have been confirmed as the leads in the drama Northgate.', two],
    ['Bo Reed and Lena Marsh are also in important roles in the series.', two],
    ['Bo Reed has a small role in the series.', bo],
    ['Bo Reed has inked for a supporting part.', bo],
    ['Bo Reed has been added as a series regular.', bo],
    ['She joins returning stars Bo Reed and Lena Marsh.', two],
    ['She joins the previously announced Bo Reed and Lena Marsh.', two],
    ['She stars alongside Bo Reed and Lena Marsh.', two],
    // a noun, makers, other business
    ['Bo Reed is a star.', []],
    ['They met Bo Reed, a rising star.', []],
    ['Bo Reed and Lena Marsh have been cast out.', []],
    ['Bo Reed has a small role in shaping the plot.', []],
    ['Bo Reed has a key role at the bank.', []],
    ['Bo Reed was considered for a supporting part.', []],
    ['She joins producers Bo Reed and Lena Marsh.', []],
    ['She joins Bo Reed and Lena Marsh at the gala.', []],
    ['In 2003 she starred opposite Bo Reed.', []],
    ['Fans want Bo Reed and Lena Marsh to star.', []],
    ['Bo Reed and Lena Marsh will not star.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe('a cast that is introduced', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Joining them are Bo Reed and Lena Marsh.', two],
    ['Joining Ada Stone are Bo Reed and Lena Marsh.', two],
    ['Also boarding the eight-episode drama are Bo Reed and Lena Marsh.', two],
    ['New to the ensemble are Bo Reed and Lena Marsh.', two],
    ['Rounding out the ensemble are Bo Reed and Lena Marsh.', two],
    ['Newcomers Bo Reed and Lena Marsh round out the ensemble.', two],
    ['There are smaller roles for Bo Reed and Lena Marsh.', two],
    ['There are cameos from Bo Reed and Lena Marsh.', two],
    ['The show is back, with Bo Reed and Lena Marsh returning as judges.', two],
    ['The thriller pairs Bo Reed with Lena Marsh as unlikely partners.', two],
    ['Also cast are Bo Reed and Lena Marsh.', two],
    ['Recurring are Bo Reed and Lena Marsh.', two],
    ['It returns in March, with Bo Reed and Lena Marsh joining as the new neighbours.', two],
    ['There is strong support from Bo Reed and Lena Marsh as the lodgers.', two],
    // makers, characters, guests
    ['Also boarding the drama are producers Bo Reed and Lena Marsh.', []],
    ['Joining them is director Bo Reed.', []],
    ['Also returning are Kira Vale and Dax Orrin.', []],
    ['There were performances by Bo Reed and Lena Marsh.', []],
    ['There was support from Bo Reed and Lena Marsh.', []],
    ['The tour pairs him with Lena Marsh.', []],
    ['She left, with Bo Reed and Lena Marsh returning in May.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe('the part before the actor', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['As Thorne, Bo Reed is a marvel.', thorne],
    ['As the terrified Thorne, Bo Reed gives a fine performance.', thorne],
    ['As Thorne, adrift on grief, Bo Reed speaks some lovely nonsense.', thorne],
    ['Then there is Thorne, the painter whom Bo Reed plays with great warmth.', thorne],
    ['Thorne is the painter whom Bo Reed plays.', thorne],
    ['Thorne, whom Bo Reed makes brisk and sore, is the heart of it.', thorne],
    ['As the neighbour, Mr Thorne, Bo Reed gets most of the laughs.', ['Bo Reed = Mr Thorne in Northgate']],
    ['Her brother Thorne is the excellent Bo Reed, all elbows.', thorne],
    // somebody's trade, a work, a place, a likeness
    ['Her brother Thorne is the younger Bo Reed.', []],
    ['As director, Bo Reed is a marvel.', []],
    ['As Quark’s chairman, Bo Reed is a marvel.', []],
    ['As Thorne, Wick and the others leave, Bo Reed waits.', []],
    ['As Thorne, Bo Reed and Lena Marsh met, it rained.', []],
    ['A man from Cork whom Bo Reed plays is the best of them.', []],
    ['Thorne, whom Bo Reed met in Cork, was there.', []],
    ['He is no Thorne, and Bo Reed plays a man like Wick, whom nobody plays.', bo],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe('what stands in parentheses', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Thorne (a wonderful, sweaty Bo Reed) runs a bar.', thorne],
    ['Thorne (Bo Reed, still the most relaxed man on television) runs a bar.', thorne],
    ['Thorne (Bo Reed, Saltmarsh) runs a bar.', [...thorne, 'Bo Reed in Saltmarsh (past)']],
    [
      'Kira Vale (Ada Stone, Saltmarsh) runs a bar.',
      ['Ada Stone = Kira Vale in Northgate', 'Ada Stone in Saltmarsh (past)'],
    ],
    ['It follows a parish priest (Bo Reed) who wins the lottery.', bo],
    ['Thorne (guest star Bo Reed) turned up with the file.', thorne],
    ['Thorne (newcomer Bo Reed) turned up with the file.', thorne],
    ['It is a thriller with Bo Reed (Salt Lake) and Lena Marsh set to star.', two],
    // where an actor or a maker has been, a place, a character
    ['It follows her rival (Captain Thorne) to the end.', []],
    [
      'Guest stars such as Bo Reed (Salt Lake) and Lena Marsh (Ember) return.',
      [
        'Bo Reed in Northgate',
        'Bo Reed in Salt Lake (past)',
        'Lena Marsh in Ember (past)',
        'Lena Marsh in Northgate',
      ],
    ],
    ['It is directed by the young Bo Reed (Saltmarsh).', []],
    [
      'Lena Marsh (Salt Lake, Ember) has joined the cast.',
      ['Lena Marsh in Ember (past)', 'Lena Marsh in Northgate', 'Lena Marsh in Salt Lake (past)'],
    ],
    ['Bo Reed (Saltmarsh) is slated to adapt the series.', []],
    ['It follows the bank (Bo Reed) to the end.', []],
    ['With music by Lee Moss, it has Bo Reed (Saltmarsh) composing.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe('whose character it is', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["Bo Reed's gravelly Commander Thorne is back.", ['Bo Reed = Commander Thorne in Northgate']],
    ["Ada Stone's wonderfully odious Kira is back.", ['Ada Stone = Kira in Northgate']],
    ['Bo Reed, our beloved Thorne, died in 2014.', thorne],
    ['Bo Reed, the first Thorne, came along.', ['Bo Reed = Thorne in Northgate (past)']],
    ['A stowaway, played by Bo Reed, comes aboard.', []],
    ['A drug smuggler, played by Bo Reed, comes aboard.', bo],
    ['Other judges are played by Bo Reed and Lena Marsh.', two],
    ["She stars opposite Bo Reed's Thorne.", thorne],
    // where an actor has been, and what somebody made
    ["Saltmarsh's Bo Reed will play Thorne.", [...thorne, 'Bo Reed in Saltmarsh (past)']],
    ["It adapts Greta Hall's Salt Rules, the best of them.", []],
    ["Greta Hall's dazzling Saltmarsh is back.", []],
    ["Bo Reed's older brother Thorne is back.", []],
    ["She was in Ada Stone's play Salt Wives at the time.", []],
    ['The song, played by Bo Reed, is old.', []],
    ['Bo Reed, the first editor, came along.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe('who is in it as somebody without a name', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Bo Reed turns up as a coroner.', bo],
    ["Bo Reed joins as Kira's mother.", bo],
    ['Bo Reed has been cast as a widowed trawlerman.', bo],
    ['She stars, with Bo Reed as her blue-collar dad.', bo],
    // what somebody does for a living, or was
    ['Bo Reed is known as a dancer.', []],
    ['Bo Reed joins as a producer.', []],
    ['Bo Reed started as a dancer.', []],
    ['Bo Reed worked as a gardener.', []],
    ['Bo Reed as a child was shy.', []],
    ['Bo Reed joined the club as a member.', []],
    ['Bo Reed has denied rumors that he was cast as a captain.', []],
    ['Kira appeared as a gardener.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});

describe('the actor behind what is told of the part', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Thorne, the role that Bo Reed originated, is back.', ['Bo Reed = Thorne in Northgate (past)']],
    [
      'Her partner in crime, Wick, is Lena Marsh, who was so good on stage.',
      ['Lena Marsh = Wick in Northgate'],
    ],
    ['Her home town, Cork, is Lena Marsh territory.', []],
    ['Her rival, Wick, is Lena Marsh.', []],
    ['Thorne, the song that Bo Reed originated, is back.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });
});
