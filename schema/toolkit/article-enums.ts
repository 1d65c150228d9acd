/** What an article and its parts may be, as enums of the contract. */
import type {
  ArticleKind,
  AuthorKind,
  AuthorRole,
  BlockKind,
  CorrectionKind,
  EmbedKind,
  KeywordType,
  UsePermission,
} from '../domain/model.ts';
import { builder } from './builder.ts';
import { described } from './described.ts';

export const BlockKindEnum = builder.enumType('BlockKind', {
  description: 'A kind of block. SUBHEAD, PARAGRAPH, LIST_ITEM and BLOCKQUOTE are the body of an article.',
  values: described<BlockKind>({
    HEADLINE: 'The title above the article.',
    STANDFIRST: 'The summary below the headline, one or two sentences.',
    BYLINE: 'The line that names the authors.',
    CAPTION: 'The caption of a photograph.',
    CREDIT: 'The credit of a photograph.',
    SUBHEAD: 'A heading within the body.',
    PARAGRAPH: 'A paragraph of the body.',
    LIST_ITEM: 'An item of a list in the body.',
    BLOCKQUOTE: 'A passage set apart as a quotation.',
    NOTICE: 'A promotion, a note on the print edition or a correction, not part of the body.',
  }),
});

export const ArticleKindEnum = builder.enumType('ArticleKind', {
  description:
    'A kind of article, as its publisher states it by a type, a genre, the name of a section or a label before the headline.',
  values: described<ArticleKind>({
    NEWS: 'A report of what happened.',
    OPINION: 'The opinion of its author: a column, a comment, an op-ed.',
    EDITORIAL: 'The opinion of the publication itself.',
    ANALYSIS: 'An analysis of the news.',
    EXPLAINER: 'Background, or answers to questions about the news.',
    FEATURE: 'A longer article that is not bound to the news of the day.',
    INTERVIEW: 'An interview, or questions with their answers.',
    PROFILE: 'A portrait of a person or an organisation.',
    REVIEW: 'A review of a work, a product or a performance.',
    OBITUARY: 'A life told after a death.',
    LIVE_BLOG: 'A report in entries, written while the event goes on.',
    FACT_CHECK: 'A check of a claim.',
    LETTER: 'A letter of a reader.',
    PRESS_RELEASE: 'A statement of those it is about.',
    SPONSORED: 'An article that somebody paid for.',
    SATIRE: 'An article that is made up to be laughed at.',
  }),
});

export const AuthorRoleEnum = builder.enumType('AuthorRole', {
  description: 'A part in the making of an article.',
  values: described<AuthorRole>({
    AUTHOR: 'The article is theirs: its writer, or one of several.',
    CONTRIBUTOR: 'Additional reporting or research.',
    EDITOR: 'Editing.',
    TRANSLATOR: 'Translation.',
    PHOTOGRAPHER: 'Photographs.',
    ILLUSTRATOR: 'Illustrations or graphics.',
  }),
});

export const AuthorKindEnum = builder.enumType('AuthorKind', {
  description: 'A kind of author.',
  values: described<AuthorKind>({
    PERSON: 'A person.',
    ORGANISATION: 'An agency, a newsroom or another organisation.',
  }),
});

export const KeywordTypeEnum = builder.enumType('KeywordType', {
  description: 'A type of what a keyword stands for.',
  values: described<KeywordType>({
    PERSON: 'A person.',
    ORGANISATION: 'An organisation.',
    PLACE: 'A place.',
    EVENT: 'An event.',
    TOPIC: 'A topic: what the article is about, in the terms of a vocabulary or a taxonomy.',
  }),
});

export const CorrectionKindEnum = builder.enumType('CorrectionKind', {
  description: 'A kind of notice about an article.',
  values: described<CorrectionKind>({
    CORRECTION: 'The article had an error, which is corrected.',
    CLARIFICATION: 'Words of the article were unclear, or could mislead.',
    UPDATE: 'News added after the first publication.',
    RETRACTION: 'The article, or a part of it, is withdrawn as wrong.',
    EDITORS_NOTE: 'Another note of the editors about the article.',
  }),
});

export const UsePermissionEnum = builder.enumType('UsePermission', {
  description: 'A permission of the publisher for machines.',
  values: described<UsePermission>({
    ALLOWED: 'Allowed without further terms.',
    CONDITIONAL: 'Allowed under terms stated elsewhere: a licence, a payment, an agreement.',
    DISALLOWED: 'Not allowed.',
  }),
});

export const EmbedKindEnum = builder.enumType('EmbedKind', {
  description: 'A kind of embed.',
  values: described<EmbedKind>({
    POST: 'A post of a social network.',
    VIDEO: 'A video.',
    AUDIO: 'A podcast, a piece of music or another recording.',
    GRAPHIC: 'A chart or an interactive graphic.',
    MAP: 'A map.',
    DOCUMENT: 'A document to leaf through.',
  }),
});
