import { isGivenName, relatedGivenNames } from '../names/diminutives.ts';
import { dropArticle, foldWords, nameKey } from '../names/fold-name.ts';
import { dropHonorific } from '../names/honorifics.ts';
import { isOneSlip } from '../names/near-names.ts';
import { splitNames } from '../names/split-names.ts';
import { compareSurfaces, type Surface } from './surfaces.ts';

type Family = { readonly words: readonly string[]; readonly members: Surface[] };

/**
 * The name to show for a character, out of the spellings used, best first: the fullest common form, and where it goes
 * by two names both, "Matt Murdock / Daredevil", in the order that the articles print them or with the name that
 * begins like a given name first.
 */
export const nameCharacter = (surfaces: readonly Surface[], printed: readonly string[]): string => {
  const families: Family[] = [];
  for (const surface of [...surfaces].sort(byLength)) {
    const words = dropHonorific(dropArticle(foldWords(surface.name)));
    const family = families.find((other) => isForm(words, other.words));
    if (family) family.members.push(surface);
    else families.push({ words, members: [surface] });
  }
  const shown = families
    .map((family) => ({ family, weight: total(family) }))
    .sort((a, b) => compareSurfaces(a.weight, b.weight))
    .slice(0, 2)
    .map(({ family }) => ({ family, name: best(family) }));
  const [first, second] = shown;
  if (!first) return '';
  const whole = quoted(
    printed,
    shown.map(({ family }) => family),
  );
  if (whole !== undefined) return whole;
  if (!second) return first.name;
  const turned = comesBefore(second, first, printed) ? [second, first] : [first, second];
  return turned.map(({ name }) => name).join(' / ');
};

const byLength = (a: Surface, b: Surface): number =>
  foldWords(b.name).length - foldWords(a.name).length || compareSurfaces(a, b);

const isForm = (short: readonly string[], long: readonly string[]): boolean => {
  if (short.join('') === long.join('') || isOneSlip(short.join(''), long.join(''))) return true;
  if (short.length === 1 && long.length > 1) {
    const word = short[0] as string;
    return long.includes(word) || relatedGivenNames(word, long[0] as string);
  }
  return (
    short.length > 1 &&
    ((short.at(-1) === long.at(-1) && relatedGivenNames(short[0] as string, long[0] as string)) ||
      short.every((word) => long.includes(word)))
  );
};

const total = ({ members }: Family): Surface => ({
  name: members[0]?.name ?? '',
  claims: members.reduce((sum, { claims }) => sum + claims, 0),
  articles: members.reduce((sum, { articles }) => sum + articles, 0),
});

/** The most used form with two words or more, else the most used. */
const best = ({ members }: Family): string => {
  const ranked = [...members].sort(compareSurfaces);
  const plain = ranked.filter(({ name }) => foldWords(name).length === dropHonorific(foldWords(name)).length);
  const full = plain.find(({ name }) => foldWords(name).length > 1);
  return tidyArticle((full ?? plain[0] ?? ranked[0])?.name ?? '', members);
};

/** "the Hand" at the head of a line is "The Hand", or "Hand" where articles print that too. */
const tidyArticle = (name: string, members: readonly Surface[]): string => {
  if (!name.startsWith('the ')) return name;
  const bare = members.some(
    (member) => nameKey(member.name) === nameKey(name) && !/^the\s/iu.test(member.name),
  );
  return bare ? name.slice(4) : `T${name.slice(1)}`;
};

/** 'Patricia "Trish" Walker', where an article prints it so and it covers the names to show. */
const quoted = (printed: readonly string[], families: readonly Family[]): string | undefined =>
  [...printed].sort().find((name) => {
    if (name.length > 200 || !/\s["“‘'].+["”’']\s/u.test(name)) return false;
    const parts = splitNames(name).map((part) => dropHonorific(foldWords(part)));
    return families.every(({ words }) => parts.some((part) => isForm(part, words)));
  });

type Named = { readonly family: Family; readonly name: string };

const comesBefore = (a: Named, b: Named, printed: readonly string[]): boolean => {
  let votes = 0;
  for (const name of printed) {
    const parts = splitNames(name).map((part) => dropHonorific(dropArticle(foldWords(part))));
    const [at, bt] = [a, b].map(({ family }) => parts.findIndex((part) => isForm(part, family.words)));
    if (at === undefined || bt === undefined || at < 0 || bt < 0 || at === bt) continue;
    votes += at < bt ? 1 : -1;
  }
  if (votes !== 0) return votes > 0;
  const given = ({ family }: Named) => family.words.length > 1 && isGivenName(family.words[0] as string);
  return given(a) && !given(b);
};
