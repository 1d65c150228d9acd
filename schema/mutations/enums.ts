import type { WriteFailure, WrittenArticle } from '../query/writer.ts';
import { builder } from '../toolkit/builder.ts';
import { described } from '../toolkit/enums.ts';

export const MutationErrorCodeEnum = builder.enumType('MutationErrorCode', {
  description: 'What may be wrong with what a mutation was asked for.',
  values: described<WriteFailure['code']>({
    BAD_USER_INPUT: 'A value is not acceptable, or two contradict each other.',
    BAD_ID: 'An id is malformed, or of another type.',
    BAD_SOURCE: 'The source cannot be read as an article.',
    TOO_LARGE: 'The source, its text or one of its facts is too long.',
    REVISION_CONFLICT: 'The article has another revision than `expectedRevision`.',
    FORBIDDEN_PUBLISHER: "The token is for another publisher's articles.",
    DUPLICATE_ARTICLE: 'Another article of the same list has its address.',
    IDEMPOTENCY_KEY_REUSED: 'The idempotency key came with another input before.',
  }),
});

export const PublishStatusEnum = builder.enumType('PublishStatus', {
  description: 'What became of an article that was published.',
  values: described<WrittenArticle['status']>({
    CREATED: 'It is new.',
    REVISED: 'It was there; its source has changed, and this is its next revision.',
    REREAD: 'It was there with the same source, and has been read again.',
    UNCHANGED: 'It was there as it is.',
    WITHHELD: 'It is in and not shown: it is embargoed, or was withdrawn.',
    EARLIER: 'A newer version of it was there, and stays; this one is kept beside it.',
  }),
});
