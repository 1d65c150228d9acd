/** One date as two sort keys that are never null and put undated rows last in either direction. */
export interface DateKeys {
  readonly asc: string;
  readonly desc: string;
}

export const dateKeys = (day: string | null): DateKeys => ({ asc: day ?? '9999-12-31', desc: day ?? '' });

/** The `published_asc` and `published_desc` of a row in an article. */
export const publishedKeys = (day: string | null) => ({
  published_asc: dateKeys(day).asc,
  published_desc: dateKeys(day).desc,
});
