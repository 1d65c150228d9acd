/** Messages for refused writes. */
import type { WriteFailure } from '../../schema/query/writer.ts';
import type { Refused } from '../store/open-store.ts';

/** `own` is the publisher whose articles alone may be written, `field` what named the article, or another thing that is written. */
export function failureOf(refusal: Refused, own: string | null, field: string, what = 'article'): WriteFailure {
  switch (refusal.refused) {
    case 'PUBLISHER':
      return forbidden(own ?? '', field);
    case 'REVISION':
      return otherRevision(refusal.current);
    case 'NOT_FOUND':
      return { kind: 'NOT_FOUND', code: 'NOT_FOUND', message: `There is no such ${what}.`, path: [field] };
    case 'AMBIGUOUS':
      return conflict('AMBIGUOUS_KEY', 'The key is that of several articles; give the id of one.', field);
    case 'ERASED': {
      const message = `The article was erased on ${refusal.at.slice(0, 10)}, and stays out; "includeErased" publishes it as a new one.`;
      return conflict('ARTICLE_ERASED', message, field);
    }
    case 'INPUT': {
      const { field: place, message } = refusal;
      return { kind: 'INVALID_INPUT', code: 'BAD_USER_INPUT', message, path: [place], line: null };
    }
    case 'KEY': {
      const message = 'The key came with another input within the last 24 hours; give each write a key of its own.';
      return conflict('IDEMPOTENCY_KEY_REUSED', message, 'idempotencyKey');
    }
  }
}

/** The article belongs to another publisher. */
export const forbidden = (publisher: string, field: string): WriteFailure => ({
  kind: 'FORBIDDEN_PUBLISHER',
  code: 'FORBIDDEN_PUBLISHER',
  message: `The token is for articles of "${publisher}" alone, and this is another's: by its publisher, its address, its external id, or its day and headline.`,
  path: [field],
  publisher,
});

/** What one article of a list must have for itself, and another before it has, too. */
export const duplicate = (field: 'url' | 'externalId', value: string): WriteFailure =>
  conflict(
    'DUPLICATE_ARTICLE',
    `Its ${field === 'url' ? 'address' : 'external id'} "${value}" is that of an article before it in the list, too; give each its own.`,
    field,
  );

const conflict = (
  code: Extract<WriteFailure, { readonly kind: 'CONFLICT' }>['code'],
  message: string,
  field: string,
): WriteFailure => ({ kind: 'CONFLICT', code, message, path: [field] });

const otherRevision = (currentRevision: number | null): WriteFailure => ({
  kind: 'REVISION_CONFLICT',
  code: 'REVISION_CONFLICT',
  message:
    currentRevision === null
      ? 'There is no such article yet; leave "expectedRevision" out, or give 0.'
      : `The article is of revision ${currentRevision}; read it again, and decide what becomes of both changes.`,
  path: ['expectedRevision'],
  currentRevision,
});
