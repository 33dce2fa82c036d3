import { startsWithGivenName } from '../reading/given-name.ts';
import { isEveryday, isOrdinaryWord, nameForm } from '../reading/name-form.ts';

/**
 * Whether the words of a name say that it is nobody's who acts: "Copper Field", "Salt Game Show", "Potions", "That Time I
 * Went Home". A few stage names look so as well.
 */
export function isNobody(person: string): boolean {
  if (startsWithGivenName(person) || /^the /i.test(person)) return false;
  const words = person.toLowerCase().split(' ');
  if (words.length === 1) return isEveryday(words[0] as string);
  return words.length > 4 || nameForm(person) === 'something' || isOrdinaryWord(words.at(-1) as string);
}
