import type { Candidate } from './candidate.ts';
import type { DateAt } from './dates-at-tokens.ts';
import type { EventView } from './event-view.ts';
import { reportsNone } from './reports-none.ts';

/** The day of news that its report tells in the headline and dates nowhere: that of publication or the one before. */
export function headlineDay(view: EventView, candidates: readonly Candidate[]): DateAt | null {
  if (view.publishedOn === null || view.kinds[0] !== 'HEADLINE' || reportsNone(view) !== null) return null;
  const told = candidates.find(
    ({ sentence, source, status }) => sentence === 0 && source !== 'NAME' && status === 'HAPPENED',
  );
  if (told === undefined) return null;
  const { range } = told.mention;
  return { from: told.at, to: told.at + 1, date: { range, ...orDayBefore(view.publishedOn) } };
}

/** The day of publication and the day before, as a date. */
export function orDayBefore(publishedOn: string): { readonly value: string; readonly edtf: string } {
  const before = new Date(Date.parse(publishedOn) - 86_400_000).toISOString().slice(0, 10);
  const edtf = `${before}/${publishedOn.slice(0, 10)}`;
  return { value: edtf, edtf };
}
