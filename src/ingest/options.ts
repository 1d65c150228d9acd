import type { FileLocation, UserFacingError } from '../errors.ts';
import type { Saved, Store } from '../store/open-store.ts';

/** What fills in for what a file leaves open; it never overrules what the file states. */
export interface MetadataDefaults {
  readonly publishedOn?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly url?: string;
}

/** An article that is in, or would be. */
export interface Ingested {
  readonly file: string;
  readonly saved: Saved;
}

/** A file that failed, or one article of it. */
export interface Failed {
  readonly file: string;
  readonly error: UserFacingError;
}

/** A file that is in already, as it is, and so was not read again. */
export interface Skipped {
  readonly file: string;
  readonly skipped: true;
}

export type Result = Ingested | Failed | Skipped;

/** A warning about an ingested article: it has no day, or its file is not what its name says. */
export interface Note {
  readonly place: FileLocation;
  readonly message: string;
}

/** How far a run is: files done and known of so far, articles saved. */
export interface Progress {
  readonly files: number;
  readonly filesKnown: number;
  readonly articles: number;
}

export interface IngestOptions {
  readonly store: Store;
  readonly fill?: MetadataDefaults;
  /** Reports what would happen and changes nothing. */
  readonly dryRun?: boolean;
  /** Takes in articles that were erased, too, as new ones. */
  readonly includeErased?: boolean;
  /** What `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** How many threads read; 0 for the one that calls. By default as many as there are cores, where there is work for them. */
  readonly threads?: number;
  /** Called for each article and each file that failed or was skipped, in no particular order. */
  readonly onResult?: (result: Result) => void;
  readonly onProgress?: (progress: Progress) => void;
  /** Called for each note on an article that is read, in no particular order. */
  readonly onNote?: (note: Note) => void;
}

/** How a run ended. Results are counted, not kept, so that memory does not grow with the run; what failed is kept. */
export interface Summary {
  readonly added: number;
  readonly revised: number;
  readonly reread: number;
  readonly unchanged: number;
  /** Articles that are in and not shown: embargoed or withdrawn. */
  readonly withheld: number;
  /** Versions that are older than those that are in, and are kept beside them. */
  readonly earlier: number;
  /** Articles that were erased, and so were not taken in. */
  readonly erased: number;
  readonly failed: readonly Failed[];
}

/** How many articles became what. */
type Counts = Record<Saved['status'], number>;

export const noneSaved = (): Counts => ({
  ADDED: 0,
  REVISED: 0,
  REREAD: 0,
  UNCHANGED: 0,
  WITHHELD: 0,
  EARLIER: 0,
  ERASED: 0,
});

export const summaryOf = (counts: Readonly<Counts>, failed: readonly Failed[]): Summary => ({
  added: counts.ADDED,
  revised: counts.REVISED,
  reread: counts.REREAD,
  unchanged: counts.UNCHANGED,
  withheld: counts.WITHHELD,
  earlier: counts.EARLIER,
  erased: counts.ERASED,
  failed,
});
