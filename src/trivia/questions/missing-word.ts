import type { Entity } from '../../facts/fact.ts';
import { makeQuestion } from '../make-question.ts';
import type { Candidate } from '../options/choose-wrong.ts';
import { otherActors, otherParts } from '../options/people.ts';
import type { Source } from '../question.ts';
import { facesOf, type Pair } from '../sound-facts.ts';
import { wordsOf } from '../words.ts';
import type { Maker } from './maker.ts';

const GAP = '_____';
const SHORTEST = 40;
const LONGEST = 260;

/** "Which name is missing?" A quoted sentence without the actor, or without the part: it has one by all claims. */
export const askMissingWord: Maker = (material) => {
  const misprints = new Set(
    material.relations.base.entities.flatMap((entity) => entity.misprints.map(({ claim }) => claim.sentence)),
  );
  return material.pairs.flatMap((pair) => {
    const claims = pair.fact.support.filter(
      (claim) => !misprints.has(claim.sentence) && claim.sentence.includes(pair.person.name),
    );
    const [face] = facesOf(pair.character);
    const actor = ask(pair, claims, pair.person.name, pair.person, otherActors(material, pair));
    const part = ask(pair, claims, face, pair.character, otherParts(material, pair));
    return [actor, part];
  });
};

function ask(
  pair: Pair,
  claims: readonly Source[],
  name: string,
  entity: Entity,
  candidates: readonly Candidate[],
) {
  for (const claim of claims) {
    const sentence = claim.sentence.replace(/\s+/g, ' ').trim();
    const cut = cutOut(sentence, name);
    if (claim.status !== 'stated' || cut === undefined) continue;
    const heard = new Set(wordsOf(sentence));
    return makeQuestion(
      {
        kind: 'missing-word',
        prompt: `Which name is missing? “${cut}”`,
        right: { text: name, means: entity.id },
        accepts: [name],
        facts: [pair.fact],
        quote: [claim],
        asked: { person: pair.person.id, character: pair.character.id },
      },
      candidates.filter(({ text }) => !wordsOf(text).some((word) => word.length > 2 && heard.has(word))),
    );
  }
  return undefined;
}

/** The sentence with a gap for the name; undefined where the name, or a word of it, stands in it again. */
function cutOut(sentence: string, name: string): string | undefined {
  if (sentence.length < SHORTEST || sentence.length > LONGEST) return undefined;
  const [before, after, ...more] = sentence.split(name);
  if (before === undefined || after === undefined || more.length > 0) return undefined;
  if (/[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)) return undefined;
  const rest = new Set(wordsOf(`${before} ${after}`));
  return wordsOf(name).some((word) => rest.has(word)) ? undefined : `${before}${GAP}${after}`;
}
