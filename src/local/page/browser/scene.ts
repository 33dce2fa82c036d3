import type { PageAction, PageSnapshot } from '../../page-protocol.ts';
import type { View } from './state/view.ts';
import type { World } from './state/world.ts';

/** All that a view is drawn from, and what it can set going. Made anew for every drawing. */
export type Scene = {
  snapshot: PageSnapshot;
  world: World;
  view: View;
  /** The language of the window's member, for dates and commands. */
  locale: string;
  /** Milliseconds since 1970. */
  now: number;
  theme: Theme;
  /** Sends an action to the server. `label` names it where it fails. False where the line to the server is down. */
  act(action: PageAction, label?: string): boolean;
  /** Changes what the window shows. */
  show(change: Partial<View>): void;
  goTo(channel: string): void;
  /** Puts text into the composer, as if it had been typed. */
  write(text: string): void;
  become(member: string): void;
  setTheme(theme: Theme): void;
  closeDialog(): void;
  dismissNotice(nonce: string): void;
};

export type Theme = 'system' | 'dark' | 'light';

/** A name for one action, by which its outcome is known again. */
export function makeNonce(): string {
  return crypto.randomUUID();
}
