import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

describe('several works in one article', () => {
  it('stays with another work that a paragraph turns to, and leaves it with the paragraph', () => {
    const text = [
      'Northgate stars Ada Stone as Kira Vale.',
      '',
      'Things look bleak at Low Tide: the Peacock comedy has been axed.',
      'Bo Reed plays Dax Orrin.',
      '',
      'Elsewhere, Prime Video has a date for the spy series Ember Rising.',
      'Lena Marsh plays Wick.',
      '',
      'Ida Lund plays Nessa.',
    ].join('\n');
    expect(says(text, ['cast', 'platform'], { title: 'Northgate renewed; Low Tide cancelled' })).toEqual([
      'Ada Stone = Kira Vale in Northgate',
      'Bo Reed = Dax Orrin in Low Tide',
      'Ida Lund = Nessa in Northgate',
      'Lena Marsh = Wick in Ember Rising',
      'platform Low Tide',
    ]);
  });

  it.each([
    'Ada Stone was in the comedy Low Tide.',
    'She got her start in the comedy Low Tide.',
    'Northgate is by the makers of the comedy Low Tide.',
  ])('does not turn to a work that only tells of somebody: %s', (before) => {
    const text = `Northgate premieres on Hulu in May.\n\n${before}\nAda Stone plays Kira Vale.`;
    expect(says(text, ['cast'], { title: 'Northgate is coming' })).toContain(
      'Ada Stone = Kira Vale in Northgate',
    );
  });

  it('takes a title that stands alone for the heading of its paragraph', () => {
    const text = [
      'Here is what opens.',
      '',
      '“Low Tide.”',
      'Directed by Ada Stone.',
      '',
      '“Northgate.”',
      'Directed by Bo Reed.',
      'Our review: “‘Northgate’ is long.”',
    ].join('\n');
    expect(says(text, ['crew'])).toEqual([
      'Ada Stone, director of Low Tide',
      'Bo Reed, director of Northgate',
    ]);
  });

  it('leaves a section whose paragraph opens with another title', () => {
    const text = [
      '## Northgate',
      'Northgate premieres on May 4.',
      '',
      'Salt has been on Netflix for a while.',
      'Ada Stone plays Kira Vale.',
      '',
      '## Low Tide',
      'Low Tide premieres on May 5.',
      'Bo Reed plays Dax Orrin.',
    ].join('\n');
    expect(says(text, ['cast'], { title: 'What to watch: Northgate, Salt, Low Tide' })).toEqual([
      'Ada Stone = Kira Vale in Salt',
      'Bo Reed = Dax Orrin in Low Tide',
    ]);
  });

  it('speaks on of a new work, not of the one that stands beside it "apart from"', () => {
    const text = [
      'The film Northgate opens in May.',
      '',
      "Ada Stone will be seen in the film 'Low Tide' apart from the film 'Northgate'.",
      'The film also stars Bo Reed.',
    ].join('\n');
    expect(says(text, ['cast'], { title: 'Northgate opens' })).toContain('Bo Reed in Low Tide');
  });

  it('reads the title in a heading that also says where it runs', () => {
    const text = [
      '## LOW TIDE – NETFLIX',
      'Low Tide is a series about smugglers.',
      'Ada Stone plays Kira Vale.',
      '',
      '## SALT – HULU',
      'Bo Reed plays Dax Orrin.',
      '',
      '## HUSH – NETFLIX',
      'The series Hush ends.',
    ].join('\n');
    expect(says(text, ['cast'])).toEqual([
      'Ada Stone = Kira Vale in Low Tide',
      'Bo Reed = Dax Orrin in Salt',
    ]);
  });

  it('opens a section with a line of capitals, and takes no label for a title', () => {
    const text = ['THE SALT ROAD.', 'Directed by Ada Stone.', '', 'HUSH NOW.', 'Directed by Bo Reed.'];
    expect(says(['MEDIA RELEASE.', 'For the papers.', '', ...text].join('\n'), ['crew'])).toEqual([
      'Ada Stone, director of The Salt Road',
      'Bo Reed, director of Hush Now',
    ]);
  });

  it('does not take the article’s work in a section on one that it cannot make out', () => {
    const text = [
      '## Northgate (Netflix)',
      'Northgate is a thriller.',
      '',
      '## Low Tide (Hulu)',
      'Low Tide is a comedy.',
      '',
      '## Der lange Weg nach draußen (Quark)',
      'Ada Stone plays Kira Vale.',
    ].join('\n');
    expect(says(text, ['cast'], { title: 'Northgate leads a packed July' })).toEqual([
      'Ada Stone = Kira Vale in ?',
    ]);
  });

  it('knows a heading for a title by the year or the channel behind it', () => {
    const text = [
      '## 1. The Hollow Crew (2014)',
      'Ada Stone plays Kira Vale.',
      '',
      '## Gravelwalk (Netflix, Wednesday)',
      'Bo Reed plays Dax Orrin.',
      '',
      'Wayward (Hulu) is a comedy.',
      'Lena Marsh plays Wick.',
    ].join('\n');
    expect(says(text, ['cast'])).toEqual([
      'Ada Stone = Kira Vale in The Hollow Crew',
      'Bo Reed = Dax Orrin in Gravelwalk',
      'Lena Marsh = Wick in Wayward',
    ]);
  });

  it('takes headings for titles where a headline tells of several works and the sections of no other', () => {
    const text = [
      '## Stranger Tides',
      'The Netflix hit returns for a second series.',
      'Sean Vane joins the cast.',
      '',
      '## Ready Pilot Two',
      'Bo Reed directs this adaptation.',
      '',
      '## The Punished',
      'Ada Stone reprises her role as Kira Vale in the film.',
    ].join('\n');
    const found = says(text, ['cast', 'crew'], { title: 'The best trailers of the week' });
    expect(found).toEqual([
      'Ada Stone = Kira Vale in The Punished',
      'Bo Reed, director of Ready Pilot Two',
      'Sean Vane in Stranger Tides',
    ]);
    const heroes = says(text, ['cast', 'crew'], { title: 'The ten greatest heroes' });
    expect(heroes.filter((line) => /Tides|Pilot|Punished/.test(line))).toEqual([]);
  });

  it('reads what somebody is a star of', () => {
    const text =
      "# Star of Dad's Platoon dies aged 91\n\nBo Reed, who played Jones in the sitcom Dad's Platoon, has died.";
    expect(says(text, ['cast'])).toEqual(["Bo Reed = Jones in Dad's Platoon"]);
  });
});
