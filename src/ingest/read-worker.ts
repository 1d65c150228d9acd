import { type ErrorCode, type FileLocation, UserFacingError } from '../errors.ts';
import { bytesOf } from './file-bytes.ts';
import { recordBeside } from './find-files.ts';
import type { MetadataDefaults } from './options.ts';
import { type ReadArticle, readArticles } from './read-file.ts';

/** The task of a reading thread; `bytes` where they are at hand already. */
export interface ReadTask {
  readonly file: string;
  readonly fill: MetadataDefaults;
  readonly bytes?: Uint8Array;
  /** Whether its name is a client's, and no file's: nothing stands beside it. */
  readonly isSent?: boolean;
}

/** What is wrong with a file, or one article of it, in parts: errors do not cross threads whole. */
export interface Fault {
  readonly code: ErrorCode;
  readonly message: string;
  readonly place: FileLocation;
}

/** What it found: the articles that can be read, and what is wrong with the others. */
export interface ReadAnswer {
  readonly articles: readonly ReadArticle[];
  readonly faults: readonly Fault[];
}

/** Reads one file. It is what each thread of a run does. */
export default function readFileTask({ file, fill, bytes, isSent = false }: ReadTask): ReadAnswer {
  const articles: ReadArticle[] = [];
  const faults: Fault[] = [];
  const note = ({ code, message, place }: UserFacingError) => faults.push({ code, message, place: place ?? { file } });
  try {
    const record = isSent ? null : recordBeside(file);
    for (const article of readArticles({ file, bytes: bytes ?? bytesOf(file), record }, fill, note))
      articles.push(article);
  } catch (error) {
    if (error instanceof UserFacingError) note(error);
    else {
      // A bug that one file triggers is reported for that file; it must not end a run over a million others.
      const what = error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}` : 'no error';
      const message = `It was read in a way we did not expect to fail (${what}); please report it with the file.`;
      faults.push({ code: 'BAD_FILE', message, place: { file } });
    }
  }
  return { articles, faults };
}
