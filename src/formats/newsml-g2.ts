import type { Document } from '../../schema/model.ts';
import type { Place } from '../errors.ts';
import { piecesOf } from './html-blocks.ts';
import type { ItemDocument } from './items-source.ts';
import { bodyPieces } from './json-ld.ts';
import { makeDocument, type Piece } from './make-document.ts';
import { momentOf } from './moment.ts';
import { nitfDocument } from './nitf.ts';
import { firstElement, firstText, type XmlElement } from './xml.ts';

/** IPTC NewsML-G2 (https://iptc.org/standards/newsml-g2/): the text items of a `newsMessage`, a `newsItem` or a package. */
export function newsMlDocuments(root: XmlElement, place: Place): readonly ItemDocument[] {
  const items = root.tagName.toLowerCase() === 'newsitem' ? [root] : [...root.getElementsByTagName('newsItem')];
  return items.flatMap((item, index) => {
    const document = itemDocument(item, place);
    return document === null ? [] : [{ index, document }];
  });
}

function itemDocument(item: XmlElement, place: Place): Document | null {
  const content = contentOf(item, place);
  if (content === null) return null;
  const published = momentOf(firstText(item, 'contentCreated', 'versionCreated', 'firstCreated'), place);
  const { metadata } = content.nitf ?? { metadata: null };
  return makeDocument(
    {
      headline: firstText(item, 'headline') ?? metadata?.headline?.value ?? null,
      standfirst: firstText(item, 'description') ?? metadata?.standfirst?.value ?? null,
      byline: firstText(item, 'by') ?? metadata?.byline?.value ?? null,
      publisher: nameOf(firstElement(item, 'provider')) ?? nameOf(firstElement(item, 'infoSource')) ?? null,
      section: nameOf(firstElement(item, 'subject')),
      language: firstElement(item, 'language')?.getAttribute('tag') ?? item.getAttribute('xml:lang'),
      url: urlOf(item),
      publishedOn: published?.day ?? null,
      publishedAt: published?.at ?? null,
      updatedAt: momentOf(firstText(item, 'contentModified', 'versionCreated'), place)?.at ?? null,
    },
    content.pieces,
  );
}

function contentOf(
  item: XmlElement,
  place: Place,
): { readonly pieces: readonly Piece[]; readonly nitf: Document | null } | null {
  const nitf = firstElement(item, 'nitf');
  if (nitf !== null) {
    const body = firstElement(nitf, 'body.content') ?? nitf;
    return { pieces: piecesOf(body), nitf: nitfDocument(nitf, place) };
  }
  const inline = firstElement(item, 'inlineXML');
  if (inline !== null) return { pieces: piecesOf(firstElement(inline, 'body') ?? inline), nitf: null };
  const plain = firstText(item, 'inlineData');
  return plain === null ? null : { pieces: bodyPieces(plain), nitf: null };
}

function nameOf(element: XmlElement | null): string | null {
  if (element === null) return null;
  return firstText(element, 'name') ?? element.getAttribute('literal');
}

function urlOf(item: XmlElement): string | null {
  const value = firstElement(item, 'link')?.getAttribute('href') ?? item.getAttribute('guid') ?? '';
  return /^https?:\/\//.test(value) && URL.canParse(value) ? value : null;
}
