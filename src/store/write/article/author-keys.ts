/**
 * Which author an article names, and which publisher: ids that are made of what tells one from others, so that the same one has the same
 * id whatever comes in first, and again when it has been away.
 *
 * An author is known by the first key in the world that the article states (an ORCID iD, a page), an organisation by its name, any other by
 * the name within the publisher: two papers may each have a Jo Marsh.
 */
import type { StatedAuthor } from '../../../../schema/domain/model.ts';
import { keyOf } from '../../sql/fold.ts';
import { sha256 } from './incoming.ts';

/** Other ids are below it: see `key-maker.ts`. */
const firstOfKeys = 2 ** 52;

const idOfKey = (kind: 'author' | 'publisher' | 'entry', key: string): number =>
  firstOfKeys + Number.parseInt(sha256(`${kind}\n${key}`).slice(0, 13), 16);

/** The id of a publisher by any spelling of its name: "The Harbury Post", "HARBURY POST", "harburypost.com". Null for none. */
export const publisherId = (name: string | null): number | null =>
  name === null ? null : idOfKey('publisher', publisherKey(name));

function publisherKey(name: string): string {
  const folded = keyOf(name);
  const bare = folded
    .replace(/^the\s+(?=\S)/, '')
    .replace(
      /^(?:https?:\/\/)?(?:www\.)?(\S+?)\.(?:com|org|net|news|info|tv|co\.[a-z]{2}|com\.[a-z]{2}|[a-z]{2})\/?$/,
      '$1',
    )
    .replace(/[^\p{L}\p{N}&+]+/gu, '');
  return bare === '' ? folded : bare;
}

/** The id of an entry of a live blog, which is the same in each version of its article. */
export const entryId = (article: number, anchor: string): number => idOfKey('entry', `${article}\n${anchor}`);

/** The id of an author; `home` is what the article states of who published it. */
export function authorId(
  author: StatedAuthor,
  home: { readonly publisher: string | null; readonly url: string | null },
): number {
  const [identifier] = author.identifiers;
  if (identifier !== undefined) return idOfKey('author', `${identifier.scheme} ${uriKey(identifier.value)}`);
  const name = keyOf(author.name).replace(/[.,]/g, ' ').replace(/\s+/g, ' ').trim();
  if (author.kind === 'ORGANISATION') return idOfKey('author', `organisation ${publisherKey(author.name)}`);
  const scope = home.publisher === null ? (domainOf(home.url) ?? '') : publisherKey(home.publisher);
  return idOfKey('author', `name ${scope}\n${name}`);
}

/** A page with `http` or `https`, with a slash at its end or without. */
const uriKey = (uri: string): string => uri.replace(/^https?:\/\//i, '').replace(/\/+$/, '');

/** The domain of an address, without what stands before it for a kind of reader: `www.`, `m.`. */
export function domainOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const domain = new URL(url).hostname.toLowerCase().replace(/^(?:www\d?|m|mobile|amp)\.(?=.+\.)/, '');
  return domain === '' ? null : domain;
}
