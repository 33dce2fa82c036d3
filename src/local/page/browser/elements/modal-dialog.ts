import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { PageAction } from '../../../page-protocol.ts';
import { makeReader } from '../markdown/make-reader.ts';
import { showMarkdown } from '../markdown/show-markdown.ts';
import { makeNonce, type Scene } from '../scene.ts';
import type { Dialog } from '../state/world.ts';
import { type Answer, readInputs, showInput } from '../views/modal-input.ts';

/** A dialog that the bot opened. It keeps what was typed until the bot has taken it, and says why where it does not. */
export class ModalDialog extends LitElement {
  static override properties = {
    dialog: { attribute: false },
    scene: { attribute: false },
    problem: { state: true },
  };
  declare dialog: Dialog;
  declare scene: Scene;
  declare problem: string;
  #answers: Record<string, Answer> = {};

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override firstUpdated(): void {
    this.querySelector('dialog')?.showModal();
    this.querySelector<HTMLElement>('.modal-body :is(input, textarea, button)')?.focus();
  }

  protected override render(): TemplateResult {
    const { modal, pending } = this.dialog;
    const problem = this.problem || this.dialog.problem;
    return html`<dialog class="modal" aria-labelledby="modal-title" @cancel=${() => this.scene.closeDialog()}>
      <form method="dialog" @submit=${this.#submit}>
        <header>
          <h2 id="modal-title">${modal.title}</h2>
          <button type="button" class="tool" aria-label="Close" @click=${() => this.scene.closeDialog()}>×</button>
        </header>
        <div class="modal-body">${modal.components.map((component) => this.#showPart(component))}</div>
        ${problem ? html`<p class="failure" role="alert">${problem}</p>` : nothing}
        <footer>
          <button type="button" class="button secondary" @click=${() => this.scene.closeDialog()}>Cancel</button>
          <button class="button primary" ?disabled=${pending !== undefined}>Submit</button>
        </footer>
      </form>
    </dialog>`;
  }

  #showPart(component: Dialog['modal']['components'][number]): TemplateResult | typeof nothing {
    if (component.type === 10) return html`${showMarkdown(component.content, makeReader(this.scene))}`;
    const set = (id: string, answer: Answer) => {
      this.#answers[id] = answer;
    };
    if (component.type === 18) return showInput(component.component, component, this.scene, set);
    return html`${component.components.map((input) => showInput(input, { label: input.label ?? '' }, this.scene, set))}`;
  }

  #submit = (event: Event) => {
    event.preventDefault();
    const { values, missing } = readInputs(this.dialog.modal, this.#answers);
    this.problem = missing ? `“${missing}” is required.` : '';
    if (missing) return;
    const action: PageAction = { do: 'submit', nonce: makeNonce(), modal: this.dialog.id, values };
    this.scene.act(action, this.dialog.modal.title);
  };
}

customElements.define('modal-dialog', ModalDialog);
