import { buildPassages, isCovered, type PassageIndex, searchPassages } from '../src/search/passages.ts';
import { type Bench, say } from './bench.ts';
import { type BenchPassage, type Question, readRetrievalData } from './retrieval/data.ts';
import { round } from './timing.ts';

type Top = { readonly confidence: number; readonly names: number; readonly covered: boolean };
type Asked = { readonly top: Top; readonly right: boolean };

/**
 * When to say that the articles do not say: each question is asked once of all passages, and once with the article
 * taken away that answers it. A threshold is good that keeps right answers and shows nothing without the article.
 */
export const coverage: Bench = {
  name: 'coverage',
  describe: '--data DIR: by confidence, right answers kept and questions answered without their article',
  rows: 'thresholds',
  async run(args) {
    const { passages, questions } = readRetrievalData(args);
    const titleOf = new Map(passages.map(({ id, title }) => [id, title]));
    const present = askAll(buildPassages(passages), questions);
    const absent: Asked[] = [];
    for (const title of new Set(questions.map(({ gold }) => titleOf.get(gold)))) {
      const without = buildPassages(passages.filter((passage) => passage.title !== title));
      const about = questions.filter(({ gold }) => titleOf.get(gold) === title);
      absent.push(...askAll(without, about));
    }
    say(`${questions.length} questions, each with its article and without`);
    const right = present.filter((asked) => asked.right);
    const wrong = present.filter((asked) => !asked.right);
    const row = (rule: string, keeps: (top: Top) => boolean) => ({
      rule,
      rightKept: percent(right, keeps),
      wrongKept: percent(wrong, keeps),
      absentAnswered: percent(absent, keeps),
    });
    const steps = [0.3, 0.35, 0.4, 0.42, 0.44, 0.46, 0.5, 0.55, 0.6];
    return [
      ...steps.map((step) => row(`confidence ${step}`, ({ confidence }) => confidence >= step)),
      row('all names there', ({ names }) => names > 0.999),
      row('isCovered', ({ covered }) => covered),
    ];
  },
};

function askAll(index: PassageIndex<BenchPassage>, questions: readonly Question[]): Asked[] {
  return questions.map(({ question, gold }) => {
    const [hit] = searchPassages(index, question, { limit: 1 });
    const top = {
      confidence: hit?.confidence ?? 0,
      names: hit?.coverage.names ?? 0,
      covered: hit !== undefined && isCovered(hit),
    };
    return { top, right: hit?.passage.id === gold };
  });
}

function percent(asked: readonly Asked[], keeps: (top: Top) => boolean): number {
  return round((100 * asked.filter(({ top }) => keeps(top)).length) / asked.length, 1);
}
