import type { Theme } from './scene.ts';

const key = 'theme';

/** The colors that the reader chose in this browser, if they did. */
export function readTheme(): Theme {
  const kept = localStorage.getItem(key);
  return kept === 'dark' || kept === 'light' ? kept : 'system';
}

export function keepTheme(theme: Theme): void {
  localStorage.setItem(key, theme);
}

/** Puts the choice on the document, where the styles find it; `system` follows the system's own. */
export function showTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}
