import { describe, expect, it } from 'vitest';
import { findSentences } from '../../src/articles/sentences.ts';

const cut = (text: string) =>
  findSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('findSentences ends a sentence', () => {
  it.each([
    ['at stops', ['The lamp went out.', 'Who lit it again?', 'Nobody!']],
    ['after closing quotes', ['“The lamp is out.”', 'She left.', '"So?"', 'He stayed.']],
    ['after a title in quotes', ['He watched "The Lamp."', 'Then he slept.']],
    ['after a company in quotes', ["He works for 'Holm Bros.'", 'Lamps are all he makes.']],
    ['after brackets, and before them', ['It is long.', '(It has nine parts.)', 'It is good.']],
    ['after a name that is a rank as well', ['Ida is her brother Col.', 'Also here is Fr. Moss.']],
    ['inside brackets', ['(Remember the goat?', 'That one.)']],
    ['after ?! and !!', ['Will he leave?!', 'Never!!', 'Well.']],
    [
      'after dots, before a word that begins sentences',
      ['He waited…', 'The lamp went out.', 'He waited...', 'It rained.'],
    ],
    ['after a number', ['We liked season 2.', 'Season 3 is better.', 'It came in 2031.', 'Then came rain.']],
    [
      'after an abbreviation, before such a word',
      ['She works for Quark Inc.', 'The goat does not.', 'He moved to the U.S.', 'She stayed.'],
    ],
    ['after dotted letters, before such a word', ['He joined the L.A.M.P.', 'They were glad.']],
    ['after the word I', ['So do I.', 'Marvels happen.', 'He met Elizabeth I.', 'Moss did not.']],
    ['and not after an initial', ['Ada I. Moss, Bo Reed and Timothy I. Vale are here.']],
    ['and not between two initials', ['Low Tide is by K. A. Moss and R. I. Vale.', 'A film is on its way.']],
    ['before a small letter, after a whole word', ['It starts in November.', 'in fact, it has started.']],
    ['before marks of emphasis', ['It is *good.*', 'It is **long.**', '_So_ what?']],
  ])('%s', (_, sentences) => {
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });

  it('where the space after a stop is missing', () => {
    expect(cut('The lamp went out.The keeper slept.')).toEqual(['The lamp went out.', 'The keeper slept.']);
  });

  it('in scripts that put no space after a stop', () => {
    expect(cut('灯が消えた。彼は眠った。')).toEqual(['灯が消えた。', '彼は眠った。']);
    expect(cut('هل نام؟ نعم. وقف.')).toEqual(['هل نام؟', 'نعم.', 'وقف.']);
  });

  it('at the end of a text without a stop, and takes no outer space', () => {
    expect(cut('  \u00a0The lamp is out \n')).toEqual(['The lamp is out']);
    expect(cut(' \n ')).toEqual([]);
  });
});

describe('findSentences goes on', () => {
  it.each([
    ['Mr. Quill met Dr. Holm and Capt. Fen at St. Olaf.'],
    ['It is based on a novel by Arne R.R. Fjord and on a play by J. J. Moss.'],
    ['Michael B. Fen joins Samuel L. Ash in the U.S. remake.'],
    ['The Agents of L.A.M.P. return, and L.A.M.P. Academy opens.'],
    ['See No. 5, vol. 2, ch. 3 and ep. 12 of the first run.'],
    ["She joins the cast of Holm Bros.' Lamp spin-off."],
    ['She joins the cast of Holm Bros.’ Lamp spin-off.'],
    ['It starts on Feb. 10 at 9 p.m. on Quark.'],
    ['Tom Ash Jr. plays the goat vs. the keeper.'],
    ['It costs $2.6 million, i.e. 3.5 times as much, e.g. for lamps.'],
    ['“Is it over?” Ida asked.'],
    ['“Never!” she said.'],
    ['“We are bad goats.” — Ida Holm (Quill)'],
    ['It was… odd, and then... but never mind.'],
    ['Quark! is a channel.'],
    ['The F! Online page has it.'],
    ['Go to quark.example or lamp.co.example/now for more.'],
    ['He waited . . . and waited.'],
    ['She read [the novel.](https://quark.example/a.b) and slept.'],
    ['1. Harbor Lights'],
  ])('%s', (sentence) => {
    expect(cut(sentence)).toEqual([sentence]);
  });
});
