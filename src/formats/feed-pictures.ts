import type { StatedFile, StatedPicture } from './pictures.ts';
import { ownElements, ownText, type XmlElement } from './xml.ts';

/**
 * The pictures of an item of RSS or Atom: Media RSS (https://www.rssboard.org/media-rss), whose groups are files of one picture, enclosures that
 * are images, and what podcasts have; a thumbnail only where there is nothing else.
 */
export function feedPictures(item: XmlElement): readonly StatedPicture[] {
  const groups = ownElements(item, 'media:group').map((group) =>
    mediaPicture(group, ownElements(group, 'media:content'), item),
  );
  const contents = ownElements(item, 'media:content').map((content) => mediaPicture(content, [content], item));
  const enclosures = ownElements(item, 'enclosure', 'link').flatMap((one): readonly StatedPicture[] => {
    const isEnclosure = one.tagName.toLowerCase() === 'enclosure' || one.getAttribute('rel') === 'enclosure';
    const mediaType = one.getAttribute('type') ?? '';
    const url = one.getAttribute('url') ?? one.getAttribute('href');
    if (!isEnclosure || !url || !mediaType.startsWith('image/')) return [];
    return [{ url, files: [{ url, mediaType, byteLength: one.getAttribute('length') }] }];
  });
  const found = [...groups, ...contents].flatMap((one) => one ?? []);
  const all = [...found, ...enclosures.filter(({ url }) => !found.some((one) => one.url === url))];
  if (all.length > 0) return all;
  const thumbnail = ownElements(item, 'media:thumbnail', 'itunes:image')[0];
  const url = thumbnail?.getAttribute('url') ?? thumbnail?.getAttribute('href') ?? null;
  return thumbnail === undefined || url === null ? [] : [{ url, files: [fileOf(thumbnail)] }];
}

/** What is said of a file may be said of its group, or of the whole item. */
function mediaPicture(around: XmlElement, contents: readonly XmlElement[], item: XmlElement): StatedPicture | null {
  const images = contents.filter(isImage);
  const [first] = images;
  if (first === undefined) return null;
  const words = (...names: readonly string[]) =>
    ownText(around, ...names) ?? ownText(first, ...names) ?? ownText(item, ...names);
  const thumbnails = [...ownElements(around, 'media:thumbnail')];
  return {
    url: first.getAttribute('url'),
    caption: words('media:description', 'media:title'),
    credit: words('media:credit', 'media:copyright'),
    alt: words('media:text'),
    role: first.getAttribute('isDefault') === 'true' ? 'main' : null,
    files: [...images, ...thumbnails].map(fileOf),
  };
}

function isImage(content: XmlElement): boolean {
  const medium = content.getAttribute('medium');
  if (medium !== null && medium !== '') return medium === 'image';
  const type = content.getAttribute('type') ?? '';
  return type === ''
    ? /\.(?:jpe?g|png|gif|webp|avif)(?:\?|$)/i.test(content.getAttribute('url') ?? '')
    : type.startsWith('image/');
}

const fileOf = (element: XmlElement): StatedFile => ({
  url: element.getAttribute('url') ?? element.getAttribute('href'),
  mediaType: element.getAttribute('type') || null,
  width: element.getAttribute('width'),
  height: element.getAttribute('height'),
  byteLength: element.getAttribute('fileSize'),
});

/** Says the pictures of a post of a WordPress export, the one above it first: they stand in it as items of their own, its attachments. */
export function attachmentsOf(items: readonly XmlElement[]): (post: XmlElement) => readonly XmlElement[] {
  const attachments = items.filter((item) => ownText(item, 'wp:post_type') === 'attachment');
  const byPost = new Map<string, XmlElement[]>();
  const byId = new Map<string, XmlElement>();
  for (const one of attachments) {
    const parent = ownText(one, 'wp:post_parent') ?? '0';
    byPost.set(parent, [...(byPost.get(parent) ?? []), one]);
    byId.set(ownText(one, 'wp:post_id') ?? '', one);
  }
  return (post) => {
    if (attachments.length === 0) return [];
    const leadId = thumbnailOf(post);
    const lead = leadId === null ? undefined : byId.get(leadId);
    const own = byPost.get(ownText(post, 'wp:post_id') ?? '') ?? [];
    return [...(lead === undefined ? [] : [lead]), ...own.filter((one) => one !== lead)].filter(isPicture);
  };
}

/** The picture that is to stand above a post, as WordPress keeps it beside. */
function thumbnailOf(post: XmlElement): string | null {
  const meta = ownElements(post, 'wp:postmeta').find((one) => ownText(one, 'wp:meta_key') === '_thumbnail_id');
  return meta === undefined ? null : ownText(meta, 'wp:meta_value');
}

const isPicture = (attachment: XmlElement): boolean =>
  /\.(?:jpe?g|png|gif|webp|avif)$/i.test(ownText(attachment, 'wp:attachment_url') ?? '');

/** What an attachment that is a picture states of it. */
export function attachmentPicture(item: XmlElement, post: XmlElement): StatedPicture {
  const url = ownText(item, 'wp:attachment_url');
  const isLead = thumbnailOf(post) === ownText(item, 'wp:post_id');
  const alt = ownElements(item, 'wp:postmeta').find(
    (one) => ownText(one, 'wp:meta_key') === '_wp_attachment_image_alt',
  );
  return {
    url,
    caption: ownText(item, 'excerpt:encoded'),
    alt: alt === undefined ? null : ownText(alt, 'wp:meta_value'),
    role: isLead ? 'main' : null,
    files: [{ url }],
  };
}
