import { describe, expect, it } from 'vitest';
import { isPublicationDate } from '../../src/articles/published.ts';

describe('isPublicationDate', () => {
  it.each(
    '2031 2031-03 2031-03-14 2031-22 2031~ 2031-03~ 2031-03-14? 2031% 203X 20XX 2031-XX 2031-03-XX 2032-02-29 2031-02-03/2031-02-05 2031-02~/2031-03 2031/.. ../2031-09-30'.split(
      ' ',
    ),
  )('takes %s', (text) => {
    expect(isPublicationDate(text)).toBe(true);
  });

  it.each([
    ...'2031-13 2031-00 2031-02-30 2031-02-29 2031-3-4 31 14.03.2031 03/14/2031 2031-22-01 ../.. / 2031/2032/2033 2031-03-14T10:00 XXXX'.split(
      ' ',
    ),
    '',
    'March 2031',
    '2031 ',
  ])('refuses %j', (text) => {
    expect(isPublicationDate(text)).toBe(false);
  });
});
