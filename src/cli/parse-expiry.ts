const units = { d: 86_400_000, h: 3_600_000 } as const;

/**
 * When what ends on a day (`2030-06-30`, in UTC), at a moment (RFC 3339), or after some days or hours (`30d`, `12h`) ends, as a moment
 * in UTC with milliseconds; null for what says no such thing, or has passed.
 */
export function parseExpiry(value: string, now: number): string | null {
  const end = endOf(value, now);
  return Number.isNaN(end) || end <= now ? null : new Date(end).toISOString();
}

function endOf(value: string, now: number): number {
  const [, count, unit] = /^(\d{1,5})([dh])$/.exec(value) ?? [];
  if (unit === 'd' || unit === 'h') return now + Number(count) * units[unit];
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/.test(value)) return Date.parse(value);
  const midnight = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
  // A day that the calendar does not have is read as one that it has.
  const isReal = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(value);
  return isReal ? midnight + units.d : Number.NaN;
}
