import type { Config } from '../config.ts';
import { UserFacingError } from '../errors.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { keyIn } from './global-ids.ts';

/** A change of articles, and the message after it. */
interface Change {
  readonly done: string;
  readonly make: (store: Store, ids: readonly number[]) => Promise<readonly number[]>;
}

/** `onrecord withdraw`: takes articles out of what is served until they are restored. */
export const withdrawNamed = (config: Config, names: readonly string[], reason: string): Promise<number> =>
  changeArticles(config, names, {
    done: 'withdrawn',
    make: (store, ids) => store.withdrawArticles(ids, { state: 'WITHDRAWN', until: null, reason }),
  });

/** `onrecord restore`: serves articles again, or before their embargoes are over. */
export const restoreNamed = (config: Config, names: readonly string[]): Promise<number> =>
  changeArticles(config, names, { done: 'restored', make: (store, ids) => store.restoreArticles(ids) });

/** `onrecord erase`: takes articles out for good. */
export function eraseNamed(config: Config, names: readonly string[], isSure: boolean): Promise<number> {
  if (!isSure) {
    throw new UserFacingError(
      'INVALID_CONFIG',
      'What is erased is gone for good, with all versions of its source; say so with --yes. "onrecord withdraw" takes articles out so that they can come back.',
    );
  }
  return changeArticles(config, names, { done: 'erased', make: (store, ids) => store.eraseArticles(ids) });
}

/** Changes all named articles, or none where one of them is missing. */
async function changeArticles(config: Config, names: readonly string[], { done, make }: Change): Promise<number> {
  const store = await openStore(config.DATABASE_URL);
  try {
    const ids = new Set<number>();
    for (const name of names) ids.add(await idOfArticle(store, name));
    const changed = await make(store, [...ids]);
    console.log(
      `Articles: ${changed.length} ${done}${changed.length < ids.size ? `, ${ids.size - changed.length} as they were` : ''}.`,
    );
    return 0;
  } finally {
    await store.close();
  }
}

/** The key of the one article that has a name. Throws ARTICLE_NOT_FOUND. */
export async function idOfArticle(store: Store, name: string): Promise<number> {
  const [id, other] = await store.articlesNamed(keyIn('Article', name) ?? name);
  if (id === undefined)
    throw new UserFacingError(
      'ARTICLE_NOT_FOUND',
      `There is no article "${name}"; give its slug, its address, its publisher's key or its id.`,
    );
  if (other !== undefined)
    throw new UserFacingError(
      'ARTICLE_NOT_FOUND',
      `"${name}" names several articles; give the slug of the one that you mean.`,
    );
  return id;
}
