import { describe, expect, it } from 'vitest';
import { readSentences } from '../../src/claims/reading/read-article.ts';
import { articleOf } from './article-of.ts';
import { says } from './says.ts';
import { told } from './told.ts';

const topics = (text: string): (string | undefined)[] =>
  readSentences(articleOf(text)).map(({ topic }) => topic?.title);

describe('which work a sentence without a title means', () => {
  it('is the new drama that the sentence before presented, at the head of the next paragraph too', () => {
    const text = [
      '# Stone leaves Harborview',
      '',
      'Ada Stone is to leave the series Harborview.',
      'Stone will take the lead in a new ITV thriller, The Alibi, written by Bo Reed.',
      '',
      'The three-part serial also stars Cal Moss.',
    ].join('\n');
    expect(topics(text).at(-1)).toBe('The Alibi');
    expect(says(text, ['cast'])).toContain('Cal Moss in The Alibi');
  });

  it('is "this film" of the paragraph before, and what somebody\'s latest film is', () => {
    const text = [
      'Ada Stone wrote the film Nanny Bell.',
      '',
      "Ada's latest film as an actress is Odder Than Fiction, in which she plays a writer.",
      '',
      'Bo Reed and Cal Moss also star in this delightful film.',
    ].join('\n');
    expect(says(text, ['cast'])).toEqual(
      expect.arrayContaining(['Bo Reed in Odder Than Fiction', 'Cal Moss in Odder Than Fiction']),
    );
  });

  it('is what a paragraph turns to with "meanwhile"', () => {
    const text = [
      '# Ashfall: Reckoning has a date',
      '',
      'The game Ashfall: Reckoning is out in November.',
      '',
      "Meanwhile, Netflix's animated Ashfall series is still in the works.",
      'The cast includes Ada Stone.',
    ].join('\n');
    expect(says(text, ['cast'])).toEqual(['Ada Stone in Ashfall']);
  });

  it('is what was made anew, though it bears the name of the game', () => {
    const text = [
      '# Stone joins Harborview',
      '',
      'Ada Stone joins the film Harborview.',
      'Besides Harborview, the studio is working on the series adaptation of the game Low Tide for HBO.',
      'The show stars Bo Reed and Cal Moss.',
    ].join('\n');
    expect(says(text, ['cast'])).toContain('Bo Reed in Low Tide');
  });

  it('is the film behind a clause at the head of the next paragraph', () => {
    const text = [
      '# Stone joins Harborview',
      '',
      'Ada Stone joins the film Harborview.',
      '',
      'The studio last made the film Low Tide.',
      '',
      'Directed by Greta Hall and also starring Bo Reed, the film did well.',
    ].join('\n');
    expect(topics(text).at(-1)).toBe('Low Tide');
  });

  it('stays a musical where a comedy was named between', () => {
    const text = [
      '# Stone joins the musical Salt',
      '',
      'The musical Salt returns. Ada Stone stars in the comedy Hush.',
      'The musical opens in November.',
    ].join('\n');
    expect(topics(text).at(-1)).toBe('Salt');
  });
});

describe('works that have no name, or one of their own', () => {
  it('gives nothing of an untitled work to the one that the article is about', () => {
    const text = [
      "# Stone signs on for 'Salt'",
      '',
      'Ada Stone will star in the film Salt.',
      'Bo Reed is cast in the untitled adaptation of a novel.',
      'The thriller stars Cal Moss.',
    ].join('\n');
    expect(says(text, ['cast'])).not.toContain('Cal Moss in Salt');
  });

  it('keeps the entries of a list of news apart', () => {
    const text = [
      "# Casting net: Stone signs on for 'Salt'",
      '',
      '- Ada Stone will star in Salt.',
      'It opens in May.',
      '- Bo Reed has signed on for Three Harbours.',
      'The film stars Cal Moss.',
    ].join('\n');
    const article = articleOf(text);
    const paragraphs = [0, 1, 1, 2, 2];
    const sentences = article.sentences.map((sentence, i) => ({
      ...sentence,
      kind: i === 0 ? sentence.kind : ('item' as const),
      paragraph: paragraphs[i] ?? 0,
    }));
    expect(says(text, ['cast'], { sentences })).toContain('Cal Moss in Three Harbours');
  });
});

describe('titles in short', () => {
  it.each([
    ["It is the follow-up to 2019's Ashfall.", 'Ashfall release 2019'],
    ['The game Ashfall is due on 3 March.', 'Ashfall: Reckoning release XXXX-03-03'],
  ])('%s', (sentence, expected) => {
    expect(
      told('release', 'Ashfall: Reckoning announced', `The game Ashfall: Reckoning is new. ${sentence}`),
    ).toContain(expected);
  });

  it.each([
    "Ada Stone is to leave the BBC drama St Brendan's after seven years.",
    "The St Brendan's star will be missed in the hospital drama St Brendan's.",
  ])('keep the possessive that they end in: %s', (sentence) => {
    const { evidence } = readSentences(articleOf(sentence))[0]?.reading ?? {};
    expect([...(evidence?.keys() ?? [])]).toContain('st brendans');
  });

  it('lose it where the name is also written without', () => {
    const { evidence } =
      readSentences(articleOf("Stone is here.\nIt is a part of Stone's, after all."))[0]?.reading ?? {};
    expect([...(evidence?.keys() ?? [])]).toEqual(['stone']);
  });
});

describe('whom "she" means', () => {
  it('is who was spoken of, not who was named beside the work', () => {
    const text = [
      'Ada Stone joined the series Hush.',
      'It also stars Bo Reed and was written by Cal Moss.',
      'She plays Kira Vale.',
    ].join('\n');
    expect(says(text, ['cast'])).toContain('Ada Stone = Kira Vale in Hush');
  });

  it('is no man', () => {
    const text = [
      'Emily Stone watched the series Hush.',
      'Robert Reed said that nobody was surprised.',
      'She plays Kira Vale.',
    ].join('\n');
    expect(says(text, ['cast'])).toEqual(['Emily Stone = Kira Vale in Hush']);
  });
});
