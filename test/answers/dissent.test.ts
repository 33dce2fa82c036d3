import { describe, expect, it } from 'vitest';
import { answerRelease } from '../../src/answers/lookups/release.ts';
import { libraryOf } from './harbor.ts';

const page = (publisher: string, text: string) =>
  `---\ntitle: News of Harbor Lights\npublisher: ${publisher}\npublished: 2031-02-03\n---\n\n${text}\n`;
const notes = (...pages: string[]) =>
  answerRelease(
    libraryOf(Object.fromEntries(pages.map((text, i) => [`${i}.md`, text]))),
    { title: 'harbor lights' },
    '2031-01-01T12:00:00Z',
  ).notes;

describe('two dates for one release', () => {
  it('are a disagreement of two sources', () => {
    expect(
      notes(
        page('The Herald', 'Harbor Lights premieres on May 9, 2031.'),
        page('The Gazette', 'Harbor Lights premieres on June 2, 2031.'),
      ),
    ).toEqual(['The sources disagree: The Gazette says June 2, 2031.']);
  });

  it('are told as two dates of one source where both stand in it', () => {
    expect(
      notes(
        page(
          'The Herald',
          'Harbor Lights premieres on May 9, 2031. In Oslo, Harbor Lights opens June 2, 2031.',
        ),
      ),
    ).toEqual(['The Herald also says June 2, 2031.']);
  });
});
