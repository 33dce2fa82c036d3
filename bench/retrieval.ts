import { buildPassages, searchPassages } from '../src/search/passages.ts';
import { type Bench, type Row, say } from './bench.ts';
import { type Question, readRetrievalData } from './retrieval/data.ts';
import { addDistractors } from './retrieval/distractors.ts';
import { type Engine, type Search, TOP } from './retrieval/engine.ts';
import { peers } from './retrieval/peers.ts';
import { percentile, round, timeEach } from './timing.ts';

const footnote: Engine = {
  name: 'Footnote',
  build(passages) {
    const index = buildPassages(passages);
    return (question) => searchPassages(index, question, { limit: TOP }).map(({ passage }) => passage.id);
  },
};

export const retrieval: Bench = {
  name: 'retrieval',
  describe:
    '--data DIR [--passages N] [--seed N] [--only NAME,NAME]: questions, and the passage that answers each',
  rows: 'engines',
  async run(args) {
    const data = readRetrievalData(args);
    const passages = addDistractors(data.passages, data.size, data.seed);
    say(
      `${data.questions.length} questions, ${passages.length} passages` +
        (passages.length > data.passages.length
          ? `, ${passages.length - data.passages.length} of them distractors from seed ${data.seed}`
          : ''),
    );
    const rows: Row[] = [];
    const engines = [footnote, ...peers].filter(
      ({ name }) => !data.only || data.only.some((part) => name.toLowerCase().includes(part)),
    );
    for (const engine of engines) {
      const from = performance.now();
      const search = await engine.build(passages);
      const buildMs = performance.now() - from;
      rows.push({ name: engine.name, ...(await ask(search, data.questions)), buildMs: round(buildMs, 0) });
      say(`${engine.name} done`);
    }
    return rows;
  },
};

/** Every question once as it stands (timed), then once misspelt. Shares in percent, times in milliseconds. */
async function ask(search: Search, questions: readonly Question[]): Promise<Row> {
  const plain = await timeEach(questions, ({ question }) => search(question));
  const misspelt = await timeEach(questions, (question) => search(question.misspelt));
  return {
    ...quality(plain.outputs, questions),
    misspelt: { ...quality(misspelt.outputs, questions), p50Ms: round(percentile(misspelt.times, 0.5), 3) },
    p50Ms: round(percentile(plain.times, 0.5), 3),
    p99Ms: round(percentile(plain.times, 0.99), 3),
  };
}

function quality(results: readonly (readonly number[])[], questions: readonly Question[]): Row {
  const ranks = results.map((ids, i) => ids.indexOf(questions[i]?.gold ?? -1));
  const share = (top: number) =>
    round((100 * ranks.filter((rank) => rank >= 0 && rank < top).length) / questions.length, 2);
  const reciprocal = ranks.reduce((sum, rank) => sum + (rank >= 0 && rank < TOP ? 1 / (rank + 1) : 0), 0);
  return {
    r1: share(1),
    r5: share(5),
    r10: share(10),
    mrr10: round((100 * reciprocal) / questions.length, 2),
  };
}
