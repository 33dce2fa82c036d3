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

/** The element that holds the article, by Mozilla's Readability; takes the document apart. Throws on monsters. */
export function findContent(document: PageDocument): PageElement | undefined {
  const { Readability } = require('@mozilla/readability') as typeof import('@mozilla/readability');
  const options = { serializer: (node: unknown) => node as PageElement };
  const reader = new Readability<PageElement>(document as never, options);
  return reader.parse()?.content ?? undefined;
}
