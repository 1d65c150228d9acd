import { type ErrorCode, type Place, SaidError } from '../errors.ts';
import type { Fill } from './options.ts';
import { bytesOf, type ReadArticle, readArticles } from './read-file.ts';

/** What a thread is asked to read; `bytes` where they are at hand already. */
export interface ReadTask {
  readonly file: string;
  readonly fill: Fill;
  readonly bytes?: Uint8Array;
}

/** What it found: the articles up to the first that failed, and that one's fault in parts, since errors do not cross threads whole. */
export interface ReadAnswer {
  readonly articles: readonly ReadArticle[];
  readonly fault: { readonly code: ErrorCode; readonly message: string; readonly place: Place } | null;
}

/** Reads one file. It is what each thread of a run does. */
export default function readFileTask({ file, fill, bytes }: ReadTask): ReadAnswer {
  const articles: ReadArticle[] = [];
  try {
    for (const article of readArticles(file, bytes ?? bytesOf(file), fill)) articles.push(article);
    return { articles, fault: null };
  } catch (error) {
    if (error instanceof SaidError) {
      return { articles, fault: { code: error.code, message: error.message, place: error.place ?? { file } } };
    }
    // A fault of ours in one file is told of that file; it must not end a run over a million others.
    const what = error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}` : 'no error';
    const message = `It was read in a way we did not expect to fail (${what}); please report it with the file.`;
    return { articles, fault: { code: 'BAD_FILE', message, place: { file } } };
  }
}
