/** The types of a whole response, the one first that a client gets who takes any. */
export const wholeTypes = ['application/json', 'application/graphql-response+json'] as const;

/** The types of a subscription's events: server-sent events, and Apollo's multipart protocol. */
export const streamTypes = ['text/event-stream', 'multipart/mixed;subscriptionspec=1.0'] as const;

/** One range of an `Accept` header, in lower case. */
interface Range {
  readonly main: string;
  readonly sub: string;
  readonly params: readonly string[];
  readonly weight: number;
}

/** So many headers are kept in parsed form: clients send the same ones, but choose them. */
const mostKept = 200;

const kept = new Map<string, readonly Range[]>();

/**
 * The best of the types offered by an `Accept` header (https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1), null where none
 * is acceptable: by the weight of the most specific range that a type is in, then by the order of the header, then by the order of
 * the offer. A range in another charset than UTF-8 counts as not there.
 */
export function preferredType<T extends string>(accept: string | undefined, offered: readonly T[]): T | null {
  const ranges = rangesOf(accept || '*/*');
  let best: { readonly type: T; readonly weight: number; readonly place: number } | null = null;
  for (const type of offered) {
    const place = placeOf(type, ranges);
    const weight = ranges[place]?.weight ?? 0;
    if (weight === 0) continue;
    if (best === null || weight > best.weight || (weight === best.weight && place < best.place)) {
      best = { type, weight, place };
    }
  }
  return best?.type ?? null;
}

function rangesOf(accept: string): readonly Range[] {
  const known = kept.get(accept);
  if (known !== undefined) return known;
  const ranges = accept.toLowerCase().replace(/[\s"]/g, '').split(',').map(parseRange).filter(isInUtf8);
  if (kept.size >= mostKept) kept.clear();
  kept.set(accept, ranges);
  return ranges;
}

function parseRange(text: string): Range {
  const [type = '', ...params] = text.split(';');
  const [main = '', sub = ''] = type.split('/');
  const weight = params.find((param) => param.startsWith('q='))?.slice(2) ?? '1';
  // What is no weight is none.
  return { main, sub, params, weight: /^(0(\.\d*)?|1(\.0*)?)$/.test(weight) ? Number(weight) : 1 };
}

const isInUtf8 = ({ params }: Range): boolean =>
  params.every((param) => !param.startsWith('charset=') || param === 'charset=utf-8');

/** Which range is the most specific that a type is in; -1 where it is in none. */
function placeOf(type: string, ranges: readonly Range[]): number {
  const { main, sub, params } = parseRange(type);
  let best = -1;
  let most = -1;
  for (const [place, range] of ranges.entries()) {
    const isAny = range.sub === '*';
    if ((range.main !== '*' && range.main !== main) || (!isAny && range.sub !== sub)) continue;
    if (!isAny && !params.every((param) => range.params.includes(param))) continue;
    const specific = (range.main === '*' ? 0 : 1) + (isAny ? 0 : 1);
    if (specific > most) [best, most] = [place, specific];
  }
  return best;
}
