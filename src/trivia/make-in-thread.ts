import { parentPort, workerData } from 'node:worker_threads';
import { reconcile } from '../facts/reconcile.ts';
import { makeQuestions } from './make-questions.ts';

/** A thread's work: from claims and articles to questions. What facts know by functions cannot be handed over. */
const [claims, byId] = [workerData.claims, workerData.byId] as Parameters<typeof reconcile>;
parentPort?.postMessage(makeQuestions(reconcile(claims, byId)));
