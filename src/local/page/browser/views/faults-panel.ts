import { html, nothing, type TemplateResult } from 'lit';
import type { Fault } from '../../../fault.ts';
import type { Scene } from '../scene.ts';
import { showIcon } from './icons.ts';

/** What a press makes go wrong, in the order of the panel. */
const faults: { label: string; detail: string; fault: Fault }[] = [
  { label: 'Drop the socket', detail: 'as a lost network does', fault: { kind: 'drop' } },
  { label: 'Ask for a reconnect', detail: 'op 7', fault: { kind: 'reconnect' } },
  { label: 'Invalidate the session', detail: 'op 9', fault: { kind: 'invalidate' } },
  { label: 'Swallow a heartbeat', detail: 'no acknowledgement', fault: { kind: 'swallow-acks' } },
  { label: 'Rate limit', detail: '429 on the next route', fault: { kind: 'rate-limit', scope: 'route' } },
  { label: 'Global rate limit', detail: '429 on everything', fault: { kind: 'rate-limit', scope: 'global' } },
  { label: 'Server error', detail: '500, once', fault: { kind: 'error', status: 500 } },
  { label: 'Bad gateway', detail: '502, three times', fault: { kind: 'error', status: 502, count: 3 } },
  { label: 'Late answer', detail: '4 s, once', fault: { kind: 'late', ms: 4_000 } },
  { label: 'Expire tokens', detail: 'as after 15 minutes', fault: { kind: 'expire-token' } },
  { label: 'Outage', detail: '10 s', fault: { kind: 'outage', seconds: 10 } },
];

/** The panel of things that can be made to go wrong, and the way back to the beginning. */
export function showFaultsPanel(scene: Scene): TemplateResult | typeof nothing {
  if (scene.view.panel !== 'faults') return nothing;
  const { struck, armed } = scene.snapshot.faults;
  const close = () => scene.show({ panel: 'none' });
  return html`<section class="faults" aria-label="Faults" @keydown=${({ key }: KeyboardEvent) => key === 'Escape' && close()}>
    <header>
      <h2>Make something go wrong</h2>
      <button class="tool" aria-label="Close" @click=${close}>${showIcon('close')}</button>
    </header>
    <div class="fault-list">${faults.map(
      ({
        label,
        detail,
        fault,
      }) => html`<button class="fault" @click=${() => scene.act({ do: 'fault', fault })}>
      <strong>${label}</strong><small>${detail}${struck[fault.kind] ? ` · struck ${struck[fault.kind]}` : ''}</small>
    </button>`,
    )}</div>
    <p role="status">${armed.length > 0 ? `Waiting to strike: ${armed.map(({ kind }) => kind).join(', ')}` : ''}</p>
    <button class="button danger" @click=${() => scene.act({ do: 'reset' })}>${showIcon('restart')} Reset everything</button>
  </section>`;
}
