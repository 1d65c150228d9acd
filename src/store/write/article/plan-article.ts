/** What an article that comes in is to the archive; nothing here asks the store. */
import type { Document, StatedPublication } from '../../../../schema/domain/model.ts';
import type { Hold } from '../publication/withheld-article.ts';
import { slugOf } from '../transaction/slug.ts';
import type { ArticleToSave, Saved } from './article-to-save.ts';
import type { Existing } from './find-existing.ts';
import type { Incoming } from './incoming.ts';

/** A version of an article's source that is in. */
export interface KnownSource {
  readonly id: number;
  readonly revision: number;
  readonly sha256: string;
  readonly version: number | null;
  readonly statedUtc: string | null;
}

/** What is to become of an article. */
export interface ArticlePlan {
  readonly incoming: Incoming;
  readonly known: Existing | null;
  readonly status: Saved['status'];
  readonly revision: number;
  /** Why it is not to be shown; null where it is. */
  readonly hold: Hold | null;
  /** Whether its source is in already. */
  readonly isSourceIn: boolean;
}

/** `sources` are the versions that the archive has of the article, `now` a moment in UTC. */
export function planArticle(
  incoming: Incoming,
  known: Existing | null,
  sources: readonly KnownSource[],
  now: string,
): ArticlePlan {
  const last = Math.max(known?.revision ?? 0, ...sources.map(({ revision }) => revision));
  const plan = { incoming, known, revision: last + 1, isSourceIn: false };
  const decided = incoming.article.publication;
  const own = decided === undefined ? null : holdOf(decided, 'HUMAN', now);
  if (known === null) {
    const hold = decided === undefined ? holdOf(incoming.document.publication, 'SOURCE', now) : own;
    return { ...plan, hold, status: hold === null ? 'ADDED' : 'WITHHELD' };
  }
  const isSame = known.sourceSha256 === incoming.sourceSha256;
  if (!isSame && decided === undefined && isOlder(incoming, known, sources)) {
    const isKnown = sources.some(({ sha256 }) => sha256 === incoming.sourceSha256);
    return { ...plan, hold: known.withheld, status: isKnown ? 'UNCHANGED' : 'EARLIER' };
  }
  const hold = decided === undefined ? holdNow(incoming, known, isSame, now) : own;
  const current = { ...plan, hold, revision: isSame ? known.revision : last + 1, isSourceIn: isSame };
  const isHeldAlike =
    hold?.state === known.withheld?.state &&
    hold?.until === known.withheld?.until &&
    hold?.reason === known.withheld?.reason;
  if (hold !== null)
    return {
      ...current,
      status: isSame && isHeldAlike && !isReadOtherwise(incoming, known) ? 'UNCHANGED' : 'WITHHELD',
    };
  if (known.withheld !== null) return { ...current, status: 'ADDED' };
  if (!isSame) return { ...current, status: 'REVISED' };
  return { ...current, status: isReadOtherwise(incoming, known) ? 'REREAD' : 'UNCHANGED' };
}

/** A program's reading does not replace a human's. */
function isReadOtherwise({ annotations, readingSha256 }: Incoming, known: Existing): boolean {
  const humanStands = known.readingSha256.startsWith('HUMAN:') && annotations.provenance.kind === 'SOFTWARE';
  return !humanStands && known.readingSha256 !== readingSha256;
}

/**
 * Why an article of the archive is not shown from now on. What a human decided stays; what a source stated counts until another version
 * comes, which is to be shown where it says nothing.
 */
function holdNow(incoming: Incoming, known: Existing, isSame: boolean, now: string): Hold | null {
  const { withheld } = known;
  const isOver = withheld?.until != null && withheld.until <= now;
  if (withheld !== null && withheld.by !== 'FILE' && (withheld.by === 'HUMAN' || isSame))
    return isOver ? null : withheld;
  return holdOf(incoming.document.publication, 'SOURCE', now);
}

function holdOf(stated: StatedPublication | undefined, by: Hold['by'], now: string): Hold | null {
  if (stated === undefined || stated.state === 'PUBLISHED') return null;
  const { state, until, reason } = stated;
  if (state === 'EMBARGOED' && until !== null && until <= now) return null;
  return { state, until: state === 'EMBARGOED' ? until : null, reason, by };
}

/** By the publisher's count of versions where both have one, else by when each says that it was changed. */
function isOlder({ document }: Incoming, known: Existing, sources: readonly KnownSource[]): boolean {
  const current = sources.find(({ id }) => id === known.sourceId);
  if (current === undefined) return false;
  const { version } = document;
  if (version !== undefined && current.version !== null && version !== current.version)
    return version < current.version;
  const changed = document.metadata.updatedAt?.value;
  if (changed === undefined || current.statedUtc === null) return false;
  const at = new Date(changed).getTime();
  return Number.isNaN(at) ? false : at < new Date(current.statedUtc).getTime();
}

/** The slug of an article without a number behind it: of its day and its headline, or its first words. */
export function baseSlug({ slug, document }: Pick<ArticleToSave, 'slug' | 'document'>): string {
  if (slug !== undefined) return slug;
  const { headline, publishedOn } = document.metadata;
  const words = headline?.value ?? firstWords(document);
  return slugOf(`${publishedOn?.value ?? ''} ${words}`);
}

/** What an article without a headline begins with; front matter above it may be the same in several. */
function firstWords({ text, blocks }: Document): string {
  const start = blocks[0]?.start ?? 0;
  return text.slice(start, start + 80).trimStart();
}
