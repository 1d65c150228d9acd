import { textOrNull } from '../transaction/cell-of.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';

/** An article as the archive has it. */
export interface Existing {
  readonly id: number;
  readonly slug: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly revision: number;
  readonly sourceId: number;
  readonly sourceSha256: string;
  readonly readingSha256: string;
}

/**
 * The article of the archive that each one is, null for a new one: the one at the same address, or else the one of the
 * same slug unless both have addresses and they differ.
 */
export async function findExisting(
  transaction: WriteTransaction,
  wanted: readonly { readonly slug: string; readonly url: string | null }[],
): Promise<readonly (Existing | null)[]> {
  const select = 'select id, slug, url, publisher, revision, source_id, source_sha256, reading_sha256 from article';
  const bySlug = new Map<string, Existing>();
  const byUrl = new Map<string, Existing>();
  const note = (row: Readonly<Record<string, unknown>>) => {
    const existing = existingOf(row);
    bySlug.set(existing.slug, existing);
    if (existing.url !== null) byUrl.set(existing.url, existing);
  };
  for (const row of await transaction.allWith(
    select,
    'slug',
    wanted.map(({ slug }) => slug),
  ))
    note(row);
  for (const row of await transaction.allWith(
    select,
    'url',
    wanted.flatMap(({ url }) => url ?? []),
  ))
    note(row);
  return wanted.map(({ slug, url }) => {
    const atUrl = url === null ? undefined : byUrl.get(url);
    if (atUrl !== undefined) return atUrl;
    const ofSlug = bySlug.get(slug);
    return ofSlug === undefined || (url !== null && ofSlug.url !== null) ? null : ofSlug;
  });
}

function existingOf(row: Readonly<Record<string, unknown>>): Existing {
  return {
    id: Number(row['id']),
    slug: String(row['slug']),
    url: textOrNull(row['url']),
    publisher: textOrNull(row['publisher']),
    revision: Number(row['revision']),
    sourceId: Number(row['source_id']),
    sourceSha256: String(row['source_sha256']),
    readingSha256: String(row['reading_sha256']),
  };
}
