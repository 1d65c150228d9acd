/** The rows of where an article refers to people and events, and of how it describes people. */
import { edtfBounds } from '../../../../schema/domain/edtf-bounds.ts';
import type { MentionFound, Provenance, Range } from '../../../../schema/domain/model.ts';
import type { ReviewState } from '../../../../schema/query/entities/quote.ts';
import { markOf, rangeKey } from '../decisions/reviewed-reading.ts';
import { dateKeys } from '../transaction/sort-keys.ts';
import type { OpenArticle } from './open-article.ts';

export function addPeople(open: OpenArticle): void {
  for (const { key, mentions, descriptions } of open.found.people) {
    const { id } = open.person(key);
    for (const mention of mentions) addMention(open, mention, id, null, reviewOf(open, mention));
    for (const range of descriptions) {
      open.add('description', {
        id: open.keys.next(),
        person_id: id,
        article_id: open.decided.id,
        ...open.span('', range),
        ...readerOf(open, range),
        ...open.published,
      });
    }
  }
}

/** Who read words, where another did than the rest of the article; else nulls. */
function readerOf(open: OpenArticle, range: Range) {
  const reader = open.incoming.review?.readers.get(rangeKey(range)) ?? null;
  return readerCells(reader !== null && isSameReader(reader, open.found.provenance) ? null : reader);
}

export const readerCells = (reader: Provenance | null) => ({
  read_by_kind: reader?.kind ?? null,
  read_by_name: reader?.name ?? null,
  read_by_version: reader?.version ?? null,
});

const isSameReader = (one: Provenance, other: Provenance): boolean =>
  one.kind === other.kind && one.name === other.name && one.version === other.version;

export function addMention(
  open: OpenArticle,
  { range, kind, title }: MentionFound,
  person: number | null,
  event: number | null,
  review: ReviewState,
): void {
  const id = open.keys.next();
  open.mentions.push({ id, range, person, event });
  open.add('mention', {
    id,
    article_id: open.decided.id,
    block_id: open.blockOf(range),
    person_id: person,
    event_id: event,
    kind,
    review,
    ...open.span('', range),
    ...open.span('title_', title),
    ...readerOf(open, range),
    ...open.published,
  });
}

/** Whether a human has looked at a mention of a person. */
function reviewOf({ found, incoming }: OpenArticle, { range }: MentionFound): ReviewState {
  const isSame = ({ start, end }: Range) => start === range.start && end === range.end;
  return incoming.review?.confirmedMentions.some(isSame) === true ? 'CONFIRMED' : markOf(found.provenance, 1).review;
}

/** How often the article refers to each person and event, and where first. */
export function addAppearances(open: OpenArticle): void {
  const article_id = open.decided.id;
  for (const { key, name } of open.found.people) {
    const { id, nameKey, signature } = open.person(key);
    const mentions = open.mentions.filter(({ person }) => person === id);
    const first = earliest(mentions);
    if (first === null) continue;
    open.add('article_person', {
      id: open.keys.next(),
      article_id,
      person_id: id,
      mention_count: mentions.length,
      quote_count: open.found.quotes.filter(({ speaker }) => speaker === key).length,
      ...open.span('', first),
      name_key: nameKey,
      signature_id: signature,
      full_name: name,
      ...open.published,
    });
  }
  for (const event of open.found.events) {
    const { id } = open.event(event.key);
    const mentions = open.mentions.filter((mention) => mention.event === id);
    const first = earliest(mentions);
    if (first === null) continue;
    const { asc, desc } = dateKeys(event.when === null ? null : (edtfBounds(event.when.edtf)?.earliest ?? null));
    open.add('article_event', {
      id: open.keys.next(),
      article_id,
      event_id: id,
      is_main: event.key === open.found.mainEvent ? 1 : 0,
      mention_count: mentions.length,
      ...open.span('', first),
      when_asc: asc,
      when_desc: desc,
      ...open.published,
    });
  }
}

function earliest(mentions: readonly { readonly range: Range }[]): Range | null {
  let first: Range | null = null;
  for (const { range } of mentions) if (first === null || range.start < first.start) first = range;
  return first;
}
