import { html, nothing, type TemplateResult } from 'lit';
import type { Scene, Theme } from '../scene.ts';
import { allChannels } from '../state/find.ts';
import { showIcon } from './icons.ts';

const themes: Record<Theme, { next: Theme; icon: string; label: string }> = {
  system: { next: 'dark', icon: 'screen', label: 'Colors: as the system has them' },
  dark: { next: 'light', icon: 'moon', label: 'Colors: dark' },
  light: { next: 'system', icon: 'sun', label: 'Colors: light' },
};

/** The line above the messages: the channel with its topic, and the window's own switches. */
export function showChannelHeader(scene: Scene): TemplateResult {
  const { snapshot, view, show } = scene;
  const channel = allChannels(snapshot).find(({ id }) => id === view.channel);
  const isDirect = channel?.type === 1;
  const theme = themes[scene.theme];
  return html`<header class="channel-header">
    ${showSwitch('menu', 'Servers and channels', view.drawer === 'channels', 'for-drawer', () =>
      show({ drawer: view.drawer === 'channels' ? 'none' : 'channels' }),
    )}
    ${showIcon(isDirect ? 'at' : 'hash')}
    <h2>${isDirect ? snapshot.bot.displayName : channel?.name}</h2>
    ${channel?.topic ? html`<p class="topic" title=${channel.topic}>${channel.topic}</p>` : nothing}
    <span class="gap"></span>
    ${showSwitch(theme.icon, theme.label, undefined, '', () => scene.setTheme(theme.next))}
    ${showSwitch('bolt', 'Faults', view.panel === 'faults', '', () =>
      show({ panel: view.panel === 'faults' ? 'none' : 'faults' }),
    )}
    ${isDirect ? nothing : showSwitch('people', 'Members', view.drawer === 'members', '', () => show({ drawer: view.drawer === 'members' ? 'none' : 'members' }))}
  </header>`;
}

function showSwitch(
  icon: string,
  label: string,
  pressed: boolean | undefined,
  style: string,
  press: () => void,
): TemplateResult {
  return html`<button class="tool ${style}" title=${label} aria-label=${label} aria-pressed=${pressed ?? nothing} @click=${press}>
    ${showIcon(icon)}
  </button>`;
}
