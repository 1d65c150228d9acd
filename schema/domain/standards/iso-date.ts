/**
 * A date in EDTF as schema.org's Date has it: a day, a month or a year of ISO 8601. Null for what that cannot say: an uncertain or open
 * date (`2019?`, `201X`), an interval.
 */
export const isoDate = (edtf: string): string | null => (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(edtf) ? edtf : null);

/** The ends of a date in EDTF: of an interval its own, of one day, month or year that alone as start. */
export function isoInterval(edtf: string): { readonly start: string | null; readonly end: string | null } {
  const [start = '', end] = edtf.split('/');
  return { start: isoDate(start), end: end === undefined ? null : isoDate(end) };
}
