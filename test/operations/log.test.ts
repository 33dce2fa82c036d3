import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('a line of the log is one JSON object in which a terminal finds nothing to obey', () => {
  const hostile = 'a\u001b[2J\u009b31m\u202eb\u0085\u007f\nc';
  const script = `
    import { createLog } from './src/log.ts';
    const text = ${JSON.stringify(hostile)};
    createLog('info').error({ text, err: new Error(text) }, text);`;
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(stderr.trimEnd()).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/u);
  const { text, err, msg } = JSON.parse(stderr);
  expect([text, err.message, msg]).toEqual([hostile, hostile, hostile]);
});
