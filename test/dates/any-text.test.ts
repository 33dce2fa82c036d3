import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdtf } from '../../src/dates/edtf.ts';
import { readDates } from '../../src/dates/read-dates.ts';

describe('readDates on any text', () => {
  const words = fc.constantFrom(
    'May',
    'this',
    'Friday',
    ',',
    'March',
    '17',
    'th',
    '2017',
    'the',
    'fall',
    'of',
    'late',
    'next',
    'year',
    '-',
    'to',
    'Q3',
    '’',
    's',
    'in',
    '1990s',
    'Christmas',
    'by',
    'not before',
    '/',
    '.',
    'that',
    '31',
    'on 2/30',
    'and the 31st',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 30 }).map((w) => w.join(' ')),
  );

  it('cuts its words out of the text, in order, with values that are EDTF', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(undefined, '2017-02-10', '2016-11~', '2016'), (text, anchor) => {
        let last = 0;
        for (const mention of readDates(text, anchor)) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.asStated);
          expect(mention.start).toBeGreaterThanOrEqual(last);
          if (mention.edtf !== undefined) expect(isEdtf(mention.edtf)).toBe(true);
          last = mention.end;
        }
      }),
      { numRuns: 300 },
    );
  });
});
