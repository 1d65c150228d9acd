/** The elements of a page that state something of it, gathered in one walk: each look for a name would be one more over all of the page. */
import type { parseHTML } from 'linkedom';

export type Page = ReturnType<typeof parseHTML>['document'];

/** An element as far as it is read here. */
export interface StatingElement {
  readonly localName: string;
  readonly textContent: string | null;
  readonly parentNode: unknown;
  getAttribute(name: string): string | null;
}

export interface PageElements {
  readonly meta: readonly StatingElement[];
  readonly links: readonly StatingElement[];
  readonly scripts: readonly StatingElement[];
  readonly anchors: readonly StatingElement[];
}

export function pageElements(page: Page): PageElements {
  const found: Record<string, StatingElement[]> = { meta: [], link: [], script: [], a: [] };
  for (const element of page.querySelectorAll('meta, link, script, a'))
    found[element.localName.toLowerCase()]?.push(element);
  const { meta = [], link = [], script = [], a = [] } = found;
  return { meta, links: link, scripts: script, anchors: a };
}
