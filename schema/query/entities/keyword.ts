/** A keyword of an article: its columns, and what articles are filtered by of it. */
import type { KeywordType } from '../../domain/model.ts';
import type { FilterFields } from '../filter-field.ts';

export interface KeywordColumns {
  text: string;
  keywordType: KeywordType | null;
  scheme: string | null;
  code: string | null;
}

export const keywordFilters = {
  text: { kind: 'text', description: 'The words, compared without case and accents.' },
  keywordType: { kind: 'keywordType', description: 'Type of what the words stand for.' },
  scheme: { kind: 'text', description: 'Vocabulary or taxonomy, as stated, compared with its case.' },
  code: { kind: 'text', description: 'Key in the vocabulary, compared with its case.' },
} as const satisfies FilterFields;
