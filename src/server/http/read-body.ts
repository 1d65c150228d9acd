import { RequestError } from './request-error.ts';

/** The text of a body of at most `maxBytes` bytes. Throws a {@link RequestError} for one that is longer, not UTF-8, or not whole. */
export async function readBody(request: Request, maxBytes: number): Promise<string> {
  const tooLarge = () =>
    new RequestError(413, 'TOO_LARGE', `The body has more than ${maxBytes} bytes; send less at once.`);
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of incoming(request)) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw tooLarge();
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new RequestError(400, 'BAD_REQUEST', 'The body is not UTF-8.');
  }
}

/** The chunks of a body as they arrive. */
async function* incoming({ body }: Request): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  try {
    yield* body;
  } catch {
    throw new RequestError(400, 'BAD_REQUEST', 'The body ended before it was whole.');
  }
}
