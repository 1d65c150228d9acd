import type { Document, SourceFacts } from '../../schema/domain/model.ts';
import { isArticleAddress } from '../address.ts';
import { nitfDescribed } from './described/nitf-described.ts';
import { piecesOf } from './html-blocks.ts';
import type { DomNode } from './html-walk.ts';
import { makeDocument, type Piece } from './make-document.ts';
import { firstMoment } from './moment.ts';
import { embargoEnd, publicationOf, sourceFacts } from './publication.ts';
import { type RightsWords, rightsOf } from './rights.ts';
import { tidy } from './tidy.ts';
import { firstElement, firstText, type XmlElement } from './xml.ts';

/** IPTC NITF (https://iptc.org/standards/nitf/): `nitf`, with a `body.head` and a `body.content`. */
export function nitfDocument(root: XmlElement): Document {
  const published = firstMoment([
    ...['date.issue', 'date.release', 'story.date'].map((name) => firstElement(root, name)?.getAttribute('norm')),
    firstElement(root, 'pubdata')?.getAttribute('date.publication'),
  ]);
  const body = firstElement(root, 'body.content') ?? firstElement(root, 'body');
  const pieces: readonly Piece[] = body === null ? [] : piecesOf(body);
  const head = firstElement(root, 'body.head');
  const document = makeDocument(
    {
      headline: firstText(root, 'hl1', 'title'),
      standfirst: head === null ? null : lines(firstElement(head, 'abstract'), ' '),
      byline: lines(firstElement(root, 'byline'), ', '),
      publisher: publisherOf(root),
      section: firstElement(root, 'pubdata')?.getAttribute('position.section') ?? null,
      language: root.getAttribute('xml:lang'),
      url: urlOf(firstElement(root, 'pubdata')?.getAttribute('ex-ref')),
      publishedOn: published?.day ?? null,
      publishedAt: published?.at ?? null,
      updatedAt: null,
    },
    pieces,
  );
  return {
    ...document,
    ...factsOf(root, published?.day ?? null),
    ...rightsOf(nitfRights(root)),
    ...nitfDescribed(root, (byline) => lines(byline, ', ')),
    ...rightsOf(nitfRights(root)),
  };
}

/**
 * Its `doc-id`, and its `du-key`: a word for a story, which is used again on another day, and one for each part. `date.release`
 * is when it may be shown; where it has come, that is nothing to say.
 */
function factsOf(root: XmlElement, day: string | null): SourceFacts {
  const duKey = firstElement(root, 'du-key');
  const key = duKey?.getAttribute('key');
  const released = firstElement(root, 'date.release')?.getAttribute('norm') ?? '';
  const status = firstElement(root, 'docdata')?.getAttribute('management-status') ?? null;
  return sourceFacts({
    externalIds: [
      { scheme: 'nitf', value: firstElement(root, 'doc-id')?.getAttribute('id-string') },
      {
        scheme: 'nitf-key',
        value: key && day ? [day, key, duKey?.getAttribute('part')].filter(Boolean).join(' ') : null,
      },
    ],
    version: duKey?.getAttribute('version'),
    publication: publicationOf({ status, embargoed: embargoEnd(released) === null ? null : released }),
  });
}

/** Its `doc.copyright` and `doc.rights`, and the `rights` above its text, with their owner and limits. */
function nitfRights(root: XmlElement): RightsWords {
  const copyright = firstElement(root, 'doc.copyright');
  const documentRights = firstElement(root, 'doc.rights');
  const holder = copyright?.getAttribute('holder') ?? null;
  const year = copyright?.getAttribute('year') ?? null;
  return {
    holder:
      holder ?? firstText(root, 'rights.owner', 'copyrite.holder') ?? documentRights?.getAttribute('owner') ?? null,
    notice:
      firstText(root, 'doc.copyright', 'copyrite') ?? (holder !== null && year !== null ? `© ${year} ${holder}` : null),
    licence: documentRights?.getAttribute('type') ?? null,
    usageTerms:
      documentRights?.getAttribute('limitations') ??
      firstText(root, 'rights.limitations', 'doc.rights', 'rights') ??
      null,
  };
}

/** Who published it, or else who distributed it, or has the rights. */
function publisherOf(root: XmlElement): string | null {
  return (
    firstElement(root, 'pubdata')?.getAttribute('name') ??
    firstText(root, 'distributor', 'copyright.holder') ??
    firstElement(root, 'doc.copyright')?.getAttribute('holder') ??
    firstText(root, 'doc.copyright') ??
    firstElement(root, 'doc.rights')?.getAttribute('owner') ??
    null
  );
}

/** Elements that stand on a line of their own where they stand beside words. */
const ownLines = new Set(['byttl', 'p', 'br', 'location', 'virtloc', 'org']);

/** The words of an element, what its own elements part joined by `between`: "By SAM OAKLEY, Harbury Business Writer". */
function lines(element: XmlElement | null, between: string): string | null {
  if (element === null) return null;
  const walk = (node: DomNode): string => {
    if (node.nodeType === 8) return '';
    if (node.nodeType !== 1) return (node.textContent ?? '').replace(/\s+/g, ' ');
    const words = [...node.childNodes].map(walk).join('');
    return ownLines.has((node.localName ?? '').toLowerCase()) ? `\n${words}\n` : words;
  };
  const all = [...element.childNodes].map(walk).join('').split('\n');
  const said = all.map((line) => tidy(line).replace(/^[,;]\s*|[,;]$/g, '')).filter((line) => line !== '');
  return said.join(between) || null;
}

const urlOf = (value: string | null | undefined): string | null => (value && isArticleAddress(value) ? value : null);
