import type { Document } from '../../schema/model.ts';
import { isAddress } from '../address.ts';
import type { Place } from '../errors.ts';
import { piecesOf } from './html-blocks.ts';
import { makeDocument, type Piece } from './make-document.ts';
import { momentOf } from './moment.ts';
import { firstElement, firstText, type XmlElement } from './xml.ts';

/** IPTC NITF (https://iptc.org/standards/nitf/): `nitf`, with a `body.head` and a `body.content`. */
export function nitfDocument(root: XmlElement, place: Place): Document {
  const date = (...names: readonly string[]) =>
    momentOf(names.map((name) => firstElement(root, name)?.getAttribute('norm')).find((norm) => norm) ?? null, place);
  const published =
    date('date.issue', 'date.release', 'story.date') ??
    momentOf(firstElement(root, 'pubdata')?.getAttribute('date.publication'), place);
  const body = firstElement(root, 'body.content') ?? firstElement(root, 'body');
  const pieces: readonly Piece[] = body === null ? [] : piecesOf(body);
  return makeDocument(
    {
      headline: firstText(root, 'hl1', 'title'),
      standfirst: firstElement(root, 'body.head') === null ? null : firstText(root, 'abstract'),
      byline: firstText(root, 'byline'),
      publisher:
        firstElement(root, 'pubdata')?.getAttribute('name') ?? firstText(root, 'copyright.holder', 'doc.copyright'),
      section: firstElement(root, 'pubdata')?.getAttribute('position.section') ?? null,
      language: root.getAttribute('xml:lang'),
      url: urlOf(firstElement(root, 'pubdata')?.getAttribute('ex-ref')),
      publishedOn: published?.day ?? null,
      publishedAt: published?.at ?? null,
      updatedAt: null,
    },
    pieces,
  );
}

const urlOf = (value: string | null | undefined): string | null => (value && isAddress(value) ? value : null);
