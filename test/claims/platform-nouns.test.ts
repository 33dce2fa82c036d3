import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('what is said with a noun', () => {
  const opening =
    'The series Tidebreak follows three lighthouse keepers. The Tidebreak cast was shown to the press. Nobody knew.';
  const read = (text: string) =>
    told('platform', 'Tidebreak: all we know', `${opening}\n\n${text}`, '2026-02-10');
  it.each([
    ['She was in the Netflix series Low Water.', ['Low Water Netflix']],
    ['She is best known for the Apple TV+ series Severed Line.', ['Severed Line Apple TV+']],
    ['The show stars Nell Tiger of the Apple TV+ series Servants.', ['Servants Apple TV+']],
    ["Bo Reed played a cop for four seasons on USA's Cold Harbour.", ['Cold Harbour USA']],
    ["He starred in ITV's underwhelming Marlow.", ['Marlow ITV']],
    ["Bo Reed, who also wrote ITV's underwhelming Marlow, is back.", ['Marlow ITV']],
    ["She appeared in BBC One's long-running medical drama Ward Nine.", ['Ward Nine BBC One']],
    ["He was a regular on TNT's Public Virtues.", ['Public Virtues TNT']],
    ["She recently wrapped HBO's The Long Tide.", ['The Long Tide HBO']],
    ["He can be seen in Mike Moss's Netflix series The Senator.", ['The Senator Netflix']],
    [
      'CBS series Harbor: Maine, FBI: Paris, and Ghouls have all received full-season orders.',
      ['FBI: Paris CBS', 'Ghouls CBS', 'Harbor: Maine CBS'],
    ],
    ["ABC's The Golden Years reboot is back.", ['The Golden Years ABC']],
    ['He will next be seen in the FX anthology American Dread Story.', ['American Dread Story FX']],
    [
      "His credits include NBC's Grim Harbor, CBS's The Good Vet and Fox's Bonehead.",
      ['Bonehead Fox', 'Grim Harbor NBC', 'The Good Vet CBS'],
    ],
    [
      'His credits include Casualty Ward (BBC One), Vera Lane (ITV) and The Crown Jewels (Netflix).',
      ['Casualty Ward BBC One', 'The Crown Jewels Netflix', 'Vera Lane ITV'],
    ],
    [
      'Her TV credits include "Grim Harbor" on NBC and "The Good Vet" on CBS.',
      ['Grim Harbor NBC', 'The Good Vet CBS'],
    ],
    [
      "It is Moss's third show for Netflix following The Senator and Nurse Pratt.",
      ['Nurse Pratt Netflix', 'The Senator Netflix', 'Tidebreak Netflix'],
    ],
    ['She is the author behind Big White Lies, the HBO smash starring Ada Stone.', ['Big White Lies HBO']],
    ['"Small Fires" is an entertaining and thought-provoking Hulu original.', ['Small Fires Hulu']],
    ['The Sky Arts production Walking Home gives her a part.', ['Walking Home Sky Arts']],
    ['Sky Arts production Walking the Cats, for example, gives her a part.', ['Walking the Cats Sky Arts']],
    ['Her book Apple Lane has been adapted into an Amazon Prime series.', ['Apple Lane Amazon Prime']],
    [
      'The drama "Gang Life" has been cast; the Fox drama pilot "Gang Life" is set in Ohio.',
      ['Gang Life Fox'],
    ],
    ['He is leaving for her new SCI FI series Shelter.', ['Shelter SCI FI']],
    ['Tidebreak is a new BBC One drama.', ['Tidebreak BBC One']],
    ['Tidebreak, a new eight-part drama for BBC One, starts soon.', ['Tidebreak BBC One']],
    ['Tidebreak, the new Netflix thriller, is out now.', ['Tidebreak Netflix']],
    ["Tidebreak, Netflix's new thriller, is out now.", ['Tidebreak Netflix']],
    ['Tidebreak, the latest drama from HBO, is out now.', ['Tidebreak HBO']],
    ["Tidebreak is HBO's biggest hit.", ['Tidebreak HBO']],
    ["Tidebreak is one of Netflix's most watched series.", ['Tidebreak Netflix']],
    ["Netflix's Tidebreak is back for a second season.", ['Tidebreak Netflix']],
    ['Netflix original Tidebreak is back.', ['Tidebreak Netflix']],
    ['Netflix hit Tidebreak is back.', ['Tidebreak Netflix']],
    ['The hit Netflix show is back.', ['Tidebreak Netflix']],
    ['The Netflix hit is back.', ['Tidebreak Netflix']],
    ['The BBC drama has been renewed.', ['Tidebreak BBC']],
    ['The long-running ITV soap is ending.', ['Tidebreak ITV']],
    ['The AMC zombie series is ending.', ['Tidebreak AMC']],
    ["Here's everything we know about the tantalizing TNT series.", ['Tidebreak TNT']],
    ['The upcoming E! scripted drama Tidebreak is set to premiere in March.', ['Tidebreak E!']],
    ['The adult animated Adult Swim series Rack and Morley is back.', ['Rack and Morley Adult Swim']],
    ['He wrote the Disney+ Star Saga series The Pilot.', ['The Pilot Disney+']],
    ['She hosts the CBS game show Lucky Seven.', ['Lucky Seven CBS']],
    [
      'The Channel 4 sitcom Derry Lads and the BBC Two comedy Motherhood are back.',
      ['Derry Lads Channel 4', 'Motherhood BBC Two'],
    ],
    ['NBC sitcoms Parkland and Recreation Days were popular.', ['Parkland NBC', 'Recreation Days NBC']],
    ['HBO dramas such as "The Wires" and "Deadwater" changed TV.', ['Deadwater HBO', 'The Wires HBO']],
    [
      'He has worked on Netflix hits including Bridgeford and The Crown Jewels.',
      ['Bridgeford Netflix', 'The Crown Jewels Netflix'],
    ],
    [
      'Her work includes the Showtime dramas "Homebound" and "Masters of Sand".',
      ['Homebound Showtime', 'Masters of Sand Showtime'],
    ],
    ['Amazon\'s "The Boys Club" and HBO\'s "Watchers" are good.', ['The Boys Club Amazon', 'Watchers HBO']],
    ["The CW's upcoming Gotham Nights is in production.", ['Gotham Nights The CW']],
    ['Bo Reed created the CW drama Star Lake.', ['Star Lake CW']],
    ['"Star Lake," which airs on The CW, is good.', ['Star Lake The CW']],
    ['Star Lake (The CW, 2017-2019) is good.', ['Star Lake The CW']],
    ["History's Vikings Rising is good.", ['Vikings Rising History']],
    ['He was in the History series "Vikings Rising".', ['Vikings Rising History']],
    ['He is a writer on Comedy Central\'s "Broad Street".', ['Broad Street Comedy Central']],
    ['The UKTV original Traces of Us was filmed in Dundee.', ['Traces of Us UKTV']],
    ['The Hindi series "Mirza Lane" streams on Prime Video.', ['Mirza Lane Prime Video']],
    ['Prime Video series "Mirza Lane" returns.', ['Mirza Lane Prime Video']],
    ['The K-drama Boys Over Roses aired on KBS2.', ['Boys Over Roses KBS2']],
    ["tvN's new drama Queen of Ice has begun.", ['Queen of Ice tvN']],
    ['JTBC drama "Sky Palace" ended.', ['Sky Palace JTBC']],
    ['The NHK taiga drama Ryoma no Den was popular.', ['Ryoma no Den NHK']],
    ["ZDF's crime series Soko Kiel is filmed there.", ['Soko Kiel ZDF']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    "HBO's John Olive said it was fun.",
    "BBC's Ada Stone reported on it.",
    "Netflix's Ted Sarando said so.",
    "She spoke to the BBC's Graham Nort about it.",
    "Netflix's head of drama, Ada Stone, was glad.",
    "Netflix's stock fell.",
    "He left ABC's entertainment division.",
    "HBO's parent company is Warner.",
    "Fox's Searchlight unit made the film.",
    "Disney's live-action Snow Drop is out.",
    'The Netflix logo appeared.',
    "Amazon's Seattle offices are big.",
    'The ABC president said so.',
    'CBS Television Studios is producing Tidebreak.',
    "Nintendo's Tokyo studio made it.",
    'Sky high ratings followed.',
    'Max Stone plays Stan Reed.',
    'Dave said that Space is big.',
    'He read the History of Rome.',
  ])('nothing in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
