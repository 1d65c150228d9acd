import type { Note } from '../ingest/ingest.ts';

/** Notes of one kind: how many articles have it, and where the first is. */
interface Noted {
  readonly where: string;
  count: number;
}

/** Groups notes on ingested articles by message, so that memory does not grow with the run. */
export class ArticleNotes {
  readonly #noted = new Map<string, Noted>();

  readonly add = ({ place: { file, line }, message }: Note): void => {
    const noted = this.#noted.get(message);
    if (noted !== undefined) noted.count += 1;
    else this.#noted.set(message, { where: line === undefined ? file : `${file}:${line}`, count: 1 });
  };

  /** Prints each note on standard error once for all its articles, then starts anew. */
  print(): void {
    for (const [message, { where, count }] of this.#noted) {
      console.error(`${where}${count > 1 ? ` and ${count - 1} more` : ''}: ${message}`);
    }
    this.#noted.clear();
  }
}
