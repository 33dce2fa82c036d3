import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { makeNonce, type Scene } from '../scene.ts';
import { showIcon } from '../views/icons.ts';
import { type Call, filterCalls, inLanguage, listCalls, matchCall } from './calls.ts';
import { type Asked, askCompletion, isCompleted, readCompletion } from './completion.ts';
import {
  type Draft,
  findProblems,
  openDraft,
  readOptions,
  removeEntry,
  setEntry,
  splitOptions,
} from './draft.ts';
import { showDraftLine } from './draft-line.ts';
import { showPlainLine } from './plain-line.ts';
import { type Suggestion, suggest } from './suggest.ts';
import { callLine, type Line, showSuggestions, suggestionLine } from './suggestion-list.ts';

/** How long the typing rests before the bot is asked for completions, in milliseconds. */
const restBeforeAsking = 150;

/** Where messages are written and commands are filled in. Everything in it can be done by keyboard alone. */
export class MessageComposer extends LitElement {
  static override properties = {
    scene: { attribute: false },
    text: { state: true },
    draft: { state: true },
    focused: { state: true },
    listed: { state: true },
    active: { state: true },
    problems: { state: true },
    asked: { state: true },
  };
  declare scene: Scene;
  declare text: string;
  declare draft: Draft | undefined;
  declare focused: string;
  declare listed: boolean;
  declare active: number;
  declare problems: Record<string, string>;
  declare asked: Asked | undefined;
  #sent: { nonce: string; draft: Draft } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #place = '';

  constructor() {
    super();
    Object.assign(this, { text: '', focused: '', listed: false, active: 0, problems: {} });
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('scene')) return;
    const { view, snapshot, world } = this.scene;
    const place = `${snapshot.me} ${view.channel}`;
    if (place !== this.#place && this.#place)
      Object.assign(this, { text: '', draft: undefined, listed: false });
    this.#place = place;
    const { refusal } = world;
    if (refusal?.field === undefined || refusal.nonce !== this.#sent?.nonce || !this.#sent) return;
    // The server found fault with one option: the command comes back to be put right.
    this.draft = this.#sent.draft;
    this.problems = { [refusal.field]: refusal.reason };
    this.#sent = undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('active'))
      this.querySelector('.suggestions .active')?.scrollIntoView({ block: 'nearest' });
    if (changed.has('scene') && this.scene.view.replyTo !== changed.get('scene')?.view.replyTo)
      this.#focusField('');
  }

  protected override render(): TemplateResult {
    const lines = this.#listLines();
    const active = this.#activeOf(lines);
    const field = this.draft
      ? showDraftLine(this.draft, {
          locale: this.scene.locale,
          problems: this.problems,
          focused: this.focused,
          listed: lines.length > 0,
          active,
          write: this.#write,
          enter: this.#enter,
          add: this.#add,
        })
      : showPlainLine(this.text, lines.length > 0, active, this.scene, this.#type);
    const canSend = this.draft !== undefined || this.text.trim() !== '';
    return html`${this.#showAbove(lines, active)}
      <div class="composer-line" @keydown=${this.#onKey} @focusout=${this.#onLeave}>
        ${field}
        <button class="tool send" aria-label="Send" title="Send" ?disabled=${!canSend} @click=${this.#send}>${showIcon('send')}</button>
      </div>`;
  }

  #showAbove(lines: Line[], active: number): TemplateResult | typeof nothing {
    const point = (at: number) => {
      this.active = at;
    };
    const option = this.#option();
    if (!this.draft || !option)
      return lines.length > 0 ? showSuggestions('Commands', lines, active, point) : nothing;
    const { name, description } = inLanguage(option, this.scene.locale);
    const title = `${name}: ${description}`;
    const waits = this.listed && isCompleted(option) && readCompletion(this.scene, this.asked) === undefined;
    return html`${
      lines.length > 0
        ? showSuggestions(title, lines, active, point)
        : html`<div class="suggestions"><div class="suggestions-title">${title}</div>
      ${waits ? html`<p class="suggestions-empty">Searching…</p>` : nothing}
      ${this.listed && !waits && isCompleted(option) ? html`<p class="suggestions-empty">Nothing found. What you typed can be sent as it is.</p>` : nothing}
    </div>`
    }
    ${this.problems[option.name] ? html`<p class="problem" role="alert">${this.problems[option.name]}</p>` : nothing}`;
  }

  #calls(): Call[] {
    return listCalls(this.scene.snapshot.commands, this.scene.view.channel, this.scene.locale);
  }

  #option() {
    return this.draft?.call.options.find(({ name }) => name === this.focused);
  }

  /** What the open list offers; nothing where none is open. */
  #listLines(): Line[] {
    if (!this.listed) return [];
    const option = this.#option();
    if (!this.draft) {
      if (!this.text.startsWith('/')) return [];
      return filterCalls(this.#calls(), this.text.slice(1)).map((call) =>
        callLine(call, () => this.#start(call)),
      );
    }
    if (!option) return [];
    const { snapshot, view } = this.scene;
    const entry = this.draft.entries[option.name] ?? { text: '' };
    const found = isCompleted(option)
      ? (readCompletion(this.scene, this.asked) ?? [])
      : suggest(option, entry, snapshot, view.server);
    return found.map((suggestion) => suggestionLine(suggestion, () => this.#pick(suggestion)));
  }

  #activeOf(lines: Line[]): number {
    return Math.min(this.active, lines.length - 1);
  }

  #type = (text: string) => {
    this.text = text;
    this.listed = text.startsWith('/');
    this.active = 0;
    const match = this.listed ? matchCall(this.#calls(), text) : undefined;
    if (match) this.#start(match.call, match.rest);
  };

  #start(call: Call, rest = ''): void {
    Object.assign(this, {
      draft: openDraft(call, rest),
      text: '',
      listed: false,
      problems: {},
      asked: undefined,
    });
    const shown = this.draft ? splitOptions(this.draft).shown : [];
    const target = shown.find(({ name }) => !this.draft?.entries[name]?.text) ?? shown.at(-1);
    this.#focusField(target?.name ?? '');
    if (target && rest) this.#write(target.name, this.draft?.entries[target.name]?.text ?? '');
  }

  #write = (option: string, text: string) => {
    if (!this.draft) return;
    this.draft = setEntry(this.draft, option, { text });
    const { [option]: _, ...others } = this.problems;
    Object.assign(this, { problems: others, listed: true, active: 0 });
    this.#askSoon(option, restBeforeAsking);
  };

  #enter = (option: string) => {
    this.focused = option;
    this.active = 0;
    this.listed = this.draft?.entries[option]?.value === undefined;
    if (this.listed) this.#askSoon(option, 0);
  };

  #add = (option: string) => {
    if (!this.draft) return;
    this.draft = setEntry(this.draft, option, { text: '' });
    this.#focusField(option);
  };

  #askSoon(option: string, wait: number): void {
    clearTimeout(this.#timer);
    this.asked = undefined;
    if (!isCompleted(this.draft?.call.options.find(({ name }) => name === option))) return;
    this.#timer = setTimeout(() => {
      if (this.draft && this.focused === option) this.asked = askCompletion(this.scene, this.draft, option);
    }, wait);
  }

  #pick(suggestion: Suggestion): void {
    if (!this.draft) return;
    this.draft = setEntry(this.draft, this.focused, { text: suggestion.label, value: suggestion.value });
    this.listed = false;
    this.#focusField(this.#nextEmpty() ?? this.focused);
  }

  #nextEmpty(): string | undefined {
    const { draft } = this;
    if (!draft) return undefined;
    return splitOptions(draft).shown.find(
      ({ name, required }) => required && !draft.entries[name]?.text.trim(),
    )?.name;
  }

  #onKey = (event: KeyboardEvent) => {
    const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    if (event.isComposing || !isField) return;
    const lines = this.#listLines();
    const active = this.#activeOf(lines);
    if (event.key === 'ArrowDown' && lines.length > 0) this.active = (active + 1) % lines.length;
    else if (event.key === 'ArrowUp' && lines.length > 0)
      this.active = (active - 1 + lines.length) % lines.length;
    else if (event.key === 'Escape' && (this.listed || this.draft)) this.#stepBack(lines.length > 0);
    else if (event.key === 'Enter' && !event.shiftKey) this.#finish(lines[active]);
    else if (event.key === 'Tab' && !event.shiftKey && lines[active]) {
      lines[active].pick();
      // With nothing left to fill in, the key goes on to what stands next.
      if (this.draft && this.#nextEmpty() === undefined) return;
    } else if (event.key === 'Backspace' && this.draft && (event.target as HTMLInputElement).value === '')
      this.#takeOut();
    else return;
    event.preventDefault();
  };

  #finish(line: Line | undefined): void {
    if (line) line.pick();
    else this.#send();
  }

  #stepBack(hasList: boolean): void {
    if (hasList) this.listed = false;
    else Object.assign(this, { draft: undefined, problems: {}, listed: false });
    if (!this.draft) this.#focusField('');
  }

  /** Takes an empty option off the line; from a required one, the way leads back to the command's name. */
  #takeOut(): void {
    const { draft } = this;
    if (!draft) return;
    const shown = splitOptions(draft).shown;
    const option = this.#option();
    const before = shown[shown.findIndex(({ name }) => name === this.focused) - 1];
    if (option && !option.required && before) this.draft = removeEntry(draft, option.name);
    if (before) {
      this.#focusField(before.name);
      return;
    }
    Object.assign(this, {
      draft: undefined,
      text: `/${draft.call.name}`,
      listed: true,
      active: 0,
      problems: {},
    });
    this.#focusField('');
  }

  #send = () => {
    const { view, act, show } = this.scene;
    const nonce = makeNonce();
    clearTimeout(this.#timer);
    if (this.draft) {
      this.problems = findProblems(this.draft);
      const first = Object.keys(this.problems)[0];
      if (first !== undefined) {
        this.#focusField(first);
        return;
      }
      const { command, path, name } = this.draft.call;
      const options = readOptions(this.draft);
      this.#sent = { nonce, draft: this.draft };
      act(
        {
          do: 'command',
          nonce,
          channel: view.channel,
          command: command.id,
          ...(path.length > 0 ? { path } : {}),
          options,
        },
        `/${name}`,
      );
    } else {
      const content = this.text.trim();
      if (!content) return;
      const reply = view.replyTo === undefined ? {} : { replyTo: view.replyTo };
      act({ do: 'say', nonce, channel: view.channel, content, ...reply }, 'the message');
      if (view.replyTo !== undefined) show({ replyTo: undefined });
    }
    Object.assign(this, { draft: undefined, text: '', listed: false, asked: undefined });
    this.#focusField('');
  };

  #onLeave = ({ relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) this.listed = false;
  };

  /** Moves to an option's field, or to the line of text (''), once it is drawn. The caret goes to its end. */
  async #focusField(option: string): Promise<void> {
    await this.updateComplete;
    const field = this.querySelector<HTMLInputElement | HTMLElement>(
      option ? `input[name="${CSS.escape(option)}"]` : this.draft ? '.send' : 'textarea',
    );
    field?.focus({ preventScroll: true });
    if (field instanceof HTMLInputElement) field.setSelectionRange(field.value.length, field.value.length);
  }
}

customElements.define('message-composer', MessageComposer);
