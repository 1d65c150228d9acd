import { isAddress } from '../address.ts';
import type { Place } from '../errors.ts';
import type { ItemDocument } from './items-source.ts';
import { bodyPieces } from './json-ld.ts';
import { makeDocument } from './make-document.ts';
import { momentOf } from './moment.ts';
import { firstElement, firstText, type XmlElement } from './xml.ts';

/**
 * The items of RSS 2.0 or 1.0, of Atom, and of a WordPress export (WXR, which is RSS with names of its own) that carry
 * their full text; a teaser is no article, so items without any content are left out. Of an export only what is
 * published is taken.
 */
export function feedDocuments(root: XmlElement, place: Place): readonly ItemDocument[] {
  const isAtom = root.tagName.toLowerCase() === 'feed';
  const publisher = isAtom ? ownText(root, 'title') : ownText(firstElement(root, 'channel') ?? root, 'title');
  const language = root.getAttribute('xml:lang') ?? firstText(root, 'language');
  return [...root.getElementsByTagName(isAtom ? 'entry' : 'item')].flatMap((item, index) => {
    if (!isPublished(item)) return [];
    const content = firstText(item, 'content:encoded') ?? (isAtom ? firstText(item, 'content') : null);
    if (content === null) return [];
    const published = momentOf(date(item, isAtom), place);
    const author = firstElement(item, 'author');
    return [
      {
        index,
        document: makeDocument(
          {
            headline: firstText(item, 'title'),
            standfirst: plain(firstText(item, 'excerpt:encoded', 'summary')),
            byline:
              firstText(item, 'dc:creator') ??
              (author === null ? null : (firstText(author, 'name') ?? author.textContent)),
            publisher,
            section: firstText(item, 'category') ?? firstElement(item, 'category')?.getAttribute('term') ?? null,
            language,
            url: linkOf(item, isAtom),
            publishedOn: published?.day ?? null,
            publishedAt: published?.at ?? null,
            updatedAt: momentOf(firstText(item, 'updated', 'atom:updated'), place)?.at ?? null,
          },
          bodyPieces(content),
        ),
      },
    ];
  });
}

/** WordPress exports pages, attachments and drafts, too. */
function isPublished(item: XmlElement): boolean {
  const type = firstText(item, 'wp:post_type');
  const status = firstText(item, 'wp:status');
  return (type === null || type === 'post') && (status === null || status === 'publish');
}

function date(item: XmlElement, isAtom: boolean): string | null {
  if (isAtom) return firstText(item, 'published', 'updated');
  return firstText(item, 'pubDate', 'dc:date');
}

function linkOf(item: XmlElement, isAtom: boolean): string | null {
  const href = isAtom
    ? [...item.getElementsByTagName('link')]
        .find((link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate')
        ?.getAttribute('href')
    : firstText(item, 'link', 'guid');
  return href && isAddress(href) ? href : null;
}

/** The text of a child of that name, not of a deeper one. */
function ownText(element: XmlElement, name: string): string | null {
  for (const child of element.childNodes) {
    if (child.localName?.toLowerCase() === name) return child.textContent?.trim() || null;
  }
  return null;
}

const plain = (html: string | null): string | null =>
  html === null ? null : html.replace(/<[^>]*>/g, ' ').trim() || null;
