import type { PageNode } from './page-node.ts';

// Readability takes time that grows with the cube of the nesting (300 levels: 0.6 s, 1,000 levels: 30 s), and the
// parser's grows with its square. Pages of publishers have some 40 levels and at most some thousand elements.
const MAX_MARKS = 100_000;
const MAX_UNCLOSED = 2_000;
const MAX_DEPTH = 150;

const NEVER_NESTED = new Set(
  'p li td th tr dt dd option br hr img input meta link area base col embed source track wbr'.split(' '),
);

/** Why the text of a page must not even be parsed, if so: a rough count of its tags. */
export function refuseText(html: string): string | undefined {
  if (countMarks(html) > MAX_MARKS) return `has more than ${MAX_MARKS} tags and entities`;
  let depth = 0;
  for (const [, closing, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (NEVER_NESTED.has((name as string).toLowerCase())) continue;
    depth = closing === '' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > MAX_UNCLOSED) return 'is nested too deeply';
  }
  return undefined;
}

/** Each `<` and `&` may become a node of its own. */
function countMarks(html: string): number {
  let marks = 0;
  for (let at = 0; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === 60 || code === 38) marks++;
  }
  return marks;
}

/** Why a parsed page must not be looked through for its article, if so. */
export function refuseTree(root: PageNode): string | undefined {
  let depth = 0;
  let node: PageNode | null = root;
  while (node) {
    if (node.firstChild) {
      node = node.firstChild;
      if (++depth > MAX_DEPTH) return 'is nested too deeply';
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = !node || node === root ? null : node.nextSibling;
  }
  return undefined;
}
