import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const ABOUT = '# Tidebreak adds two\n\nThe series Tidebreak will premiere in May.\n\n';
const cast = (text: string): string[] => says(ABOUT + text, ['cast']);

describe('who takes over a part', () => {
  it.each([
    [
      'Lee Hart takes over the part of Dumas from Rick Harrow and Sir Mike Gann.',
      [
        'Lee Hart = Dumas in Tidebreak',
        'Mike Gann = Dumas in Tidebreak (past)',
        'Rick Harrow = Dumas in Tidebreak (past)',
      ],
    ],
    ['Sophie Tarn will step into the boots of Lara Crow.', ['Sophie Tarn = Lara Crow in Tidebreak']],
    ['Sophie Tarn stepped into Lara Crow’s shoes.', ['Sophie Tarn = Lara Crow in Tidebreak']],
    ['Ned Kell steps into Ada Stone’s shoes as the new Wick.', ['Ned Kell = Wick in Tidebreak']],
    ['Ned Kell takes over as Wick.', ['Ned Kell = Wick in Tidebreak']],
    ['The part of Wick went to Ned Kell.', ['Ned Kell = Wick in Tidebreak']],
    ['Wick’s role will be played by actor Ned Kell.', ['Ned Kell = Wick in Tidebreak']],
    ['Sam Olan is continuing as Aron Burl.', ['Sam Olan = Aron Burl in Tidebreak']],
    ['Ella Purn remains the show’s secret weapon as Lucy Mac.', ['Ella Purn = Lucy Mac in Tidebreak']],
    ['Walt Gogg chews the scenery as The Ghost.', ['Walt Gogg = The Ghost in Tidebreak']],
  ])('reads %s', (text, parts) => {
    expect(cast(text)).toEqual(parts);
  });

  it.each([
    'Ned Kell takes over as director.',
    'Ned Kell takes over the studio from Ada Stone.',
    'Ned Kell takes over from Ada Stone at Quark.',
    'Ned Kell stepped into the room.',
    'The prize went to Ned Kell.',
    'Will Ned Kell take over the part of Wick if Ada Stone leaves?',
  ])('reads no part in %s', (text) => {
    expect(cast(text)).toEqual([]);
  });
});

describe('whose part stands beside a name', () => {
  it.each([
    ['Cynth Erv stars as Elda opposite Ari Grant’s Glenda.', 'Ari Grant = Glenda in Tidebreak'],
    ['Aron Mott’s Otto gets less to do.', 'Aron Mott = Otto in Tidebreak'],
    ['Jane Lyle’s Saz was shot at the end of season three.', 'Jane Lyle = Saz in Tidebreak'],
    [
      'Ada Stone plays Kira.\n\nAda Stone, whose Kira steals every scene, laughed.',
      'Ada Stone = Kira in Tidebreak',
    ],
    ['Chris Ricks, Mary Thorn in season 1, has seen it all.', 'Chris Ricks = Mary Thorn in Tidebreak'],
    ['It has Keanu Reed, the game’s Johnny Silver.', 'Keanu Reed = Johnny Silver in Tidebreak'],
    ['Nineteen-year-old Ella Kora makes her debut as Peg Sky.', 'Ella Kora = Peg Sky in Tidebreak'],
  ])('reads %s', (text, part) => {
    expect(cast(text)).toContain(part);
  });

  it.each([
    'Ridley Moss’s Gladius gets a sequel.',
    'Ridley Moss’s Gladius returns in May.',
    'Ada Stone, whose Oscar speech was long, laughed.',
    'Director Ridley Moss, whose Gladius won, laughed.',
    'Ada Stone, London in season 1 weather, laughed.',
    'Ada Stone, the show’s writer, laughed.',
    'Ada Stone, the show’s Bo Reed said.',
  ])('reads no part in %s', (text) => {
    expect(cast(text).filter((claim) => claim.includes(' = '))).toEqual([]);
  });
});

describe('who is in it too', () => {
  it.each([
    ['Ant Band and John Davids co-star.', ['Ant Band in Tidebreak', 'John Davids in Tidebreak']],
    ['Mac Culk pops up too, though we keep quiet about who he is playing.', ['Mac Culk in Tidebreak']],
    ['Actress Mel Carth joins this year as well.', ['Mel Carth in Tidebreak']],
    ['Actor Jeff Wright will also appear.', ['Jeff Wright in Tidebreak']],
  ])('reads %s', (text, people) => {
    expect(cast(text)).toEqual(people);
  });

  it.each([
    'Kira Vale pops up too.',
    'Writer Ada Stone joins as well.',
    'Actress Mel Carth will not appear.',
    'Actress Mel Carth also appears to be tired.',
    'The second teaser also features a storm.',
  ])('reads nobody in %s', (text) => {
    expect(cast(text)).toEqual([]);
  });
});
