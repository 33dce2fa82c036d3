import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, longest first: begun early, they leave nobody waiting at the end. */
const SLOW = [
  'store/store',
  'browser/page',
  'loading/load-folder',
  'operations/processes',
  'operations/secrets',
  'browser/barriers',
  'cli/footnote',
  'browser/footnote',
  'cli/terminal',
  'loading/librarian',
  'loading/graph',
  'claims/long-sentences',
  'facts/properties',
  'discord/trivia-deaths',
  'claims/any-part',
  'local/faults',
  'discord/faults',
  'discord/trivia-crowds',
  'claims/any-text',
  'discord/connection',
  'claims/any-release',
  'claims/any-title',
  'local/hostile',
  'discord/trivia-faults',
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
