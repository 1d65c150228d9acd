import type { ArticleName } from '../query/article-name.ts';
import { badInput } from '../query/bad-input.ts';
import { decodeIdOf } from '../query/global-id.ts';
import { builder } from '../toolkit/builder.ts';

/** By what a mutation names the article that it is about, shown or withheld. */
export const ArticleKeyInput = builder.inputType('ArticleKeyInput', {
  description: 'One article, shown or withheld, by one of its keys.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'Global id of the article.' }),
    slug: t.string({ description: 'Slug of the article, also while it is withheld.' }),
    url: t.field({ type: 'URL', description: 'URL of the article on the site of its publisher.' }),
    externalId: t.string({ description: "A key of its publisher's own." }),
  }),
});

type Key = (typeof ArticleKeyInput)['$inferInput'];

/** What a store finds it by. Throws BAD_ID for what is the id of no article. */
export function nameOf({ id, slug, url, externalId }: Key): ArticleName {
  if (typeof id === 'string') return decodeIdOf('article', id);
  if (typeof slug === 'string') return { kind: 'slug', value: slug };
  if (url !== null && url !== undefined) return { kind: 'url', value: String(url) };
  if (typeof externalId === 'string') return { kind: 'externalId', value: externalId.trim() };
  throw badInput('BAD_USER_INPUT', '"by" names no article; give one of its keys.');
}
