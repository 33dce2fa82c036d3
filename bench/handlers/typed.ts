import type { Library } from '../../src/answers/library.ts';
import { slip } from '../completion/names.ts';
import { makeWord } from '../make-word.ts';
import { pick } from '../random.ts';

/** Questions of one sort, as typed. */
export type Sort = { readonly what: string; readonly questions: readonly string[] };

type Random = () => number;

const ABOUT_PARTS = [
  'who plays {character}',
  'whos playing {character} in {title}',
  'does {person} play {character}',
  'who is {character}',
  'who does {person} play',
  'what else was {person} in',
  'is {person} in {title}',
];
const ABOUT_TITLES = [
  'when does {title} come out',
  'is {title} out yet',
  'where can i watch {title}',
  'how many episodes does {title} have',
  'who is in {title}',
  'who directed {title}',
  'what is {title} about',
  'tell me about {title}',
];
const OPENINGS = ['who', 'what', 'where', 'when', 'why did', 'how', 'which', 'is it true that'];

/** `count` questions of every sort, made from what the library holds: the same ones for the same seed. */
export function makeTyped(library: Library, count: number, random: Random): Sort[] {
  const ofFacts = repeat(count, () => askFact(library, random));
  const ofPassages = repeat(count, () => askPassage(library, random));
  return [
    { what: 'questions of fact', questions: ofFacts },
    { what: 'questions of passages', questions: ofPassages },
    {
      what: 'either, with slips',
      questions: repeat(count, () => slip(random, slip(random, pick(random, [...ofFacts, ...ofPassages])))),
    },
    { what: 'nonsense', questions: repeat(count, () => askNonsense(random)) },
    { what: 'long and hostile', questions: repeat(count, () => askHostile(library, random)) },
  ];
}

const repeat = (count: number, make: () => string) => Array.from({ length: count }, make);

function askFact({ base }: Library, random: Random): string {
  const parts = base.facts.filter((fact) => fact.kind === 'cast');
  const fact = pick(random, parts);
  const { person = '', character = '', title = '' } = fact.about;
  const nameOf = (id: string) => base.entity(id)?.name.split(' / ')[0] ?? '';
  const form = pick(random, character && title ? [...ABOUT_PARTS, ...ABOUT_TITLES] : ABOUT_TITLES);
  return form
    .replace('{person}', nameOf(person))
    .replace('{character}', nameOf(character))
    .replace('{title}', nameOf(title) || pick(random, titleNames(base)))
    .toLowerCase();
}

const titleNames = ({ entities }: Library['base']) =>
  entities.filter(({ kind }) => kind === 'title').map(({ name }) => name);

/** Some words of a sentence, in their order, behind a question word. */
function askPassage({ articles }: Library, random: Random): string {
  const sentence = pick(random, pick(random, articles).sentences).text;
  const words = sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const from = Math.floor(random() * Math.max(1, words.length - 9));
  const kept = words.slice(from, from + 10).filter(() => random() < 0.7);
  return `${pick(random, OPENINGS)} ${kept.join(' ')}`.toLowerCase();
}

function askNonsense(random: Random): string {
  return Array.from({ length: 1 + Math.floor(random() * 8) }, () => makeWord(random).toLowerCase()).join(' ');
}

/** As long as Discord lets it be: names by the dozen, the commonest words, slips all over, one letter, scripts mixed. */
function askHostile(library: Library, random: Random): string {
  const names = titleNames(library.base);
  const forms: readonly (() => string)[] = [
    () => `is ${fill(() => pick(random, names))}`,
    () => `who plays ${fill(() => slip(random, pick(random, names)))} in ${pick(random, names)}`,
    () => fill(() => pick(random, ['the', 'of', 'in', 'is', 'season', 'series', 'netflix', 'who', 'and'])),
    () => fill(() => askPassage(library, random)),
    () => `when is ${'a'.repeat(280)}`,
    () => fill(() => pick(random, ['a', 'e', 'i', 'b'])),
    () => fill(() => pick(random, ['🎭', 'Ωμέγα', '漫画', 'z̷a̷l̷g̷o̷', pick(random, names), '||', '[x](y)'])),
    () => fill(() => makeWord(random)),
    () => `did ${fill(() => pick(random, ['play', 'be', 'set to', 'going to', 'really']))}`,
  ];
  return pick(random, forms)().toLowerCase().slice(0, 300);
}

function fill(make: () => string): string {
  let text = make();
  while (text.length < 290) text += ` ${make()}`;
  return text.slice(0, 290);
}
