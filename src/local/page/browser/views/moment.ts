/** When something was said, as short as it stays clear: a time today, else a date with it. */
export function writeMoment(iso: string, locale: string, now: number): string {
  const at = new Date(iso);
  const isToday = at.toDateString() === new Date(now).toDateString();
  const date = isToday ? {} : ({ dateStyle: 'short' } as const);
  return new Intl.DateTimeFormat(locale, { ...date, timeStyle: 'short' }).format(at);
}

/** A day in full, for the lines between days. */
export function writeDay(iso: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(iso));
}
