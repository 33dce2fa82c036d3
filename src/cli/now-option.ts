import { InvalidArgumentError, Option } from 'commander';

/** The moment that "today" is taken from, for answers that depend on it. */
export function nowOption(): Option {
  return new Option('--now <iso>', 'the present moment, ISO 8601')
    .default(new Date().toISOString(), 'the present moment')
    .argParser(readInstant);
}

function readInstant(text: string): string {
  const time = Date.parse(text);
  if (Number.isNaN(time))
    throw new InvalidArgumentError('write a date such as 2017-03-20 or 2017-03-20T12:00:00Z.');
  return new Date(time).toISOString();
}
