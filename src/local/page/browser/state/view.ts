/** What the window shows of the world: chosen by its reader, kept in the address where it should outlive a reload. */
export type View = {
  /** A server's id, or `@me` for direct messages. */
  server: string;
  channel: string;
  drawer: 'none' | 'channels' | 'members';
  panel: 'none' | 'faults' | 'people';
  replyTo?: string | undefined;
  menu?: { message: string; x: number; y: number } | undefined;
};

export const firstView: View = { server: '', channel: '', drawer: 'none', panel: 'none' };

/** The channel that the address names, after its `#`. */
export function readAddress(hash: string): string {
  return /^#(\d{1,20})$/.exec(hash)?.[1] ?? '';
}
