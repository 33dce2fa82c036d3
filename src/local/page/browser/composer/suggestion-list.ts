import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../scene.ts';
import { inLanguage } from './calls.ts';
import { type CompletionState, isCompleted } from './completion.ts';
import { optionOf, type Writing } from './writing.ts';

/** A line to pick from. */
export type Line = { name: string; detail: string; pick(): void };

type Host = { lines: Line[]; active: number; completion: CompletionState; point(at: number): void };

/**
 * What stands above the composer: the lines to pick from and what they are about. They are picked with the pointer
 * here, and with keys by the field that has the focus.
 */
export function showSuggestions(
  writing: Writing,
  { locale }: Scene,
  host: Host,
): TemplateResult | typeof nothing {
  const option = optionOf(writing);
  if (!option && host.lines.length === 0) return nothing;
  const words = option && inLanguage(option, locale);
  const problem = writing.problems[writing.field];
  return html`<div class="suggestions">
      <div class="suggestions-title" id="suggestions-title">${words ? `${words.name}: ${words.description}` : 'Commands'}</div>
      ${host.lines.length > 0 ? showLines(host) : nothing}
      ${writing.listed && host.lines.length === 0 && isCompleted(option) ? showEmpty(host.completion) : nothing}
    </div>
    ${problem ? html`<p class="problem" role="alert">${problem}</p>` : nothing}`;
}

function showLines({ lines, active, point }: Host): TemplateResult {
  // Pressing a line must not take the focus off the field.
  return html`<div
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
  </div>`;
}

const empty: Record<CompletionState, string> = {
  waits: 'Searching…',
  here: 'Nothing found. What you typed can be sent as it is.',
  failed: 'The choices could not be loaded. Type on to try again.',
};

function showEmpty(completion: CompletionState): TemplateResult {
  return html`<p class="suggestions-empty" role="status">${empty[completion]}</p>`;
}
