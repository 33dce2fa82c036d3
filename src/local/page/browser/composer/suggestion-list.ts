import { html, nothing, type TemplateResult } from 'lit';
import type { Call } from './calls.ts';
import type { Suggestion } from './suggest.ts';

/** What stands above the composer: lines to pick from, one of them active. */
export type Line = { name: string; detail: string; pick(): void };

export function callLine(call: Call, pick: () => void): Line {
  return { name: `/${call.name}`, detail: call.description, pick };
}

export function suggestionLine({ label, detail }: Suggestion, pick: () => void): Line {
  return { name: label, detail: detail ?? '', pick };
}

/** Shows the list. Its lines are picked with the pointer here, and with keys by the field that it belongs to. */
export function showSuggestions(
  title: string,
  lines: Line[],
  active: number,
  point: (at: number) => void,
): TemplateResult {
  return html`<div class="suggestions">
    <div class="suggestions-title" id="suggestions-title">${title}</div>
    <div
      id="suggestions"
      role="listbox"
      aria-labelledby="suggestions-title"
      @pointerdown=${(event: Event) => event.preventDefault()}
    >
      ${lines.map(
        ({ name, detail, pick }, at) =>
          html`<div
            role="option"
            id="suggestion-${at}"
            class=${at === active ? 'active' : ''}
            aria-selected=${at === active}
            @pointermove=${() => point(at)}
            @click=${pick}
          >
            <span>${name}</span>${detail ? html`<small>${detail}</small>` : nothing}
          </div>`,
      )}
    </div>
  </div>`;
}
