import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawDaily } from '../../src/replies/trivia/daily.ts';
import { drawDisputes } from '../../src/replies/trivia/disputes.ts';
import { drawLeaderboard } from '../../src/replies/trivia/leaderboard.ts';
import { drawQuestion } from '../../src/replies/trivia/question.ts';
import { drawReveal, drawUnfinished } from '../../src/replies/trivia/reveal.ts';
import { drawSolo, drawSoloReveal } from '../../src/replies/trivia/solo.ts';
import { drawStandings } from '../../src/replies/trivia/standings.ts';
import { drawStats } from '../../src/replies/trivia/stats.ts';
import type { AskedQuestion } from '../../src/trivia/asked-question.ts';
import { anyAnswer } from './any-answer.ts';
import { expectFits } from './expect-fits.ts';

/** Names as members and articles write them: Markdown, mentions, control characters, nothing at all. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.constantFrom(
    '',
    ' ',
    '**',
    '@everyone',
    '<@&1>',
    '> x',
    '# x',
    '[x](https://x.example)',
    '\u202e',
    '||',
    '🎬',
  ),
  fc.constant('_*~`|\\'.repeat(13)),
);
const quotes = anyAnswer.map(({ evidence }) =>
  evidence.map(({ article, quote, marks }) => ({ article, quote, marks })),
);

const question: fc.Arbitrary<AskedQuestion> = fc.record({
  id: fc.constant('abcdef012345'),
  kind: fc.constant('who-plays' as const),
  prompt: fc.oneof(
    words,
    fc.string({ minLength: 300, maxLength: 500 }),
    words.map((text) => `Which name is missing? “${text} _____ x”`),
    fc.constant('True or false: *x* plays _y_.'),
  ),
  options: fc.array(words, { minLength: 2, maxLength: 4 }),
  right: fc.nat(1),
  accepts: fc.array(words, { maxLength: 2 }),
  difficulty: fc.constantFrom('easy' as const, 'hard' as const),
  quotes,
});
const round = fc.record({
  game: fc.constant('abcdefghij012345'),
  number: fc.nat(19),
  of: fc.constant(20),
  kind: fc.constantFrom('game' as const, 'daily' as const),
  mode: fc.constantFrom('buttons' as const, 'typed' as const),
});
const answers = fc.array(fc.record({ name: words, right: fc.boolean(), points: fc.nat(250) }), {
  maxLength: 40,
});
const counts = fc.record({
  points: fc.nat(),
  right: fc.nat(),
  answered: fc.nat(),
  dailyStreak: fc.nat(),
  bestDailyStreak: fc.nat(),
  met: fc.nat(),
  missed: fc.nat(),
});

describe('what trivia draws', () => {
  it('fits, whatever the articles and the members are called', () => {
    fc.assert(
      fc.property(question, round, answers, counts, words, (asked, where, given, stats, name) => {
        const solo = {
          from: 'missed',
          ask: '123456789012345678',
          topic: 'a'.repeat(16),
          difficulty: 'medium',
        } as const;
        const players = given.map((answer, n) => ({
          ...answer,
          member: String(n),
          right: 1,
          answered: 2,
          rank: n,
        }));
        const dispute = { asked, reasons: given.map((one) => one.name), retired: false, current: false };
        const last = { asked, game: where.game, closesAt: 1e12, isOpen: where.number > 9, answers: given };
        for (const message of [
          drawQuestion(asked, where, 1.7e12),
          drawReveal(asked, where, given),
          drawUnfinished(asked, where),
          drawSolo(asked, { ...solo, note: name }),
          drawSoloReveal(asked, solo, { given: 0, disputable: true }),
          drawStandings(
            players.map((one) => ({ ...one, place: one.rank })),
            20,
          ),
          drawStats(name, stats, { rank: 1, players: 2 }),
          drawLeaderboard({ span: 'week', leaders: players, offset: 10, players: 50, pageSize: 10 }),
          drawDisputes([{ ...dispute, asked: { ...asked, id: 'x' } }, dispute], 0),
          drawDaily({ streak: 1, best: 2, nextAt: 1e12, last }),
        ]) {
          expectFits(message);
        }
      }),
    );
  });

  it('lets no name format, mention or link', () => {
    const asked: AskedQuestion = {
      id: 'abcdef012345',
      kind: 'who-plays',
      prompt: 'Who?',
      options: ['**bold**', '[x](https://x.example)', '@everyone'],
      right: 0,
      accepts: [],
      difficulty: 'easy',
      quotes: [],
    };
    const where = { game: 'g', number: 0, of: 1, kind: 'game', mode: 'buttons' } as const;
    const given = [{ name: '*[a](https://x.example) @here <@1>', right: true, points: 1 }];
    const text = drawReveal(asked, where, given).embeds[0]?.description ?? '';
    expect(text).toContain('\\*\\*bold\\*\\*');
    expect(text).not.toMatch(/(^|[^\\])\[/u);
    expect(text).not.toMatch(/@(everyone|here)/u);
    expect(text).not.toMatch(/(^|[^\\])<@/u);
  });

  it('keeps letters and options in their order from the question to its reveal', () => {
    fc.assert(
      fc.property(question, round, (asked, where) => {
        const lines = (message: ReturnType<typeof drawQuestion>) =>
          (message.embeds[0]?.description ?? '')
            .split('\n')
            .filter((line) => /^\*\*[A-D]\*\* \u2002/u.test(line));
        const before = lines(drawQuestion(asked, { ...where, mode: 'buttons' }, 0));
        const after = lines(drawReveal(asked, { ...where, mode: 'buttons' }, []));
        expect(after.map((line) => line.split('\u00a0\u2190')[0])).toEqual(before);
      }),
    );
  });
});
