import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';

type Item = { label: string; run(): void; danger?: boolean };

/** A menu at a point of the window. Keys move in it; it gives the focus back to where it was, and says `close`. */
export class ContextMenu extends LitElement {
  static override properties = {
    x: { type: Number },
    y: { type: Number },
    origin: {},
    groups: { attribute: false },
  };
  declare x: number;
  declare y: number;
  /** The id of the element that gets the focus when the menu closes. */
  declare origin: string;
  declare groups: { label: string; items: Item[] }[];

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`<div class="menu-backdrop" @click=${this.#close} @contextmenu=${this.#closeOnMenu}></div>
      <div class="menu" role="menu" aria-label="Message actions" @keydown=${this.#onKey}>
        ${this.groups.map(({ label, items }) =>
          items.length === 0
            ? nothing
            : html`<div role="group" aria-label=${label}>
                <div class="menu-label" aria-hidden="true">${label}</div>
                ${items.map((item) => this.#showItem(item))}
              </div>`,
        )}
      </div>`;
  }

  #showItem({ label, run, danger }: Item): TemplateResult {
    const choose = () => {
      this.#close();
      run();
    };
    return html`<button role="menuitem" tabindex="-1" class=${danger ? 'danger' : ''} @click=${choose}>${label}</button>`;
  }

  protected override firstUpdated(_: PropertyValues): void {
    const menu = this.querySelector<HTMLElement>('.menu');
    if (!menu) return;
    const { width, height } = menu.getBoundingClientRect();
    menu.style.left = `${Math.max(8, Math.min(this.x, innerWidth - width - 8))}px`;
    menu.style.top = `${Math.max(8, Math.min(this.y, innerHeight - height - 8))}px`;
    menu.querySelector('button')?.focus();
  }

  #onKey = (event: KeyboardEvent) => {
    const items = [...this.querySelectorAll<HTMLElement>('[role=menuitem]')];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const to: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    if (event.key === 'Escape' || event.key === 'Tab') this.#close();
    else if (event.key in to) items.at((to[event.key] ?? 0) % items.length)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #closeOnMenu = (event: Event) => {
    event.preventDefault();
    this.#close();
  };

  #close = () => {
    document.getElementById(this.origin)?.focus({ preventScroll: true });
    this.dispatchEvent(new CustomEvent('close'));
  };
}

customElements.define('context-menu', ContextMenu);
