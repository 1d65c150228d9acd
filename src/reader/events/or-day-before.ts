/** The day of publication and the day before, as a date (both as TIMEX3 and as EDTF). */
export function orDayBefore(publishedOn: string): { readonly value: string; readonly edtf: string } {
  const before = new Date(Date.parse(publishedOn) - 86_400_000).toISOString().slice(0, 10);
  const edtf = `${before}/${publishedOn.slice(0, 10)}`;
  return { value: edtf, edtf };
}

/** The day after that of publication: the last on which something may have happened, where the text is from farther east. */
export const dayAfter = (publishedOn: string): string =>
  new Date(Date.parse(publishedOn.slice(0, 10)) + 86_400_000).toISOString().slice(0, 10);
