import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { inLanguage } from './calls.ts';
import { type Draft, splitOptions } from './draft.ts';

/** What the line of a command needs of the composer that it stands in. */
export type DraftHost = {
  locale: string;
  problems: Record<string, string>;
  /** The option that is being written in, and whether and where its list is open. */
  focused: string;
  listed: boolean;
  active: number;
  write(option: string, text: string): void;
  enter(option: string): void;
  add(option: string): void;
};

/** A command that is being filled in: its name, a field for each option on the line, and the options to add. */
export function showDraftLine(draft: Draft, host: DraftHost): TemplateResult {
  const { shown, more } = splitOptions(draft);
  return html`<div class="draft" role="group" aria-label="Command /${draft.call.name}">
    <span class="call-name">/${draft.call.name}</span>
    ${shown.map((option) => showField(option, draft, host))}
    ${more.map((option) => {
      const { name, description } = inLanguage(option, host.locale);
      return html`<button type="button" class="add-option" title=${description} @click=${() => host.add(option.name)}>
        + ${name}
      </button>`;
    })}
  </div>`;
}

function showField(option: APIApplicationCommandBasicOption, draft: Draft, host: DraftHost): TemplateResult {
  const { name, description } = inLanguage(option, host.locale);
  const problem = host.problems[option.name];
  const isListed = host.listed && host.focused === option.name;
  return html`<label class="option ${problem ? 'wrong' : ''} ${host.focused === option.name ? 'focused' : ''}">
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
      aria-activedescendant=${isListed && host.active >= 0 ? `suggestion-${host.active}` : nothing}
      aria-required=${option.required === true}
      aria-invalid=${problem !== undefined}
      aria-description=${problem ?? description}
      .value=${draft.entries[option.name]?.text ?? ''}
      @input=${(event: Event) => host.write(option.name, (event.target as HTMLInputElement).value)}
      @focus=${() => host.enter(option.name)}
    />
  </label>`;
}
