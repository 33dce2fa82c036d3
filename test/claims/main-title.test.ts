import { describe, expect, it } from 'vitest';
import { readSentences } from '../../src/claims/reading/read-article.ts';
import { articleOf } from './article-of.ts';

const mainOf = (text: string): string | undefined => readSentences(articleOf(text))[0]?.reading.main?.title;

describe('what an article is about', () => {
  it.each([
    [
      'Tidebreak',
      'somebody who returns to it',
      '# Stone to return as Tidebreak pilot\n\nAda Stone is to return to Tidebreak for two specials next year.\nThe Tidebreak specials will be shown on BBC One.',
    ],
    [
      'Harbor Lights',
      'a series that is spoken of as one',
      '# Harbor Lights filming starts in Cork\n\nFilming has begun on the new series of Harbor Lights.\nThe scripts are by Bo Reed, the creator of Glass.',
    ],
    [
      'Salt',
      'where the headline names nothing',
      '# A boat, a storm and a fall\n\nIn between, the second series of Salt was a delight.\nSalt was shown on BBC One in May.\nThen there is the new Robert Moss Jr. film.',
    ],
    [
      'Low Tide',
      'where the headline quotes somebody',
      '# “I Asked to Drown”: A Newcomer Comes Aboard\n\nBo Reed joins “Low Tide” this year.\nNew episodes of Low Tide stream on Hulu.',
    ],
    [
      'Ember Rising and the Last Lamp',
      'the one of a line that is named',
      '# Who is Ada Stone playing in the new Ember Rising?\n\nAda Stone spoke about the fifth Ember Rising film.\nEmber Rising and the Last Lamp will be released on 30 June.\nEmber Rising and the Last Lamp stars Bo Reed.',
    ],
    [
      'The Last Lamp',
      'the work that the line of works has next',
      '# Last Ember Rising “not for children”\n\nThe new Ember Rising film is dark.\n“The Last Lamp” opens in May.\n“The Last Lamp” is the end of the Ember Rising films.',
    ],
    [
      'A Solemn Man',
      'the only words of the headline',
      '# A Solemn Man\n\nI kept this for a blog called Big Cinema.\nIn A Solemn Man we see a world.\nThe film is dark.',
    ],
    [
      'Salt the Musical',
      'what the headline begins with and the text comes back to',
      '# Salt the Musical - further casting\n\nAda Stone will join the cast in the West End production of Salt the Musical.\nTickets for Salt the Musical are on sale.',
    ],
    [
      'The Cabinet of Doctor Vale',
      'where a heading has another and the text begins with it',
      '# A part for three men\n\nAda Stone will complete The Cabinet of Doctor Vale after all.\nThe Cabinet of Doctor Vale was unfinished.\n\n## Fans must wait for Salt\n\nThe release of Salt, the new film, is off.',
    ],
    [
      'Black Ferry',
      'what the text presents, where the headline only names what came before',
      "# Reed boards Cal Moss's next film after Saltwater success\n\nBo Reed is to star in Black Ferry, the new thriller from Saltwater director Cal Moss.\nBlack Ferry is produced by Dee Fox.\n\nThe film Saltwater opened in 2020.\nSaltwater starred Ada Stone.",
    ],
    [
      'Mind the Northgate',
      'the new one beside the one that it grew out of',
      "AMC's “Northgate” companion series has a title.\nIt will be titled “Mind the Northgate.”\n“Northgate” began in 2010.\nBo Reed created “Northgate”.",
    ],
    [
      'Low Tide',
      'a production',
      'The hit London production Low Tide, which will begin performances in May, is new.\nTickets are rare.',
    ],
    [
      'Salter',
      'what a sentence begins to tell of',
      'Bo Reed has been cast in the new series based on Ada Stone’s novels.\nReed will be a regular.\nIn “Salter,” Tom Salter is a clerk.\n“Salter” has eight parts.',
    ],
    [
      'The Weight of Being Honest',
      'a play in a new production',
      '# Ada Stone to play Lady Marsh\n\nAda Stone is to play Lady Marsh in a new production of Oscar Vane’s The Weight of Being Honest.',
    ],
    [
      'Salt Harbour',
      'in the first paragraph, if not in its first sentences',
      'Ah, trailers.\nI never liked them.\nThe adaptation of Salt Harbour gets one.\nThe film opens in May.',
    ],
  ])('is %s: %s', (title, _, text) => {
    expect(mainOf(text)).toBe(title);
  });

  it.each([
    [
      'a work in passing',
      'It was a long day.\nNobody said much.\nThe scripts are by Bo Reed, the creator of Glass.',
    ],
    [
      'what somebody made a name in',
      'Actor Ada Stone plays the Warden.\nStone, who made her name in the sitcom Flatmates, is 34.\nThe film is dark.',
    ],
    [
      'one that a headline on many names',
      '# This week in trailers: from “Glass” to “Salt”\n\nThe remake of a classic has a trailer.\n\nSalt is the story of four men.\n\nThe film Hush opens in May.\n\nThe film Tide opens in June.',
    ],
    [
      'one of several that the headline counts',
      '# Quark orders 2 new series\n\nThe series are Salt and Hush.\nThe series Hush is a comedy.',
    ],
    [
      'one work of a round-up',
      'Ada Stone is in the film Hush.\n\nBo Reed stars in the film Salt.\n\nCal Moss directs the film Tide.\n\nDee Fox wrote the film Glass.',
    ],
    ['a person', 'Ada Stone is to return to London.\nAda Stone will come to Paris.'],
    ['a character', 'Ada Stone plays a character called Rose.\nRose is a nurse called Rose.'],
    ['a director', 'It was a year for the new Robert Moss Jr. film.\nRobert Moss Jr. was there.'],
    ['an author', 'He grew up with the CS Moss novels.\nThe CS Moss books were on the shelf.'],
  ])('is never %s', (_, text) => {
    expect(mainOf(text)).toBeUndefined();
  });
});
