/** Whether a text is an absolute address of the web. */
export const isAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text);

/**
 * A language as its BCP 47 tag in canonical form (https://www.rfc-editor.org/rfc/rfc5646): `en_GB`, `EN-gb`, `en-UK` and `en_GB.UTF-8` are
 * `en-GB`. Null for a text that is no tag, and for the name of a language.
 */
export function languageTag(text: string): string | null {
  const known = tags.get(text);
  if (known !== undefined) return known;
  const tag = canonicalTag(
    text
      .trim()
      .replace(/\.[\w-]+$/, '')
      .replaceAll('_', '-'),
  );
  if (tags.size < mostTags) tags.set(text, tag);
  return tag;
}

/** Publishers write few of them, each a thousand times. */
const tags = new Map<string, string | null>();
const mostTags = 1_000;

function canonicalTag(text: string): string | null {
  // Subtags of four letters and more are reserved, and "english" would be one.
  if (!/^(?:[a-z]{2,3}(?:-|$)|x-|i-)/i.test(text)) return null;
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
}

/** Whether a text is an address that one article may have; the front page of a site has many. */
export const isArticleAddress = (text: string): boolean => {
  if (!isAddress(text)) return false;
  const { pathname, search } = new URL(text);
  return pathname.replace(/^\/+(?:index\.\w+)?$/i, '') !== '' || search !== '';
};
