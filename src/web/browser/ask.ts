/** What the browser asks the service, with the token of whoever reviews. */

/** The text of an operation, with the types of what it takes and answers. */
export interface Operation<Data, Variables> {
  readonly text: string;
  readonly types?: (variables: Variables) => Data;
}

/** The path under which all of the site stands: "/", or "/archive/". */
export const home = new URL('../../', import.meta.url).pathname;

/** It lives here and nowhere else: with the page it is gone. */
let token: string | null = null;

/** Sends a token with all that is asked from now on; null sends none. */
export function sendToken(text: string | null): void {
  token = text;
}

export const hasToken = (): boolean => token !== null;

/** The header by which a request is of whoever has the token. */
export const authorization = (): Readonly<Record<string, string>> =>
  token === null ? {} : { authorization: `Bearer ${token}` };

/** What is told in place where something cannot be done: a sentence for people. */
export class Failure extends Error {}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Asks one operation. Rejects with a `Failure` that can be shown. */
export async function ask<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables): Promise<Data> {
  const response = await send(operation.text, variables);
  if (response.status === 401) {
    throw new Failure('This token is not known here. It may be mistyped, or have expired or been revoked.');
  }
  const { data, errors = [] } = await answerOf<Data>(response);
  const [error] = errors;
  if (error?.extensions?.code === 'FORBIDDEN') throw new Failure(`This token may not do that. ${error.message}`);
  if (error !== undefined) throw new Failure(error.message);
  if (data == null) throw new Failure('The service answered nothing. Try again in a moment.');
  return data;
}

async function send(query: string, variables: unknown): Promise<Response> {
  try {
    return await fetch(`${home}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...authorization() },
      body: JSON.stringify({ query, variables }),
    });
  } catch {
    throw new Failure('The service cannot be reached. See whether you are connected, and try again.');
  }
}

/** A proxy in front may answer something else than JSON. */
async function answerOf<Data>(response: Response): Promise<Answer<Data>> {
  try {
    return await response.json();
  } catch {
    throw new Failure(`The service cannot answer now (${response.status}). Try again in a moment.`);
  }
}

/** The sentence that tells of an error. */
export const sayFailure = (error: unknown): string =>
  error instanceof Failure ? error.message : 'Something failed on this page. Load it again.';
