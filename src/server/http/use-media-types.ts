import type { ExecutionResult, GraphQLFormattedError } from 'graphql';
import {
  type FetchAPI,
  getSSEProcessor,
  isAsyncIterable,
  mapAsyncIterator,
  type Plugin,
  processRegularResult,
} from 'graphql-yoga';
import type { ResponseErrorCode } from '../../../schema/domain/error-codes.ts';
import { noStore } from './cache-headers.ts';
import { preferredType, streamTypes, wholeTypes } from './media-types.ts';
import { multipartResponse } from './multipart-response.ts';

const anyTypes = [...wholeTypes, ...streamTypes, 'multipart/mixed'] as const;

/**
 * Chooses the media type of the response by `Accept`, and responds with 406 if no type is acceptable: before the execution, or, for a
 * subscription without an acceptable type of stream, after it.
 */
export const useMediaTypes: Plugin = {
  onRequestParse({ request, endResponse, fetchAPI }) {
    if (preferredType(acceptOf(request), anyTypes) === null) endResponse(notAcceptable(wholeTypes, fetchAPI));
  },
  onResultProcess({ request, result, setResultProcessor }) {
    const accept = acceptOf(request);
    if (isAsyncIterable(result)) {
      const type = preferredType(accept, streamTypes);
      if (type === 'text/event-stream') return setResultProcessor(getSSEProcessor(), type);
      if (type !== null)
        return setResultProcessor((_, fetchAPI) => multipartResponse(payloadsOf(result), fetchAPI), type);
      // Close it at once: it counts as an open subscription.
      void result[Symbol.asyncIterator]().return?.();
      return setResultProcessor((_, fetchAPI) => notAcceptable(streamTypes, fetchAPI), 'application/json');
    }
    const whole = preferredType(accept, wholeTypes);
    if (whole !== null) return setResultProcessor(processRegularResult, whole);
    const type = preferredType(accept, anyTypes) ?? 'application/json';
    if (type === 'text/event-stream') return setResultProcessor(getSSEProcessor(), type);
    setResultProcessor(async (regular, fetchAPI) => {
      const response = await processRegularResult(regular, fetchAPI, 'application/json');
      const result = await response.json();
      const isOfSubscription = type === 'multipart/mixed;subscriptionspec=1.0';
      return multipartResponse(once(isOfSubscription ? { payload: result } : result), fetchAPI, response.status);
    }, type);
  },
};

const acceptOf = (request: Request): string | undefined => request.headers.get('accept') ?? undefined;

/** The results of a subscription as Apollo's messages, without `extensions.http`, which is internal. */
const payloadsOf = (results: AsyncIterable<ExecutionResult>) =>
  mapAsyncIterator(results, (result) => ({
    payload:
      result.errors === undefined
        ? result
        : { ...result, errors: result.errors.map((error) => withoutHttp(error.toJSON())) },
  }));

function withoutHttp({
  extensions: { http: _, ...extensions } = {},
  ...error
}: GraphQLFormattedError): GraphQLFormattedError {
  return { ...error, extensions };
}

async function* once<T>(value: T): AsyncGenerator<T> {
  yield value;
}

function notAcceptable(types: readonly string[], { Response }: FetchAPI): Response {
  const accept = types.map((type) => type.replace('subscriptionspec', 'subscriptionSpec'));
  const message = `The Accept header has none of the types that this can be answered in; accept ${accept.join(' or ')}.`;
  const body = JSON.stringify({
    errors: [{ message, extensions: { code: 'NOT_ACCEPTABLE' satisfies ResponseErrorCode, accept } }],
  });
  return new Response(body, {
    status: 406,
    headers: { 'content-type': 'application/json; charset=utf-8', ...noStore },
  });
}
