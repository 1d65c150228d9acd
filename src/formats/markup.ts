/** What tells markup from words, in a text of which nobody says what it is. */
import { decodeHTMLStrict } from 'entities';
import { decoded, tidy } from './tidy.ts';

/** Elements that stand within a line. */
const inline =
  'a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|img|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr';

/** Elements that part lines. */
const block =
  'address|article|aside|blockquote|body|br|button|center|dd|details|div|dl|dt|embed|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|iframe|input|label|li|link|main|meta|nav|noscript|object|ol|p|picture|pre|script|section|source|style|summary|svg|table|tbody|td|tfoot|th|thead|tr|ul|video|audio';

/** Names with a prefix or a hyphen are elements, too: `<o:p>`, `<st1:place>`, `<amp-img>`. */
const tagOf = (names: string): string => `<\\/?(?:${names})(?:\\s[^<>]{0,4000})?\\/?>`;
const anyTag = new RegExp(`${tagOf(`${inline}|${block}|[a-z][a-z\\d]*[:-][a-z][\\w:-]*`)}|<!--`, 'i');
const firstTag = new RegExp(`^${tagOf(`${inline}|${block}`)}`, 'i');
const inlineTags = new RegExp(tagOf(inline), 'gi');
const otherTags = new RegExp(tagOf(`${block}|[a-z][a-z\\d]*[:-][a-z][\\w:-]*`), 'gi');
const comments = /<!--[\s\S]*?(?:-->|$)/g;

/** Whether words have an element or a comment of HTML in them; "a < b" and "<unclear>" are none. */
export const hasMarkup = (words: string): boolean => words.includes('<') && anyTag.test(words);

/** Whether a text begins with an element of HTML. */
export const startsAsHtml = (text: string): boolean => firstTag.test(text);

/** HTML whose every tag was written as words (`&lt;p&gt;`), as what it was; anything else as it is. */
export function withTags(body: string): string {
  if (hasMarkup(body) || !/&(?:amp;)?(?:lt|#0*60|#x0*3c);/i.test(body)) return body;
  const once = decodeHTMLStrict(body);
  const found = [once, decodeHTMLStrict(once)].find(hasMarkup);
  return found ?? body;
}

const pair = /<([a-z][a-z\d]{0,12})(?:\s[^<>]{0,2000})?>[^<]{0,2000}<\/\1>/i;

/** A piece of a body without elements that were written as its words, each with its end: a lone "<p>" may be spoken of. */
export const withoutTags = (words: string): string =>
  words.includes('</') && pair.test(words) ? plainWords(words) : words;

/** The words of a title, a name or a summary that may be HTML: without tags and comments, with entities read. */
export function plainWords(value: string): string {
  const words = decoded(value);
  if (!hasMarkup(words)) return tidy(words);
  return tidy(words.replace(comments, '').replace(inlineTags, '').replace(otherTags, ' '));
}
