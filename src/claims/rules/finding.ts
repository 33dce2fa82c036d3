import type { Finding } from './rule.ts';

/** The same findings, told of something that is over: what somebody did before. */
export function inThePast(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => ({ ...finding, status: 'past' }));
}
