import { Client } from 'pg';

/** The channel on which whoever has taken something in says so. */
export const changeChannel = 'onrecord_change';

/** How long to wait before a connection that was lost is made again, in milliseconds. */
const pause = 1_000;

/**
 * Listens on a connection of its own, and makes it again when it is lost. Calls `changed` for each notice, and after each
 * connecting, since notices may have been missed before. Answers what ends it.
 */
export function listenToPostgres(url: string, changed: () => void): () => void {
  let isEnded = false;
  let client: Client | null = null;
  let timer: NodeJS.Timeout | undefined;

  async function connect(): Promise<void> {
    const made = new Client({ connectionString: url });
    client = made;
    made.on('notification', changed);
    made.on('error', () => again(made));
    made.on('end', () => again(made));
    try {
      await made.connect();
      await made.query(`listen ${changeChannel}`);
      changed();
    } catch {
      again(made);
    }
  }

  function again(lost: Client): void {
    if (isEnded || client !== lost) return;
    client = null;
    void lost.end().catch(() => undefined);
    timer = setTimeout(() => void connect(), pause);
  }

  void connect();
  return () => {
    isEnded = true;
    clearTimeout(timer);
    void client?.end().catch(() => undefined);
  };
}
