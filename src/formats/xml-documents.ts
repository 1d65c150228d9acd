import type { Document } from '../../schema/model.ts';
import { type Place, SaidError } from '../errors.ts';
import { feedDocuments } from './feeds.ts';
import { htmlDocument } from './html-page.ts';
import { newsMlDocuments } from './newsml-g2.ts';
import { nitfDocument } from './nitf.ts';
import { xmlRoot } from './xml.ts';

/** The articles of an XML file, by its root element. Throws BAD_FILE for one of no format we read, or without any article. */
export function xmlDocuments(xml: string, file: string): readonly Document[] {
  const place: Place = { file };
  const root = xmlRoot(xml, file);
  const name = root.tagName.toLowerCase();
  if (name === 'html') return [htmlDocument(xml, file)];
  const found = documentsOf(name, root, place).filter(({ blocks }) => blocks.some(({ kind }) => kind === 'PARAGRAPH'));
  if (found.length === 0) throw new SaidError('BAD_FILE', 'The file has no article with its full text.', place);
  return found;
}

function documentsOf(name: string, root: ReturnType<typeof xmlRoot>, place: Place): readonly Document[] {
  if (name === 'nitf') return [nitfDocument(root, place)];
  if (name === 'newsmessage' || name === 'newsitem' || name === 'packageitem') return newsMlDocuments(root, place);
  if (name === 'rss' || name === 'feed' || name === 'rdf:rdf') return feedDocuments(root, place);
  throw new SaidError(
    'BAD_FILE',
    `The XML begins with <${root.tagName}>, which is no format of articles we read: NITF, NewsML-G2, RSS, Atom or a WordPress export.`,
    place,
  );
}
