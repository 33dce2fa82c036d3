import { answerIsIn } from '../lookups/is-in.ts';
import type { QuestionKind } from './question-kind.ts';
import { resolveTitle } from './resolve-title.ts';

/** Whether somebody is in a title. */
export const isIn: QuestionKind = {
  name: 'is-in',
  examples: [
    'is {character} in {title}',
    'will {person} be in {title}',
    'does {character} appear in {title}',
  ],
  phrasings: [
    /^(?:is it (?:true|confirmed|official|certain|known) (?:that )?|confirmed )(?<name>.+?) (?:is |are |will be |will |was |has )?(?:be )?(?:in|appears in|appearing in|appear in|stars in|starring in|returns in|shows up in|show up in|cast in) (?<title>.+)$/u,
    /^(?:is|are|was|were|will|does|do|did|has|can we see) (?<name>.+?) (?:be |been |going to be |going to |set to )*(?:appear |appears |appeared |appearing |star |starring |show up |return |featured |cast |act |acting |seen )*in (?<title>.+)$/u,
  ],
  answer: (library, { name = '', title }) => {
    const work = resolveTitle(library, title);
    return work === undefined ? undefined : answerIsIn(library, { name: name.trim(), title: work });
  },
};
