import { hashText } from '../../../schema/domain/hash-text.ts';
import type { Document } from '../../../schema/domain/model.ts';

/**
 * A text by which articles are sorted by their first publication: the minute in UTC, or else the end of the day; undated ones last. Among
 * those of one moment what they say of themselves decides, so that the order is the same whichever came in first.
 */
export function copyRank({ text, metadata, externalIds = [] }: Document): string {
  const { publishedAt, publishedOn, url, publisher, headline } = metadata;
  const own = [text, url?.value, publisher?.value, headline?.value, ...externalIds.map(({ value }) => value)];
  return `${momentOf(publishedAt?.value, publishedOn?.value)}${hashText(JSON.stringify(own)).toString(36).padStart(11, '0')}`;
}

function momentOf(at: string | undefined, day: string | undefined): string {
  const moment = new Date(at ?? Number.NaN);
  if (!Number.isNaN(moment.getTime())) return moment.toISOString().slice(0, 16).replace(/\D/g, '');
  return day === undefined ? '999999999999' : `${day.replace(/\D/g, '').slice(0, 8).padEnd(8, '9')}2400`;
}
