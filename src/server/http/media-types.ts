/** Media types of a single response, the default first. */
export const wholeTypes = ['application/json', 'application/graphql-response+json'] as const;

/** Media types of the events of a subscription: server-sent events, and Apollo's multipart protocol. */
export const streamTypes = ['text/event-stream', 'multipart/mixed;subscriptionspec=1.0'] as const;

/** One range of an `Accept` header, in lower case. */
interface Range {
  readonly main: string;
  readonly sub: string;
  readonly params: readonly string[];
  readonly weight: number;
}

/** The most `Accept` headers that are cached in parsed form. */
const maxCached = 200;

const cached = new Map<string, readonly Range[]>();

/**
 * The best of the offered types by an `Accept` header (https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1); null if none is
 * acceptable. Types are compared by the weight of their most specific range, then by the order of the header, then by the order of
 * the offer. Ranges with a charset other than UTF-8 are ignored.
 */
export function preferredType<T extends string>(accept: string | undefined, offered: readonly T[]): T | null {
  const ranges = rangesOf(accept || '*/*');
  let best: { readonly type: T; readonly weight: number; readonly index: number } | null = null;
  for (const type of offered) {
    const index = indexOf(type, ranges);
    const weight = ranges[index]?.weight ?? 0;
    if (weight === 0) continue;
    if (best === null || weight > best.weight || (weight === best.weight && index < best.index)) {
      best = { type, weight, index };
    }
  }
  return best?.type ?? null;
}

function rangesOf(accept: string): readonly Range[] {
  const found = cached.get(accept);
  if (found !== undefined) return found;
  const ranges = accept.toLowerCase().replace(/[\s"]/g, '').split(',').map(parseRange).filter(isUtf8);
  if (cached.size >= maxCached) cached.clear();
  cached.set(accept, ranges);
  return ranges;
}

function parseRange(text: string): Range {
  const [type = '', ...params] = text.split(';');
  const [main = '', sub = ''] = type.split('/');
  const weight = params.find((param) => param.startsWith('q='))?.slice(2) ?? '1';
  // Ignore a malformed weight.
  return { main, sub, params, weight: /^(0(\.\d*)?|1(\.0*)?)$/.test(weight) ? Number(weight) : 1 };
}

const isUtf8 = ({ params }: Range): boolean =>
  params.every((param) => !param.startsWith('charset=') || param === 'charset=utf-8');

/** The index of the most specific range with a type; -1 if there is none. */
function indexOf(type: string, ranges: readonly Range[]): number {
  const { main, sub, params } = parseRange(type);
  let best = -1;
  let most = -1;
  for (const [index, range] of ranges.entries()) {
    const isAny = range.sub === '*';
    if ((range.main !== '*' && range.main !== main) || (!isAny && range.sub !== sub)) continue;
    if (!isAny && !params.every((param) => range.params.includes(param))) continue;
    const specific = (range.main === '*' ? 0 : 1) + (isAny ? 0 : 1);
    if (specific > most) [best, most] = [index, specific];
  }
  return best;
}
