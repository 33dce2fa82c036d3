import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, longest first: begun early, they leave nobody waiting at the end. */
const SLOW = [
  'store/store',
  'browser/page',
  'loading/load-folder',
  'operations/processes',
  'cli/footnote',
  'operations/secrets',
  'browser/barriers',
  'browser/footnote',
  'claims/long-sentences',
  'discord/trivia-deaths',
  'discord/trivia-crowds',
  'discord/trivia-faults',
  'local/faults',
  'discord/faults',
  'discord/connection',
  'claims/any-text',
  'facts/properties',
];

/** Slow files first, in each project; the others as Vitest remembers them. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const place = ({ moduleId, project }: TestSpecification) => {
      const at = SLOW.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return [project.name, at < 0 ? SLOW.length : at] as const;
    };
    return sorted.sort((a, b) => {
      const [[one, first], [other, second]] = [place(a), place(b)];
      return one === other ? first - second : one < other ? -1 : 1;
    });
  }
}
