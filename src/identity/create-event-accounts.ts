import { createHash } from 'node:crypto';
import { hashText } from '../../schema/domain/hash-text.ts';
import type { Annotations, Document } from '../../schema/domain/model.ts';
import { accountMarks } from './account-marks.ts';
import type { ArticleTraits } from './article-traits.ts';
import type { ArticleMarks, EventAccount } from './event-account.ts';
import { matchKeys, timeOf } from './match-keys.ts';

export interface ArticleFound {
  readonly id: number;
  readonly document: Document;
  readonly annotations: Annotations;
  readonly traits: ArticleTraits;
  /** The id of the account of each event found, by the event's key; an event without one is left out. */
  readonly accountIds: ReadonlyMap<string, number>;
}

/** What an article says of each of its events, as identity compares it. */
export function createEventAccounts(article: ArticleFound): readonly EventAccount[] {
  const { document, annotations, traits, accountIds } = article;
  const names = new Map(annotations.people.map(({ key, name }) => [key, name]));
  const firstAt = ({ mentions }: Annotations['events'][number]) =>
    Math.min(...mentions.map(({ range }) => range.start), document.text.length);
  const events = [...annotations.events].sort((a, b) => firstAt(a) - firstAt(b));
  const nameOf = (person: string) => names.get(person) ?? null;
  return events.flatMap((event, position) => {
    const id = accountIds.get(event.key);
    if (id === undefined) return [];
    const isMain = event.key === annotations.mainEvent;
    const [root] = event.roots;
    const content = {
      isMain,
      position,
      vector: isMain ? traits.vector : null,
      marks: isMain ? accountMarks(traits.marks, event, nameOf) : null,
      matchKeys: matchKeys(event, isMain, document.text, nameOf),
      root: root === undefined ? null : hashText(`${root} ${timeOf(event)}`),
    };
    return [{ ...content, id, article: article.id, rank: rankOf({ ...content, marks: isMain ? traits.marks : null }) }];
  });
}

/** Of an article's words and marks alone where it has words, so that a better reading of its events leaves the order as it is. */
function rankOf({
  isMain,
  position,
  vector,
  marks,
  matchKeys: keys,
  root,
}: Omit<EventAccount, 'id' | 'article' | 'rank' | 'marks'> & { readonly marks: ArticleMarks | null }): number {
  const hash = createHash('sha256');
  if (vector !== null && vector.terms.length > 0) hash.update(vector.terms).update(vector.weights);
  else hash.update(JSON.stringify([isMain, position, keys, root]));
  hash.update(JSON.stringify(marks));
  return hash.digest().readUIntBE(0, 6);
}
