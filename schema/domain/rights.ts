/** What may be done with an article, as its publisher states it. Types only. */

/**
 * What a machine may do with an article: it is ALLOWED, CONDITIONAL where terms that are stated elsewhere must be met (a licence, a payment,
 * a named source), or DISALLOWED.
 */
export type UsePermission = 'ALLOWED' | 'CONDITIONAL' | 'DISALLOWED';

/** A permission and the words of the source that state it: `Content-Usage: train-ai=n`, `robots: noai`. */
export interface StatedUse {
  readonly permission: UsePermission;
  readonly statedBy: string;
}

/**
 * The rights in an article; null for what its source does not state. `licence` is its name, `licenceUrl` where it stands, `usageTerms` are
 * words or an address. `training` is the training of models on its text, `imageTraining` on its pictures, `search` an index of a search engine.
 */
export interface Rights {
  readonly holder: string | null;
  readonly notice: string | null;
  readonly licence: string | null;
  readonly licenceUrl: string | null;
  readonly usageTerms: string | null;
  readonly training: StatedUse | null;
  readonly imageTraining: StatedUse | null;
  readonly search: StatedUse | null;
}
