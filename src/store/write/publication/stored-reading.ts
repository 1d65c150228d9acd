/** What was read in articles that are in, made again from their rows: the same that was taken in, as far as any row depends on it. */
import type {
  Annotations,
  CorrectionFound,
  Document,
  MentionFound,
  Stated,
  WhenFound,
} from '../../../../schema/domain/model.ts';
import { rightsIn } from '../article/rights-cells.ts';
import { textOrNull, wordOf } from '../transaction/cell-of.ts';
import { groupBy } from '../transaction/group-by.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { rangeIn, rangeOf } from './row-range.ts';
import { storedChecks } from './stored-checks.ts';
import { storedDescribed } from './stored-described.ts';
import { datesOf, type MediaTables, mediaOf } from './stored-media.ts';

type Row = Readonly<Record<string, unknown>>;
type Of = (article: number) => readonly Row[];

/** An article's text with what was read in it. Its quotes stand in the order of the text, its people and events as they were read. */
export interface StoredReading {
  readonly document: Document;
  readonly annotations: Annotations;
}

export async function storedReadings(
  transaction: WriteTransaction,
  articles: readonly number[],
): Promise<ReadonlyMap<number, StoredReading>> {
  const of = async (table: string, column = 'article_id'): Promise<Of> => {
    const rows = await transaction.allWith(`select * from ${table}`, column, articles);
    const groups = groupBy(
      [...rows].sort((a, b) => Number(a['id']) - Number(b['id'])),
      (row) => Number(row[column]),
    );
    return (article) => groups.get(article) ?? [];
  };
  const tables: Tables = {
    article: await of('article', 'id'),
    block: await of('block'),
    photo: await of('photo'),
    rendition: await of('rendition'),
    link: await of('link'),
    text_date: await of('text_date'),
    embed: await of('embed'),
    live_entry: await of('live_entry'),
    fact_check: await of('fact_check'),
    claim_url: await of('claim_url'),
    article_person: await of('article_person'),
    description: await of('description'),
    mention: await of('mention'),
    report: await of('report'),
    participant: await of('participant'),
    participant_group: await of('participant_group'),
    quote: await of('quote'),
    piece: await of('piece'),
    quote_alternative: await of('quote_alternative'),
    quote_event: await of('quote_event'),
    external_id: await of('external_id'),
    article_author: await of('article_author'),
    article_keyword: await of('article_keyword'),
    correction: await of('correction'),
    correction_quote: await of('correction_quote'),
  };
  return new Map(
    articles.flatMap((article): [number, StoredReading][] => {
      const [row] = tables.article(article);
      return row === undefined ? [] : [[article, readingOf(row, article, tables)]];
    }),
  );
}

type Tables = MediaTables &
  Readonly<
    Record<
      | 'article'
      | 'block'
      | 'article_person'
      | 'description'
      | 'mention'
      | 'report'
      | 'participant'
      | 'participant_group'
      | 'quote'
      | 'piece'
      | 'quote_alternative'
      | 'quote_event'
      | 'external_id'
      | 'fact_check'
      | 'claim_url'
      | 'article_author'
      | 'article_keyword'
      | 'correction'
      | 'correction_quote',
      Of
    >
  >;

function readingOf(row: Row, article: number, tables: Tables): StoredReading {
  const reports = tables.report(article);
  const eventOf = new Map(reports.map((report) => [Number(report['event_id']), String(report['id'])]));
  const quotes = [...tables.quote(article)].sort((a, b) => Number(a['start']) - Number(b['start']));
  const first = reports[0] ?? quotes[0];
  const corrections = correctionsOf(article, tables, quotes);
  return {
    document: documentOf(row, article, tables),
    annotations: {
      provenance: provenanceOf(row, first),
      people: peopleOf(article, tables),
      events: reports.map((report) => eventIn(report, article, tables)),
      quotes: quotes.map((quote) => quoteIn(quote, article, tables, eventOf)),
      mainEvent: mainEventOf(reports),
      dates: datesOf(article, tables),
      ...(corrections.length === 0 ? {} : { corrections }),
    },
  };
}

/** Who read it stands in what was read, or else at the beginning of what tells one reading from another. */
function provenanceOf(row: Row, fact: Row | undefined): Annotations['provenance'] {
  const [, kind = 'SOFTWARE', name = '', version = ''] =
    /^(\w+):(.*)@([^@]*):\w+$/.exec(String(row['reading_sha256'])) ?? [];
  if (fact === undefined)
    return { kind: kind === 'HUMAN' ? 'HUMAN' : 'SOFTWARE', name, version: version === '' ? null : version };
  return {
    kind: fact['read_by_kind'] === 'HUMAN' ? 'HUMAN' : 'SOFTWARE',
    name: String(fact['read_by_name']),
    version: textOrNull(fact['read_by_version']),
  };
}

const mainEventOf = (reports: readonly Row[]): string | null => {
  const main = reports.find((report) => Number(report['is_main']) === 1);
  return main === undefined ? null : String(main['id']);
};

function documentOf(row: Row, article: number, tables: Tables): Document {
  const stated = (column: string): Stated<string> | null => {
    const value = textOrNull(row[column]);
    return value === null ? null : { value, range: rangeIn(row, `${column}_`) };
  };
  const externalIds = tables.external_id(article).map((id) => ({
    scheme: String(id['scheme']),
    value: String(id['value']),
  }));
  return {
    text: String(row['text']),
    blocks: tables.block(article).map((block) => ({ kind: wordOf(block['kind']), ...rangeOf(block) })),
    ...mediaOf(article, tables),
    ...(externalIds.length === 0 ? {} : { externalIds: trusted(externalIds) }),
    ...storedDescribed(row, tables.article_author(article), tables.article_keyword(article)),
    ...rightsIn(row),
    ...storedChecks(tables.fact_check(article), tables.claim_url(article)),
    metadata: {
      headline: stated('headline'),
      standfirst: stated('standfirst'),
      byline: stated('byline'),
      publisher: stated('publisher'),
      section: stated('section'),
      language: stated('language'),
      url: stated('url'),
      publishedOn: stated('published_on'),
      publishedAt: stated('published_at'),
      updatedAt: stated('updated_at'),
    },
  };
}

function peopleOf(article: number, tables: Tables): Annotations['people'] {
  return tables.article_person(article).map((person) => {
    const isOf = (row: Row) => row['person_id'] !== null && Number(row['person_id']) === Number(person['person_id']);
    return {
      key: String(person['person_id']),
      name: String(person['full_name'] ?? ''),
      mentions: tables.mention(article).filter(isOf).map(mentionOf),
      descriptions: tables.description(article).filter(isOf).map(rangeOf),
      confidence: 1,
    };
  });
}

function eventIn(report: Row, article: number, tables: Tables): Annotations['events'][number] {
  const isOf = (row: Row) => Number(row['report_id']) === Number(report['id']);
  const place = textOrNull(report['place_name']);
  const range = rangeIn(report, 'place_');
  return {
    key: String(report['id']),
    name: String(report['name']),
    kind: wordOf(report['kind']),
    status: wordOf(report['status']),
    when: whenIn(report, 'when_'),
    place: place === null || range === null ? null : { name: place, range },
    participants: tables
      .participant(article)
      .filter(isOf)
      .map((row) => ({ person: String(row['person_id']), range: rangeOf(row) })),
    groups: tables.participant_group(article).filter(isOf).map(rangeOf),
    mentions: tables
      .mention(article)
      .filter((row) => row['event_id'] !== null && Number(row['event_id']) === Number(report['event_id']))
      .map(mentionOf),
    roots: textOrNull(report['roots'])?.split(' ') ?? [],
    confidence: Number(report['confidence']),
  };
}

function quoteIn(
  quote: Row,
  article: number,
  tables: Tables,
  eventOf: ReadonlyMap<number, string>,
): Annotations['quotes'][number] {
  const isOf = (row: Row) => Number(row['quote_id']) === Number(quote['id']);
  const source = rangeIn(quote, 'source_');
  const links = tables.quote_event(article).filter(isOf);
  const linkOf = (row: Row) => ({ event: eventOf.get(Number(row['event_id'])) ?? '', range: rangeOf(row) });
  const occasion = links.find((row) => row['relation'] === 'SAID_AT');
  return {
    kind: wordOf(quote['kind']),
    content: [...tables.piece(article).filter(isOf)]
      .sort((a, b) => Number(a['position']) - Number(b['position']))
      .map(rangeOf),
    cue: rangeIn(quote, 'cue_'),
    source: source === null ? null : { range: source, kind: wordOf(quote['source_kind']) },
    speaker: quote['speaker_id'] === null ? null : String(quote['speaker_id']),
    alternatives: [...tables.quote_alternative(article).filter(isOf)]
      .sort((a, b) => Number(a['position']) - Number(b['position']))
      .map((row) => ({ speaker: String(row['speaker_id']), confidence: Number(row['confidence']) })),
    said: whenIn(quote, 'said_'),
    occasion: occasion === undefined ? null : linkOf(occasion),
    about: links.filter((row) => row['relation'] === 'ABOUT').map(linkOf),
    confidence: Number(quote['confidence']),
  };
}

function correctionsOf(article: number, tables: Tables, quotes: readonly Row[]): readonly CorrectionFound[] {
  const places = new Map(quotes.map((quote, place) => [Number(quote['id']), place]));
  return tables.correction(article).map((row) => ({
    kind: wordOf(row['kind']),
    text: String(row['text']),
    at: textOrNull(row['at']),
    range: rangeIn(row, ''),
    quotes: tables
      .correction_quote(article)
      .filter((link) => Number(link['correction_id']) === Number(row['id']))
      .flatMap((link) => places.get(Number(link['quote_id'])) ?? []),
  }));
}

const mentionOf = (row: Row): MentionFound => ({
  range: rangeOf(row),
  kind: wordOf(row['kind']),
  title: rangeIn(row, 'title_'),
});

function whenIn(row: Row, prefix: string): WhenFound | null {
  const edtf = textOrNull(row[`${prefix}edtf`]);
  const range = rangeIn(row, prefix);
  return edtf === null || range === null ? null : { edtf, range };
}

/** Keys whose schemes are of the model's list: only such were ever written. */
const trusted = (
  ids: readonly { readonly scheme: string; readonly value: string }[],
): NonNullable<Document['externalIds']> => ids as NonNullable<Document['externalIds']>;
