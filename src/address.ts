/** Whether a text is an absolute address of the web. */
export const isAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text);

/** Whether a text is a language tag (BCP 47); many write `en_GB`. */
export function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-')).length === 1;
  } catch {
    return false;
  }
}

/** Whether a text is an address that one article may have; the front page of a site has many. */
export const isArticleAddress = (text: string): boolean => {
  if (!isAddress(text)) return false;
  const { pathname, search } = new URL(text);
  return pathname.replace(/^\/+(?:index\.\w+)?$/i, '') !== '' || search !== '';
};
