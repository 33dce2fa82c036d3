import { html, type TemplateResult } from 'lit';

/**
 * A round picture. Its initials lie below it, and show where there is no picture or it does not load (the page
 * loads nothing from elsewhere).
 */
export function showAvatar(name: string, id: string, picture = '', size = 40): TemplateResult {
  const tint = Number(BigInt.asUintN(16, BigInt(/^\d+$/.test(id) ? id : 0) >> 22n)) % 6;
  const initials = name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join('');
  return html`<span class="avatar tint-${tint}" .style=${`--size: ${size}px`} aria-hidden="true"
    >${initials}${
      /^(\/|data:)/.test(picture) || picture.startsWith(location.origin)
        ? html`<img src=${picture} alt="" @error=${(event: Event) => (event.target as Element).remove()} />`
        : ''
    }</span>`;
}
