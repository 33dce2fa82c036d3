import type { FactBase } from '../../facts/fact.ts';
import { findGiveaways } from '../options/giveaway.ts';
import type { Question } from '../question.ts';
import { sameText } from '../words.ts';
import { JUDGES } from './judge-option.ts';
import { listTold } from './statements.ts';

/** What Discord shows of a message's text and of a button, with room to spare. */
const LONGEST_PROMPT = 500;
const LONGEST_OPTION = 80;

/**
 * What is unfair or unfounded about a question, one line each; empty for a fair one. It goes by the claims alone,
 * and so finds a mistake of the makers, or a question that the articles no longer bear out.
 */
export function checkQuestion(question: Question, base: FactBase): readonly string[] {
  const told = listTold(base);
  const given = { question, told, base };
  const verdicts = question.options.map((option) => JUDGES[question.kind](option, given));
  const found: string[] = [];
  verdicts.forEach((verdict, index) => {
    const wanted = index === question.right ? 'right' : 'wrong';
    if (verdict !== wanted) found.push(`“${question.options[index]?.text}” is ${verdict}, not ${wanted}`);
  });
  return [...found, ...checkForm(question), ...checkSources(question, base)];
}

function checkForm({ id, kind, prompt, options, right }: Question): readonly string[] {
  const found: string[] = [];
  const texts = options.map(({ text }) => text);
  const answer = texts[right];
  if (!/^[a-z0-9]{12}$/.test(id)) found.push('its id is none');
  if (prompt.length > LONGEST_PROMPT || texts.some((text) => text.length > LONGEST_OPTION))
    found.push('it is too long');
  if (texts.some((text) => text.trim() === '')) found.push('an option is empty');
  if (texts.some((one, index) => texts.some((other, at) => at > index && sameText(one, other)))) {
    found.push('two options are the same');
  }
  if (answer === undefined) return [...found, 'no option is right'];
  if (kind === 'true-or-false')
    return texts.join('/') === 'True/False' ? found : [...found, 'it is not true or false'];
  if (options.length < 3 || options.length > 4) found.push(`it has ${options.length} options`);
  return [
    ...found,
    ...findGiveaways(
      prompt,
      answer,
      texts.filter((text) => text !== answer),
    ),
  ];
}

function checkSources(
  { kind, prompt, sources, options, right, topics }: Question,
  base: FactBase,
): readonly string[] {
  const found: string[] = [];
  const support = new Set(base.facts.flatMap((fact) => [...fact.support, ...(fact.from ?? [])]));
  const misprints = new Set(
    base.entities.flatMap((entity) => entity.misprints.map(({ claim }) => claim.sentence)),
  );
  for (const source of sources) {
    if (![...support].some(({ article, start }) => article === source.article && start === source.start)) {
      found.push('a source is no claim of the articles');
    }
  }
  const [first] = sources;
  if (first.status !== 'stated' && first.status !== 'past') found.push(`it rests on what is ${first.status}`);
  if (topics.some((topic) => base.entity(topic)?.kind !== 'title')) found.push('a topic is no title');
  if (kind === 'missing-word') {
    if (misprints.has(first.sentence)) found.push('its sentence has a misprint');
    const whole = prompt.replace('_____', options[right]?.text ?? '');
    if (!whole.includes(first.sentence.replace(/\s+/g, ' ').trim()))
      found.push('its sentence is not the article’s');
  }
  return found;
}
