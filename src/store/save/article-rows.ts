/** From one article and what was read in it to the rows of its tables; nothing here asks the store. */
import { createHash } from 'node:crypto';
import { edtfBounds } from '../../../schema/edtf-bounds.ts';
import type { Annotations, Document, MentionFound, Range, Stated, WhenFound } from '../../../schema/model.ts';
import { fold } from '../fold.ts';
import type { TableName } from '../rows.ts';
import type { ArticleToSave } from './article-to-save.ts';
import type { KnownEvent } from './identify-events.ts';
import type { KnownPerson } from './identify-people.ts';
import type { KeyMaker } from './key-maker.ts';
import type { NewRow } from './session.ts';
import { dateKeys, publishedKeys } from './sort-keys.ts';

/** What the archive has decided about an article before its rows are made. */
export interface Decided {
  readonly id: number;
  readonly slug: string;
  readonly revision: number;
  readonly sourceId: number;
  readonly sourceSha256: string;
  readonly readingSha256: string;
  readonly people: ReadonlyMap<string, KnownPerson>;
  readonly events: ReadonlyMap<string, KnownEvent>;
  readonly quoteIds: readonly number[];
}

export type ArticleRows = ReadonlyMap<TableName, readonly NewRow[]>;

export function articleRows(article: ArticleToSave, decided: Decided, keys: KeyMaker): ArticleRows {
  return new RowMaker(article, decided, keys).make();
}

/** The SHA-256 of a text in UTF-8, or of bytes, in hexadecimal digits. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

class RowMaker {
  readonly #rows = new Map<TableName, NewRow[]>();
  readonly #article: ArticleToSave;
  readonly #decided: Decided;
  readonly #keys: KeyMaker;
  readonly #document: Document;
  readonly #found: Annotations;
  readonly #published: ReturnType<typeof publishedKeys>;
  readonly #blocks: readonly (Range & { readonly id: number })[];
  readonly #mentions: {
    readonly id: number;
    readonly range: Range;
    readonly person: number | null;
    readonly event: number | null;
  }[] = [];

  constructor(article: ArticleToSave, decided: Decided, keys: KeyMaker) {
    this.#article = article;
    this.#decided = decided;
    this.#keys = keys;
    this.#document = article.document;
    this.#found = article.annotations;
    this.#published = publishedKeys(this.#day);
    this.#blocks = article.document.blocks.map(({ start, end }) => ({ start, end, id: keys.next() }));
  }

  make(): ArticleRows {
    this.#addArticle();
    this.#addBlocks();
    this.#addPeople();
    this.#addEvents();
    this.#addQuotes();
    this.#addAppearances();
    return this.#rows;
  }

  get #day(): string | null {
    return this.#document.metadata.publishedOn?.value ?? null;
  }

  #add(table: TableName, row: NewRow): void {
    const rows = this.#rows.get(table);
    if (rows === undefined) this.#rows.set(table, [row]);
    else rows.push(row);
  }

  /** The three columns of a span, under a prefix. */
  #span(prefix: string, range: Range | null): NewRow {
    return {
      [`${prefix}start`]: range?.start ?? null,
      [`${prefix}end`]: range?.end ?? null,
      [`${prefix}exact`]: range === null ? null : this.#words(range),
    };
  }

  #words({ start, end }: Range): string {
    return this.#document.text.slice(start, end);
  }

  #when(prefix: string, when: WhenFound | null): NewRow {
    const bounds = when === null ? null : edtfBounds(when.edtf);
    return {
      [`${prefix}edtf`]: when?.edtf ?? null,
      [`${prefix}earliest`]: bounds?.earliest ?? null,
      [`${prefix}latest`]: bounds?.latest ?? null,
      ...this.#span(prefix, when?.range ?? null),
    };
  }

  #blockOf({ start, end }: Range): number | null {
    return this.#blocks.find((block) => block.start <= start && end <= block.end)?.id ?? null;
  }

  #addArticle(): void {
    const { text, metadata } = this.#document;
    const { id, slug, revision, sourceId, sourceSha256, readingSha256 } = this.#decided;
    const { bytes, mediaType } = this.#article.source;
    const stated = (prefix: string, fact: Stated<string> | null) => this.#span(prefix, fact?.range ?? null);
    this.#add('article', {
      id,
      slug,
      url: metadata.url?.value ?? null,
      headline: metadata.headline?.value ?? null,
      standfirst: metadata.standfirst?.value ?? null,
      byline: metadata.byline?.value ?? null,
      publisher: metadata.publisher?.value ?? null,
      section: metadata.section?.value ?? null,
      language: metadata.language?.value ?? null,
      published_on: this.#day,
      published_at: metadata.publishedAt?.value ?? null,
      updated_at: metadata.updatedAt?.value ?? null,
      published_utc: utc(metadata.publishedAt),
      updated_utc: utc(metadata.updatedAt),
      updated_asc: dateKeys(utc(metadata.updatedAt)).asc,
      updated_desc: dateKeys(utc(metadata.updatedAt)).desc,
      quote_count: this.#found.quotes.length,
      ...this.#published,
      headline_key: fold(metadata.headline?.value ?? ''),
      revision,
      word_count: this.#wordCount(),
      source_id: sourceId,
      source_sha256: sourceSha256,
      reading_sha256: readingSha256,
      text_sha256: sha256(text),
      ...stated('headline_', metadata.headline),
      ...stated('standfirst_', metadata.standfirst),
      ...stated('byline_', metadata.byline),
      ...stated('publisher_', metadata.publisher),
      ...stated('published_on_', metadata.publishedOn),
      text,
    });
    this.#add('source', {
      id: sourceId,
      article_id: id,
      revision,
      sha256: sourceSha256,
      media_type: mediaType,
      byte_length: bytes.length,
      ingested_at: new Date().toISOString(),
      text,
      text_sha256: sha256(text),
      bytes: Buffer.from(bytes).toString('hex'),
    });
  }

  #wordCount(): number {
    const counted = new Set(['HEADLINE', 'STANDFIRST', 'SUBHEAD', 'PARAGRAPH', 'BLOCKQUOTE']);
    const words = this.#document.blocks.filter(({ kind }) => counted.has(kind)).map((block) => this.#words(block));
    return words.reduce((count, block) => count + (block.match(/\S+/g)?.length ?? 0), 0);
  }

  #addBlocks(): void {
    const article_id = this.#decided.id;
    for (const [position, { kind, start, end }] of this.#document.blocks.entries()) {
      this.#add('block', {
        id: this.#blocks[position]?.id ?? this.#keys.next(),
        article_id,
        position,
        kind,
        start,
        end,
      });
    }
    for (const [position, photo] of this.#document.photos.entries()) {
      this.#add('photo', {
        id: this.#keys.next(),
        article_id,
        position,
        credit_name: photo.creditName,
        url: photo.url,
        ...this.#span('caption_', photo.caption),
        ...this.#span('credit_', photo.credit),
      });
    }
  }

  #addMention({ range, kind, title }: MentionFound, person: number | null, event: number | null): void {
    const id = this.#keys.next();
    this.#mentions.push({ id, range, person, event });
    this.#add('mention', {
      id,
      article_id: this.#decided.id,
      block_id: this.#blockOf(range),
      person_id: person,
      event_id: event,
      kind,
      ...this.#span('', range),
      ...this.#span('title_', title),
      ...this.#published,
    });
  }

  #addPeople(): void {
    for (const { key, mentions, descriptions } of this.#found.people) {
      const { id } = this.#person(key);
      for (const mention of mentions) this.#addMention(mention, id, null);
      for (const range of descriptions) {
        this.#add('description', {
          id: this.#keys.next(),
          person_id: id,
          article_id: this.#decided.id,
          ...this.#span('', range),
          ...this.#published,
        });
      }
    }
  }

  #addEvents(): void {
    const article_id = this.#decided.id;
    for (const event of this.#found.events) {
      const { id } = this.#event(event.key);
      const report = this.#keys.next();
      for (const mention of event.mentions) this.#addMention(mention, null, id);
      this.#add('report', {
        id: report,
        event_id: id,
        article_id,
        name: event.name,
        kind: event.kind,
        ...this.#when('when_', event.when),
        place_name: event.place?.name ?? null,
        place_key: event.place === null ? null : fold(event.place.name),
        ...this.#span('place_', event.place?.range ?? null),
        confidence: event.confidence,
        ...this.#readBy(),
        ...this.#published,
      });
      for (const { person, range } of event.participants) {
        const person_id = this.#person(person).id;
        this.#add('participant', {
          id: this.#keys.next(),
          report_id: report,
          article_id,
          person_id,
          ...this.#span('', range),
        });
      }
      for (const range of event.groups) {
        this.#add('participant_group', {
          id: this.#keys.next(),
          report_id: report,
          article_id,
          ...this.#span('', range),
        });
      }
    }
  }

  #addQuotes(): void {
    const article_id = this.#decided.id;
    for (const [n, quote] of this.#found.quotes.entries()) {
      const id = this.#decided.quoteIds[n] ?? this.#keys.next();
      const first = quote.content[0];
      if (first === undefined) continue;
      const when = this.#when('said_', quote.said);
      const said = dateKeys((quote.said === null ? null : edtfBounds(quote.said.edtf)?.earliest) ?? this.#day);
      const saidKeys = { said_asc: said.asc, said_desc: said.desc };
      this.#add('quote', {
        id,
        article_id,
        block_id: this.#blockOf(first),
        speaker_id: quote.speaker === null ? null : this.#person(quote.speaker).id,
        occasion_id: quote.occasion === null ? null : this.#event(quote.occasion.event).id,
        kind: quote.kind,
        text: quoteText(this.#document.text, quote.content),
        start: first.start,
        confidence: quote.confidence,
        ...this.#readBy(),
        ...this.#span('cue_', quote.cue),
        source_kind: quote.source?.kind ?? null,
        ...this.#span('source_', quote.source?.range ?? null),
        ...when,
        ...this.#span('occasion_', quote.occasion?.range ?? null),
        published_on: this.#day,
        ...this.#published,
        ...saidKeys,
      });
      for (const [position, range] of quote.content.entries()) {
        this.#add('piece', {
          id: this.#keys.next(),
          quote_id: id,
          article_id,
          block_id: this.#blockOf(range),
          position,
          ...this.#span('', range),
        });
        for (const mention of this.#mentions.filter(
          (other) => range.start <= other.range.start && other.range.end <= range.end,
        )) {
          this.#add('quote_mention', {
            id: this.#keys.next(),
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
        this.#add('quote_event', {
          id: this.#keys.next(),
          quote_id: id,
          event_id: this.#event(event).id,
          article_id,
          relation,
          ...this.#span('', range),
          ...this.#published,
          ...saidKeys,
        });
      }
    }
  }

  /** How often the article refers to each person and event, and where first. */
  #addAppearances(): void {
    const article_id = this.#decided.id;
    for (const { key } of this.#found.people) {
      const { id, nameKey } = this.#person(key);
      const mentions = this.#mentions.filter(({ person }) => person === id);
      const first = earliest(mentions);
      if (first === null) continue;
      this.#add('article_person', {
        id: this.#keys.next(),
        article_id,
        person_id: id,
        mention_count: mentions.length,
        quote_count: this.#found.quotes.filter(({ speaker }) => speaker === key).length,
        ...this.#span('', first),
        name_key: nameKey,
        ...this.#published,
      });
    }
    for (const event of this.#found.events) {
      const { id } = this.#event(event.key);
      const mentions = this.#mentions.filter((mention) => mention.event === id);
      const first = earliest(mentions);
      if (first === null) continue;
      const { asc, desc } = dateKeys(event.when === null ? null : (edtfBounds(event.when.edtf)?.earliest ?? null));
      this.#add('article_event', {
        id: this.#keys.next(),
        article_id,
        event_id: id,
        mention_count: mentions.length,
        ...this.#span('', first),
        when_asc: asc,
        when_desc: desc,
        ...this.#published,
      });
    }
  }

  #readBy(): NewRow {
    const { kind, name, version } = this.#found.readBy;
    return {
      review: kind === 'HUMAN' ? 'CONFIRMED' : 'UNREVIEWED',
      read_by_kind: kind,
      read_by_name: name,
      read_by_version: version,
    };
  }

  #person(key: string): KnownPerson {
    const person = this.#decided.people.get(key);
    if (person === undefined) throw new Error(`the reading has no person "${key}"`);
    return person;
  }

  #event(key: string): KnownEvent {
    const event = this.#decided.events.get(key);
    if (event === undefined) throw new Error(`the reading has no event "${key}"`);
    return event;
  }
}

/** A quote's words: its pieces joined by one space. */
export const quoteText = (text: string, content: readonly Range[]): string =>
  content.map(({ start, end }) => text.slice(start, end)).join(' ');

/** A moment in UTC, so that moments written with different offsets sort by time. */
function utc(stated: Stated<string> | null): string | null {
  if (stated === null) return null;
  const moment = new Date(stated.value);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}

function earliest(mentions: readonly { readonly range: Range }[]): Range | null {
  let first: Range | null = null;
  for (const { range } of mentions) if (first === null || range.start < first.start) first = range;
  return first;
}
