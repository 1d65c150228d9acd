import type { Document } from '../../schema/domain/model.ts';
import type { Word } from '../../schema/domain/search/words.ts';
import { articleMarks, LEAD } from './article-marks.ts';
import { articleVector } from './article-vector.ts';
import type { ArticleMarks, TermVector } from './event-account.ts';
import { storyText } from './story-text.ts';

/** What an article is compared by: its words, and what tells its event from others of a series. */
export interface ArticleTraits {
  readonly vector: TermVector;
  readonly marks: ArticleMarks;
}

/** `words` are those of the document's text. */
export function articleTraits(document: Document, words: readonly Word[]): ArticleTraits {
  const { publishedOn, publishedAt } = document.metadata;
  const story = storyText(document, words);
  const lead = story.body
    .map(({ text }) => text)
    .join('\n')
    .slice(0, LEAD);
  const day = publishedOn?.value ?? publishedAt?.value ?? null;
  return { vector: articleVector(story), marks: articleMarks(story.headline.text, lead, day) };
}
