import { buildLibrary, type Library } from '../../src/answers/library.ts';
import { readArticle } from '../../src/articles/read-article.ts';
import { pick } from '../random.ts';
import { hostile } from './hostile.ts';
import { type Allowed, UNSEEN } from './oracle.ts';
import { payloadOf, type Result, type Wire } from './wire.ts';

type Dice = () => number;
type Wired = { readonly wire: Wire; readonly show: (library: Library) => void };

const SAID = [
  'Ana Bello plays Marta Quint in Harbor Lights.',
  'Harbor Lights premieres on May 9, 2031 on Lumen.',
  'Tom Ferro, who stars as Captain Reyes, said that season 2 has eight episodes.',
  'The film was directed by Ines Marr.',
];

const prose = (random: Dice) =>
  Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
    random() < 0.5 ? pick(random, SAID) : `${spoil(pick(random, SAID), random)} ${hostile(random, 120)}`,
  ).join(pick(random, [' ', '\n', '\n\n']));

/** A sentence with something hostile in it, at a word. */
function spoil(sentence: string, random: Dice): string {
  const words = sentence.split(' ');
  words.splice(Math.floor(random() * words.length), random() < 0.5 ? 1 : 0, hostile(random, 40));
  return words.join(' ');
}

/** How each format is made hostile. */
export const formats: Readonly<
  Record<string, (random: Dice) => { readonly id: string; readonly text: string }>
> = {
  articles: (random) => ({
    id: pick(random, [
      'a.txt',
      'b.md',
      `${hostile(random, 30).replaceAll('/', '').replaceAll('\0', '')}.txt`,
    ]),
    text: `${random() < 0.5 ? hostile(random, 100) : 'Harbor Lights: what we know'}\n\n${prose(random)}`,
  }),
  'front matter': (random) => {
    const keys = [
      'title',
      'publisher',
      'author',
      'published',
      'url',
      'via',
      'digest',
      'facts',
      hostile(random, 20),
    ];
    const value = () =>
      pick(random, [
        () => hostile(random, 120),
        () => JSON.stringify(hostile(random, 120)),
        () => `|\n  ${hostile(random, 120)}`,
        () => `[${hostile(random, 40)}, ${hostile(random, 40)}]`,
        () => `{${hostile(random, 20)}: ${hostile(random, 20)}}`,
        () =>
          pick(random, [
            '2031-05-09',
            '2031-XX',
            '&a *a',
            '!!js/function x',
            '*nobody',
            'https://evil.example/a)b',
            'true',
          ]),
      ])();
    const lines = keys.filter(() => random() < 0.6).map((key) => `${key}: ${value()}`);
    return { id: 'a.md', text: `---\n${lines.join('\n')}\n${random() < 0.9 ? '---\n' : ''}${prose(random)}` };
  },
  html: (random) => {
    const tag = () =>
      pick(random, [
        'p',
        'div',
        'b',
        'script',
        'style',
        'template',
        'svg',
        'table',
        'h1',
        'a',
        'iframe',
        '!--',
        '/p',
        'x-zq',
      ]);
    const inner = () =>
      Array.from(
        { length: 1 + Math.floor(random() * 5) },
        () => `<${tag()} ${random() < 0.3 ? hostile(random, 30) : ''}>${prose(random)}`,
      ).join(pick(random, ['', '</p>', '\n']));
    const meta = `<title>${hostile(random, 60)}</title><meta property="og:title" content="${hostile(random, 60)}"><meta name="author" content="${hostile(random, 60)}"><link rel="canonical" href="${pick(random, ['https://evil.example/a', 'javascript:zq', hostile(random, 40)])}">`;
    const ld = `<script type="application/ld+json">${pick(random, [hostile(random, 80), JSON.stringify({ '@type': 'NewsArticle', headline: hostile(random, 60), author: hostile(random, 40), datePublished: hostile(random, 20), url: 'https://evil.example/b' })])}</script>`;
    return {
      id: 'a.html',
      text: `<html><head>${meta}${ld}</head><body><article>${inner()}</article></body>`,
    };
  },
};

const QUESTIONS: readonly (readonly [string, string])[] = [
  ['whoplays', 'name'],
  ['release', 'title'],
  ['cast', 'title'],
  ['about', 'topic'],
  ['sources', 'article'],
  ['ask', 'question'],
];

/** Reads an article and lets a member ask about what it names. */
export async function tryArticle({ wire, show }: Wired, random: Dice, format: string): Promise<Result> {
  const { id, text } = formats[format]?.(random) ?? { id: '', text: '' };
  const bytes =
    random() < 0.05 ? Buffer.from(text, 'utf16le') : Buffer.from(text, random() < 0.1 ? 'latin1' : 'utf8');
  const { article, problems } = readArticle(id, bytes);
  const wrong = problems
    .filter(({ message }) => UNSEEN.test(message))
    .map(() => 'an unseen character in a problem');
  if (!article) return { bodies: [], wrong };
  const library = buildLibrary([article]);
  show(library);
  const host = article.url && URL.canParse(article.url) ? new URL(article.url).host : '';
  const allowed: Allowed = {
    links: (href) => !href.includes('evil') || new URL(href).host === host,
    bold: true,
  };
  const names = library.base.entities.map(({ name }) => name);
  const bodies: Result['bodies'][number][] = [];
  const asked = [pick(random, QUESTIONS), ...(names.length > 0 ? [pick(random, QUESTIONS)] : [])];
  for (const [name, option] of asked) {
    const about = name === 'sources' ? id : names.length > 0 ? pick(random, names) : 'Harbor Lights';
    const value = (name === 'ask' ? `who plays ${about}?` : about).slice(0, 200);
    const focused = random() < 0.15 ? { focused: true } : {};
    const options = [{ name: option, type: 3, value, ...focused }];
    const data = { id: '1', name, type: 1, options };
    const result = await wire.send(payloadOf('focused' in focused ? 4 : 2, data), allowed);
    bodies.push(...result.bodies);
    wrong.push(...result.wrong);
  }
  return { bodies, wrong };
}
