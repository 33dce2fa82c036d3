import { answerRelease } from '../lookups/release.ts';
import type { QuestionKind } from './question-kind.ts';
import { resolveTitle } from './resolve-title.ts';

const OUT =
  'open|opens|opened|opening|come out|comes out|came out|coming out|coming|come|released|release|releases|premiere|premieres|premiered|premiering|start|starts|started|air|airs|aired|airing|arrive|arrives|arriving|drop|drops|dropping|debut|debuts|debuted|begin|begins|launch|launches|launched|out|hit netflix|available|return|returns|returning|on|hit|hits|hitting';

/** When a title comes out. */
export const when: QuestionKind = {
  name: 'when',
  examples: [
    'when does {title} come out',
    'when is {title} released',
    'what is the release date of {title}',
    'is {title} out yet',
  ],
  phrasings: [
    new RegExp(
      `^when (?:does|did|do|is|was|will|are|can|would) (?<title>.+?) (?:be |been |going to |set to |finally |actually )*(?:${OUT})(?: (?:on|to|in|at) (?<place>.+))?$`,
      'u',
    ),
    /^(?:when|what day|what date|what year) (?:can|could|may) (?:i|we|you) (?:finally )?(?:watch|see|stream|play|read|buy) (?<title>.+)$/u,
    /^(?:what (?:is|was) |give me )?(?:the )?(?<exact>exact |precise )?(?:release|premiere|air|launch|start|debut) ?(?:date|day|year|window)?(?: date)? (?:of|for) (?<title>.+)$/u,
    /^(?:what (?:is|was) )?(?:the )?(?<title>.+?)(?:'s)? (?<exact>exact |precise )?(?:release|premiere|air|launch|start|debut) (?:date|day|year|window)$/u,
    /^(?:what|which|on what|on which) (?<exact>day|date|weekday|day of the week|exact day|exact date|year|month|season) (?:does|did|is|was|will) (?<title>.+?) (?:be )?(?:come out|released|premiere|start|air|arrive|debut|launch|out)$/u,
    new RegExp(
      `^(?:is|are|does|do|will|did) (?<title>.+?) (?:be |going to |gonna )*(?:${OUT}) (?:in|on|by|before|at|around) (?:early |late |mid |the |this )*(?<asked>(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter|\\d)[a-z0-9 ,]*)$`,
      'u',
    ),
    new RegExp(
      `^(?:is|are|does|do|will|did) (?<title>.+?) (?:be |going to )*(?:${OUT}) (?<asked>(?:this|next) (?:week|weekend|month|year|spring|summer|fall|autumn|winter)|today|tomorrow|tonight)$`,
      'u',
    ),
    /^how (?:long|many (?:days|weeks|months)) (?:is it )?(?:un)?till? (?<title>.+?)(?: (?:is|gets) (?:out|released)| comes? out| premieres?| airs?| starts?| drops?)?$/u,
    /^(?:is|are|has|have|was|did) (?<title>.+?) (?<out>out|available|released|come out|been released|premiered|premiere|started|aired)(?: yet| now| already)*$/u,
    /^(?:is|are|does|will) (?<title>.+?) (?:coming out|out|come out|coming) soon$/u,
    /^when (?:is|does|will) (?<title>.+?) (?:be |come |coming |arrive |arriving |available |streaming )*(?:on|to) (?<place>.+)$/u,
    /^(?<title>.+?) when(?: (?:is|does|will) it (?:be )?(?:out|come out|released))?$/u,
    /^(?:is|was|has) (?<title>.+ season \d{1,2}|season \d{1,2} of .+) (?:been )?(?:confirmed|announced|happening|renewed)(?: yet)?$/u,
    /^(?:will|is|are) there (?:be |going to be |gonna be )?(?:an? |any )?(?:new )?(?<title>.+ season \d{1,2}|season \d{1,2} (?:of|for) .+)$/u,
    /^when (?:is|was|are) (?<title>.+)$/u,
  ],
  answer: (library, { title, exact, asked, out, place }, { now }) => {
    const work = resolveTitle(library, title);
    if (work === undefined) return undefined;
    return answerRelease(
      library,
      {
        title: work,
        exact: /exact|precise|day|date/.test(exact ?? ''),
        dated: exact !== undefined,
        ...(asked ? { asked } : {}),
        ...(place ? { place } : {}),
        isOut: out !== undefined,
      },
      now,
    );
  },
};
