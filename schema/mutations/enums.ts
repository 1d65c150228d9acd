import type { Withholding, WriteFailure, WrittenArticle } from '../query/writer.ts';
import { builder } from '../toolkit/builder.ts';
import { described } from '../toolkit/described.ts';

export const MutationErrorCodeEnum = builder.enumType('MutationErrorCode', {
  description: 'A kind of error of a mutation.',
  values: described<WriteFailure['code']>({
    BAD_USER_INPUT: 'A value is not acceptable, or two contradict each other.',
    BAD_ID: 'An id is malformed, or of another type.',
    BAD_SOURCE: 'The source cannot be read as an article.',
    TOO_LARGE: 'The source, its text or one of its facts is too long.',
    REVISION_CONFLICT: 'The article has another revision than `expectedRevision`.',
    FORBIDDEN_PUBLISHER: "The token is for another publisher's articles.",
    NOT_FOUND: 'There is no such article, quote or decision.',
    DUPLICATE_ARTICLE: 'Another article of the same list has its address, or its external id.',
    AMBIGUOUS_KEY: 'The key is that of several articles.',
    ARTICLE_ERASED: 'The article was erased.',
    IDEMPOTENCY_KEY_REUSED: 'The idempotency key came with another input before.',
  }),
});

export const PublishStatusEnum = builder.enumType('PublishStatus', {
  description: 'Result of publishing an article.',
  values: described<WrittenArticle['status']>({
    CREATED: 'The article is new.',
    REVISED: 'The source has changed, and the article has a new revision.',
    REREAD: 'The source is the same, and the article was read again.',
    UNCHANGED: 'Nothing has changed.',
    WITHHELD: 'The article is stored but not visible: it is under embargo or withdrawn.',
    EARLIER: 'A newer version is in the store and stays current; this one is stored as an earlier version.',
  }),
});

export const WithholdingStateEnum = builder.enumType('WithholdingState', {
  description: 'Reason why an article is not visible.',
  values: described<Withholding['state']>({
    EMBARGOED: 'The article is under embargo.',
    WITHDRAWN: 'The article is withdrawn.',
  }),
});
