import { html, type TemplateResult } from 'lit';

/** A text that is covered until its reader asks for it, by pointer or by key. Covered, it is not read out either. */
export function showSpoiler(inside: unknown): TemplateResult {
  return html`<span
    class="spoiler"
    role="button"
    tabindex="0"
    aria-label="Spoiler: show"
    @click=${uncover}
    @keydown=${onKey}
    ><span class="covered" inert>${inside}</span></span>`;
}

function onKey(event: KeyboardEvent): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  uncover(event);
}

function uncover({ currentTarget }: Event): void {
  if (!(currentTarget instanceof HTMLElement) || currentTarget.classList.contains('open')) return;
  currentTarget.classList.add('open');
  for (const name of ['role', 'tabindex', 'aria-label']) currentTarget.removeAttribute(name);
  currentTarget.firstElementChild?.removeAttribute('inert');
}
