import { describe, expect, it } from 'vitest';
import { claimsIn } from './told.ts';

const titlesIn = (body: string): string[] => [
  ...new Set(claimsIn('Casting news of the week', body, '2026-02-10').flatMap(({ title }) => title ?? [])),
];

describe('a title goes on over small words', () => {
  it.each([
    ['Ada Marlow, best known for Harwick by the Sea, has joined the cast.', 'Harwick by the Sea'],
    ['The cast also includes Harwick by the Sea’s Ada Marlow.', 'Harwick by the Sea'],
    ['Ada Marlow, who was a series regular on Hulu’s Marcus in the Middle, is back.', 'Marcus in the Middle'],
    ['It is directed by Beth Reed (Marcus in the Middle).', 'Marcus in the Middle'],
    ['Ada Marlow starred in What We Hide in the Cellar.', 'What We Hide in the Cellar'],
    ['Beth Reed, the creator of Set This Barn in Order, is back.', 'Set This Barn in Order'],
    ['Ada Marlow starred in Once Upon a Time in Bogota.', 'Once Upon a Time in Bogota'],
    ['Ada Marlow, who was a series regular on Hulu’s Lost in Transit, is back.', 'Lost in Transit'],
    ['Ada Marlow, best known for You’ve Got Post, has joined the cast.', 'You’ve Got Post'],
    ['Ada Marlow, who was a regular on Hulu’s She’s All Mine, is back.', 'She’s All Mine'],
    ['Beth Reed wrote the 2014 film Us.', 'Us'],
    ['Ada Marlow was last seen in the drama August: Bremer County.', 'August: Bremer County'],
    ['It is directed by Beth Reed (The Last Tribune).', 'The Last Tribune'],
    ['It is directed by Beth Reed (Strangers in America).', 'Strangers in America'],
    ['The book was made into 2019’s Strangers in America.', 'Strangers in America'],
    ['The film comes from Strangers in America creator Beth Reed.', 'Strangers in America'],
    ['Ada Marlow has signed on for Strangers in America.', 'Strangers in America'],
    ['Ada Marlow was last seen in Dan Moss’s She’s All Mine.', 'She’s All Mine'],
    ['Beth Reed wrote the film The Keeper’s Guide to the Harbor.', 'The Keeper’s Guide to the Harbor'],
    ['The script is by Marcus in the Middle novelist Beth Reed.', 'Marcus in the Middle'],
    ['Beth Reed directed the series Mado no Soto ni Hana ga Saku.', 'Mado no Soto ni Hana ga Saku'],
    ['The cast includes Cal Hart, Where the Herons Sing’s Ada Marlow and Dan Reed.', 'Where the Herons Sing'],
    ['Joining them is Waiting for Orlo alumna Ada Marlow.', 'Waiting for Orlo'],
  ])('%s', (body, title) => {
    expect(titlesIn(body)).toEqual([title]);
  });

  it('and ends before the "and" of a list', () => {
    expect(titlesIn('Ada Marlow is known for She’s All Mine and Low Water.')).toEqual([
      'She’s All Mine',
      'Low Water',
    ]);
  });
});

describe('a title begins with the sentence that has no other subject', () => {
  it.each([
    ['Waiting for Orlo star Ada Marlow will lead the series.', 'Waiting for Orlo'],
    ['Where the Herons Sing star Ada Marlow will lead the series.', 'Where the Herons Sing'],
    ['Come from Nowhere creator Beth Reed is writing the script.', 'Come from Nowhere'],
    ['Up in the Clouds, directed by Beth Reed, opens June 5, 2026.', 'Up in the Clouds'],
    ['How to Tame Your Ferret premieres March 3 on HBO.', 'How to Tame Your Ferret'],
    ['I Am Ghost star Ada Marlow joins the cast.', 'I Am Ghost'],
    ['From Dusk Till Noon star Ada Marlow joins the cast.', 'From Dusk Till Noon'],
    ['You’ve Got Post premieres March 3 on HBO.', 'You’ve Got Post'],
  ])('%s', (body, title) => {
    expect(titlesIn(body)).toEqual([title]);
  });
});

describe('no title takes up', () => {
  it.each([
    ['the conjunction', 'When Gloamwood star Ada Marlow returns, the drama Low Tide will end.', 'Gloamwood'],
    ['the adjective', 'Former Gloamwood star Ada Marlow will lead the series.', 'Gloamwood'],
    ['the "and"', 'And Get Back director Beth Reed is producing it.', 'Get Back'],
    ['a sentence before the comma', 'Elsewhere, Gloamwood star Ada Marlow is back.', 'Gloamwood'],
    ['who is played', 'Ada Marlow plays Marcus in the drama Gloamwood.', 'Gloamwood'],
    ['its maker', 'Ada Marlow starred in Gloamwood by the Harper brothers.', 'Gloamwood'],
    ['where it is seen', 'Ada Marlow starred in Gloamwood in the West End.', 'Gloamwood'],
    ['the noun behind', 'Ada Marlow is known for Marcus in the Gloamwood films.', 'Marcus in the Gloamwood'],
  ])('%s', (what, body, title) => {
    if (what === 'the noun behind') expect(titlesIn(body)).not.toContain(title);
    else expect(titlesIn(body)).toContain(title);
  });
});
