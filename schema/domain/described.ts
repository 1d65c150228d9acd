/** What a source says of its article beside its words: who made it, what kind it is, what it is filed under. Types only. */
import type { Range } from './range.ts';

/** What somebody did for an article: wrote it, or added to it, edited, translated, photographed or drew for it. */
export type AuthorRole = 'AUTHOR' | 'CONTRIBUTOR' | 'EDITOR' | 'TRANSLATOR' | 'PHOTOGRAPHER' | 'ILLUSTRATOR';

/** Whether an author is a person or an organisation ("Reuters"). */
export type AuthorKind = 'PERSON' | 'ORGANISATION';

/** A key of somebody in the world: an ORCID iD without its address, or a URI. */
export interface AuthorIdentifier {
  readonly scheme: 'ORCID' | 'URI';
  readonly value: string;
}

/**
 * Somebody who made an article, as its source names them. `name` is without "By" and in usual capitals, `jobTitle` what they are
 * ("Political Editor"), `url` the page about them, `kind` null where the source leaves it open; `identifiers` stand in the order of trust.
 * `range` is where the text names them.
 */
export interface StatedAuthor {
  readonly name: string;
  readonly role: AuthorRole;
  readonly kind: AuthorKind | null;
  readonly jobTitle: string | null;
  readonly url: string | null;
  readonly identifiers: readonly AuthorIdentifier[];
  readonly range: Range | null;
}

/** What an article is, as its publisher says by a type, a genre, a section or a label before the headline. */
export type ArticleKind =
  | 'NEWS'
  | 'OPINION'
  | 'EDITORIAL'
  | 'ANALYSIS'
  | 'EXPLAINER'
  | 'FEATURE'
  | 'INTERVIEW'
  | 'PROFILE'
  | 'REVIEW'
  | 'OBITUARY'
  | 'LIVE_BLOG'
  | 'FACT_CHECK'
  | 'LETTER'
  | 'PRESS_RELEASE'
  | 'SPONSORED'
  | 'SATIRE';

/** What a keyword stands for. */
export type KeywordType = 'PERSON' | 'ORGANISATION' | 'PLACE' | 'EVENT' | 'TOPIC';

/**
 * Words that an article is filed under. `type` is null where the source does not say what they stand for; `scheme` names the vocabulary or
 * taxonomy (`medtop`, `post_tag`), `code` is its key for them.
 */
export interface StatedKeyword {
  readonly text: string;
  readonly type: KeywordType | null;
  readonly scheme: string | null;
  readonly code: string | null;
}

/** All of that of one article; absent where its source states nothing. */
export interface DescribedFacts {
  readonly authors?: readonly StatedAuthor[];
  readonly articleKind?: ArticleKind;
  readonly keywords?: readonly StatedKeyword[];
}
