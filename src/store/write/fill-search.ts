import { KeyMaker } from './key-maker.ts';
import { type NodeChange, noteChanges } from './note-changes.ts';
import { insertTextSearch, refreshEventsSearch, refreshPeopleSearch } from './refresh-search.ts';
import { refoldSearch } from './reindex-search.ts';
import type { Session } from './write-transaction.ts';

/** How many rows are taken at a time. */
const batch = 200;

/**
 * Makes what an archive of an earlier release is searched by and the feed it is mirrored by, where it has none yet, or what of it an earlier release
 * made otherwise. The
 * SQL of a migration cannot: words are folded and stemmed here.
 */
export async function fillSearch(session: Session): Promise<void> {
  const [first] = await session.all(
    'select id from article where not exists (select 1 from change) order by id limit 1',
  );
  if (first === undefined) {
    await refoldSearch(session);
    return;
  }
  await session.all('delete from stale_search');
  const keys = new KeyMaker();
  await inBatches(session, 'article', 'id, headline, text', (rows) => insertTextSearch(session, 'article', rows));
  await inBatches(session, 'quote', 'id, text', (rows) => insertTextSearch(session, 'quote', rows));
  await inBatches(session, 'person', 'id', (rows) => refreshPeopleSearch(session, allNew(rows), keys));
  await inBatches(session, 'event', 'id', (rows) => refreshEventsSearch(session, allNew(rows), keys));
}

async function inBatches(
  session: Session,
  entity: NodeChange['entity'],
  columns: string,
  take: (rows: Rows) => Promise<void>,
): Promise<void> {
  for (let after = -1; ; ) {
    const rows = await session.all(
      `select ${columns} from ${entity} where id > ${session.place(1)} order by id limit ${batch}`,
      [after],
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    after = Number(last['id']);
    await take(rows);
    await noteChanges(
      session,
      idsOf(rows).map((id) => ({ entity, id, kind: 'ADDED' })),
    );
  }
}

type Rows = Awaited<ReturnType<Session['all']>>;

const idsOf = (rows: Rows): readonly number[] => rows.map((row) => Number(row['id']));

const allNew = (rows: Rows) => ({ added: idsOf(rows), renamed: [], reworded: [] });
