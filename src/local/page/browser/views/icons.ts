import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

/** Line drawings of our own on a grid of 24. */
const drawings: Record<string, SVGTemplateResult> = {
  hash: svg`<path d="M9.5 4 7.5 20M16.5 4l-2 16M4.5 9h16M3.5 15h16" />`,
  at: svg`<circle cx="12" cy="12" r="4" /><path d="M16 8v5a2.6 2.6 0 0 0 5 0v-1a9 9 0 1 0-4 7.5" />`,
  menu: svg`<path d="M4 6.5h16M4 12h16M4 17.5h16" />`,
  people: svg`<circle cx="9" cy="8" r="3.5" /><path d="M2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6M16 4.8a3.4 3.4 0 0 1 0 6.4M18 14.4c2.2.8 3.5 2.7 3.5 5.6" />`,
  bolt: svg`<path d="M13.5 2.5 5 13.5h6l-1 8 9-11.5h-6.5z" />`,
  sun: svg`<circle cx="12" cy="12" r="4" /><path d="M12 2v2.5M12 19.5V22M2 12h2.5M19.5 12H22M5 5l1.7 1.7M17.3 17.3 19 19M5 19l1.7-1.7M17.3 6.7 19 5" />`,
  moon: svg`<path d="M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5z" />`,
  screen: svg`<rect x="3" y="4" width="18" height="12.5" rx="2" /><path d="M9 20.5h6" />`,
  more: svg`<circle cx="5" cy="12" r="1.4" /><circle cx="12" cy="12" r="1.4" /><circle cx="19" cy="12" r="1.4" />`,
  reply: svg`<path d="M9.5 6 4 11.5 9.5 17M4.5 11.5H14a6 6 0 0 1 6 6v1" />`,
  close: svg`<path d="m6 6 12 12M18 6 6 18" />`,
  down: svg`<path d="m6 9.5 6 6 6-6" />`,
  eye: svg`<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z" /><circle cx="12" cy="12" r="3" />`,
  away: svg`<path d="M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9" />`,
  send: svg`<path d="M4 5.5 20 12 4 18.5l2-6.5zM6 12h6" />`,
  check: svg`<path d="m5 12.5 4.5 4.5L19 7.5" />`,
  restart: svg`<path d="M20 12a8 8 0 1 1-2.5-5.8M20 3.5V8h-4.5" />`,
};

export function showIcon(name: keyof typeof drawings): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${drawings[name]}</svg>`;
}
