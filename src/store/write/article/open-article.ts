import type { Annotations, Document, ExternalId, Range } from '../../../../schema/domain/model.ts';
import type { Cell, Cells, NewRow, TableName } from '../../sql/rows.ts';
import type { KnownPerson } from '../identity/identify-people.ts';
import type { KnownEvent } from '../identity/settle-partition.ts';
import type { KeyMaker } from '../transaction/key-maker.ts';
import type { NewRows } from '../transaction/new-rows.ts';
import { publishedKeys } from '../transaction/sort-keys.ts';
import type { Incoming } from './incoming.ts';

/** What the archive has decided about an article before its rows are made. */
export interface Decided {
  readonly id: number;
  readonly slug: string;
  readonly revision: number;
  readonly sourceId: number;
  /** Whether its source is in already. */
  readonly isReread: boolean;
  readonly people: ReadonlyMap<string, KnownPerson>;
  readonly events: ReadonlyMap<string, KnownEvent>;
  /** The keys of its accounts of events, by the keys of the reading. */
  readonly reports: ReadonlyMap<string, number>;
  readonly quoteIds: readonly number[];
  /** The same of the quotes that a human rejected. */
  readonly rejectedIds: readonly number[];
  /** The moment since which the archive has had it. */
  readonly ingestedAt: string;
  /** Its address, null where another article has it. */
  readonly url: string | null;
  readonly externalIds: readonly ExternalId[];
  /** The article that it is a copy of. */
  readonly copyOf: number | null;
}

type SpanCells<P extends string> = { readonly [C in 'start' | 'end' | 'exact' as `${P}${C}`]: Cell };

/** An article while its rows are made: what they are made of, and those that are made. */
export class OpenArticle {
  readonly incoming: Incoming;
  readonly decided: Decided;
  readonly keys: KeyMaker;
  readonly document: Document;
  readonly found: Annotations;
  /** Its day, and what it is sorted by. */
  readonly day: string | null;
  readonly published: ReturnType<typeof publishedKeys>;
  readonly blocks: readonly (Range & { readonly id: number })[];
  readonly mentions: {
    readonly id: number;
    readonly range: Range;
    readonly person: number | null;
    readonly event: number | null;
  }[] = [];
  readonly #rows: NewRows;

  constructor(rows: NewRows, incoming: Incoming, decided: Decided, keys: KeyMaker) {
    const { annotations, document } = incoming;
    this.#rows = rows;
    this.incoming = incoming;
    this.decided = decided;
    this.keys = keys;
    this.document = document;
    this.found = annotations;
    this.day = document.metadata.publishedOn?.value ?? null;
    this.published = publishedKeys(this.day);
    this.blocks = document.blocks.map(({ start, end }) => ({ start, end, id: keys.next() }));
  }

  add<T extends TableName>(table: T, row: NewRow<T> & Cells): void {
    this.#rows.add(table, row);
  }

  words({ start, end }: Range): string {
    return this.document.text.slice(start, end);
  }

  /** Where words stand, as columns that begin with `prefix`; nulls where there are none. */
  span<P extends string>(prefix: P, range: Range | null | undefined): SpanCells<P> {
    const { start = null, end = null } = range ?? {};
    const exact = range === null || range === undefined ? null : this.words(range);
    const cells: Cells = { [`${prefix}start`]: start, [`${prefix}end`]: end, [`${prefix}exact`]: exact };
    // TypeScript does not follow names that are put together.
    return cells as SpanCells<P>;
  }

  blockOf({ start, end }: Range): number | null {
    return this.blocks.find((block) => block.start <= start && end <= block.end)?.id ?? null;
  }

  /** The person that the reading has under a key. */
  person(key: string): KnownPerson {
    const person = this.decided.people.get(key);
    if (person === undefined) throw new Error(`the reading has no person "${key}"`);
    return person;
  }

  event(key: string): KnownEvent {
    const event = this.decided.events.get(key);
    if (event === undefined) throw new Error(`the reading has no event "${key}"`);
    return event;
  }
}
