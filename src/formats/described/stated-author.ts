import type { AuthorIdentifier, AuthorKind, AuthorRole, StatedAuthor } from '../../../schema/domain/model.ts';
import { isArticleAddress } from '../../address.ts';
import { plainWords } from '../markup.ts';
import { personOf } from '../names.ts';
import { bylineAuthors } from './byline-authors.ts';
import { usualCapitals } from './usual-capitals.ts';

/** What a format has of an author. `identifiers` are in the order of trust, among them some that are none. */
export interface FoundAuthor {
  readonly name: string;
  readonly role?: AuthorRole;
  /** Whether the format says that it is the name of one, and of what; any other is read as a byline. */
  readonly kind?: AuthorKind | null;
  readonly jobTitle?: string | null;
  readonly url?: string | null;
  readonly identifiers?: readonly (string | null)[];
}

const longestName = 200;

/** The authors that a format's words name: one, or several in one line. An address is nobody's name. */
export function statedAuthors(found: FoundAuthor): readonly StatedAuthor[] {
  const { role = 'AUTHOR', kind = null, jobTitle = null, url = null, identifiers = [] } = found;
  const words = personOf(plainWords(found.name));
  if (words === null || words.length > longestName) return [];
  const known = identifiers.flatMap((value) => (value === null ? [] : (identifierOf(value) ?? [])));
  const ids = known.filter(({ value }, n) => known.findIndex((other) => other.value === value) === n);
  const page = url !== null && isArticleAddress(url) ? url : null;
  const own = { role, jobTitle, url: page, identifiers: ids, range: null };
  const named = bylineAuthors(words);
  // A line of several names has none of what is said of one.
  if (named.length > 1)
    return named.map((author) => ({ ...author, role: author.role === 'AUTHOR' ? role : author.role, range: null }));
  const [only] = named;
  if (only !== undefined)
    return [{ ...own, name: only.name, kind: kind ?? only.kind, jobTitle: jobTitle ?? only.jobTitle }];
  return kind === null ? [] : [{ ...own, name: usualCapitals(words), kind }];
}

/**
 * A key in the world: an ORCID iD (https://orcid.org), or a URI that names one thing; a site's front page names the site, and a URI of one
 * document (`#author`, `_:b0`) nobody outside of it.
 */
function identifierOf(words: string): AuthorIdentifier | null {
  const value = words.trim();
  const orcid = /^(?:https?:\/\/orcid\.org\/|orcid:)?(\d{4}-\d{4}-\d{4}-\d{3}[\dX])$/i.exec(value)?.[1];
  if (orcid !== undefined) return { scheme: 'ORCID', value: orcid.toUpperCase() };
  if (value.length > longestUri || /\s/.test(value)) return null;
  if (isArticleAddress(value)) return { scheme: 'URI', value };
  if (/^https?:\/\/[^/]+\/*#./i.test(value)) return { scheme: 'URI', value };
  return /^(?:urn:[a-z\d][a-z\d-]*:|tag:[^\s:]+:|acct:)\S+$/i.test(value) ? { scheme: 'URI', value } : null;
}

const longestUri = 500;
