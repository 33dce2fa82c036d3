import { createHash } from 'node:crypto';
import type { PageFile } from '../page-protocol.ts';

const styles = [
  'tokens',
  'layout',
  'sidebar',
  'messages',
  'markdown',
  'embeds',
  'controls',
  'composer',
  'dialogs',
];

/**
 * The page's one document. Everything else that it loads comes from this server; its Content-Security-Policy names
 * nobody else, and the one inline script, which is the import map, by its hash.
 *
 * @param imports bare module names and the addresses that they stand for
 */
export function describeDocument(imports: Record<string, string>): PageFile {
  const importMap = JSON.stringify({ imports });
  const body = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="dark light">
<title>Local Discord</title>
<link rel="icon" href="/browser/icon.svg">
<link rel="stylesheet" href="/vendor/@fontsource-variable/inter/wght.css">
<link rel="stylesheet" href="/vendor/@fontsource-variable/inter/wght-italic.css">
${styles.map((name) => `<link rel="stylesheet" href="/browser/styles/${name}.css">`).join('\n')}
<script type="importmap">${importMap}</script>
<script type="module" src="/browser/main.ts"></script>
</head>
<body>
<local-discord><p class="loading">Loading…</p></local-discord>
<noscript><p class="loading">This page needs JavaScript.</p></noscript>
</body>
</html>
`;
  return { contentType: 'text/html; charset=utf-8', body, headers: describeRules(importMap) };
}

function describeRules(importMap: string): Record<string, string> {
  const hash = createHash('sha256').update(importMap).digest('base64');
  return {
    'content-security-policy': [
      "default-src 'none'",
      `script-src 'self' 'sha256-${hash}'`,
      "style-src 'self'",
      "font-src 'self'",
      "img-src 'self' data:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}
