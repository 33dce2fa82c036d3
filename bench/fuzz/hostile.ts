import { pick } from '../random.ts';

type Dice = () => number;

/** Markup that would do something if it came out unescaped. All of it carries `evil`, `zq` or 666 to be known by. */
const MARKUP = [
  '**zqbold**',
  '__zqline__',
  '*zqitalic*',
  '_zqitalic_',
  '~~zqstrike~~',
  '||zqspoiler||',
  '`zqcode`',
  '```zqfence```',
  '```js\nzqfence\n```',
  '[zqlabel](https://evil.example/a)',
  '[zqlabel](<https://evil.example/a> "zq")',
  '<https://evil.example>',
  'https://evil.example/_x_',
  'HTTP://EVIL.example',
  'discord.gg/zqinvite',
  '<@666>',
  '<@!666>',
  '<@&666>',
  '<#666>',
  '</zqcommand:666>',
  '<:zqemoji:666>',
  '<a:zqemoji:666>',
  '<t:666>',
  '<t:666:F>',
  '<id:customize>',
  '@everyone',
  '@here',
  '\n# zqheading\n',
  '\n-# zqsmall\n',
  '\n> zqquote\n',
  '\n>>> zqquote\n',
  '\n- zqitem\n',
  '\n1. zqitem\n',
  '\n**[zqsource](https://evil.example)** · The Times, May 1, 2020\n> zqquote',
  '\\',
  '\\\\',
  '\\*',
  '*',
  '**',
  '_',
  '||',
  '[',
  '](',
  ')',
  '<',
  '>',
  '|',
  '`',
  '~',
];

const UNSEEN = [
  '\u0000',
  '\u0007',
  '\u001b[31m',
  '\u001b]0;zq\u0007',
  '\r',
  '\n',
  '\t',
  '\u0085',
  '\u009b',
  '\u00ad',
  '\u061c',
  '\u200b',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u2028',
  '\u2029',
  '\u202a',
  '\u202e',
  '\u2060',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\ufff9',
  '\ud800',
  '\udc00',
  '\u{e0041}',
];

const WORDS = [
  'Who plays',
  'when does',
  'season 2 of',
  'The',
  'Defenders',
  'Jessica',
  'Luke Cage',
  'Netflix',
  'on May 5, 2031',
  '2017',
  'in summer',
  'stars as',
  'and',
  'Source:',
  '(via evil.example)',
  'مرحبا',
  'Привет',
  '日本語',
  'İstanbul',
  'ß',
  'e\u0301\u0323\u0301',
  '👩‍👩‍👧',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '__proto__',
  'constructor',
  'toString',
  '-1',
  '1e309',
  'NaN',
  "'; drop table feedback; --",
  '{{7*7}}',
  '%s%n',
  '../../etc/passwd',
];

/** Hostile text, mostly short, now and then as long as `most`. */
export function hostile(random: Dice, most = 200): string {
  const parts = random() < 0.03 ? 60 : 1 + Math.floor(random() * 6);
  let text = '';
  for (let part = 0; part < parts; part++)
    text += pick(random, [hostilePart, word])(random) + pick(random, [' ', '', ' ']);
  if (random() < 0.02)
    text = pick(random, ['a', '[', '*', '👍', '\\', ' ', 'ab ', '('])?.repeat(most) ?? text;
  if (random() < 0.05) text = [...text].reverse().join('');
  return text.slice(0, most);
}

function hostilePart(random: Dice): string {
  if (random() < 0.25) return pick(random, UNSEEN);
  if (random() < 0.1) return String.fromCharCode(Math.floor(random() * 65_536));
  return pick(random, MARKUP);
}

function word(random: Dice): string {
  return pick(random, WORDS);
}
