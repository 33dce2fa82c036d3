import { Cron } from 'croner';

const DAY_MS = 86_400_000;

/** The day that it is in a zone (IANA name), `YYYY-MM-DD`. */
export function dayIn(zone: string, at: number): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    calendar: 'iso8601',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(at);
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** The Monday on or before a day, `YYYY-MM-DD`: it names the week. */
export function weekOf(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  const sinceMonday = (new Date(at).getUTCDay() + 6) % 7;
  return new Date(at - sinceMonday * DAY_MS).toISOString().slice(0, 10);
}

/**
 * The next time after `after` that clocks in the zone show the full hour, in milliseconds since 1970. Where the
 * clocks leap over the hour that day, the hour after it.
 */
export function nextHourIn(zone: string, hour: number, after: number): number {
  const next = new Cron(`0 0 ${hour} * * *`, { timezone: zone }).nextRun(new Date(after));
  if (next === null) throw new RangeError('An hour is a whole number from 0 to 23.');
  return next.getTime();
}
