import type { Fault, FaultReport } from '../fault.ts';
import type { Gateway } from '../gateway/gateway.ts';
import type { Desk } from '../interactions/desk.ts';
import type { Armory } from './armory.ts';

export type Breakable = { gateway: Gateway; desk: Desk; armory: Armory };

/** Lets a fault happen: at once where it is about sockets and tokens, else when its request or heartbeat comes. */
export function causeFault({ gateway, desk, armory }: Breakable, fault: Fault): FaultReport {
  switch (fault.kind) {
    case 'drop':
      armory.struck('drop', gateway.cut());
      break;
    case 'close':
      armory.struck('close', gateway.closeAll(fault.code ?? 4000));
      break;
    case 'reconnect':
      armory.struck('reconnect', gateway.askReconnect());
      break;
    case 'invalidate':
      armory.struck('invalidate', gateway.invalidate(fault.resumable ?? false));
      break;
    case 'expire-token':
      armory.struck('expire-token', desk.expire(fault.interaction));
      break;
    case 'outage':
      armory.beginOutage(fault.seconds);
      armory.struck('outage', gateway.cut());
      break;
    default:
      armory.arm(fault);
  }
  return armory.report();
}
