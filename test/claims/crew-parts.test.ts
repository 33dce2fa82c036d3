import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The series Northgate is on its way.\n\n';
const of = (role: string, ...people: string[]) => people.map((person) => `${person}, ${role} of Northgate`);

describe('who does which part of it', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    // inverted
    ['Directing the first two episodes is Greta Hall.', of('director', 'Greta Hall')],
    ['Also writing are Greta Hall and Lee Moss.', of('writer', 'Greta Hall', 'Lee Moss')],
    ['Behind the camera is Greta Hall.', of('director', 'Greta Hall')],
    ['At the helm is Greta Hall.', of('director', 'Greta Hall')],
    ['Directing the pilot was Greta Hall’s idea.', []],
    ['Directing is Greta Hall’s second trade.', []],
    ['Directing actors is hard, Greta Hall says.', []],
    // by
    [
      'The scripts are by Lee Moss and the director is Greta Hall.',
      [...of('director', 'Greta Hall'), ...of('writer', 'Lee Moss')],
    ],
    ['The score, by Lee Moss, is a joy.', of('composer', 'Lee Moss')],
    ['It has music and lyrics by Lee Moss.', [...of('composer', 'Lee Moss'), ...of('lyricist', 'Lee Moss')]],
    [
      'It opens with choreography by Greta Hall and a set by Lee Moss.',
      [...of('choreographer', 'Greta Hall'), ...of('set designer', 'Lee Moss')],
    ],
    ['Costumes are by Lee Moss.', of('costume designer', 'Lee Moss')],
    ['They walk into a trap set by Lee Moss.', []],
    ['Based on the book of the same name by Greta Hall, Northgate is slow.', of('author', 'Greta Hall')],
    ['The music is by turns loud and soft.', []],
    // does it
    ['Lee Moss provides the score.', of('composer', 'Lee Moss')],
    ['The new songs come from Lee Moss.', of('composer', 'Lee Moss')],
    ['Lee Moss did the dishes.', []],
    ['Fans want Lee Moss to handle the music.', []],
    // adapts, wrote the book
    ['Greta Hall has adapted the novel.', of('writer', 'Greta Hall')],
    ['Greta Hall, who wrote the novel, is a consultant.', of('author', 'Greta Hall')],
    [
      'Greta Hall directs from a script by Lee Moss.',
      [...of('director', 'Greta Hall'), ...of('writer', 'Lee Moss')],
    ],
    ['Greta Hall writes from a hut in Wales.', []],
    ['Greta Hall wrote the whole thing in a hut in Tarn.', []],
    ['Greta Hall has written for other directors.', []],
    ['Greta Hall, who created the film trilogy, was there.', []],
    ['Lee Moss exec produces.', of('executive producer', 'Lee Moss')],
    [
      'Directed by Greta Hall from a script by Lee Moss, Northgate opens soon.',
      [...of('director', 'Greta Hall'), ...of('writer', 'Lee Moss')],
    ],
    // roles
    [
      'Executive producers include Greta Hall and Lee Moss.',
      of('executive producer', 'Greta Hall', 'Lee Moss'),
    ],
    ['Writers on the show are Greta Hall and Lee Moss.', of('writer', 'Greta Hall', 'Lee Moss')],
    ['Greta Hall has been hired as showrunner.', of('showrunner', 'Greta Hall')],
    ['It is made in Wales, with Lee Moss as head writer.', of('head writer', 'Lee Moss')],
    ['Greta Hall himself is an executive producer.', of('executive producer', 'Greta Hall')],
    ['Music director Lee Moss was late.', of('music director', 'Lee Moss')],
    ['Managing director Lee Moss was late.', []],
    ['Lee Moss was once attached to direct.', []],
    ['Lee Moss, the creator of the original, was late.', []],
    ['The studio approached filmmakers Greta Hall and Lee Moss about it.', []],
    ['It recalls the films of director Lee Moss.', []],
    // shared
    ['Greta Hall shares the directing with Lee Moss.', of('director', 'Greta Hall', 'Lee Moss')],
    ['Directing duties are shared by Greta Hall and Lee Moss.', of('director', 'Greta Hall', 'Lee Moss')],
    ['Writing duties fell to Lee Moss.', of('writer', 'Lee Moss')],
    ['The writing is sharp, Lee Moss says.', []],
    [
      'Serving as executive producers are Greta Hall and Lee Moss.',
      of('executive producer', 'Greta Hall', 'Lee Moss'),
    ],
    // a first film
    ['Northgate marks the directorial debut of Greta Hall.', of('director', 'Greta Hall')],
    ['Northgate is Greta Hall’s directorial debut.', of('director', 'Greta Hall')],
    ['Greta Hall makes her directorial debut with Ember Rising.', ['Greta Hall, director of Ember Rising']],
    [
      'Ember Rising, the feature directing debut of Greta Hall, is short.',
      ['Greta Hall, director of Ember Rising'],
    ],
    ['Greta Hall made her debut as an actress.', []],
    ['Greta Hall has yet to make her directorial debut.', []],
    // a part of it, by whom it is
    ['Lee Moss’s score is lovely.', of('composer', 'Lee Moss')],
    ['Lee Moss’s sharp script never rests.', of('writer', 'Lee Moss')],
    ['He turned in Lee Moss’s direction.', []],
    ['It is unlike Lee Moss’s music.', []],
    ['Lee Moss’s script editor was late.', []],
    // companies
    ['Northgate is produced by Quark.', []],
    ['Northgate is produced by Quark Works.', []],
    ['Northgate was directed by Studio Quark.', []],
    // beside others
    [
      'It is scored by Greta Hall, with Lee Moss serving as director of photography.',
      [...of('composer', 'Greta Hall'), ...of('cinematographer', 'Lee Moss')],
    ],
    ['Director of photography Lee Moss was late.', of('cinematographer', 'Lee Moss')],
    [
      'It is directed by Greta Hall, who worked on the film Ember Rising, and written by Lee Moss.',
      [...of('director', 'Greta Hall'), ...of('writer', 'Lee Moss')],
    ],
    ['The series producer is Lee Moss.', of('producer', 'Lee Moss')],
    [
      'Next came “Ember Rising,” the horror film from director Lee Moss.',
      ['Lee Moss, director of Ember Rising'],
    ],
    ['She is developing an adaptation of Low Tide, with a script by Lee Moss.', []],
    ['The 1958 film version, directed by Lee Moss, is shorter.', []],
    [
      'Set and costume design is by Lee Moss.',
      [...of('costume designer', 'Lee Moss'), ...of('set designer', 'Lee Moss')],
    ],
    [
      'Executive producers are Greta Hall for Quark Films and Lee Moss for the BBC.',
      of('executive producer', 'Greta Hall', 'Lee Moss'),
    ],
    ['Created by and starring Greta Hall.', of('creator', 'Greta Hall')],
    ['Greta Hall has adapted her own film.', of('writer', 'Greta Hall')],
    [
      'Also on board as executive producers are Greta Hall and Lee Moss.',
      of('executive producer', 'Greta Hall', 'Lee Moss'),
    ],
    ['Also on board as showrunner is Greta Hall’s brother.', []],
    // of something else
    ['Lee Moss has been appointed as director of the museum.', []],
    ['Lee Moss, director of the Globe, was there.', []],
    ['Lee Moss, director of the new series, was there.', of('director', 'Lee Moss')],
    ['With Lee Moss as director of music, they won.', []],
    // whose work
    ["She met him on Greta Hall's documentary Ember Rising.", ['Greta Hall, director of Ember Rising']],
    ["He was last seen in Greta Hall's heist film Ember Rising.", ['Greta Hall, director of Ember Rising']],
    [
      "Greta Hall will produce the series alongside Ada Stone and Lee Moss's company.",
      of('producer', 'Greta Hall'),
    ],
    ['She met him in Lee Moss’s play “Ember Rising”.', ['Lee Moss, writer of Ember Rising']],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['crew'], about)).toEqual([...expected].sort());
  });
});
