/** The columns of each list as CSV: a path into a row each, its parts by points; several values of one are joined by "; ". */
import type { ExportedList } from './export-kinds.ts';

export const csvColumns: Readonly<Record<ExportedList, readonly string[]>> = {
  articles: [
    'id',
    'slug',
    'externalIds',
    'headline',
    'standfirst',
    'byline',
    'publisher',
    'section',
    'language',
    'url',
    'publishedOn',
    'publishedAt',
    'updatedAt',
    'revision',
    'wordCount',
    'mainEvent.name',
    'mainEvent.slug',
    'textSha256',
    'articleKind',
    'ingestedAt',
    'publishedBy.slug',
    'authors.name',
    'authors.author.slug',
    'keywords.text',
    'keywords.code',
    'rights.holder',
    'rights.notice',
    'rights.licence',
    'rights.licenceUrl',
    'rights.usageTerms',
    'rights.training.permission',
    'rights.imageTraining.permission',
    'rights.search.permission',
    'pictures.url',
    'links.url',
    'embeds.url',
    'factChecks.claim',
    'factChecks.rating',
    'text',
  ],
  quotes: [
    'id',
    'quoteKind',
    'text',
    'speaker.name',
    'speaker.slug',
    'source.kind',
    'source.span.text',
    'cue.text',
    'said.edtf',
    'occasion.name',
    'occasion.slug',
    'about.nodes.name',
    'article.slug',
    'article.headline',
    'article.publisher',
    'article.url',
    'article.publishedOn',
    'content.start',
    'content.end',
    'confidence',
    'review',
    'provenance.name',
    'provenance.version',
    'context',
  ],
  people: [
    'id',
    'slug',
    'name',
    'aliases',
    'description.text',
    'description.article.slug',
    'articles.totalCount',
    'quotes.totalCount',
  ],
  events: [
    'id',
    'slug',
    'name',
    'eventKind',
    'status',
    'when.edtf',
    'when.earliest',
    'when.latest',
    'place.name',
    'participants.nodes.name',
    'articles.totalCount',
    'account.article.slug',
    'account.article.headline',
    'account.confidence',
    'account.review',
  ],
};

/** The cell of a column in a row. */
export function cellOf(row: unknown, path: string): string | number | null {
  const values = path
    .split('.')
    .reduce<readonly unknown[]>((found, name) => found.flatMap((value) => inner(value, name)), [row]);
  const [first] = values;
  if (values.length === 1 && typeof first === 'number') return first;
  return values.length === 0 ? null : values.join('; ');
}

/** What stands in a value under a name: of a list, in each of its items. */
function inner(value: unknown, name: string): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => inner(item, name));
  if (typeof value !== 'object' || value === null) return [];
  const found: unknown = Reflect.get(value, name);
  return (Array.isArray(found) ? found : [found]).filter((each) => each !== null && each !== undefined);
}
