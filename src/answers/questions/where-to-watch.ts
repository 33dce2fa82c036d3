import { answerPlatform } from '../lookups/platform.ts';
import type { QuestionKind } from './question-kind.ts';
import { resolveTitle } from './resolve-title.ts';

/** Where a title can be seen. */
export const whereToWatch: QuestionKind = {
  name: 'where-to-watch',
  examples: [
    'where can I watch {title}',
    'what network is {title} on',
    'what is {title} streaming on',
    'is {title} on {platform}',
  ],
  phrasings: [
    /^where (?:can|could|do|will|should|may) (?:i|we|you|people|one) (?:be able to )?(?:watch|see|stream|find|play|view|get) (?<title>.+)$/u,
    /^(?:can|could) (?:i|we|you|one) (?:watch|see|stream|find|get) (?<title>.+?) (?:on|at|via|through) (?<platform>[^ ].*)$/u,
    /^where (?:is|does|will|was|are) (?<title>.+?) (?:be )?(?:streaming|airing|showing|shown|stream|air|available|on|out|premiere|released)$/u,
    /^(?:where|how) (?:to|do i|do you|do we|can i|can you|can we|could i) (?:watch|see|stream|find|view|play) (?<title>.+?)(?: online| from home)?$/u,
    /^(?<title>.+?)(?:,| -)? (?:where|how) (?:to|can i) (?:watch|stream|see)$/u,
    /^(?:what|which)(?: (?:networks?|platforms?|channels?|services?|streaming services?|streamers?|sites?|apps?))? (?:is|will|does|was|has|are) (?<title>.+?) (?:be |going to be )?(?:on|streaming on|airing on|available on|air on|stream on|shown on|released on|streaming|premiere on)$/u,
    /^(?:what|which) (?:network|platform|channel|service|streaming service|streamer) (?:airs|has|shows|streams|carries|makes) (?<title>.+)$/u,
    /^(?:is|will|are) (?<title>.+?) (?:be )?(?:on|available on|streaming on|coming to) (?<platform>[^ ].*)$/u,
  ],
  answer: (library, { title, platform }) => {
    const work = resolveTitle(library, title);
    return work === undefined
      ? undefined
      : answerPlatform(library, { title: work, ...(platform ? { platform } : {}) });
  },
};
