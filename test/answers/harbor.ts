import { buildLibrary, type Library } from '../../src/answers/library.ts';
import { readArticle } from '../../src/articles/read-article.ts';

/** A library made of texts, by file name. */
export function libraryOf(texts: Readonly<Record<string, string>>): Library {
  const articles = Object.entries(texts).map(([id, text]) => {
    const { article, problems } = readArticle(id, new TextEncoder().encode(text));
    if (!article) throw new Error(problems.map((problem) => problem.message).join('; '));
    return article;
  });
  return buildLibrary(articles);
}

/** Two articles about a show that does not exist, with a disagreement between them and a part that nobody is named for. */
export const HARBOR: Readonly<Record<string, string>> = {
  'herald.md': `---
title: Harbor Lights sets its cast
publisher: The Herald
author: Ines Marr
published: 2031-02-03
url: https://herald.example/harbor-lights
---

Harbor Lights stars Ana Bello as Marta Quint and Tom Ferro as Captain Reyes.

The series premieres on Quayside on May 9, 2031, and runs for eight episodes. Wanda Holt created the show.

The lighthouse keeper Old Simeon is glimpsed in the first trailer.
`,
  'gazette.md': `---
title: What we know about Harbor Lights
publisher: The Gazette
published: 2030-11
---

Harbor Lights is set to arrive in spring 2031. Ana Bello plays Marta Quint, a smuggler with a ledger.

The cast of Harbor Lights also includes Gus Lind and Petra Vale.
`,
};
