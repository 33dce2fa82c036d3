import type { Fault, FaultReport } from '../fault.ts';

/** Faults that spoil a request. */
type RequestFault = Extract<Fault, { kind: 'rate-limit' | 'error' | 'late' | 'outage' }>;

type Armed = Exclude<Fault, { kind: 'outage' }> & { count: number };

/** Holds the faults that wait for their moment, and counts those that struck. */
export type Armory = {
  arm(fault: Exclude<Fault, { kind: 'outage' }>): void;
  beginOutage(seconds: number): void;
  isOut(): boolean;
  /** The fault for this request (`POST /channels/1/messages`), if one waits for it. Taking it uses it up once. */
  takeForRequest(request: string): RequestFault | undefined;
  /** Is the next heartbeat's acknowledgement to be swallowed? */
  takeAck(): boolean;
  struck(kind: Fault['kind'], times?: number): void;
  report(): FaultReport;
  clear(): void;
};

const none = (): FaultReport['struck'] => ({
  drop: 0,
  close: 0,
  reconnect: 0,
  invalidate: 0,
  'swallow-acks': 0,
  'rate-limit': 0,
  error: 0,
  late: 0,
  'expire-token': 0,
  outage: 0,
});

/** @param now milliseconds, for outages */
export function createArmory(now: () => number, changed: () => void): Armory {
  let armed: Armed[] = [];
  let counts = none();
  let outageUntil = 0;
  const take = (wanted: (fault: Armed) => boolean): Armed | undefined => {
    const found = armed.find(wanted);
    if (!found) return undefined;
    found.count--;
    if (found.count <= 0) armed = armed.filter((each) => each !== found);
    counts[found.kind]++;
    changed();
    return found;
  };
  return {
    arm(fault) {
      const count = 'count' in fault && fault.count !== undefined ? fault.count : 1;
      armed.push({ ...fault, count });
      changed();
    },
    beginOutage(seconds) {
      outageUntil = now() + seconds * 1000;
      changed();
    },
    isOut: () => now() < outageUntil,
    takeForRequest(request) {
      if (now() < outageUntil) {
        counts.outage++;
        return { kind: 'outage', seconds: (outageUntil - now()) / 1000 };
      }
      if (armed.length === 0) return undefined;
      const found = take(
        (fault) =>
          (fault.kind === 'rate-limit' || fault.kind === 'error' || fault.kind === 'late') &&
          request.includes(fault.match ?? ''),
      );
      return found as RequestFault | undefined;
    },
    takeAck: () => armed.length > 0 && take((fault) => fault.kind === 'swallow-acks') !== undefined,
    struck(kind, times = 1) {
      counts[kind] += times;
      changed();
    },
    report() {
      const running = now() < outageUntil ? { outageUntil } : {};
      return { struck: { ...counts }, armed: armed.map((each) => ({ ...each })), ...running };
    },
    clear() {
      armed = [];
      counts = none();
      outageUntil = 0;
      changed();
    },
  };
}
