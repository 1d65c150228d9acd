import { printRecord } from '../formats/parse-document.ts';
import type { Store } from '../store/open-store.ts';
import { withOwnKeys } from './with-own-keys.ts';

/** Rows of an export of articles, each that a human read with its record: what a program read, it reads again. */
export const withRecords =
  (store: Pick<Store, 'humanReadings'>) =>
  async (rows: readonly Readonly<Record<string, unknown>>[]): Promise<readonly Readonly<Record<string, unknown>>[]> => {
    const readings = await store.humanReadings(rows.map(({ slug }) => String(slug)));
    return rows.map((row) => {
      const reading = readings.get(String(row['slug']));
      if (reading === undefined) return row;
      const { annotations, document } = reading;
      return { ...row, record: JSON.parse(printRecord(withOwnKeys(annotations), document.text, sourceSha256(row))) };
    });
  };

function sourceSha256({ original }: Readonly<Record<string, unknown>>): string {
  const sha: unknown = typeof original === 'object' && original !== null ? Reflect.get(original, 'sha256') : undefined;
  return String(sha);
}
