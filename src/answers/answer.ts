import type { Article, Span } from '../articles/article.ts';

/**
 * `answered`: the articles say it. `partial`: they speak of the thing and do not say what was asked.
 * `ambiguous`: more than one thing is meant. `unknown`: they do not speak of it. `invalid`: the call was wrong.
 */
export type AnswerStatus = 'answered' | 'partial' | 'ambiguous' | 'unknown' | 'invalid';

/** A quote with its article: whole sentences, `article.body.slice(start, end) === quote`. */
export type Evidence = Span & {
  readonly article: Article;
  readonly quote: string;
  /** The quote without the marks of Markdown, as a reader sees it; absent where that is the same. */
  readonly plain?: string;
  /** The words that answer, as offsets into `plain ?? quote`: shown in bold. */
  readonly marks: readonly Span[];
  /** A word on this quote: "earlier", "says 2017", "not confirmed". */
  readonly note?: string;
  /** Its neighbours in the article, for passages. */
  readonly before?: string;
  readonly after?: string;
};

/** One line of an answer; `cites` are indexes into `evidence`, shown as footnote numbers. */
export type AnswerLine = { readonly text: string; readonly cites: readonly number[] };
export type AnswerSection = { readonly heading?: string; readonly lines: readonly AnswerLine[] };

/** Something the asker may pick instead or next: a slash command and the text for its first option. */
export type Choice = {
  readonly label: string;
  readonly description?: string;
  /** Without the slash: `whoplays`. */
  readonly command: string;
  readonly value: string;
};

type AnswerBase = {
  /** The kind of question that was answered: `who-plays`, `release`, `cast`, `passage` … */
  readonly question: string;
  /** The question as a reader would put it, "Who plays Jessica Jones?": the title where the answer is a spoiler. */
  readonly asked: string;
  /** The answer itself, short, plain text: the title of the reply. */
  readonly headline: string;
  /** The bare answers, best first: a person, a character, a date in words. */
  readonly answers: readonly string[];
  readonly sections: readonly AnswerSection[];
  /** Plain lines where sources disagree, a value is derived, a misprint was outvoted. */
  readonly notes: readonly string[];
  /** Did you mean (unknown), or which one (ambiguous). */
  readonly choices: readonly Choice[];
  /** What to ask next. */
  readonly more: readonly Choice[];
  /** The day that the answer names (EDTF `YYYY-MM-DD`), for a relative timestamp beside it. */
  readonly day?: string;
  /** How many articles speak for the answer, and how many there are. */
  readonly told: { readonly articles: number; readonly of: number };
};

/** No answer is `answered` without evidence: the type says so. Evidence is best first, and all of it. */
export type Answer =
  | (AnswerBase & { readonly status: 'answered'; readonly evidence: readonly [Evidence, ...Evidence[]] })
  | (AnswerBase & {
      readonly status: Exclude<AnswerStatus, 'answered'>;
      readonly evidence: readonly Evidence[];
    });
