import { describe, expect, it } from 'vitest';
import { dayIn, nextHourIn, weekOf } from '../../src/store/calendar.ts';
import { settleClicks } from '../../src/store/clicks.ts';
import { fromSortable, timeOfSnowflake, toSortable } from '../../src/store/snowflake.ts';

describe('calendar', () => {
  it.each([
    ['UTC', '2024-02-29T23:59:59Z', '2024-02-29'],
    ['Pacific/Auckland', '2024-02-29T23:59:59Z', '2024-03-01'],
    ['America/Los_Angeles', '2024-01-01T07:59:59Z', '2023-12-31'],
  ])('in %s it is at %s the %s', (zone, at, day) => {
    expect(dayIn(zone, Date.parse(at))).toBe(day);
  });

  it.each([
    ['2023-11-13', '2023-11-13'],
    ['2023-11-19', '2023-11-13'],
    ['2024-01-01', '2024-01-01'],
    ['2024-01-07', '2024-01-01'],
    ['2023-01-01', '2022-12-26'],
  ])('%s is in the week of %s', (day, monday) => {
    expect(weekOf(day)).toBe(monday);
  });

  it.each([
    ['Europe/Berlin', 20, '2023-11-15T12:00:00Z', '2023-11-15T19:00:00Z'],
    ['Europe/Berlin', 20, '2023-11-15T19:00:00Z', '2023-11-16T19:00:00Z'],
    ['Asia/Kolkata', 0, '2023-11-15T12:00:00Z', '2023-11-15T18:30:00Z'],
    // Clocks leap from 2 to 3 that night.
    ['Europe/Berlin', 2, '2024-03-30T12:00:00Z', '2024-03-31T01:00:00Z'],
  ])('in %s the next %i o’clock after %s is %s', (zone, hour, after, next) => {
    expect(new Date(nextHourIn(zone, hour, Date.parse(after))).toISOString()).toBe(
      new Date(next).toISOString(),
    );
  });
});

describe('snowflakes', () => {
  it('tell the time and sort as text', () => {
    expect(new Date(timeOfSnowflake('175928847299117063')).toISOString()).toBe('2016-04-30T11:18:25.796Z');
    expect(toSortable('99999999999999999') < toSortable('100000000000000000')).toBe(true);
    expect(fromSortable(toSortable('175928847299117063'))).toBe('175928847299117063');
    expect(fromSortable(toSortable('0'))).toBe('0');
  });

  it('settle on the last choice, since it was first pressed for good', () => {
    expect(
      settleClicks([
        ['1', 'A'],
        ['4', 'A'],
        ['2', 'B'],
        ['3', 'A'],
      ]),
    ).toEqual({ choice: 'A', click: '3' });
    expect(settleClicks([['5', 'C']])).toEqual({ choice: 'C', click: '5' });
  });
});
