/** How a quote is told of in plain words. No word of the schema's enums stands on a page. */
import type { QuoteKind, ReviewState } from '../operations/documents.ts';

const kinds: Readonly<Record<QuoteKind, string>> = {
  DIRECT: 'in these words',
  INDIRECT: 'indirectly',
  MIXED: 'partly in these words',
};

/**
 * The verb of a quote as it stands, and how its words were given: "said indirectly"; "rejected, told indirectly", as who rejects something has not
 * done so indirectly.
 */
export function sayHow(kind: QuoteKind, cue: string | null): string {
  const isVerb = cue !== null && /^\p{L}[\p{L}\p{M}’'-]*$/u.test(cue);
  const verb = isVerb ? cue.toLowerCase() : 'said';
  return kind === 'INDIRECT' && verb !== 'said' ? `${verb}, told indirectly` : `${verb} ${kinds[kind]}`;
}

/** A kind of quote as the name of a group. */
export const quoteKindNames: Readonly<Record<QuoteKind, string>> = {
  DIRECT: 'Word for word',
  INDIRECT: 'Indirectly',
  MIXED: 'Partly word for word',
};

/** Below it a reading is unsure, and is shown so. */
export const unsureBelow = 0.7;

/** How sure a reading is. */
export function saySure(confidence: number, review: ReviewState): string {
  if (review === 'CONFIRMED') return 'confirmed by a person';
  const percent = `right in about ${Math.round(confidence * 100)} of 100 such cases`;
  if (confidence < unsureBelow) return `unsure: ${percent}`;
  return confidence < 0.9 ? `fairly sure: ${percent}` : `sure: ${percent}`;
}

interface Reader {
  readonly kind: 'HUMAN' | 'SOFTWARE';
  readonly name: string;
  readonly version: string | null;
}

/** Who read it in the text. */
export const sayReader = ({ kind, name, version }: Reader): string =>
  kind === 'HUMAN' ? `${name} (people)` : `software, ${name}${version === null ? '' : ` ${version}`}`;
