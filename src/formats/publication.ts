/** Whether an article may be shown, as formats say it: in IPTC's words, and in those of the publishers' programs. */
import type { ExternalId, SourceFacts, StatedCorrection, StatedPublication } from '../../schema/domain/model.ts';
import { momentOf } from './moment.ts';

/** What a format states of its own publication, in its own words. */
interface StatedWords {
  /** `usable`, `withheld`, `canceled` (https://cv.iptc.org/newscodes/pubstatusg2/), or `publish`, `draft` and the like. */
  readonly status?: string | null;
  /** The moment before which it must not be shown; empty where it is embargoed until further notice. */
  readonly embargoed?: string | null;
  readonly reason?: string | null;
}

const usable = /^(?:usable|publish(?:ed)?|info)$/;
const withdrawn = /^(?:cancel(?:l?ed)?|withdrawn|killed|kill|obsolete|trash|deleted|retracted)$/;
const withheld = /^(?:withheld|embargoed|draft|pending|private|incomplete)$/;

/**
 * What a status and an embargo say together, null where neither says anything. An embargo's end outdoes `withheld`, which says that
 * there is one; `canceled` outdoes all.
 */
export function publicationOf({ status, embargoed = null, reason }: StatedWords): StatedPublication | null {
  // A word, or the last of a concept's name: `stat:canceled`, `http://cv.iptc.org/newscodes/pubstatusg2/canceled`.
  const word = /[a-z-]+$/.exec((status ?? '').trim().toLowerCase())?.[0] ?? '';
  const why = reason?.trim() || null;
  if (withdrawn.test(word))
    return { state: 'WITHDRAWN', until: null, reason: why ?? `Its publisher has it as "${word}".` };
  if (embargoed !== null) {
    const until = embargoEnd(embargoed);
    // An embargo with an end that nobody can read has not ended.
    return { state: 'EMBARGOED', until, reason: why };
  }
  if (withheld.test(word))
    return { state: 'EMBARGOED', until: null, reason: why ?? `Its publisher has it as "${word}".` };
  return usable.test(word) ? { state: 'PUBLISHED', until: null, reason: null } : null;
}

/** A time of the day to the part of a second, which is lost where files state moments: `10:00:00.250`. */
const partOfSecond = /\d:?\d{2}:?\d{2}[.,]\d*[1-9]/;

/**
 * The moment in UTC before which nothing may be shown, null where nobody can read one. Never earlier than stated: a part of a second
 * counts as a whole one. A time without an offset is one of UTC, and a day without a time begins at its midnight there.
 */
export function embargoEnd(words: string): string | null {
  const moment = momentOf(words);
  if (moment === null) return null;
  const stated = moment.at ?? momentOf(`${words.trim()} UTC`)?.at ?? `${moment.day}T00:00:00Z`;
  const at = new Date(stated).getTime() + (partOfSecond.test(words) ? 1_000 : 0);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

/** The most of an external id, in UTF-16 code units: what is longer is none. */
const longestId = 500;

/** A source's facts from what its format has for them; what it does not have is left out. */
export function sourceFacts(facts: {
  readonly externalIds: readonly (Omit<ExternalId, 'value'> & { readonly value: unknown })[];
  readonly version?: unknown;
  readonly publication: StatedPublication | null;
  readonly corrections?: readonly StatedCorrection[];
}): SourceFacts {
  const externalIds = facts.externalIds.flatMap(({ scheme, value }): ExternalId[] => {
    const words = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
    return words === '' || words.length > longestId ? [] : [{ scheme, value: words }];
  });
  const version = versionOf(facts.version);
  const { corrections = [] } = facts;
  return {
    ...(externalIds.length === 0 ? {} : { externalIds }),
    ...(version === null ? {} : { version }),
    ...(facts.publication === null ? {} : { publication: facts.publication }),
    ...(corrections.length === 0 ? {} : { corrections }),
  };
}

/** A version is a whole number, from 0; others do not say which of two is the newer. */
function versionOf(value: unknown): number | null {
  const words = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return /^\d{1,15}$/.test(words) ? Number(words) : null;
}
