import { describe, expect, it } from 'vitest';
import { readSentences } from '../../src/claims/reading/read-article.ts';
import { articleOf } from './article-of.ts';

const about = (title: string, text: string) =>
  readSentences(articleOf(text, { title }))[0]?.reading.main?.title;

describe('which work an article is about', () => {
  it.each([
    [
      'Stone gets standing ovation',
      'Ada Stone faced critics on the first night of the play Up For Salt.',
      'Up For Salt',
    ],
    [
      'Bo Reed to make stage debut in Alan Marsh play',
      'Bo Reed has a role in Alan Marsh’s A Choir of Gulls. He will play the lead.\n\nA Choir of Gulls will be his first play.',
      'A Choir of Gulls',
    ],
    [
      'Ada Stone: new role',
      "Ada Stone has won a role in Quark's latest Pargeter film. The Gull's Folly will also star Bo Reed.\n\nThe Gull's Folly has been adapted by Greta Hall. The Gull's Folly is out in May.",
      "The Gull's Folly",
    ],
    [
      'Stone to star in BBC drama',
      'Ada Stone is to join the cast of a new BBC One drama.\n\nThe Lanterns will feature five short films. Stone is known for Salt.',
      'The Lanterns',
    ],
    [
      'The Lantern and Lost in Salt stars to join BBC’s Glass Digger',
      'Ada Stone takes on a role in Glass Digger. She is known for The Lantern.\n\nFour join the cast list of BBC’s Glass Digger: Ada Stone, Bo Reed, and Greta Hall. The Lantern is a hit.',
      'Glass Digger',
    ],
    [
      'Northgate 2 recruits Bo Reed as filming begins',
      'Northgate was a hit in 2014. Bo Reed joins the film, out in May.',
      'Northgate 2',
    ],
    [
      'New comedy comes to Channel 4',
      'Channel 4 has ordered two series. Sour Sugar and I’m Salty are both due to air next year. Sour Sugar is a soap.',
      'Sour Sugar',
    ],
    [
      'Casts Salt Star',
      'We like Tidewater, Salt director Cal Moss’s new horror flick. Ada Stone is in it.',
      'Tidewater',
    ],
    [
      'Cal Moss’s Player Nine Casts Salt’s Star',
      'Player Nine, originally a novel by Greta Hall, is set in 2045. Ada Stone of the series Salt joins Player Nine.',
      'Player Nine',
    ],
    [
      'Salt Kart Bros. Movie Eyeing $225 Million',
      'The Salt Kart Bros. Movie opens on April 5. The film is animated. The Salt Kart Bros. Movie is expected to do well.',
      'The Salt Kart Bros. Movie',
    ],
    [
      "The Gull's First Poster Teases Kira",
      'The second Gull movie trailer will arrive on Sunday. The Gull, starring Ada Stone, is long.',
      'The Gull',
    ],
    [
      "Five Lamps At Kira's Movie Succeeded",
      "Five Lamps at Kira's series creator Bo Reed is glad of the movie. The movie has earned a lot.",
      "Five Lamps at Kira's",
    ],
    [
      'Netflix Monday Trailer Reveals Bo Reed',
      'Netflix has a new trailer for Monday, a new series on a girl. The series is due on May 4. Netflix likes Monday, the series.',
      'Monday',
    ],
    [
      'Netflix’s The Fall Of The Lamp Of Ember Gets Trailer',
      'The Fall of the Lamp of Ember is the last Netflix series from Cal Moss. It is out in the fall.',
      'The Fall of the Lamp of Ember',
    ],
    [
      'Film screens in May',
      'Quark has a trailer for Miro Productions’ Ghost Cat Arlo 2D-animated film. The film will screen in May.',
      'Ghost Cat Arlo',
    ],
    [
      'Greta Hall To Direct Black Lantern For Embers',
      'Embers has hired Greta Hall for Black Lantern. Black Lantern reteams Hall with Bo Reed. Black Lantern is based on a novella.',
      'Black Lantern',
    ],
    [
      'The New Ada Stone Trailer: Salty Baby',
      'Ada Stone was in Low Water. But first comes Salty Baby.',
      'Salty Baby',
    ],
    [
      'Becoming Kira',
      'The film has charm. Kira Austen wrote novels. See the film: Becoming Kira is sweet. Kira laughs.',
      'Becoming Kira',
    ],
    [
      "Quark shows That '70s Pier sequel",
      "Quark has a trailer for That '90s Pier, an upcoming comedy with people from That '70s Pier. That '90s Pier premieres on May 4.",
      "That '90s Pier",
    ],
  ])('%s', (title, text, expected) => {
    expect(about(title, text)).toBe(expected);
  });

  it.each([
    ['Alan Marsh play opens', 'Alan Marsh wrote it for Bo Reed. The Alan Marsh play opens in May.'],
    [
      'The cast is here',
      'It is an adaptation of Alan Marsh and Greta Hulu’s revered series. The series is long. Alan Marsh is glad.',
    ],
    ['Hulu shows new film', "It is Hulu's latest Pargeter film. Hulu has the Hulu film."],
    ['Everything about it', 'The film is long. The film is loud.'],
    ['Lantern Joins Cast', 'The film is long. The film is loud.'],
  ])('leaves open: %s', (title, text) => {
    expect(String(about(title, text))).not.toMatch(/Marsh|Hulu|Everything|Joins/);
  });
});

describe('titles with small words inside', () => {
  it.each([
    ['She also had roles in Welcome to You and The Harbor Girl.', ['Welcome to You', 'The Harbor Girl']],
    [
      'Ada Stone starred in the films Lost in Sunlight, A Walk to Regret and Journey to the Middle of Glass.',
      ['Lost in Sunlight', 'A Walk to Regret', 'Journey to the Middle of Glass'],
    ],
    ['She moved from Boston to Paris and from Sky to Quark.', ['Boston', 'Paris', 'Sky', 'Quark']],
    [
      'Bo Reed was shooting another of his works, Salt and Sailing in the Bay.',
      ['Salt and Sailing in the Bay'],
    ],
    ['The play Mary I, with Ada Stone, is about Mary Queen of Tides.', ['Mary I', 'Mary Queen of Tides']],
    ['The anime Boku no Lantern is out.', ['Boku no Lantern']],
    [
      'He died a death.\nDeath Comes To Dover is long.\nI like Death Comes To Dover.',
      ['Death Comes To Dover'],
    ],
    ["They made ''Salt Lamp'' and ''Glass''.", ['Salt Lamp', 'Glass']],
    [
      'Bo Reed is in Tide Is Late.\nBesides him, Tide is Late features Ada Stone.',
      ['Tide Is Late', 'Tide is Late'],
    ],
    ['Then Episode Two of Northgate is here.', ['Northgate']],
    ['GULLS began a trailer for Miro Productions‘ Ghost Cat Arlo on Wednesday.', ['Ghost Cat Arlo']],
  ])('%s', (text, expected) => {
    const names = readSentences(articleOf(text)).flatMap((s) =>
      s.units.filter(({ kind }) => kind === 'name').map((unit) => unit.text),
    );
    expect(names).toEqual(expect.arrayContaining(expected));
  });
});
