import { describe, expect, it } from 'vitest';
import { outline, readText } from './read-body.ts';

const STORY = 'Mara Quill plays the keeper of the lamp, and the channel has ordered eight episodes of it.';
const page = (...parts: string[]) => readText('page.txt', parts.join('\n\n'));

describe('what a copied page says of itself', () => {
  it.each([
    ['By Ann Bell', 'Ann Bell'],
    ['– by Ann Bell', 'Ann Bell'],
    ['BY ANN BELL', 'ANN BELL'],
    ['Written by Ann Bell | March 3, 2031', 'Ann Bell'],
    ['By Ann Bell and Bo Ek', 'Ann Bell and Bo Ek'],
    ['by Ólafur D. van der Holm, Staff Writer', 'Ólafur D. van der Holm'],
  ])('has its author from %s', (line, author) => {
    expect(page('A Keeper for the Lamp', line, STORY).author).toBe(author);
    expect(page(line, STORY).author).toBe(author);
  });

  it.each([['By the Sea'], ['by lamplight'], ['By 2031, the lamp was out.'], ['Bye Ann Bell']])(
    'has no author from %s',
    (line) => {
      expect(page('A Keeper for the Lamp', line, STORY, STORY).author).toBeUndefined();
    },
  );

  it.each([
    ['Source: Coast Post', 'Coast Post'],
    ['SOURCE – Coast Post.', 'Coast Post'],
    ['Source:\u00a0\u00a0(via\u00a0Coast Post)', 'Coast Post'],
    ['(via Coast Post)', 'Coast Post'],
    ['[Via: Coast Post]', 'Coast Post'],
    ['Source: https://www.coast.example/lamp', 'coast.example'],
    ['Source:', undefined],
  ])('has its source from %j', (line, via) => {
    expect(page('A Keeper for the Lamp', STORY, line).via).toBe(via);
  });

  it.each([
    ['Published Mar 3, 2031, 11:03 AM EST', '2031-03-03'],
    ['March 3rd, 2031', '2031-03-03'],
    ['3 March 2031', '2031-03-03'],
    ['2031-03-03', '2031-03-03'],
    ['Published 3/4/2031', undefined],
    ['Updated: Feb 18, 2031 6:41pm UTC', undefined],
    ['Published Feb 30, 2031', undefined],
  ])('has its date from %s', (line, published) => {
    expect(page('A Keeper for the Lamp', line, STORY, STORY).published).toBe(published);
  });

  it.each([
    ['A Keeper for the Lamp', 'A Keeper for the Lamp'],
    ['Lamp gets a keeper', 'Lamp gets a keeper'],
    ['Who Keeps the Lamp?', 'Who Keeps the Lamp?'],
    [STORY, undefined],
  ])('has its title from the first line: %s', (line, title) => {
    expect(page(line, STORY).title).toBe(title);
  });

  it('finds the headline below a by-line and a caption', () => {
    const article = page('– by Ann Bell', 'Image via Quark', 'A Keeper for the Lamp', STORY);
    expect(article).toMatchObject({ title: 'A Keeper for the Lamp', author: 'Ann Bell' });
    expect(outline(article).map(([kind]) => kind)).toEqual(['by-line', 'caption', 'headline', 'text']);
  });

  it('yields to front matter', () => {
    const text = `---\ntitle: The Lamp\nauthor: Cy Oh\nvia: Quark\n---\nThe  lamp\n\nBy Ann Bell\n\n${STORY}\n\n(via Post)`;
    const article = readText('a.md', text);
    expect(article).toMatchObject({ title: 'The Lamp', author: 'Cy Oh', via: 'Quark', bodyLine: 6 });
    expect(outline(article)[0]).toEqual(['headline', 'The  lamp']);
  });

  it('names the collection after the first folder', () => {
    expect(readText('lights/deep/a.txt', STORY).collection).toBe('lights');
    expect(readText('a.txt', STORY)).not.toHaveProperty('collection');
  });
});
