import { html, LitElement, type nothing, type TemplateResult } from 'lit';
import type { PageAction, PageEvent } from '../../page-protocol.ts';
import type { MessageComposer } from './composer/message-composer.ts';
import { type Connection, connect } from './connection.ts';
import type { Scene, Theme } from './scene.ts';
import { applyEvent } from './state/apply-event.ts';
import { findMe, settleView } from './state/find.ts';
import { sendAction } from './state/send-action.ts';
import { firstView, readAddress, type View } from './state/view.ts';
import { emptyWorld, type World } from './state/world.ts';
import { keepTheme, readTheme, showTheme } from './theme.ts';
import { showWindow } from './views/window.ts';

/** The whole page: what the server told, what the window shows, and the line between the two. */
export class LocalDiscord extends LitElement {
  static override properties = { world: { state: true }, view: { state: true }, theme: { state: true } };
  declare world: World;
  declare view: View;
  declare theme: Theme;
  #line: Connection | undefined;
  #tick: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.world = emptyWorld;
    this.view = firstView;
    this.theme = readTheme();
  }

  protected override createRenderRoot(): HTMLElement {
    // Takes away the word that stood here while the page was on its way.
    this.replaceChildren();
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const member = new URL(location.href).searchParams.get('member') ?? '';
    this.#line = connect(member, this.#receive, (connected) => {
      this.world = { ...this.world, connected };
    });
    // Times that are written as distances, and the line that says who is typing, grow old by themselves.
    this.#tick = setInterval(() => this.requestUpdate(), 5_000);
    addEventListener('hashchange', () => this.#goTo(readAddress(location.hash)));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#tick);
  }

  protected override render(): TemplateResult | typeof nothing {
    showTheme(this.theme);
    const { snapshot } = this.world;
    if (!snapshot) return html`<p class="loading">${this.world.connected ? 'Loading…' : 'Connecting…'}</p>`;
    const scene: Scene = {
      snapshot,
      world: this.world,
      view: this.view,
      locale: findMe(snapshot)?.locale ?? 'en-US',
      now: Date.now(),
      theme: this.theme,
      act: this.#act,
      show: this.#show,
      goTo: this.#goTo,
      write: (text) => this.querySelector<MessageComposer>('message-composer')?.write(text),
      become: this.#become,
      setTheme: (theme) => {
        this.theme = theme;
        keepTheme(theme);
      },
      closeDialog: () => {
        const { dialog, ...rest } = this.world;
        this.world = rest;
      },
      dismissNotice: (nonce) => {
        this.world = {
          ...this.world,
          notices: this.world.notices.filter((notice) => notice.nonce !== nonce),
        };
      },
    };
    return showWindow(scene);
  }

  #receive = (event: PageEvent) => {
    this.world = applyEvent(this.world, event, this.view.channel, Date.now());
    if (event.type !== 'snapshot') return;
    this.view = settleView(this.view, event, this.view.channel || readAddress(location.hash));
    this.#keepAddress(event.me);
  };

  #act = (action: PageAction, label = '') => {
    if (!this.#line?.send(action)) return false;
    this.world = sendAction(this.world, action, label);
    return true;
  };

  #show = (change: Partial<View>) => {
    this.view = { ...this.view, ...change };
  };

  #goTo = (channel: string) => {
    const { snapshot } = this.world;
    if (!snapshot || !channel || channel === this.view.channel) return;
    this.view = settleView(
      { ...this.view, drawer: 'none', panel: 'none', replyTo: undefined },
      snapshot,
      channel,
    );
    this.world = { ...this.world, unread: this.world.unread.filter((id) => id !== channel) };
    this.#keepAddress(snapshot.me);
  };

  #become = (member: string) => {
    this.#show({ panel: 'none', drawer: 'none', replyTo: undefined });
    this.#line?.become(member);
  };

  /** Member and channel stand in the address, so that a reload comes back to them. */
  #keepAddress(me: string): void {
    const address = new URL(location.href);
    address.searchParams.set('member', me);
    address.hash = this.view.channel;
    history.replaceState(null, '', address);
  }
}

customElements.define('local-discord', LocalDiscord);
