/** Embeds and checks of claims of planned articles, as the standards' values are made of them. */
import type { FactCheck } from '../../domain/model.ts';
import type { EmbedToShow } from '../../domain/standards/embeds.ts';
import type { Columns } from '../../query/columns.ts';
import type { Row } from '../../query/context.ts';
import type { Selection } from '../../query/selection.ts';
import { innerRows } from '../read-row.ts';
import { innerOrNull, textOf, textOrNull } from './row-values.ts';

export function readEmbeds(article: Selection<'article'>): void {
  article.list('embeds').column('kind', 'url', 'provider', 'title').one('block').column('index');
}

export const embedsOf = (row: Row): readonly EmbedToShow[] =>
  innerRows(row, 'embeds').map((embed) => {
    const block = innerOrNull(embed, 'block');
    return {
      kind: kindOf(embed),
      url: textOf(embed, 'url'),
      provider: textOrNull(embed, 'provider'),
      title: textOrNull(embed, 'title'),
      block: block === null ? null : Number(block['index']),
    };
  });

/** A column of an enum holds one of its values. */
const kindOf = (row: Row) => row['kind'] as Columns['embed']['kind'];

export function readFactChecks(article: Selection<'article'>): void {
  const checks = article.list('factChecks');
  checks.column('claim', 'claimant', 'claimedOn', 'rating', 'ratingValue', 'bestRating', 'worstRating');
  checks.column('publisher', 'url').list('claimUrls').column('url');
}

export const factChecksOf = (row: Row): readonly FactCheck[] =>
  innerRows(row, 'factChecks').map((check) => ({
    claim: textOf(check, 'claim'),
    claimant: textOrNull(check, 'claimant'),
    claimedOn: textOrNull(check, 'claimedOn'),
    claimUrls: innerRows(check, 'claimUrls').map((each) => textOf(each, 'url')),
    rating: textOrNull(check, 'rating'),
    ratingValue: numberOrNull(check, 'ratingValue'),
    bestRating: numberOrNull(check, 'bestRating'),
    worstRating: numberOrNull(check, 'worstRating'),
    publisher: textOrNull(check, 'publisher'),
    url: textOrNull(check, 'url'),
  }));

const numberOrNull = (row: Row, column: string): number | null =>
  typeof row[column] === 'number' ? row[column] : null;
