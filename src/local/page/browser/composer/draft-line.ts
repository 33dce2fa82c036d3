import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { inLanguage } from './calls.ts';
import { type Draft, splitOptions } from './draft.ts';
import type { Writing } from './writing.ts';

/** What the fields of a command tell the composer that they stand in. */
export type DraftHost = {
  locale: string;
  /** The active line of the open list, -1 where there is none. */
  active: number;
  write(option: string, text: string): void;
  enter(option: string): void;
  add(option: string): void;
};

/** A command that is being filled in: its name, a field for each option on the line, and the options to add. */
export function showDraftLine(draft: Draft, writing: Writing, host: DraftHost): TemplateResult {
  const { shown, more } = splitOptions(draft);
  return html`<div class="draft" role="group" aria-label="Command /${draft.call.name}">
    <span class="call-name">/${draft.call.name}</span>
    ${shown.map((option) => showField(option, draft, writing, host))}
    ${more.map((option) => {
      const { name, description } = inLanguage(option, host.locale);
      return html`<button type="button" class="add-option" title=${description} @click=${() => host.add(option.name)}>
        + ${name}
      </button>`;
    })}
  </div>`;
}

function showField(
  option: APIApplicationCommandBasicOption,
  draft: Draft,
  writing: Writing,
  host: DraftHost,
): TemplateResult {
  const { name, description } = inLanguage(option, host.locale);
  const problem = writing.problems[option.name];
  const isFocused = writing.field === option.name;
  const isListed = isFocused && host.active >= 0;
  return html`<label class="option ${problem ? 'wrong' : ''} ${isFocused ? 'focused' : ''}">
    <span class="option-name">${name}</span>
    <input
      name=${option.name}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      role="combobox"
      aria-autocomplete="list"
      aria-expanded=${isListed}
      aria-controls="suggestions"
      aria-activedescendant=${isListed ? `suggestion-${host.active}` : nothing}
      aria-required=${option.required === true}
      aria-invalid=${problem !== undefined}
      aria-description=${problem ?? description}
      .value=${draft.entries[option.name]?.text ?? ''}
      @input=${(event: Event) => host.write(option.name, (event.target as HTMLInputElement).value)}
      @focus=${() => host.enter(option.name)}
    />
  </label>`;
}
