import type { ArticlePageQuery, NoteFragment } from '../operations/documents.ts';

/** An article as its page asks for it. */
export type ArticleNode = NonNullable<ArticlePageQuery['article']>;

export type BlockNode = ArticleNode['blocks'][number];

type RunNode = BlockNode['runs'][number];

export type MentionNode = Extract<RunNode['annotations'][number], { readonly __typename: 'Mention' }>;

/** A quote with its number in the margin, counted from 1, and the tint of its speaker. */
export interface Note {
  readonly number: number;
  readonly quote: NoteFragment;
  /** 1 to 6 by order of appearance; 0 where the article does not name who said it. */
  readonly tint: number;
  /** The speaker's role in the words of this article; null where it has none. */
  readonly role: string | null;
}
