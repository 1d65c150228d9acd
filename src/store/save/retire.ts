import type { Session } from './session.ts';

/** Takes things out that no article speaks of any more. Their ids are kept as retired, so that none is given out again. */
export async function retire(session: Session, table: 'person' | 'event', ids: readonly number[]): Promise<void> {
  const retired_at = new Date().toISOString();
  await session.insert(
    'retired',
    ids.map((id) => ({ id, entity: table, retired_at })),
    'on conflict do nothing',
  );
  await session.deleteWith(table, 'id', ids);
}
