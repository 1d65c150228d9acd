import type { Document } from '../../schema/domain/model.ts';
import { type FileLocation, UserFacingError } from '../errors.ts';
import { feedDocuments } from './feeds.ts';
import { htmlDocument } from './html-page.ts';
import { type ItemDocument, itemSources } from './items-source.ts';
import { newsMlDocuments } from './newsml-g2.ts';
import { nitfDocument } from './nitf.ts';
import { type XmlElement, xmlRoot } from './xml.ts';

/** An article of a file, and its own source where that is not the whole file. */
export interface SourcedDocument {
  readonly document: Document;
  readonly source: string | null;
  readonly notes?: readonly string[];
}

/** The articles of an XML file, by its root element. Throws BAD_FILE for one of no format we read, or without any article. */
export function xmlDocuments(xml: string, file: string): readonly SourcedDocument[] {
  const place: FileLocation = { file };
  const root = xmlRoot(xml, file);
  const found = documentsOf(xml, root, place).filter(({ document }) =>
    document.blocks.some(({ kind }) => kind === 'PARAGRAPH' || kind === 'LIST_ITEM'),
  );
  if (found.length === 0) throw new UserFacingError('BAD_FILE', 'The file has no article with its full text.', place);
  return found;
}

function documentsOf(xml: string, root: XmlElement, place: FileLocation): readonly SourcedDocument[] {
  const name = root.tagName.toLowerCase();
  if (name === 'html') return [{ ...htmlDocument(xml, place.file), source: null }];
  if (name === 'nitf') return [{ document: nitfDocument(root), source: null }];
  if (name === 'newsitem') return newsMlDocuments(root).map(({ document }) => ({ document, source: null }));
  if (name === 'newsmessage') return sourced(newsMlDocuments(root), itemSources(xml, 'newsItem'));
  if (name === 'feed') return sourced(feedDocuments(root), itemSources(xml, 'entry'));
  if (name === 'rss' || name === 'rdf:rdf')
    return sourced(feedDocuments(root), itemSources(xml, 'item'), itemSources(xml, 'wp:author'));
  // An article's own source is its element alone.
  if (name === 'item' || name === 'entry')
    return feedDocuments(root).map(({ document }) => ({ document, source: null }));
  throw new UserFacingError(
    'BAD_FILE',
    `The XML begins with <${root.tagName}>, which is no format of articles we read: NITF, NewsML-G2, RSS, Atom or a WordPress export.`,
    place,
  );
}

/** Each with its own source: its element, and around it a feed of what else it has facts from, so that they can be read again. */
const sourced = (
  items: readonly ItemDocument[],
  sources: readonly string[],
  authors: readonly string[] = [],
): readonly SourcedDocument[] =>
  items.map(({ index, document, parts }) => {
    const own = sources[index] ?? null;
    if (own === null || parts === undefined || parts.authors.length + parts.items.length === 0)
      return { document, source: own };
    const said = parts.authors.flatMap((n) => authors[n] ?? []);
    const others = parts.items.flatMap((n) => sources[n] ?? []);
    return { document, source: `<rss><channel>${[...said, own, ...others].join('\n')}</channel></rss>` };
  });
