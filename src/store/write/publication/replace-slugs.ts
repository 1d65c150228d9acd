import type { Column } from '../../sql/rows.ts';
import { changesOf, noteChanges } from '../refresh/note-changes.ts';
import { freeSlug, slugOf, slugsTaken } from '../transaction/slug.ts';
import { mergedInto } from '../transaction/tombstone.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import type { WithheldReading } from './withheld-article.ts';

/**
 * People and events who are still there get other slugs where theirs are words of articles that are erased, and of no other article;
 * what was merged into them, and only those articles spoke of, loses its slug.
 */
export async function replaceSlugs(
  transaction: WriteTransaction,
  erased: ReadonlyMap<number, WithheldReading>,
): Promise<void> {
  const readings = [...erased.values()];
  // Who was merged with somebody has the words of the article under the id of both.
  const people = readings.flatMap(({ kept }) => kept.people.flatMap(({ id, person = id }) => [id, person]));
  const events = readings.flatMap(({ kept }) => kept.accounts.map(({ eventId }) => eventId));
  await replaceIn(transaction, 'person', people, {
    gone: readings.flatMap(({ document, annotations }) =>
      annotations.people.flatMap(({ name, mentions }) => [
        slugOf(name),
        ...mentions.map(({ range }) => slugOf(document.text.slice(range.start, range.end))),
      ]),
    ),
    now: (row) => slugOf(String(row['name'])),
    forms: await formsOf(transaction, 'select person_id as id, name, null as edtf from alias', 'person_id', people),
  });
  await replaceIn(transaction, 'event', events, {
    gone: readings.flatMap(({ annotations }) =>
      annotations.events.map(({ name, when }) => slugOf(`${name} ${when?.edtf ?? ''}`)),
    ),
    now: (row) => slugOf(`${row['name']} ${row['when_edtf'] ?? ''}`),
    forms: await formsOf(transaction, 'select event_id as id, name, when_edtf as edtf from report', 'event_id', events),
  });
  const merged = await mergedInto(transaction, [...people, ...events]);
  const unspoken = merged.filter(
    ({ articles }) => articles.length > 0 && articles.every((article) => erased.has(article)),
  );
  await transaction.all(`update tombstone set slug = null where ${transaction.isOneOf('id', 1)}`, [
    transaction.array(unspoken.map(({ id }) => id)),
  ]);
}

type Row = Readonly<Record<string, unknown>>;

interface Slugs {
  /** Those that words of the erased articles make. */
  readonly gone: readonly string[];
  /** The one that what a row says now makes. */
  readonly now: (row: Row) => string;
  /** Those that words of other articles make, by the row's id. */
  readonly forms: ReadonlyMap<number, ReadonlySet<string>>;
}

async function replaceIn(
  transaction: WriteTransaction,
  table: 'person' | 'event',
  ids: readonly number[],
  { gone, now, forms }: Slugs,
): Promise<void> {
  const isGone = new Set(gone);
  const columns = table === 'person' ? 'id, slug, name' : 'id, slug, name, when_edtf';
  const rows = (await transaction.allWith(`select ${columns} from ${table}`, 'id', [...new Set(ids)])).filter((row) => {
    const own = new Set([now(row), ...(forms.get(Number(row['id'])) ?? [])]);
    const slug = String(row['slug']);
    // A number behind it may be one that others with the same made needful.
    const made = [slug, slug.replace(/-\d+$/, '')];
    return made.some((one) => isGone.has(one)) && !made.some((one) => own.has(one));
  });
  if (rows.length === 0) return;
  // What was merged into one of them may have the slug that it is to have: that leads to it in any case.
  const place = (n: number): string => transaction.place(n);
  for (const row of rows) {
    const values = [Number(row['id']), now(row)];
    await transaction.all(
      `update tombstone set slug = null where successor_id = ${place(1)} and slug = ${place(2)}`,
      values,
    );
  }
  const taken = await slugsTaken(transaction, table, rows.map(now));
  const renamed = rows.map((row) => {
    const slug = freeSlug(now(row), taken);
    taken.add(slug);
    return { id: Number(row['id']), slug };
  });
  await transaction.update(table, renamed, 'slug = new.slug');
  await noteChanges(
    transaction,
    changesOf(
      table,
      renamed.map(({ id }) => id),
    ),
  );
}

async function formsOf(
  transaction: WriteTransaction,
  select: string,
  column: Column<'alias'> | Column<'report'>,
  ids: readonly number[],
): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
  const forms = new Map<number, Set<string>>();
  for (const row of await transaction.allWith(select, column, [...new Set(ids)])) {
    const own = forms.get(Number(row['id'])) ?? new Set();
    forms.set(Number(row['id']), own.add(slugOf(`${row['name']} ${row['edtf'] ?? ''}`)));
  }
  return forms;
}
