import { describe, expect, it } from 'vitest';
import { readSentences } from '../../src/claims/reading/read-article.ts';
import { articleOf } from './article-of.ts';
import { says } from './says.ts';

const topicOf = (text: string, words: string): string | undefined =>
  readSentences(articleOf(text)).find(({ sentence }) => sentence.text.includes(words))?.topic?.title;

describe('the work that a section is about', () => {
  it.each([
    [
      'headings that the text under them takes up',
      'Here are new shows.\n\n## Arclight\n\nYou need not know the game to enjoy Arclight.\nThe cast is new.\n\n## Seventh Gate\n\nThe cast has eight men.',
      'eight men',
      'Seventh Gate',
    ],
    [
      'headings that all have something in parentheses',
      'These are the pilots.\n\n## Salt Wives (Ember Studios)\n\nIt is good.\n\n## Low Bridge (Quark Pictures)\n\nIt is fair.\n\n## Tide Hall (Quark Pictures)\n\nIt is bad.',
      'fair',
      'Low Bridge',
    ],
    [
      'lines of a title and its author',
      'Books on the screen.\n\nTHE LAST LAMP by Ada Stone\n\nIt is long.\n\nSALT HARBOUR by Bo Reed\n\nIt is short.\n\nLOW TIDE by Cal Moss\n\nIt is sad.',
      'short',
      'Salt Harbour',
    ],
    [
      'a line with the channel',
      'Guide to the week.\n\nHarborview (NBC; Tuesdays at 10 p.m.)\n\nWhere we left off: all was well.',
      'all was well',
      'Harborview',
    ],
    [
      'a heading that is a sentence about it',
      'A long day at the show.\n\nThe film Glass is new. The film Salt is, too.\n\n## Salt unveiled its first trailer\n\nThe crowd was loud.\n\n## Glass showed nothing\n\nThe crowd left.',
      'loud',
      'Salt',
    ],
    [
      'a heading that names it late, and the text first',
      'A part for three men in the film Glass.\n\n## Fans must wait for Salt\n\nThe release of Salt, the new film, is off.\nNobody was told.',
      'told',
      'Salt',
    ],
    [
      'headings that count, of which one has small words inside',
      '# Top 3 movies of the fall\n\n## Salt\n\nThe film Salt is long.\n\n## Glass\n\nGlass is a film on a boat.\n\n## Low Times at the El Dorado\n\nBo Reed has a rather short career.',
      'short career',
      'Low Times at the El Dorado',
    ],
    [
      'headings that say what they show of the work',
      'The trailers are here.\n\n## Salt — Official Trailer\n\nThe film Salt is long.\n\n## Glass: Teaser\n\nGlass is a film on a boat.\n\n## Arclight Season 4 — Cold Night Launch Trailer\n\nBo Reed has not watched it.',
      'not watched',
      'Arclight',
    ],
    [
      'an entry of a list',
      'New this month:\n\n- “Salt”: a drama starring Ada Stone\n- “Low Tide”: a thriller with Bo Reed',
      'Bo Reed',
      'Low Tide',
    ],
    [
      'a sentence that begins with who made it',
      '# Quark orders two\n\nThe series Hush was a hit.\n\nWritten by Ada Stone, The Quiet Mile is inspired by a feature.\nBo Reed will direct.',
      'direct',
      'The Quiet Mile',
    ],
    [
      'a heading that tells news in capitals',
      '# The movie feed\n\nThe film Glass was a hit.\n\n## Hush Movie Gets Director Bo Reed\n\nQuark has hired Bo Reed for the film Hush.\nAda Stone has written it.',
      'written',
      'Hush',
    ],
  ])('is told by %s', (_, text, words, title) => {
    expect(topicOf(text, words)).toBe(title);
  });

  it.each([
    [
      'people that have sections of their own',
      '# Salt Harbour\n\nThe film Salt Harbour opens.\n\n## Ada Stone\n\nAda Stone is 34.\nShe is loud.\n\n## Bo Reed\n\nBo Reed is 40.',
      'loud',
    ],
    [
      'questions about it',
      '# Salt Harbour\n\nThe film Salt Harbour opens.\nThe series Hush was a hit.\n\n## Who plays the sailor in Hush?\n\nNobody knows.',
      'Nobody',
    ],
  ])("stays the article's under %s", (_, text, words) => {
    expect(topicOf(text, words)).toBe('Salt Harbour');
  });

  it('gives parts their work', () => {
    const text =
      'New this month:\n\n- “Salt”: a drama starring Ada Stone as Kira\n- “Low Tide”: a thriller starring Bo Reed as Wick';
    expect(says(text, ['cast'])).toEqual(['Ada Stone = Kira in Salt', 'Bo Reed = Wick in Low Tide']);
  });
});
