import { GraphQLError } from 'graphql';
import { UserFacingError } from '../../errors.ts';
import { RequestError } from './request-error.ts';
import { json, withHeaders } from './responses.ts';

/** A request that is answered with a status and a sentence: of a feed, a page, or a program that asks otherwise than by GraphQL. */
export class Refusal extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

/** How an error is told: what the client did wrong, a token that is missing, a store that cannot answer now. Null for one that is not expected. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  if (error instanceof RequestError) {
    const { http } = error.extensions;
    return new Refusal(http?.status ?? 400, error.message, http?.headers);
  }
  const cause = error instanceof GraphQLError ? error.originalError : error;
  if (cause instanceof UserFacingError) {
    const message = cause.code === 'QUERY_TIMEOUT' ? cause.message : 'The store cannot answer now; try again.';
    return new Refusal(503, message, retryAfter);
  }
  const isOfClient = error instanceof GraphQLError && (cause === undefined || cause instanceof GraphQLError);
  return isOfClient ? new Refusal(400, error.message) : null;
}

/** One second. */
const retryAfter = { 'retry-after': '1' } as const;

/** What work answers, or why it is refused, as JSON. Rejects for what is not expected, as the store or the code told it. */
export async function orRefusal(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    const refused = refusalOf(error);
    if (refused === null) throw error instanceof GraphQLError ? (error.originalError ?? error) : error;
    return withHeaders(json({ error: refused.message }, refused.status), refused.headers);
  }
}
