import type { StatedFile, StatedPicture } from './pictures.ts';
import { firstElement, firstText, type XmlElement } from './xml.ts';

/**
 * The pictures of a text item of NewsML-G2: files that it has itself, and the picture items of its message that its links name, or all of them
 * where it is the only text of the message.
 */
export function newsMlPictures(
  item: XmlElement,
  all: readonly XmlElement[],
  isOnlyText: boolean,
): readonly StatedPicture[] {
  const named = new Set([...item.getElementsByTagName('link')].map((link) => link.getAttribute('residref')));
  const others = all.filter((one) => one !== item && (isOnlyText || named.has(one.getAttribute('guid'))));
  return [item, ...others].flatMap((one): readonly StatedPicture[] => {
    const files = [...one.getElementsByTagName('remoteContent')].flatMap(fileOf);
    if (files.length === 0) return [];
    const words = one === item ? null : captionOf(one);
    return [
      {
        url: files[0]?.url ?? null,
        caption: words,
        credit: one === item ? null : (firstText(one, 'creditline') ?? firstText(one, 'by')),
        files,
      },
    ];
  });
}

function captionOf(item: XmlElement): string | null {
  const descriptions = [...item.getElementsByTagName('description')];
  const caption = descriptions.find((one) => /caption/i.test(one.getAttribute('role') ?? '')) ?? descriptions[0];
  return caption?.textContent?.trim() || firstText(item, 'headline');
}

function fileOf(content: XmlElement): readonly StatedFile[] {
  const mediaType = content.getAttribute('contenttype');
  if (mediaType === null || !mediaType.startsWith('image/')) return [];
  return [
    {
      url: content.getAttribute('href'),
      mediaType,
      width: content.getAttribute('width'),
      height: content.getAttribute('height'),
      byteLength: content.getAttribute('size'),
    },
  ];
}

/** Whether an item has text of its own. */
export const hasText = (item: XmlElement): boolean => firstElement(item, 'inlineXML', 'inlineData', 'nitf') !== null;
