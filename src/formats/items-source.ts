import type { Document } from '../../schema/domain/model.ts';

/** An article that is one of several of a file: the `index`-th element of its kind, from 0; and the others of a feed that it has facts from. */
export interface ItemDocument {
  readonly index: number;
  readonly document: Document;
  readonly parts?: FeedParts;
}

/** Elements of a feed, as places among those of their name: of WordPress's authors, and of its items that are no articles. */
export interface FeedParts {
  readonly authors: readonly number[];
  readonly items: readonly number[];
}

/**
 * The source of each element of a name in XML, as it stands there, in order. What stands in a CDATA section or a comment
 * is no element.
 */
export function itemSources(xml: string, name: string): readonly string[] {
  const sources: string[] = [];
  const token = new RegExp(`<!\\[CDATA\\[[\\s\\S]*?\\]\\]>|<!--[\\s\\S]*?-->|<${name}(?=[\\s>])|</${name}\\s*>`, 'g');
  let start = -1;
  for (const match of xml.matchAll(token)) {
    if (match[0] === `<${name}`) start = match.index;
    else if (match[0].startsWith(`</`) && start !== -1) {
      sources.push(xml.slice(start, match.index + match[0].length));
      start = -1;
    }
  }
  return sources;
}
