import { Client, type ClientConfig } from 'pg';

/** The channel on which whoever has taken something in says so. */
export const changeChannel = 'onrecord_change';

/** How long to wait before a connection that was lost is made again, in milliseconds. */
const pause = 1_000;

/** Interval and timeout of the check that a connection is alive, in milliseconds. */
const pulse = { every: 5_000, within: 2_000 } as const;

/**
 * Listens on a connection of its own, and makes it again when it is lost. Calls `changed` for each notice, and after each
 * connecting, since notices may have been missed before, and `lost` whenever notices can no longer come. Answers what ends
 * it.
 */
export function listenToPostgres(
  connection: ClientConfig,
  { changed, lost }: { readonly changed: () => void; readonly lost: () => void },
): () => void {
  let isEnded = false;
  let client: Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let beat: NodeJS.Timeout | undefined;

  async function connect(): Promise<void> {
    const made = new Client({ ...connection, query_timeout: pulse.within, connectionTimeoutMillis: 5_000 });
    client = made;
    made.on('notification', changed);
    made.on('error', () => again(made));
    made.on('end', () => again(made));
    try {
      await made.connect();
      await made.query(`listen ${changeChannel}`);
      changed();
      beat = setInterval(() => void made.query('select 1').catch(() => again(made)), pulse.every).unref();
    } catch {
      again(made);
    }
  }

  function again(made: Client): void {
    if (isEnded || client !== made) return;
    client = null;
    clearInterval(beat);
    lost();
    void made.end().catch(() => undefined);
    timer = setTimeout(() => void connect(), pause);
  }

  void connect();
  return () => {
    isEnded = true;
    clearTimeout(timer);
    clearInterval(beat);
    void client?.end().catch(() => undefined);
  };
}
