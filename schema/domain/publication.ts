/** Whether an article may be shown, and what its publisher calls it: what a source states, and what the archive keeps. Types only. */

/** PUBLISHED: everybody sees it. EMBARGOED: nobody does before a moment. WITHDRAWN: nobody does any more. */
export type PublicationState = 'PUBLISHED' | 'EMBARGOED' | 'WITHDRAWN';

/**
 * What a source states of its own publication. `until` is the end of an embargo in UTC (`2030-01-01T00:00:00.000Z`), null where it
 * has none or is none; `reason` a sentence that says why it is not to be shown.
 */
export interface StatedPublication {
  readonly state: PublicationState;
  readonly until: string | null;
  readonly reason: string | null;
}

/**
 * Whose key an article has: `iptc` (the `uri` of ninjs, the `guid` of NewsML-G2), `nitf` (its `doc-id`), `nitf-key` (its `du-key`, with
 * the day, since a key is used again on another), `feed` (the `guid` of RSS and WordPress, the `id` of Atom), `schema.org` (an
 * `identifier`), `own` (a house's own).
 */
export type ExternalIdScheme = 'iptc' | 'nitf' | 'nitf-key' | 'feed' | 'schema.org' | 'own';

/** A key by which its publisher knows an article, whatever becomes of its headline and its address. */
export interface ExternalId {
  readonly scheme: ExternalIdScheme;
  readonly value: string;
}

/** What a notice about an article itself does: it corrects, makes clear, adds what came later, takes back, or says something else of it. */
export type CorrectionKind = 'CORRECTION' | 'CLARIFICATION' | 'UPDATE' | 'RETRACTION' | 'EDITORS_NOTE';

/** A correction that a source states beside its text: its words, and when it was made, a moment (RFC 3339) or a day, null where it does not say. */
export interface StatedCorrection {
  readonly kind: CorrectionKind;
  readonly text: string;
  readonly at: string | null;
}

/** What a source states of itself as one version of an article; absent where it states nothing. `version` grows with each version. */
export interface SourceFacts {
  readonly externalIds?: readonly ExternalId[];
  readonly version?: number;
  readonly publication?: StatedPublication;
  readonly corrections?: readonly StatedCorrection[];
}
