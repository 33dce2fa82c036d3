import { createRequire } from 'node:module';

/** The few members of DOM nodes that are used here; the DOM's own types would bring a browser's globals along. */
export type PageNode = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
};
export type PageElement = PageNode & {
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
};
export type PageDocument = PageElement & { readonly body: PageElement | null };

const require = createRequire(import.meta.url);

/** Parses a page. The parser is loaded with the first page, since most folders have none and it takes its time. */
export function parsePage(html: string): PageDocument {
  const { parseHTML } = require('linkedom') as { parseHTML: (html: string) => { document: PageDocument } };
  return parseHTML(html).document;
}

/** Where the article is on a page, and the by-line that was taken out of it. */
export type Content = { readonly root: PageElement | undefined; readonly byLine: string | undefined };

/** Finds the article by Mozilla's Readability; takes the document apart. Throws on monsters. */
export function findContent(document: PageDocument): Content {
  const { Readability } = require('@mozilla/readability') as typeof import('@mozilla/readability');
  const serializer = (node: unknown) => node as PageElement;
  const read = new Readability<PageElement>(document as never, { serializer, disableJSONLD: true }).parse();
  return { root: read?.content ?? undefined, byLine: read?.byline ?? undefined };
}
