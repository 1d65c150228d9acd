/** The rows of an article's quotes, and of whom and what they speak of. */
import { edtfBounds } from '../../../../schema/domain/edtf-bounds.ts';
import type { QuoteFound } from '../../../../schema/domain/model.ts';
import { dateKeys } from '../transaction/sort-keys.ts';
import type { OpenArticle } from './open-article.ts';
import { quoteText } from './quote-text.ts';
import { reviewed } from './reviewed.ts';

export function addQuotes(open: OpenArticle): void {
  const article_id = open.decided.id;
  const { kind, name, version } = open.found.provenance;
  for (const [n, quote] of open.found.quotes.entries()) {
    const id = open.decided.quoteIds[n] ?? open.keys.next();
    const first = quote.content[0];
    if (first === undefined) continue;
    const speaker_id = quote.speaker === null ? null : open.person(quote.speaker).id;
    const bounds = quote.said === null ? null : edtfBounds(quote.said.edtf);
    const said = dateKeys(bounds?.earliest ?? open.day);
    open.add('quote', {
      id,
      article_id,
      block_id: open.blockOf(first),
      speaker_id,
      occasion_id: quote.occasion === null ? null : open.event(quote.occasion.event).id,
      kind: quote.kind,
      text: quoteText(open.document.text, quote.content),
      start: first.start,
      ...reviewed(kind, quote.confidence),
      read_by_kind: kind,
      read_by_name: name,
      read_by_version: version,
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
    });
    addAlternatives(open, quote, { id, article_id, speaker_id });
    for (const [position, range] of quote.content.entries()) {
      open.add('piece', {
        id: open.keys.next(),
        quote_id: id,
        article_id,
        block_id: open.blockOf(range),
        position,
        ...open.span('', range),
      });
      for (const mention of open.mentions.filter(
        (other) => range.start <= other.range.start && other.range.end <= range.end,
      )) {
        open.add('quote_mention', {
          id: open.keys.next(),
          quote_id: id,
          mention_id: mention.id,
          article_id,
          person_id: mention.person,
          event_id: mention.event,
        });
      }
    }
    const links = [
      ...(quote.occasion === null ? [] : [{ ...quote.occasion, relation: 'SAID_AT' }]),
      ...quote.about.map((link) => ({ ...link, relation: 'ABOUT' })),
    ];
    for (const { event, range, relation } of links) {
      open.add('quote_event', {
        id: open.keys.next(),
        quote_id: id,
        event_id: open.event(event).id,
        article_id,
        speaker_id,
        relation,
        ...open.span('', range),
        ...open.published,
        said_asc: said.asc,
        said_desc: said.desc,
      });
    }
  }
}

/** Who else may be the speaker. What a human read is settled; two of a reading may be one to the archive. */
function addAlternatives(
  open: OpenArticle,
  { alternatives }: QuoteFound,
  quote: { readonly id: number; readonly article_id: number; readonly speaker_id: number | null },
): void {
  const { kind } = open.found.provenance;
  if (kind === 'HUMAN') return;
  const known = new Set([quote.speaker_id]);
  for (const [position, { speaker, confidence }] of alternatives.entries()) {
    const speaker_id = open.person(speaker).id;
    if (known.has(speaker_id)) continue;
    known.add(speaker_id);
    open.add('quote_alternative', {
      id: open.keys.next(),
      quote_id: quote.id,
      article_id: quote.article_id,
      position,
      speaker_id,
      confidence: reviewed(kind, confidence).confidence,
    });
  }
}
