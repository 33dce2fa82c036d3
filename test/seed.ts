import { flushCompileCache } from 'node:module';
import fc from 'fast-check';
import { afterAll } from 'vitest';

const { FC_SEED } = process.env;

// The same cases in every run, so that a run that passes passes again; FC_SEED=random goes hunting.
if (FC_SEED !== 'random') fc.configureGlobal({ seed: Number(FC_SEED ?? 2017) });

// A worker is ended by a signal: what it has compiled would be lost on the next.
afterAll(() => flushCompileCache());
