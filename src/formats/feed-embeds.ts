import { type EmbedFound, embedAt } from './embeds.ts';
import { ownElements, ownText, type XmlElement } from './xml.ts';

/** Videos and recordings of an item of RSS or Atom: Media RSS (https://www.rssboard.org/media-rss) and enclosures. */
export function feedEmbeds(item: XmlElement): readonly EmbedFound[] {
  const groups = ownElements(item, 'media:group');
  const contents = [item, ...groups].flatMap((around) =>
    ownElements(around, 'media:content').flatMap((content) => {
      const title = ownText(content, 'media:title') ?? (around === item ? null : ownText(around, 'media:title'));
      const player = ownElements(content, 'media:player')[0]?.getAttribute('url') ?? null;
      return found(content.getAttribute('url') ?? player, kindOf(content, 'medium'), title);
    }),
  );
  const enclosures = ownElements(item, 'enclosure', 'link').flatMap((one) => {
    const isEnclosure = one.tagName.toLowerCase() === 'enclosure' || one.getAttribute('rel') === 'enclosure';
    return isEnclosure
      ? found(one.getAttribute('url') ?? one.getAttribute('href'), kindOf(one, null), one.getAttribute('title'))
      : [];
  });
  return [...contents, ...enclosures];
}

function found(url: string | null, kind: EmbedFound['kind'] | null, title: string | null): readonly EmbedFound[] {
  if (!url) return [];
  const known = embedAt(url, title);
  if (known !== null) return [known];
  return kind === null ? [] : [{ kind, url, provider: null, title }];
}

function kindOf(element: XmlElement, medium: string | null): 'VIDEO' | 'AUDIO' | null {
  const stated = (medium === null ? null : element.getAttribute(medium)) || element.getAttribute('type') || '';
  if (stated.startsWith('video')) return 'VIDEO';
  return stated.startsWith('audio') ? 'AUDIO' : null;
}
