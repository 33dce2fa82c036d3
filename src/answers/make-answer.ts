import type { Answer, AnswerSection, AnswerStatus, Choice, Evidence } from './answer.ts';
import { withLead } from './caption.ts';
import type { Library } from './library.ts';
import { orderEvidence } from './order-evidence.ts';

type Parts = {
  readonly question: string;
  readonly asked: string;
  readonly headline: string;
  readonly status: AnswerStatus;
  readonly answers?: readonly string[];
  readonly evidence?: readonly Evidence[];
  readonly sections?: readonly AnswerSection[];
  readonly notes?: readonly string[];
  readonly choices?: readonly Choice[];
  readonly more?: readonly Choice[];
  readonly day?: string;
};

/** Fills in what an answer has nothing to say on. What calls itself answered and brings no evidence is partial. */
export function makeAnswer(library: Library, parts: Parts): Answer {
  const {
    answers = [],
    evidence: found = [],
    sections: drawn = [],
    notes = [],
    choices = [],
    more = [],
    status,
    ...rest
  } = parts;
  const { evidence: ordered, sections } = orderEvidence(found, drawn);
  const evidence = ordered.map(withLead);
  const told = {
    articles: new Set(evidence.map(({ article }) => article.id)).size,
    of: library.articles.length,
  };
  const base = { ...rest, answers, sections, notes, choices, more, told };
  const [first, ...others] = evidence;
  if (status === 'answered') {
    return first
      ? { ...base, status, evidence: [first, ...others] }
      : { ...base, status: 'partial', evidence: [] };
  }
  return { ...base, status, evidence };
}
