/** The address under which a service is known, its setting PUBLIC_URL, without a slash at the end; null where it is not set. */
export type PublicUrl = string | null;

/** The address of what has a slug: `https://news.example/people/ada-kern`. Null where the service knows none of its own. */
export const addressOf = (base: PublicUrl, list: 'articles' | 'people' | 'events', slug: string): string | null =>
  base === null ? null : `${base}/${list}/${encodeURIComponent(slug)}`;

/** The address of a quote, which is that of its article with the quote's global id as fragment. */
export const quoteAddressOf = (base: PublicUrl, articleSlug: string, id: string): string | null =>
  base === null ? null : `${addressOf(base, 'articles', articleSlug)}#${id}`;

/** The address of the plain text of an article, which offsets count in. */
export const textAddressOf = (base: PublicUrl, slug: string): string | null =>
  base === null ? null : `${addressOf(base, 'articles', slug)}/text.txt`;
