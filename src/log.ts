import { pino } from 'pino';
import { escapeUnshowable } from './articles/visible.ts';

/**
 * One line of JSON an event on stderr; nothing that could be a token is ever in it, and nothing that a terminal would
 * obey.
 */
export function createLog(level: string) {
  const stderr = pino.destination(2);
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['token', '*.token', 'err.requestBody', 'err.url', 'err.detail', 'err.where'],
    },
    { write: (line: string) => stderr.write(line.replace(/[^\n]+/gu, escapeUnshowable)) },
  );
}
