/** A month on a time line: how many steps it is behind the first. */
export interface Month {
  /** "2019-02". */
  readonly month: string;
  readonly at: number;
  readonly count: number;
}

/** The months from the first to the last bucket, those without a quote with 0. Buckets come in order, each with its first day. */
export function everyMonth(buckets: readonly { readonly start: string; readonly count: number }[]): readonly Month[] {
  const counts = new Map(buckets.map(({ start, count }) => [numberOf(start), count]));
  const numbers = [...counts.keys()];
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  if (numbers.length === 0) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    month: monthOf(first + at),
    at,
    count: counts.get(first + at) ?? 0,
  }));
}

const numberOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const monthOf = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
