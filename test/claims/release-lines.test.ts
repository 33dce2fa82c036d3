import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const OPENING =
  'The series Tidebreak follows three keepers. The film Gloamwood was first. Tidebreak is a love story.';
const releases = (text: string): string[] => told('release', 'Tidebreak: all we know', text, '2026-02-10');

describe('works beside the one that is spoken of, and days on stage', () => {
  it.each([
    ['Gloamwood is the sequel to the 2019 hit Harrow.', ['Harrow release 2019']],
    ['It is a sequel to Gloamwood, which came out in 2019.', ['Gloamwood release 2019']],
    ['She was in the 2004 remake of Gloamwood.', ['Gloamwood release 2004']],
    ['Ana Hall\'s new film, "Harrow," starring Idris Holm, opens on May 1.', ['Harrow release 2026-05-01']],
    ['Gloamwood will have a limited theatrical run beginning May 1.', ['Gloamwood release 2026-05-01']],
    [
      "It was followed by “Harrow” in 2019 and “The Widow's Chair” in 2021.",
      ['Harrow release 2019', "The Widow's Chair release 2021"],
    ],
    ["This fall's iconic horror remake Gloamwood is long.", ['Gloamwood release 2026-23']],
    ['Gloamwood is currently undated.', ['Gloamwood unannounced']],
    ["We don't know when Tidebreak will premiere.", ['Tidebreak unannounced']],
    ['Quark is eyeing a 2028 release for Gloamwood.', ['Gloamwood release 2028']],
    [
      'Gloamwood runs at the Old Court from March 3 (previews from February 20) to May 10, 2027.',
      ['Gloamwood previews 2027-02-20', 'Gloamwood release 2027-03-03'],
    ],
    [
      'Tidebreak will be performed at the Old Court from 3 March to 10 May.',
      ['Tidebreak release 2026-03-03'],
    ],
    [
      'Tidebreak will be premiering with Netflix around the world on May 1.',
      ['Tidebreak release 2026-05-01'],
    ],
    ['Tidebreak is set to air on tvN in May 2026.', ['Tidebreak release 2026-05']],
  ])('%s', (sentence, expected) => {
    expect(releases(`${OPENING} ${sentence}`)).toEqual(expected);
  });
});

describe('a line of its own', () => {
  it.each([
    ['On Netflix this autumn.', ['Tidebreak release 2026-23']],
    ['BBC Two, Friday, 1 May, 9pm.', ['Tidebreak release 2026-05-01']],
    ['Opens May 1.', ['Tidebreak release 2026-05-01']],
    ['Platform: Netflix - Release: May 1', ['Tidebreak release 2026-05-01']],
    ['Platform: Netflix - Release: 2027', ['Tidebreak release 2027']],
    ['In cinemas from 1 May', ['Tidebreak release 2026-05-01']],
    // when the keepers work, and where a thing of the story is
    ['Old Court, London, 3 March to 10 May', []],
    ['On set in May 2025', []],
    ['From 3 March to 10 May', []],
  ])('%s', (line, expected) => {
    expect(releases(`${OPENING}\n\n${line}\n\nNobody knows more of the keepers than that.\n`)).toEqual(
      expected,
    );
  });
});

describe('nothing that comes out', () => {
  it.each([
    ['Ana Hall returns to television in May.', []],
    ['Lena Voss debuted on Broadway in 2012.', []],
    ['Voss, who made her Broadway debut in 2012, is in it.', []],
    ['Since its launch in 2019, the company has grown.', []],
    ['Will Tidebreak be released in 2027?', []],
    ['It should have been released in 2025.', []],
    ['A May release was planned.', []],
    ['If all goes well it will be on air in May.', []],
    ["It is set in 1950's East Harbor.", []],
    ['It was told in a 2017 Harrow feature.', []],
    ['Act 1 premieres on May 1.', []],
    ['Quark starts filming Gloamwood on May 1.', []],
    ['The studio will release the trailer on Friday.', []],
  ])('%s', (sentence, expected) => {
    expect(releases(`${OPENING} ${sentence}`)).toEqual(expected);
  });
});

describe('clauses round a day', () => {
  it.each([
    [
      'Tidebreak begins shooting next March in Wales and will debut on Disney+ in 2027.',
      ['Tidebreak release 2027'],
    ],
    ['Fans can see Tidebreak when it opens on May 1.', ['Tidebreak release 2026-05-01']],
    ["Ana Hall adapted Mora's 1954 novel for the screen.", ['Tidebreak 1954 book release 1954']],
    ['The series stars Lena Voss and Idris Holm and hits Netflix May 1.', ['Tidebreak release 2026-05-01']],
    ['The series — written by Ana Reyes — arrives on Netflix on 1 May.', ['Tidebreak release 2026-05-01']],
    ['Lena Voss stars in Gloamwood, which is out in cinemas now.', ['Gloamwood available']],
    ['Coming to Netflix on May 1 is Gloamwood.', ['Gloamwood release 2026-05-01']],
    ['May 1 is when Gloamwood opens.', ['Gloamwood release 2026-05-01']],
    ['Mark your calendars for May 1, when it returns.', ['Tidebreak release 2026-05-01']],
    ['In 2014, when Gloamwood was released, he was twelve.', ['Gloamwood release 2014']],
    ['Gloamwood was given a limited release in 2019.', ['Gloamwood release 2019']],
    ['The first episode airs on May 1.', ['Tidebreak release 2026-05-01']],
    ['New episodes air Wednesdays at 9 p.m. starting May 6.', ['Tidebreak release 2026-05-06']],
    ['Gloamwood goes on sale on May 1.', ['Gloamwood release 2026-05-01']],
    ['The Christmas special airs on December 25.', []],
    ['New episodes of Tidebreak air Wednesdays at 9 p.m.', []],
    ['In 2014, when Ana Hall returned, he was twelve.', []],
  ])('%s', (sentence, expected) => {
    expect(releases(`${OPENING} ${sentence}`)).toEqual(expected);
  });
});
