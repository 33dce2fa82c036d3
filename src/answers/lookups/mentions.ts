import { nameArticle } from '../../articles/name-article.ts';
import { fold } from '../../search/fold.ts';
import type { Answer } from '../answer.ts';
import { distinctEvidence } from '../evidence.ts';
import type { Library } from '../library.ts';
import { makeAnswer } from '../make-answer.ts';
import { mentionsOf } from '../not-knowing.ts';
import { pickSubject } from '../pick-subject.ts';
import { capitalize, sayCount } from '../say.ts';

/** Which articles speak of somebody or something. `topic` as typed. */
export function answerMentions(library: Library, { topic }: { readonly topic: string }): Answer {
  const asked = { question: 'mentions', asked: `Which articles mention ${topic}?`, command: 'about' };
  const picked = pickSubject(library, asked, topic, ['title', 'character', 'person']);
  const several = 'reply' in picked ? (picked.several ?? []) : [];
  // A title and its hero share a name: an article that mentions either mentions it.
  const [namesake] = several.filter(({ names }) => names.some((name) => isCalled(name, topic)));
  if (!namesake && 'reply' in picked && picked.reply.status === 'ambiguous') return picked.reply;
  const entity =
    'entity' in picked ? picked.entity : (namesake ?? { id: topic, name: topic, names: [topic] });
  const evidence = distinctEvidence(
    (namesake ? several : [entity]).flatMap((one) => mentionsOf(library, one)),
  );
  if (evidence.length === 0)
    return 'reply' in picked
      ? picked.reply
      : makeAnswer(library, { ...asked, status: 'unknown', headline: `No article mentions ${topic}` });
  const articles = [...new Set(evidence.map((one) => one.article))];
  return makeAnswer(library, {
    ...asked,
    status: 'answered',
    headline: capitalize(
      `${sayCount(articles.length, 'article')} ${articles.length === 1 ? 'mentions' : 'mention'} ${entity.name}`,
    ),
    answers: articles.map((article) => nameArticle(article)),
    evidence,
    sections: [
      {
        lines: articles.map((article) => ({
          text: `${nameArticle(article)}${article.publisher ? ` · ${article.publisher}` : ''}`,
          cites: [evidence.findIndex((one) => one.article === article)],
        })),
      },
    ],
  });
}

const isCalled = (name: string, typed: string) => bare(name) === bare(typed);

const bare = (name: string) => fold(name).replace(/^the /u, '');
