import type { Block } from '../block.ts';
import type { PageElement, PageNode } from './page-node.ts';

const BREAKS = new Set(
  (
    'P DIV SECTION ARTICLE MAIN HEADER FOOTER ASIDE BLOCKQUOTE UL OL DL DT DD LI TABLE THEAD TBODY TR PRE FIGURE ' +
    'FIGCAPTION CAPTION H1 H2 H3 H4 H5 H6 BR HR ADDRESS DETAILS SUMMARY NAV FORM'
  ).split(' '),
);
const SKIPPED = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG BUTTON SELECT INPUT TEXTAREA VIDEO AUDIO CANVAS OBJECT HEAD ' +
    'FORM NAV'
  ).split(' '),
);

/**
 * Writes out the text below an element, as a reader sees it: white space as single spaces, blank lines between
 * blocks, line ends between entries of a list, tabs between cells of a table. `body` gets `before` in front.
 */
export function writePageText(root: PageElement, before: readonly Block[], beforeText: string): Written {
  const writer: Writer = {
    parts: beforeText === '' ? [] : [beforeText],
    length: beforeText.length,
    blocks: [...before],
  };
  let run: Run = emptyRun();
  const flush = (atBreak: boolean) => {
    addBlock(writer, run, atBreak);
    run = { ...emptyRun(), afterBreak: atBreak };
  };
  for (const step of walk(root)) {
    const { node, leaving } = step;
    if (node.nodeType === TEXT) {
      run.text += node.textContent ?? '';
      if (step.inLink) run.linked += (node.textContent ?? '').trim().length;
      run.kind = step.kind;
    } else if (BREAKS.has(node.nodeName)) flush(node.nodeName === 'BR');
    else if ((node.nodeName === 'TD' || node.nodeName === 'TH') && leaving) run.text += '\t';
  }
  flush(false);
  return { body: writer.parts.join(''), blocks: writer.blocks };
}

/** A text and its blocks. */
export type Written = { readonly body: string; readonly blocks: readonly Block[] };

type Writer = { parts: string[]; length: number; blocks: Block[] };
type Run = { text: string; linked: number; kind: Block['kind']; afterBreak: boolean };
const emptyRun = (): Run => ({ text: '', linked: 0, kind: 'text', afterBreak: false });

function addBlock(writer: Writer, run: Run, atBreak: boolean): void {
  const text = run.text
    .replace(/[^\S\t\u00a0]+/g, ' ')
    .replace(/ ?\t[\t ]*/g, '\t')
    .trim()
    .toWellFormed();
  if (text === '') return;
  const onlyLink =
    run.linked > 0 && run.linked >= text.replace(/\s/g, '').length * 0.9 && !/[.!?]$/.test(text);
  const kind = onlyLink && run.kind !== 'heading' ? 'link' : run.kind;
  const entry = kind === 'item' && writer.blocks.at(-1)?.kind === 'item';
  const gap = writer.length === 0 ? '' : entry || run.afterBreak ? '\n' : '\n\n';
  const start = writer.length + gap.length;
  writer.parts.push(gap, text);
  writer.length = start + text.length;
  writer.blocks.push({
    start,
    end: writer.length,
    kind,
    lone: kind !== 'item' && !atBreak && !run.afterBreak,
  });
}

const ELEMENT = 1;
const TEXT = 3;

type Step = { node: PageNode; leaving: boolean; inLink: boolean; kind: Block['kind'] };

/** Every text and element below `root` in order, elements when entered and when left; without recursion. */
function* walk(root: PageNode): Generator<Step> {
  const open: { node: PageNode; inLink: boolean; kind: Block['kind'] }[] = [];
  let node: PageNode | null = root.firstChild;
  let inLink = false;
  let kind: Block['kind'] = 'text';
  while (node !== null || open.length > 0) {
    if (node === null) {
      const parent = open.pop() as (typeof open)[number];
      yield { ...parent, leaving: true };
      ({ inLink, kind } = parent);
      node = parent.node.nextSibling;
    } else if (node.nodeType === TEXT || (node.nodeType === ELEMENT && !SKIPPED.has(node.nodeName))) {
      yield { node, leaving: false, inLink, kind };
      if (node.nodeType === TEXT) node = node.nextSibling;
      else {
        open.push({ node, inLink, kind });
        inLink ||= node.nodeName === 'A';
        kind = kindOf(node.nodeName, kind);
        node = node.firstChild;
      }
    } else node = node.nextSibling;
  }
}

function kindOf(name: string, outer: Block['kind']): Block['kind'] {
  if (/^H[1-6]$/.test(name)) return 'heading';
  if (name === 'LI' || name === 'TR' || name === 'DT' || name === 'DD') return 'item';
  return name === 'FIGCAPTION' || name === 'CAPTION' ? 'image' : outer;
}
