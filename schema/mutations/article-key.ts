import { badInput } from '../query/bad-input.ts';
import { decodeIdOf } from '../query/global-id.ts';
import { builder } from '../toolkit/builder.ts';

/** By what a mutation names the article that it is about, shown or withheld. */
export const ArticleKeyInput = builder.inputType('ArticleKeyInput', {
  description: 'One article, shown or withheld, by one of its keys.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'Its id.' }),
    slug: t.string({ description: 'Its slug, or the one that it had while it was shown.' }),
    url: t.field({ type: 'URL', description: "Its address at the publisher's." }),
    externalId: t.string({ description: "A key of its publisher's own." }),
  }),
});

type Key = (typeof ArticleKeyInput)['$inferInput'];

/** What a store finds it by: its number, or a name. Throws BAD_ID for what is the id of no article. */
export function nameOf({ id, slug, url, externalId }: Key): number | string {
  if (id !== null && id !== undefined) return decodeIdOf('article', id);
  const name = slug ?? url ?? externalId;
  if (name !== null && name !== undefined) return name;
  throw badInput('BAD_USER_INPUT', '"by" names no article; give one of its keys.');
}
