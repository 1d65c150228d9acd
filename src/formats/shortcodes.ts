/** Shortcodes of WordPress (https://codex.wordpress.org/Shortcode) and of BBCode: markup in square brackets. */

/** Shortcodes that stand for something that is not read, what is between their ends included. */
const media =
  'audio|video|playlist|gallery|embed|youtube|vimeo|dailymotion|soundcloud|spotify|tweet|twitter|instagram|facebook|tiktok|googlemaps?|wpvideo|gravityform|contact-form(?:-7)?|ad|ads|adsense|more|nextpage|toc|img|image';

const attributes = '(?:[\\s=][^\\]\\[]{0,2000})?';
const withEnd = new RegExp(`\\[(${media})${attributes}\\][^\\[\\]]{0,2000}\\[/\\1\\]`, 'gi');
const alone = new RegExp(`\\[(?:${media})${attributes}/?\\]`, 'gi');

/** `[caption id="a" width="300"]<img/> The words.[/caption]`; an old one has its words in `caption="…"`. */
const captions = /\[(?:wp_)?caption(\s[^\]]{0,2000})?\]([\s\S]{0,5000}?)\[\/(?:wp_)?caption\]/gi;

/** What an editor puts in brackets has neither an attribute nor an end: "[sic]", "[the mayor]". */
const opening = /\[[a-z][\w-]*(?:\s+[\w-]+)*?\s*=\s*[^\]\s][^\]]{0,2000}\]/gi;
const closing = /\[\/[a-z][\w-]*\]/gi;

export const hasShortcodes = (body: string): boolean =>
  body.includes('[') && (body.search(closing) !== -1 || body.search(opening) !== -1 || body.search(alone) !== -1);

/** A body without shortcodes: captions become figures of HTML, what others enclose stays where it is words. */
export function withoutShortcodes(body: string): string {
  if (!hasShortcodes(body)) return body;
  const ends = new Set([...body.matchAll(closing)].map(([end]) => end.slice(2, -1).toLowerCase()));
  const html = body
    .replace(captions, (_, facts: string | undefined, inside: string) => figure(facts ?? '', inside))
    .replace(withEnd, ' ')
    .replace(alone, ' ')
    .replace(opening, '')
    .replace(closing, '');
  // An opening without attributes is known by its end.
  return ends.size === 0
    ? html
    : html.replace(/\[([a-z][\w-]*)\]/gi, (all, name: string) => (ends.has(name.toLowerCase()) ? '' : all));
}

function figure(facts: string, inside: string): string {
  const image = /<a\s[^>]{0,2000}>\s*<img\b[^>]{0,4000}>\s*<\/a>|<img\b[^>]{0,4000}>/i.exec(inside)?.[0] ?? '';
  const stated = /\bcaption\s*=\s*(?:"([^"]*)"|'([^']*)'|[“”″]([^“”″]*)[“”″])/i.exec(facts);
  const words = inside.replace(image, '').trim() || (stated?.[1] ?? stated?.[2] ?? stated?.[3] ?? '');
  return `<figure>${image}<figcaption>${words}</figcaption></figure>`;
}
