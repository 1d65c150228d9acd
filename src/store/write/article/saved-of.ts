import type { Written } from '../write-articles.ts';
import type { ArticleToSave, Saved } from './article-to-save.ts';
import type { Incoming } from './incoming.ts';
import type { KeyedPlan } from './keyed-plan.ts';
import { baseSlug } from './plan-article.ts';

export const urlOf = ({ document }: ArticleToSave): string | null => document.metadata.url?.value ?? null;

/** What became of an article, for who had it taken in. */
export function savedOf(plan: KeyedPlan, { slugs, served }: Written): Saved {
  const { status, known, incoming, id, revision } = plan;
  const { people, quotes, events } = incoming.article.record?.annotations ?? incoming.annotations;
  const own = served.get(id);
  const notes = [...addressNotes(plan), ...recordNotes(incoming, own?.gone ?? [])];
  return {
    status,
    key: id,
    revision,
    before: known === null ? null : { revision: known.revision, publisher: known.publisher },
    slug: slugs.get(id) ?? known?.slug ?? baseSlug(incoming.article),
    quotes: own?.quotes ?? quotes.length,
    people: own?.people ?? people.length,
    events: own?.events ?? events.length,
    ...(plan.hold === null
      ? {}
      : { withheld: { state: plan.hold.state, until: plan.hold.until, reason: plan.hold.reason } }),
    ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
  };
}

function addressNotes({ incoming, other, hold: why }: KeyedPlan): readonly string[] {
  if (other === null || why !== null) return [];
  const url = urlOf(incoming.article);
  return [`its address "${url}" is that of "${other.slug}", which has another key; it has none here.`];
}

/** Of a record that is beside the article whoever reads it tells. */
function recordNotes({ article }: Incoming, gone: readonly string[]): readonly string[] {
  if (gone.length === 0 || article.record !== undefined) return [];
  const parts = gone.map((words) => `"${words}"`).join(', ');
  return [`${gone.length} of the facts that a human read in it do not stand any more: ${parts}.`];
}
