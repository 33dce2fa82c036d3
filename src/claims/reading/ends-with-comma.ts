import type { SentenceReading } from './reading.ts';

/** American print has the comma inside the quotation marks: “Low Tide,” */
export function endsWithComma(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  return unit?.quoted === true && /,.?$/u.test(s.reading.article.body.slice(unit.end - 2, unit.end));
}
