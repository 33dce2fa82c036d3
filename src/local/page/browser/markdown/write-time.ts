/** Discord's styles of `<t:…>` in the options of `Intl.DateTimeFormat`; `R` is written apart. */
const styles: Record<string, Intl.DateTimeFormatOptions> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

/**
 * Writes a moment as Discord's client would, in a language and a time zone.
 *
 * @param at seconds since 1970
 * @param style one of Discord's letters
 * @param now milliseconds since 1970, for `R`
 * @param zone IANA name; the reader's own where absent
 */
export function writeTime(at: number, style: string, locale: string, now: number, zone?: string): string {
  if (Math.abs(at) > 8.64e12) return 'Invalid date';
  if (style === 'R') return writeDistance(at - now / 1000, locale);
  const options = { ...(styles[style] ?? styles.f), ...(zone === undefined ? {} : { timeZone: zone }) };
  return new Intl.DateTimeFormat(locale, options).format(at * 1000);
}

function writeDistance(seconds: number, locale: string): string {
  const [unit, length] = units.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.trunc(seconds / length), unit);
}
