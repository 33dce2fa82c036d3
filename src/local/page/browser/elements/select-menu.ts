import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { showIcon } from '../views/icons.ts';

export type Choice = { value: string; label: string; description?: string; chosen?: boolean };

/**
 * A menu that opens below its own field, or above where there is more room. One choice closes it and says `choose`
 * with the values; where several may be chosen, it says so when it closes.
 */
export class SelectMenu extends LitElement {
  static override properties = {
    choices: { attribute: false },
    placeholder: {},
    least: { type: Number },
    most: { type: Number },
    disabled: { type: Boolean },
    label: {},
    open: { state: true },
    active: { state: true },
    chosen: { state: true },
  };
  declare choices: Choice[];
  declare placeholder: string;
  declare least: number;
  declare most: number;
  declare disabled: boolean;
  declare label: string;
  declare open: boolean;
  declare active: number;
  declare chosen: string[];

  constructor() {
    super();
    Object.assign(this, { choices: [], least: 1, most: 1, open: false, active: 0, chosen: [], label: '' });
    this.id = `menu-${Math.random().toString(36).slice(2)}`;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const was = JSON.stringify(changed.get('choices'));
    if (!changed.has('choices') || was === JSON.stringify(this.choices)) return;
    this.chosen = this.choices.filter((choice) => choice.chosen).map(({ value }) => value);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const list = this.querySelector('.select-list');
    if (changed.has('active')) list?.querySelector('.active')?.scrollIntoView({ block: 'nearest' });
    if (!changed.has('open') || !list) return;
    // Where the list would run out of the window, it opens upwards.
    const room = innerHeight - (this.getBoundingClientRect().bottom + list.getBoundingClientRect().height);
    list.classList.toggle('upwards', room < 80);
  }

  protected override render(): TemplateResult {
    const labels = this.choices.filter(({ value }) => this.chosen.includes(value)).map(({ label }) => label);
    return html`<button
        class="select-field"
        role="combobox"
        type="button"
        aria-haspopup="listbox"
        aria-expanded=${this.open}
        aria-controls="${this.id}-list"
        aria-label=${this.label || this.placeholder}
        aria-activedescendant=${this.open ? `${this.id}-${this.active}` : nothing}
        ?disabled=${this.disabled}
        @click=${() => (this.open ? this.#close() : this.#show())}
        @keydown=${this.#onKey}
        @blur=${() => this.#close()}
      >
        <span class=${labels.length > 0 ? '' : 'placeholder'}>${labels.join(', ') || this.placeholder}</span>
        ${showIcon('down')}
      </button>
      ${this.open ? this.#showList() : nothing}`;
  }

  #showList(): TemplateResult {
    // Pressing the list must not take the focus off the field, which would close it.
    return html`<div
      class="select-list"
      id="${this.id}-list"
      role="listbox"
      aria-multiselectable=${this.most > 1}
      @pointerdown=${(event: Event) => event.preventDefault()}
    >
      ${this.choices.map((choice, index) => this.#showChoice(choice, index))}
      ${this.choices.length === 0 ? html`<p class="select-empty">Nothing to choose from.</p>` : nothing}
    </div>`;
  }

  #showChoice({ value, label, description }: Choice, index: number): TemplateResult {
    const isChosen = this.chosen.includes(value);
    return html`<div
      role="option"
      id="${this.id}-${index}"
      class=${index === this.active ? 'active' : ''}
      aria-selected=${isChosen}
      @pointermove=${() => {
        this.active = index;
      }}
      @click=${() => this.#toggle(value)}
    >
      <span>${label}${description ? html`<small>${description}</small>` : nothing}</span>
      ${isChosen ? showIcon('check') : nothing}
    </div>`;
  }

  #show(): void {
    const first = this.choices.findIndex(({ value }) => this.chosen.includes(value));
    this.active = Math.max(0, first);
    this.open = true;
  }

  #toggle(value: string): void {
    if (this.most === 1) {
      const again = this.chosen.includes(value) && this.least === 0;
      this.chosen = again ? [] : [value];
      this.open = false;
      this.#tell();
    } else if (this.chosen.includes(value)) {
      this.chosen = this.chosen.filter((other) => other !== value);
    } else if (this.chosen.length < this.most) {
      this.chosen = [...this.chosen, value];
    }
  }

  #close(): void {
    if (!this.open) return;
    this.open = false;
    if (this.most > 1 && this.chosen.length >= this.least) this.#tell();
  }

  #tell(): void {
    this.dispatchEvent(new CustomEvent('choose', { detail: this.chosen }));
  }

  #onKey = (event: KeyboardEvent) => {
    const { key } = event;
    const last = this.choices.length - 1;
    if (!this.open) {
      if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
      this.#show();
    } else if (key === 'ArrowDown') this.active = Math.min(last, this.active + 1);
    else if (key === 'ArrowUp') this.active = Math.max(0, this.active - 1);
    else if (key === 'Home') this.active = 0;
    else if (key === 'End') this.active = last;
    else if (key === 'Escape') this.#close();
    else if (key === 'Enter' || key === ' ') this.#toggle(this.choices[this.active]?.value ?? '');
    else if (key.length === 1) this.#jump(key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** To the next choice that begins with a letter. */
  #jump(letter: string): void {
    const fits = ({ label }: Choice) => label.toLowerCase().startsWith(letter.toLowerCase());
    const next = this.choices.findIndex((choice, index) => index > this.active && fits(choice));
    const found = next >= 0 ? next : this.choices.findIndex(fits);
    if (found >= 0) this.active = found;
  }
}

customElements.define('select-menu', SelectMenu);
