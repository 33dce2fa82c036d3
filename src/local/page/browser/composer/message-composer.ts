import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { makeNonce, type Scene } from '../scene.ts';
import { showIcon } from '../views/icons.ts';
import { type Call, listCalls } from './calls.ts';
import { askCompletion, isCompleted, stateOfCompletion } from './completion.ts';
import type { Draft } from './draft.ts';
import { showDraftLine } from './draft-line.ts';
import { listLines } from './list-lines.ts';
import { showPlainLine } from './plain-line.ts';
import { readAction } from './send-writing.ts';
import { type Line, showSuggestions } from './suggestion-list.ts';
import {
  addOption,
  emptyWriting,
  enterOption,
  nextEmpty,
  optionOf,
  stepBack,
  takeOut,
  typeText,
  type Writing,
  writeOption,
} from './writing.ts';

/** How long the typing rests before the bot is asked for completions, in milliseconds. */
const restBeforeAsking = 150;

/** Where messages are written and commands are filled in. Everything in it can be done by keyboard alone. */
export class MessageComposer extends LitElement {
  static override properties = {
    scene: { attribute: false },
    writing: { state: true },
    asked: { state: true },
  };
  declare scene: Scene;
  declare writing: Writing;
  /** The nonce under which the bot was asked for completions; '' where it was not. */
  declare asked: string;
  #sent: { nonce: string; draft?: Draft } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.writing = emptyWriting;
    this.asked = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('scene')) return;
    const { view, snapshot, world } = this.scene;
    const before = changed.get('scene');
    const isMoved = before && (before.view.channel !== view.channel || before.snapshot.me !== snapshot.me);
    if (isMoved) this.writing = emptyWriting;
    const { refusal } = world;
    if (refusal?.field === undefined || refusal.nonce !== this.#sent?.nonce || !this.#sent?.draft) return;
    // The server found fault with one option: the command comes back to be put right.
    const problems = { [refusal.field]: refusal.reason };
    this.writing = { ...emptyWriting, draft: this.#sent.draft, field: refusal.field, problems };
    this.#sent = undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.querySelector('.suggestions .active')?.scrollIntoView({ block: 'nearest' });
    const reply = this.scene.view.replyTo;
    if (reply !== undefined && changed.get('scene')?.view.replyTo !== reply) this.#focusField();
  }

  protected override render(): TemplateResult {
    const { writing, scene } = this;
    const { lines, active } = this.#list();
    const point = (at: number) => {
      this.writing = { ...this.writing, active: at };
    };
    const host = { locale: scene.locale, active, write: this.#write, enter: this.#enter, add: this.#add };
    const field = writing.draft
      ? showDraftLine(writing.draft, writing, host)
      : showPlainLine(writing.text, active, scene, this.#type);
    return html`${showSuggestions(writing, scene, { lines, active, completion: stateOfCompletion(scene, this.asked), point })}
      <div class="composer-line" @keydown=${this.#onKey} @focusout=${this.#onLeave}>
        ${field}
        <button
          class="tool send"
          aria-label="Send"
          title="Send"
          ?disabled=${writing.draft === undefined && writing.text.trim() === ''}
          @click=${this.#send}
        >
          ${showIcon('send')}
        </button>
      </div>`;
  }

  /** Goes on from a text as if it had been typed. */
  write(text: string): void {
    this.#become(typeText(text, this.#calls()));
  }

  #calls(): Call[] {
    return listCalls(this.scene.snapshot.commands, this.scene.view.channel, this.scene.locale);
  }

  /** The lines of the open list, and which one is active (-1 where there is none). */
  #list(): { lines: Line[]; active: number } {
    const lines = listLines(this.writing, this.scene, this.#calls(), this.asked, this.#become);
    return { lines, active: Math.min(this.writing.active, lines.length - 1) };
  }

  /** Goes over to something else being written, with the focus in its field. */
  #become = (writing: Writing) => {
    this.writing = writing;
    this.#askSoon();
    void this.#focusField();
  };

  #type = (text: string) => {
    const writing = typeText(text, this.#calls());
    if (writing.draft) this.#become(writing);
    else this.writing = writing;
  };

  #write = (option: string, text: string) => {
    const writing = writeOption(this.writing, option, text);
    if (writing.field !== option) return this.#become(writing);
    this.writing = writing;
    this.#askSoon();
  };

  #enter = (option: string) => {
    if (this.writing.field === option && this.writing.listed) return;
    // A list that was closed by picking from it stays closed while the focus comes to rest.
    if (this.writing.field !== option) this.writing = enterOption(this.writing, option);
    this.#askSoon();
  };

  #add = (option: string) => this.#become(addOption(this.writing, option));

  #askSoon(): void {
    clearTimeout(this.#timer);
    if (!this.writing.listed || !isCompleted(optionOf(this.writing))) return;
    this.asked = '';
    this.#timer = setTimeout(() => {
      this.asked = askCompletion(this.scene, this.writing);
    }, restBeforeAsking);
  }

  #onKey = (event: KeyboardEvent) => {
    const { target, key, shiftKey } = event;
    if (event.isComposing || !(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement))
      return;
    const { lines, active } = this.#list();
    const line = lines[active];
    const step = { ArrowDown: 1, ArrowUp: lines.length - 1 }[key];
    if (step !== undefined && line)
      this.writing = { ...this.writing, active: (active + step) % lines.length };
    else if (key === 'Escape' && (line || this.writing.draft)) this.#become(stepBack(this.writing));
    else if (key === 'Enter' && !shiftKey) (line?.pick ?? this.#send)();
    else if (key === 'Tab' && !shiftKey && line) {
      line.pick();
      // With nothing left to fill in, the key goes on to what stands next.
      if (this.writing.draft && nextEmpty(this.writing.draft) === undefined) return;
    } else if (key === 'Backspace' && this.writing.draft && target.value === '')
      this.#become(takeOut(this.writing));
    else return;
    event.preventDefault();
  };

  #send = () => {
    const { view, act, show } = this.scene;
    const nonce = makeNonce();
    const { action, label, problems } = readAction(this.writing, view, nonce);
    if (problems)
      this.#become({ ...this.writing, problems, field: Object.keys(problems)[0] ?? '', listed: false });
    if (!action) return;
    this.#sent = { nonce, ...(this.writing.draft ? { draft: this.writing.draft } : {}) };
    // With the line to the server down, what was written stays where it is.
    if (!act(action, label)) return;
    if (view.replyTo !== undefined) show({ replyTo: undefined });
    this.#become(emptyWriting);
  };

  /** Closes the list when the focus has gone elsewhere, and not while it moves from one field to the next. */
  #onLeave = () => {
    setTimeout(() => {
      if (!this.contains(document.activeElement)) this.writing = { ...this.writing, listed: false };
    });
  };

  /** Moves to the field that is written in, once it is drawn, with the caret at its end. */
  async #focusField(): Promise<void> {
    await this.updateComplete;
    const { draft, field } = this.writing;
    const selector = field ? `input[name="${CSS.escape(field)}"]` : draft ? '.send' : 'textarea';
    const found = this.querySelector<HTMLElement>(selector);
    found?.focus({ preventScroll: true });
    const isText = found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement;
    if (isText) found.setSelectionRange(found.value.length, found.value.length);
  }
}

customElements.define('message-composer', MessageComposer);
