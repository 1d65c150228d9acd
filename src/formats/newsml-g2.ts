import type { Document, SourceFacts } from '../../schema/domain/model.ts';
import { isArticleAddress } from '../address.ts';
import { bodyPieces } from './body-pieces.ts';
import { newsMlDescribed } from './described/newsml-described.ts';
import { piecesOf } from './html-blocks.ts';
import type { ItemDocument } from './items-source.ts';
import { makeDocument, type Piece } from './make-document.ts';
import { firstMoment } from './moment.ts';
import { listOfNames } from './names.ts';
import { hasText, newsMlPictures } from './newsml-pictures.ts';
import { nitfDocument } from './nitf.ts';
import { withPictures } from './pictures.ts';
import { publicationOf, sourceFacts } from './publication.ts';
import { type RightsWords, rightsOf } from './rights.ts';
import { firstElement, firstText, type XmlElement } from './xml.ts';

/** IPTC NewsML-G2 (https://iptc.org/standards/newsml-g2/): the text items of a `newsMessage`, a `newsItem` or a package. */
export function newsMlDocuments(root: XmlElement): readonly ItemDocument[] {
  const items = root.tagName.toLowerCase() === 'newsitem' ? [root] : [...root.getElementsByTagName('newsItem')];
  const isOnlyText = items.filter(hasText).length === 1;
  return items.flatMap((item, index) => {
    const document = itemDocument(item);
    if (document === null) return [];
    return [{ index, document: withPictures(document, newsMlPictures(item, items, isOnlyText)) }];
  });
}

function itemDocument(item: XmlElement): Document | null {
  const content = contentOf(item);
  if (content === null) return null;
  const published = firstMoment(
    ['contentCreated', 'versionCreated', 'firstCreated'].map((name) => firstText(item, name)),
  );
  const { metadata } = content.nitf ?? { metadata: null };
  const document = makeDocument(
    {
      headline: firstText(item, 'headline') ?? metadata?.headline?.value ?? null,
      standfirst: firstText(item, 'description') ?? metadata?.standfirst?.value ?? null,
      byline:
        listOfNames([...item.getElementsByTagName('by')].flatMap(({ textContent }) => textContent?.trim() || [])) ??
        metadata?.byline?.value ??
        null,
      publisher:
        nameOf(firstElement(item, 'provider')) ??
        nameOf(firstElement(item, 'infoSource')) ??
        metadata?.publisher?.value ??
        null,
      section: nameOf(firstElement(item, 'subject')),
      language: firstElement(item, 'language')?.getAttribute('tag') ?? item.getAttribute('xml:lang'),
      url: urlOf(item),
      publishedOn: published?.day ?? metadata?.publishedOn?.value ?? null,
      publishedAt: published?.at ?? null,
      updatedAt: firstMoment([firstText(item, 'contentModified'), firstText(item, 'versionCreated')])?.at ?? null,
    },
    content.pieces,
  );
  return {
    ...document,
    ...factsOf(item),
    ...newsMlDescribed(item, content.nitf ?? {}),
    ...rightsOf(rightsIn(item), content.nitf?.rights ?? null),
  };
}

function factsOf(item: XmlElement): SourceFacts {
  const status = firstElement(item, 'pubStatus');
  return sourceFacts({
    externalIds: [{ scheme: 'iptc', value: item.getAttribute('guid') }],
    version: item.getAttribute('version'),
    publication: publicationOf({
      status: status?.getAttribute('qcode') ?? status?.getAttribute('uri') ?? null,
      embargoed: firstElement(item, 'embargoed')?.textContent?.trim() ?? null,
    }),
  });
}

/** Its `rightsInfo`: of several, for parts of it, the first. */
function rightsIn(item: XmlElement): RightsWords | null {
  const info = firstElement(item, 'rightsInfo');
  if (info === null) return null;
  const licence = firstElement(info, 'link');
  return {
    holder: nameOf(firstElement(info, 'copyrightHolder')),
    notice: firstText(info, 'copyrightNotice'),
    licenceUrl: licence?.getAttribute('href') ?? firstElement(info, 'copyrightNotice')?.getAttribute('href') ?? null,
    usageTerms: firstText(info, 'usageTerms') ?? firstElement(info, 'usageTerms')?.getAttribute('href') ?? null,
  };
}

function contentOf(item: XmlElement): { readonly pieces: readonly Piece[]; readonly nitf: Document | null } | null {
  const nitf = firstElement(item, 'nitf');
  if (nitf !== null) {
    const body = firstElement(nitf, 'body.content') ?? nitf;
    return { pieces: piecesOf(body), nitf: nitfDocument(nitf) };
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

/** The item's own name, where that is an address; its links lead to what else there is. */
function urlOf(item: XmlElement): string | null {
  const guid = item.getAttribute('guid') ?? '';
  return isArticleAddress(guid) ? guid : null;
}
