import type { SourceFacts, StatedCorrection } from '../../schema/domain/model.ts';
import { isAddress, isArticleAddress } from '../address.ts';
import { bodyPieces } from './body-pieces.ts';
import { feedDescribed } from './described/feed-described.ts';
import { withEmbeds } from './embeds.ts';
import { correctingPosts, feedCorrections } from './feed-corrections.ts';
import { feedEmbeds } from './feed-embeds.ts';
import { attachmentPicture, attachmentsOf, feedPictures } from './feed-pictures.ts';
import { feedRights } from './feed-rights.ts';
import { piecesOf } from './html-blocks.ts';
import type { ItemDocument } from './items-source.ts';
import { makeDocument, type Piece } from './make-document.ts';
import { firstMoment } from './moment.ts';
import { listOfNames, personOf } from './names.ts';
import { withPictures } from './pictures.ts';
import { isProse } from './prose.ts';
import { embargoEnd, publicationOf, sourceFacts } from './publication.ts';
import { rightsOf } from './rights.ts';
import { firstElement, firstText, ownElements, ownText, type XmlElement } from './xml.ts';

/**
 * The items of RSS 2.0 or 1.0, of Atom, and of a WordPress export (WXR, which is RSS with names of its own) that carry
 * their full text; a teaser is no article, so items without any content are left out. Of an export its posts are taken; those
 * that it has not published say so.
 */
export function feedDocuments(root: XmlElement): readonly ItemDocument[] {
  const isItem = /^(?:item|entry)$/i.test(root.tagName);
  const isAtom = /^(?:feed|entry)$/i.test(root.tagName);
  const channel = isAtom ? root : (firstElement(root, 'channel') ?? root);
  const publisher = isItem ? null : ownText(channel, 'title');
  const language = root.getAttribute('xml:lang') ?? ownText(channel, 'language', 'dc:language');
  const items = isItem ? [root] : [...root.getElementsByTagName(isAtom ? 'entry' : 'item')];
  const ownLink = linksOf(items, channel, isAtom);
  const named = displayNames(channel);
  const logins = ownElements(channel, 'wp:author').map((author) => ownText(author, 'wp:author_login'));
  const attachments = attachmentsOf(items);
  const correcting = correctingPosts(items);
  const places = new Map(items.map((item, place) => [item, place]));
  return items.flatMap((item, index) => {
    if (!isPost(item)) return [];
    const pieces = contentOf(item, isAtom);
    if (pieces === null) return [];
    const published = firstMoment(datesOf(item, isAtom));
    const authors = authorsOf(item);
    const [pictures, corrections] = [attachments(item), correcting(item)];
    return [
      {
        index,
        parts: {
          authors: logins.flatMap((login, place) => (login !== null && authors.includes(login) ? [place] : [])),
          items: [...pictures, ...corrections].flatMap((one) => places.get(one) ?? []),
        },
        document: withEmbeds(
          withPictures(
            {
              ...makeDocument(
                {
                  headline: ownText(item, 'title', 'media:title'),
                  standfirst: ownText(item, 'excerpt:encoded', 'summary'),
                  byline: listOfNames(
                    (authors.length > 0 ? authors : authorsOf(channel)).map((name) => named.get(name) ?? name),
                  ),
                  publisher,
                  section: sectionOf(item),
                  language: item.getAttribute('xml:lang') ?? language,
                  url: ownLink(item),
                  publishedOn: published?.day ?? null,
                  publishedAt: published?.at ?? null,
                  updatedAt: firstMoment(updatesOf(item))?.at ?? null,
                },
                pieces,
              ),
              ...factsOf(item, isAtom, feedCorrections(item, corrections)),
              ...feedDescribed(item, channel, named),
              ...rightsOf(...feedRights(item), ...(channel === item ? [] : feedRights(channel))),
            },
            [...pictures.map((one) => attachmentPicture(one, item)), ...feedPictures(item)],
          ),
          feedEmbeds(item),
        ),
      },
    ];
  });
}

/**
 * WordPress exports pages, attachments, menus, and drafts that nobody has saved, too. A draft without a key is left out: nothing that
 * comes later could be known as the same.
 */
function isPost(item: XmlElement): boolean {
  const type = ownText(item, 'wp:post_type');
  const status = ownText(item, 'wp:status') ?? 'publish';
  if ((type !== null && type !== 'post') || /^(?:auto-draft|inherit)$/.test(status)) return false;
  return status === 'publish' || ownText(item, 'guid') !== null;
}

const updatesOf = (item: XmlElement): readonly (string | null)[] => [
  ownText(item, 'updated'),
  ownText(item, 'atom:updated'),
];

/** An item's key is its `guid`, or `id` in Atom. WordPress's `future` is a post that is to come out at its moment. */
function factsOf(item: XmlElement, isAtom: boolean, corrections: readonly StatedCorrection[]): SourceFacts {
  const status = ownText(item, 'wp:status');
  const isAhead = status === 'future';
  return sourceFacts({
    externalIds: [{ scheme: 'feed', value: ownText(item, isAtom ? 'id' : 'guid') }],
    publication: publicationOf({
      status: isAhead ? null : status,
      embargoed: isAhead ? (embargoEnd(`${ownText(item, 'wp:post_date_gmt') ?? ''} UTC`) ?? '') : null,
    }),
    corrections,
  });
}

/** Atom's content is text, HTML as text, or XHTML, which keeps its own elements; some RSS has XHTML's body. */
function contentOf(item: XmlElement, isAtom: boolean): readonly Piece[] | null {
  const encoded = firstText(item, 'content:encoded');
  if (encoded !== null) return bodyPieces(encoded);
  const [content] = isAtom ? ownElements(item, 'content') : ownElements(item, 'xhtml:body', 'body', 'content');
  const words = content?.textContent?.trim();
  if (content === undefined || !words) return fullDescription(item);
  return isXhtml(content) ? piecesOf(content) : bodyPieces(words);
}

/** A description is a whole text where it has this many characters and several paragraphs. */
const shortestText = 400;

/** Where a feed has no other place for a text, some have it where others have a teaser. */
function fullDescription(item: XmlElement): readonly Piece[] | null {
  const description = ownText(item, 'description', 'summary');
  if (description === null || description.length < shortestText) return null;
  const pieces = bodyPieces(description);
  return pieces.filter(isProse).length > 1 ? pieces : null;
}

const isXhtml = (content: XmlElement): boolean =>
  [...content.childNodes].some((child) => child.nodeType === 1) || /xhtml/.test(content.getAttribute('type') ?? '');

/** In the order of trust: the first of them that can be read is it. */
function datesOf(item: XmlElement, isAtom: boolean): readonly (string | null)[] {
  const names = isAtom
    ? ['published', 'issued', 'updated', 'modified']
    : [
        'pubDate',
        'dc:date',
        'dcterms:created',
        'dcterms:issued',
        'prism:publicationDate',
        'wp:post_date_gmt',
        'a10:updated',
        'atom:updated',
      ];
  return names.map((name) => ownText(item, name.toLowerCase()));
}

/** People write `ida@post.example (Ida Brandt)`, as RSS 2.0 asks for. */
function authorsOf(item: XmlElement): readonly string[] {
  const creators = ownElements(item, 'dc:creator', 'author', 'atom:author', 'itunes:author');
  return creators.flatMap((author) => personOf(ownText(author, 'name', 'atom:name') ?? author.textContent ?? '') ?? []);
}

/** An export names authors by their login, and each login's name once. */
function displayNames(channel: XmlElement): ReadonlyMap<string, string> {
  return new Map(
    ownElements(channel, 'wp:author').flatMap((author) => {
      const login = ownText(author, 'wp:author_login');
      const name = ownText(author, 'wp:author_display_name');
      return login === null || name === null ? [] : [[login, name] as const];
    }),
  );
}

/** The first category; of an export, whose tags are categories, too, the first that is none. */
function sectionOf(item: XmlElement): string | null {
  const all = ownElements(item, 'category');
  const category = all.find((one) => one.getAttribute('domain') === 'category') ?? all[0];
  return category === undefined
    ? null
    : category.textContent?.trim() || category.getAttribute('label') || category.getAttribute('term');
}

/** Says the address of an item; one that several items have, or the whole feed, points to something else. */
function linksOf(items: readonly XmlElement[], channel: XmlElement, isAtom: boolean) {
  const counts = new Map<string, number>();
  const home = isAtom ? alternate(channel) : ownText(channel, 'link');
  if (home) counts.set(home, 2);
  const links = new Map(items.map((item) => [item, linksOfItem(item, isAtom)]));
  for (const link of [...links.values()].flatMap((all) => [...new Set(all)]))
    counts.set(link, (counts.get(link) ?? 0) + 1);
  return (item: XmlElement): string | null => links.get(item)?.find((link) => counts.get(link) === 1) ?? null;
}

function linksOfItem(item: XmlElement, isAtom: boolean): readonly string[] {
  const own = isAtom ? alternate(item) : ownText(item, 'link');
  const guid = isAtom ? ownText(item, 'id') : ownText(item, 'guid');
  return [ownText(item, 'feedburner:origlink'), own, guid].flatMap((link) =>
    link && isArticleAddress(link) ? [link] : [],
  );
}

/** Of Atom's links, the one to the item itself: no related one, no enclosure. */
function alternate(item: XmlElement): string | null {
  const links = ownElements(item, 'link').filter((link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate');
  const page = links.find((link) => /html/.test(link.getAttribute('type') ?? 'html')) ?? links[0];
  const href = page?.getAttribute('href') ?? '';
  return isAddress(href) ? href : null;
}
