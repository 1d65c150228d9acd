import { createYoga as create } from 'graphql-yoga';
import type { Logger } from 'pino';
import { schema } from '../../../schema/index.ts';
import { type Access, publicAccess } from '../../../schema/query/access.ts';
import type { Context } from '../../../schema/query/context.ts';
import type { Config } from '../../config.ts';
import type { DocumentCache } from '../execute/document-cache.ts';
import type { ExecutedResult } from '../execute/execute.ts';
import { useExecute } from '../execute/use-execute.ts';
import { limitSubscriptions } from '../limits/limit-subscriptions.ts';
import { useDocuments } from '../limits/use-documents.ts';
import { maskErrors } from '../observe/mask-errors.ts';
import { type RequestNote, useErrorCodes } from '../observe/use-error-codes.ts';
import type { Authentication } from './authenticate.ts';
import type { Params } from './parse-params.ts';
import { useAccess } from './use-access.ts';
import { useMediaTypes } from './use-media-types.ts';
import { useParams } from './use-params.ts';

/** Results of the fast path for a request that it could not answer. */
export interface FallbackInput {
  readonly params?: Params | undefined;
  readonly executed?: ExecutedResult | undefined;
  /** Who sent it. */
  readonly authentication?: Authentication | undefined;
}

export interface YogaOptions {
  readonly config: Config;
  readonly logger: Logger;
  readonly documents: DocumentCache;
  /** The context of an operation for its sender. */
  readonly context: (access: Access) => Context;
  /** Is called with the code of each error. */
  readonly onError: (code: string) => void;
}

/** The fallback for `/graphql`: new documents, errors, subscriptions and every other request that the fast path does not support. */
export function createYoga({ config, logger, documents, context, onError }: YogaOptions) {
  const requests = new WeakMap<object, string>();
  return create<FallbackInput & { readonly note: RequestNote }>({
    schema,
    context: ({ authentication }) =>
      context(authentication !== undefined && 'access' in authentication ? authentication.access : publicAccess),
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    batching: false,
    // Its caches have no limit by size; `documents` is the cache.
    parserAndValidationCache: false,
    multipart: false,
    cors: false,
    logging: false,
    healthCheckEndpoint: '/yoga-health-is-off',
    maskedErrors: { maskError: maskErrors(logger, requests), errorMessage: 'Unexpected error.' },
    plugins: [
      useParams(config.MAX_BODY_BYTES, documents),
      useDocuments(config, documents),
      useExecute(requests),
      limitSubscriptions(config.MAX_EVENT_STREAMS),
      // Behind whatever else subscribes: it ends what they began.
      useAccess,
      useErrorCodes(onError),
      useMediaTypes,
    ],
  });
}
