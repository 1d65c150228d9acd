import type { Document, SourceFacts } from '../../schema/domain/model.ts';
import { isArticleAddress } from '../address.ts';
import { bodyPieces } from './body-pieces.ts';
import { ninjsDescribed } from './described/ninjs-described.ts';
import { withEmbeds } from './embeds.ts';
import { isObject, namesOf, textOf } from './json-values.ts';
import { makeDocument, type Piece } from './make-document.ts';
import { firstMoment } from './moment.ts';
import { ninjsEmbeds, ninjsPictures } from './ninjs-pictures.ts';
import { withPictures } from './pictures.ts';
import { publicationOf, sourceFacts } from './publication.ts';
import { type RightsWords, rightsOf } from './rights.ts';

type Json = Readonly<Record<string, unknown>>;

/** Whether a value is an item of IPTC ninjs, of version 2 (`uri`, `headlines`, `bodies`) or 3, or of the older 1.x. */
export const isNinjs = (value: unknown): value is Json =>
  isObject(value) &&
  (typeof value['uri'] === 'string' || (typeof value['guid'] === 'string' && 'versioncreated' in value)) &&
  ['bodies', 'headlines', 'body_text', 'body_html', 'headline', 'versionCreated', 'versioncreated'].some(
    (name) => name in value,
  );

/** An item of ninjs (https://iptc.org/std/ninjs/) that carries text. */
export function ninjsDocument(item: Json): Document {
  const published = firstMoment(
    all(item, 'contentCreated', 'contentcreated', 'firstCreated', 'firstcreated', 'versionCreated', 'versioncreated'),
  );
  const url = textOf(item['uri']) ?? textOf(item['guid']);
  const document = makeDocument(
    {
      headline: valueIn(item['headlines'], 'main') ?? textOf(item['headline']) ?? textOf(item['title']),
      standfirst: valueIn(item['descriptions']) ?? textOf(item['description_text']),
      byline: textOf(item['by']) ?? textOf(item['byline']),
      publisher: organisation(item) ?? textOf(item['copyrightHolder']) ?? textOf(item['copyrightholder']),
      section: namesOf(item['subjects'] ?? item['subject']),
      language: textOf(item['language']),
      url: url !== null && isArticleAddress(url) ? url : null,
      publishedOn: published?.day ?? null,
      publishedAt: published?.at ?? null,
      updatedAt:
        firstMoment(all(item, 'contentModified', 'contentmodified', 'versionCreated', 'versioncreated'))?.at ?? null,
    },
    pieces(item),
  );
  const stated = { ...document, ...factsOf(item), ...ninjsDescribed(item), ...rightsOf(rightsIn(item)) };
  return withEmbeds(withPictures(stated, ninjsPictures(item)), ninjsEmbeds(item));
}

/** Its `rightsInfo` is a link to rights in some language for them, or the rights themselves. */
function rightsIn(item: Json): RightsWords {
  const stated = item['rightsInfo'] ?? item['rightsinfo'];
  const info: Json = isObject(stated) ? stated : {};
  return {
    holder: textOf(item['copyrightHolder']) ?? textOf(item['copyrightholder']),
    notice: textOf(item['copyrightNotice']) ?? textOf(item['copyrightnotice']),
    licence: textOf(info['encodedRights']) ?? textOf(info['encodedrights']),
    licenceUrl: textOf(info['linkedRights']) ?? textOf(info['linkedrights']),
    usageTerms: textOf(item['usageTerms']) ?? textOf(item['usageterms']),
  };
}

/** Its key is its `uri`, `guid` in version 1; a file without a version of its own has no order among others. */
function factsOf(item: Json): SourceFacts {
  const stated = item['embargoedUntil'] ?? item['embargoed'] ?? null;
  const embargoed = textOf(stated);
  return sourceFacts({
    externalIds: [{ scheme: 'iptc', value: textOf(item['uri']) ?? textOf(item['guid']) }],
    version: item['version'],
    publication: publicationOf({
      status: textOf(item['pubStatus']) ?? textOf(item['pubstatus']),
      embargoed: embargoed ?? (stated === null ? null : ''),
      reason: textOf(item['embargoedReason']) ?? textOf(item['embargoedreason']),
    }),
  });
}

const all = (item: Json, ...names: readonly string[]): readonly unknown[] => names.map((name) => item[name]);

/** Of ninjs 2 and 3's lists of `{role, contentType, value}`: the one of a role, or else the first. */
function valueIn(list: unknown, role?: string): string | null {
  if (!Array.isArray(list)) return null;
  const items = list.filter(isObject);
  return textOf((items.find((item) => item['role'] === role) ?? items[0])?.['value']);
}

function organisation(item: Json): string | null {
  const sources = item['infoSources'] ?? item['infosources'] ?? item['infosource'];
  return namesOf(sources) ?? (isObject(item['provider']) ? namesOf(item['provider']) : null);
}

function pieces(item: Json): readonly Piece[] {
  const bodies = Array.isArray(item['bodies']) ? item['bodies'].filter(isObject) : [];
  const html = bodies.find(({ contentType, contenttype }) => /html/.test(String(contentType ?? contenttype)));
  const body =
    textOf((html ?? bodies[0])?.['value']) ??
    textOf(item['body_html']) ??
    textOf(item['body_xhtml']) ??
    textOf(item['body_text']);
  return body === null ? [] : bodyPieces(body);
}
