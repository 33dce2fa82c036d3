import { pino } from 'pino';

/** One line of JSON an event on stderr; nothing that could be a token is ever in it. */
export function createLog(level: string) {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['token', '*.token', 'err.requestBody', 'err.url'],
    },
    pino.destination(2),
  );
}
