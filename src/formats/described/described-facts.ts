/** What a format says of its article beside its words, cut to what is kept of it. */
import type { ArticleKind, DescribedFacts, StatedAuthor, StatedKeyword } from '../../../schema/domain/model.ts';
import { tidy } from '../tidy.ts';

/** So many authors and keywords of an article are kept, and no keyword, name of a vocabulary or code of it that is longer. */
const mostAuthors = 50;
const mostKeywords = 200;
const longestKeyword = 200;

/** What a format found, none of it twice; left out where there is nothing. */
export function describedFacts(found: {
  readonly authors?: readonly StatedAuthor[];
  readonly articleKind?: ArticleKind | null;
  readonly keywords?: readonly StatedKeyword[];
}): DescribedFacts {
  const authors = distinctAuthors(found.authors ?? []).slice(0, mostAuthors);
  const keywords = distinctKeywords(found.keywords ?? []).slice(0, mostKeywords);
  return {
    ...(authors.length === 0 ? {} : { authors }),
    ...(found.articleKind == null ? {} : { articleKind: found.articleKind }),
    ...(keywords.length === 0 ? {} : { keywords }),
  };
}

/** Who is named twice is one author, with what each says of them, in the part named first. */
function distinctAuthors(all: readonly StatedAuthor[]): readonly StatedAuthor[] {
  const byName = new Map<string, StatedAuthor>();
  for (const author of all) {
    const name = author.name.toLowerCase();
    const known = byName.get(name);
    byName.set(name, known === undefined ? author : merged(known, author));
  }
  return [...byName.values()];
}

function merged(known: StatedAuthor, other: StatedAuthor): StatedAuthor {
  const has = new Set(known.identifiers.map(({ value }) => value));
  return {
    ...known,
    kind: known.kind ?? other.kind,
    jobTitle: known.jobTitle ?? other.jobTitle,
    url: known.url ?? other.url,
    range: known.range ?? other.range,
    identifiers: [...known.identifiers, ...other.identifiers.filter(({ value }) => !has.has(value))],
  };
}

/** Of the same words the one whose type is stated. */
function distinctKeywords(all: readonly StatedKeyword[]): readonly StatedKeyword[] {
  const byWords = new Map<string, StatedKeyword>();
  for (const keyword of all) {
    const text = tidy(keyword.text);
    if (text === '' || text.length > longestKeyword) continue;
    const [scheme, code] = [shortOrNull(keyword.scheme), shortOrNull(keyword.code)];
    const words = text.toLowerCase();
    const known = byWords.get(words);
    const own: StatedKeyword = { text, type: keyword.type, scheme, code };
    byWords.set(words, known === undefined ? own : known.type === null && own.type !== null ? own : known);
  }
  return [...byWords.values()];
}

const shortOrNull = (words: string | null): string | null =>
  words === null || words.trim() === '' || words.length > longestKeyword ? null : words.trim();
