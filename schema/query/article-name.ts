/**
 * What names an article, shown or withheld: its key, or its slug, its address or a key of its publisher; a text is whichever of them
 * is found first.
 */
export type ArticleName = number | string | { readonly kind: 'slug' | 'url' | 'externalId'; readonly value: string };
