/** The rows of an article's quotes, and of whom and what they speak of. */
import { edtfBounds } from '../../../../schema/domain/edtf-bounds.ts';
import type { QuoteFound, Range } from '../../../../schema/domain/model.ts';
import { canonicalWords } from '../../../../schema/domain/same-words/canonical-words.ts';
import { keptPairs, wordsKey } from '../../../../schema/domain/same-words/word-pairs.ts';
import { type FactMark, markOf } from '../decisions/reviewed-reading.ts';
import { dateKeys } from '../transaction/sort-keys.ts';
import type { OpenArticle } from './open-article.ts';
import { quoteText } from './quote-text.ts';

export function addQuotes(open: OpenArticle): void {
  const { review } = open.incoming;
  for (const [n, quote] of open.found.quotes.entries()) {
    const mark = review?.quotes[n]?.mark ?? markOf(open.found.provenance, quote.confidence);
    const row = quoteRow(open, quote, mark, open.decided.quoteIds[n] ?? open.keys.next());
    if (row === null) continue;
    const words = canonicalWords(row.text);
    open.add('quote', { ...row, words_key: wordsKey(words) });
    for (const hash of keptPairs(words)) open.add('quote_pair', { hash, quote_id: row.id });
    addAlternatives(open, quote, row, mark);
    addPieces(open, quote, row.id);
    addMentions(open, quote, row.id);
    addEventLinks(open, quote, row);
  }
  for (const [n, { quote, mark }] of (review?.rejected ?? []).entries()) {
    const row = quoteRow(open, quote, mark, open.decided.rejectedIds[n] ?? open.keys.next());
    if (row !== null) addRejected(open, quote, row);
  }
}

/** A quote that a human rejected stands in a table of its own, and nothing but its own row leads to its parts. */
function addRejected(open: OpenArticle, quote: QuoteFound, row: QuoteRow): void {
  open.add('rejected_quote', { ...row, words_key: wordsKey(canonicalWords(row.text)) });
  for (const [position, range] of quote.content.entries()) addPiece(open, row.id, position, range, null);
  for (const { id: mention_id } of mentionsIn(open, quote)) {
    const id = open.keys.next();
    const article_id = open.decided.id;
    open.add('quote_mention', { id, quote_id: row.id, mention_id, article_id, person_id: null, event_id: null });
  }
}

type QuoteRow = ReturnType<typeof quoteRow> & object;

/** Null for a quote without words, which is none. */
function quoteRow(open: OpenArticle, quote: QuoteFound, mark: FactMark, id: number) {
  const first = quote.content[0];
  if (first === undefined) return null;
  const { confidence, review, provenance } = mark;
  const bounds = quote.said === null ? null : edtfBounds(quote.said.edtf);
  const said = dateKeys(bounds?.earliest ?? open.day);
  return {
    id,
    article_id: open.decided.id,
    block_id: open.blockOf(first),
    speaker_id: quote.speaker === null ? null : open.person(quote.speaker).id,
    occasion_id: quote.occasion === null ? null : open.event(quote.occasion.event).id,
    kind: quote.kind,
    text: quoteText(open.document.text, quote.content),
    start: first.start,
    confidence,
    review,
    read_by_kind: provenance.kind,
    read_by_name: provenance.name,
    read_by_version: provenance.version,
    ...open.span('cue_', quote.cue),
    source_kind: quote.source?.kind ?? null,
    ...open.span('source_', quote.source?.range),
    said_edtf: quote.said?.edtf ?? null,
    said_earliest: bounds?.earliest ?? null,
    said_latest: bounds?.latest ?? null,
    ...open.span('said_', quote.said?.range),
    ...open.span('occasion_', quote.occasion?.range),
    published_on: open.day,
    ...open.published,
    said_asc: said.asc,
    said_desc: said.desc,
    copy_rank: open.incoming.copyRank,
  };
}

function addPieces(open: OpenArticle, { content }: QuoteFound, quote: number): void {
  for (const [position, range] of content.entries()) addPiece(open, quote, position, range, open.blockOf(range));
}

function addPiece(open: OpenArticle, quote_id: number, position: number, range: Range, block_id: number | null): void {
  const article_id = open.decided.id;
  open.add('piece', { id: open.keys.next(), quote_id, article_id, block_id, position, ...open.span('', range) });
}

const mentionsIn = ({ mentions }: OpenArticle, { content }: QuoteFound) =>
  content.flatMap((range) =>
    mentions.filter((other) => range.start <= other.range.start && other.range.end <= range.end),
  );

function addMentions(open: OpenArticle, quote: QuoteFound, quote_id: number): void {
  for (const mention of mentionsIn(open, quote)) {
    open.add('quote_mention', {
      id: open.keys.next(),
      quote_id,
      mention_id: mention.id,
      article_id: open.decided.id,
      person_id: mention.person,
      event_id: mention.event,
    });
  }
}

function addEventLinks(open: OpenArticle, quote: QuoteFound, row: QuoteRow): void {
  const links = [
    ...(quote.occasion === null ? [] : [{ ...quote.occasion, relation: 'SAID_AT' }]),
    ...quote.about.map((link) => ({ ...link, relation: 'ABOUT' })),
  ];
  for (const { event, range, relation } of links) {
    open.add('quote_event', {
      id: open.keys.next(),
      quote_id: row.id,
      event_id: open.event(event).id,
      article_id: row.article_id,
      speaker_id: row.speaker_id,
      relation,
      ...open.span('', range),
      ...open.published,
      said_asc: row.said_asc,
      said_desc: row.said_desc,
    });
  }
}

/** Who else may be the speaker. What a human read is settled; two of a reading may be one to the archive. */
function addAlternatives(
  open: OpenArticle,
  { alternatives }: QuoteFound,
  { id, article_id, speaker_id }: QuoteRow,
  { provenance }: FactMark,
): void {
  if (provenance.kind === 'HUMAN') return;
  const known = new Set([speaker_id]);
  for (const [position, { speaker, confidence }] of alternatives.entries()) {
    const other = open.person(speaker).id;
    if (known.has(other)) continue;
    known.add(other);
    open.add('quote_alternative', {
      id: open.keys.next(),
      quote_id: id,
      article_id,
      position,
      speaker_id: other,
      confidence: markOf(provenance, confidence).confidence,
    });
  }
}
