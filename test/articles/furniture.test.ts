import { describe, expect, it } from 'vitest';
import { outline, readText } from './read-body.ts';

const STORY = 'Mara Quill plays the keeper of the lamp, and the channel has ordered eight episodes of it.';

/** What becomes of a line that stands alone between two paragraphs of a story. */
function judge(line: string): string | undefined {
  const page = ['Harbor Lights Finds Its Keeper', STORY, line, `${STORY} Filming has begun.`, STORY];
  return outline(readText('page.txt', page.join('\n\n')))[2]?.[0];
}

/** What becomes of a line under the last paragraph of a story. */
function judgeLast(line: string, ...after: string[]): string | undefined {
  const page = ['Harbor Lights Finds Its Keeper', STORY, STORY, line, ...after];
  return outline(readText('page.txt', page.join('\n\n')))[3]?.[0];
}

describe('between two paragraphs', () => {
  it.each([
    ['link', 'RELATED: Who Wants to Live on a Rock?'],
    ['link', 'Related: The goat is back'],
    ['link', 'NEXT: The Lamp Lands a Director'],
    ['link', 'READ MORE: Ten lamps that shook the world'],
    ['link', 'Read more'],
    ['link', 'See also: The goat'],
    ['link', 'More from Coast Post'],
    ['link', 'You may also like'],
    ['link', 'PHOTOS: Goats at the Premiere'],
    ['link', 'Watch: Tom Ash Talks to the Goat'],
    ['link', 'CLICK for the Lamp Pictures'],
    ['link', 'Click here to see all of the pictures'],
    ['link', 'See the new “Lights” pictures at Quark Images'],
    ['link', 'Don’t miss our talk with the goat'],
    ['caption', 'Image via Quark/Lumen'],
    ['caption', 'Photo by Bo Ek/Quark Images'],
    ['caption', 'Image courtesy of Quark'],
    ['caption', '(Photo: Quark)'],
    ['caption', 'Credit: Bo Ek'],
    ['caption', '© 2031 Quark Pictures'],
    ['caption', 'Mara Quill. Photo by Bo Ek/Quark.'],
    ['caption', 'The lamp is lit this May. Image courtesy of Quark.'],
    ['caption', 'The Lamp Team - Ida Holm, The Goat, Fen'],
    ['caption', 'Ida Holm and the Goat'],
    ['share', 'Share this article'],
    ['share', 'Facebook Twitter Reddit Email'],
    ['share', 'Don’t forget to share this post with your followers! Just use the buttons above.'],
    ['share', 'Follow us on Instagram for more goats.'],
    ['share', 'Let us know what you think in the comments below!'],
    ['newsletter', 'Sign up for our newsletter'],
    ['newsletter', 'Subscribe to our channel for updates.'],
    ['newsletter', 'Get the latest goat news delivered to your inbox.'],
    ['timestamp', 'Updated: Feb 18, 2031 6:41pm UTC'],
    ['timestamp', 'Published Mar 3, 2031, 11:03 AM EST'],
    ['timestamp', 'Posted on 3 March 2031 at 14:05'],
    ['timestamp', '5 hours ago'],
    ['timestamp', '4 min read'],
    ['source line', 'Source: Coast Post'],
    ['source line', '(via Coast Post)'],
    ['source line', 'H/T: Coast Post'],
    ['page part', 'Advertisement'],
    ['page part', '14 Comments'],
    ['page part', 'Tags: goats, lamps'],
    ['page part', '— Quark (@quark) March 3, 2031'],
    ['page part', 'This article originally appeared in Coast Post.'],
  ])('leaves out as %s: %s', (why, line) => {
    expect(judge(line)).toBe(why);
  });

  it.each([
    ['Next year will bring a second season of the show.'],
    ['More people than ever watched the keeper of the lamp.'],
    ['Watch the lamp closely in the last episode.'],
    ['Related or not, the two goats look alike.'],
    ['Photos from the set show Mara Quill as the keeper.'],
    ['Like its predecessor, the show has a page on Facebook.'],
    ['Sources say that Tom Ash plays the goat.'],
    ['Images of the goat made it famous on Twitter.'],
    ['Share of the audience: 14 percent, says the channel.'],
    ['The lamp was lit on March 3, 2031.'],
    ['By Lamplight comes back in May, and Ida Holm with it.'],
    ['Getty Images has the pictures of the keeper.'],
    ['Follow the goat, the keeper says, and she means it.'],
    ['Exclusive: Tom Ash is the goat.'],
    ['Starring - Mara Quill, Tom Ash, Jo Fen'],
    ['Cast: Mara Quill, Tom Ash, Jo Fen'],
    ['What else is known about the lamp so far'],
    ['Why the Lamp Matters'],
    ['The Lamp Road (Quark+, Wednesday)'],
    ['The Lamp Road (2031)'],
    ['If the goat sleeps longer, we get more alerts, she says.'],
    ['The keeper meets people who subscribe to a channel about lamps.'],
  ])('keeps: %s', (line) => {
    expect(['text', 'heading']).toContain(judge(line));
  });

  it('keeps titles that begin like an order or a pointer, once the page has several', () => {
    const page = [
      'Shows to Come',
      ...['Watch Dogs', 'Next Door', 'More Goats', 'See', '1917'].flatMap((name) => [name, STORY]),
    ];
    const kinds = outline(readText('page.txt', page.join('\n\n'))).map(([kind]) => kind);
    expect(kinds).toEqual(['headline', ...Array.from({ length: 5 }, () => ['heading', 'text']).flat()]);
  });
});

describe('under the story', () => {
  it.each([
    ['other headline', 'Goats Return to the Moor'],
    ['other headline', 'The Moor Brings in a... Wolf?'],
    ['author box', 'Bo Ek is a freelance writer and editor at Coast Post. Follow him on Quark.'],
    ['author box', 'About the author: Bo Ek is a staff writer who covers goats and lives in Oslo.'],
    ['author box', 'Bo Ek is Quark’s News Editor. You can reach Bo at bo@quark.example.'],
    ['by-line', '– Bo Ek'],
    ['text', 'Harbor Lights is available on Quark'],
    ['text', 'Mara Quill is a writer and producer on the show.'],
    ['text', 'The keeper will be back in May.'],
  ])('reads as %s: %s', (kind, line) => {
    expect(judgeLast(line)).toBe(kind);
  });

  it.each([
    '_Bo Ek is a writer for Quark. Reach Bo at bo\\_ek@quark.example or find him on_ [@boek](https://quark.example/boek)',
    '*Bo Ek is the Quark commerce manager in charge of goats. When Bo isn’t hunting for goats, he sleeps.*',
  ])('knows an emphasized author box: %s', (line) => {
    const page = ['# Harbor Lights Finds Its Keeper', STORY, STORY, line];
    expect(outline(readText('page.md', page.join('\n\n')))[3]?.[0]).toBe('author box');
  });

  it('takes lines after the source line for other stories, whatever their case', () => {
    const page = [
      STORY,
      STORY,
      'Source: Quark',
      'Goat wins a prize\nThe Moor casts a wolf as her father',
      'More in TV',
    ];
    expect(outline(readText('page.txt', page.join('\n\n'))).map(([kind]) => kind)).toEqual([
      'text',
      'text',
      'source line',
      'other headline',
      'other headline',
      'link',
    ]);
  });

  it('knows the author again, in a second paragraph too', () => {
    const page = ['By Ann Bell', STORY, STORY, 'Ann Bell is a writer.', 'She has two goats.'];
    expect(outline(readText('page.txt', page.join('\n\n'))).map(([kind]) => kind)).toEqual([
      'by-line',
      'text',
      'text',
      'author box',
      'author box',
    ]);
  });

  it('keeps a cast list that nothing marks as a list', () => {
    const page = [
      'Harbor Lights Finds Its Keeper',
      STORY,
      'Mara Quill as Ida Holm',
      'Tom Ash as The Goat',
      'Jo Fen as Fen',
    ];
    expect(outline(readText('page.txt', page.join('\n\n'))).slice(2)).toEqual([
      ['item', 'Mara Quill as Ida Holm'],
      ['item', 'Tom Ash as The Goat'],
      ['item', 'Jo Fen as Fen'],
    ]);
  });

  it('keeps names after a line with a colon', () => {
    const page = ['Harbor Lights Finds Its Keeper', STORY, 'Starring:\nMara Quill\nTom Ash'];
    expect(outline(readText('page.txt', page.join('\n\n'))).slice(2)).toEqual([
      ['text', 'Starring:'],
      ['item', 'Mara Quill'],
      ['item', 'Tom Ash'],
    ]);
  });
});
