/** Checks a text against the quotes of an archive. */
import type { GraphQLResolveInfo } from 'graphql';
import { isNamed } from '../../domain/check-quote/is-named.ts';
import type { Candidate, Judged, QuoteVerdict } from '../../domain/check-quote/judge-claim.ts';
import { judgeClaims } from '../../domain/check-quote/judge-claims.ts';
import { judgeText } from '../../domain/check-quote/judge-text.ts';
import { spansOfPart } from '../../domain/check-quote/spans-of-part.ts';
import type { Claim } from '../../domain/check-quote/split-claims.ts';
import type { WordDifference } from '../../domain/same-words/word-difference.ts';
import { assertValidText } from '../../query/assert-valid-text.ts';
import type { Context, PageRows, Row } from '../../query/context.ts';
import { Plan } from '../plan.ts';
import { innerRow, innerRows, rangeOf } from '../read-row.ts';
import { readInParts } from '../root.ts';
import { candidateOf } from './candidates.ts';
import { type CheckInput, checkInput } from './check-input.ts';
import { mostMatches, planCheck, rowKeys, searchesOf } from './plan-check.ts';

export interface QuoteCheck {
  readonly verdict: QuoteVerdict;
  readonly sentences: readonly CheckedSentence[];
  readonly speakers: readonly Row[];
  readonly searched: Searched;
}

export interface CheckedSentence {
  readonly claim: Claim;
  /** The whole text, which offsets are in. */
  readonly whole: string;
  readonly verdict: QuoteVerdict;
  readonly matches: readonly QuoteMatch[];
}

export interface QuoteMatch {
  readonly quote: Row;
  /** Spans of the article that have the words. */
  readonly spans: readonly Row[];
  readonly difference: WordDifference;
}

/** `articleCount`, `from` and `to` are null where they are not asked for. */
export interface Searched {
  readonly articleCount: number | null;
  readonly from: unknown;
  readonly to: unknown;
}

export async function checkQuote(
  args: Readonly<Record<string, unknown>>,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<QuoteCheck> {
  assertValidText(args);
  const input = checkInput(args);
  const plan = new Plan(info);
  const keys = planCheck(plan, input);
  const read = await readInParts(plan, context);
  const rows = innerRows(await read([rowKeys.candidates], false), rowKeys.candidates);
  let candidates = rows.map((row) => candidateOf(innerRow(row, 'quote'), input.speaker));
  let judged = judgeAll(input, candidates);
  const words = searchesOf(input).map((_, n) => `${rowKeys.words}${n}`);
  if (words.length > 0 && judged.some(({ verdict }) => verdict === 'NOT_FOUND')) {
    const found = await read(words, false);
    const more = words.flatMap((key) => pageNodes(found, key)).map((row) => candidateOf(row, input.speaker));
    candidates = [...new Map([...candidates, ...more].map((each) => [each.key, each])).values()];
    judged = judgeAll(input, candidates);
  }
  plan.params[keys.param] = [...new Set(judged.flatMap(named).map(({ candidate }) => candidate.key))];
  const { people, articles, first, last, matched } = rowKeys;
  const answer = await read([matched, people, articles, first, last]);
  const quotes = new Map(innerRows(answer, rowKeys.matched).map((row) => [row['key'], row]));
  const sentences = judged.map(({ claim, verdict, matches }): CheckedSentence => {
    const found = named({ verdict, matches }).flatMap(({ candidate, part, difference }): readonly QuoteMatch[] => {
      const quote = quotes.get(candidate.key);
      if (quote === undefined) return [];
      return [{ quote, difference, spans: spansIn(quote, spansOfPart(candidate.quote.text, candidate.pieces, part)) }];
    });
    return { claim, whole: String(args['text']), verdict, matches: found };
  });
  return {
    verdict: judgeText(judged.map((each) => ({ ...each.claim, ...each }))),
    sentences,
    speakers: speakersIn(answer, input),
    searched: searchedIn(answer),
  };
}

const judgeAll = (
  { claims }: CheckInput,
  candidates: readonly Candidate[],
): readonly (Judged & { readonly claim: Claim })[] =>
  judgeClaims(claims, candidates).flatMap((judged, n) => {
    const claim = claims[n];
    return claim === undefined ? [] : [{ ...judged, claim }];
  });

const named = ({ matches }: Judged) => matches.slice(0, mostMatches);

/** Parts of the spans of a quote's content; none where spans are not asked for. */
function spansIn(quote: Row, ranges: readonly { readonly start: number; readonly end: number }[]): readonly Row[] {
  if (quote['content'] === undefined) return [];
  const pieces = innerRows(quote, 'content').flatMap((piece) =>
    piece['span'] === undefined ? [] : [innerRow(piece, 'span')],
  );
  return ranges.flatMap(({ start, end }) => {
    const whole = pieces.find((piece) => rangeOf(piece).start <= start && end <= rangeOf(piece).end);
    if (whole === undefined) return [];
    const from = rangeOf(whole).start;
    return [{ ...whole, start, end, exact: String(whole['exact']).slice(start - from, end - from) }];
  });
}

const pageNodes = (answer: Row, key: string): readonly Row[] => {
  const page = answer[key];
  return isPageRows(page) ? page.links.map(({ node }) => node) : [];
};

/** The people who have the name, of those that a search found. */
const speakersIn = (answer: Row, { speaker }: CheckInput): readonly Row[] =>
  speaker === null
    ? []
    : pageNodes(answer, rowKeys.people).filter((person) =>
        isNamed(
          speaker,
          [person, ...innerRows(person, 'aliases')].map((row) => String(row['name'])),
        ),
      );

function searchedIn(answer: Row): Searched {
  const counted = answer[rowKeys.articles];
  const dayOf = (key: string) => pageNodes(answer, key)[0]?.['publishedOn'] ?? null;
  return {
    articleCount: isPageRows(counted) ? counted.total : null,
    from: dayOf(rowKeys.first),
    to: dayOf(rowKeys.last),
  };
}

const isPageRows = (value: unknown): value is PageRows =>
  typeof value === 'object' && value !== null && 'links' in value;
