import fc from 'fast-check';
import { isEdtf } from '../../src/dates/edtf.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const years = fc.integer({ min: 1970, max: 2030 }).map(String);
const months = fc.integer({ min: 1, max: 12 }).map(two);
const days = fc.integer({ min: 1, max: 31 }).map(two);
const seasons = fc.integer({ min: 21, max: 24 }).map(two);
const known = fc.oneof(
  years,
  fc.tuple(years, fc.oneof(months, seasons)).map((parts) => parts.join('-')),
  fc.tuple(years, months, days).map((parts) => parts.join('-')),
);
const unknown = fc.oneof(
  fc.oneof(months, seasons).map((part) => `XXXX-${part}`),
  fc.tuple(months, days).map(([month, day]) => `XXXX-${month}-${day}`),
  fc.constantFrom('197X', '200X', '201X'),
);
const intervals = fc.oneof(
  fc.tuple(known, known).map(([a, b]) => `${a}/${b}`),
  known.map((a) => `${a}/..`),
  known.map((a) => `../${a}`),
);

/** EDTF values of every shape that the readers give. */
export const edtfDates = fc.oneof(known, unknown, intervals).filter(isEdtf);
