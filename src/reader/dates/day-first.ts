/** Dates in numbers with a year of four digits: "03/05/2024", "3-5-2024". */
const NUMBERS = /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2\d{4}(?![\d/-])/g;

/**
 * Whether a text writes the day before the month in numbers: as its first date that can be read in one way only does,
 * else as its language does, else not. English is written so outside of the United States and the Philippines.
 */
export function isDayFirst(text: string, language: string | null): boolean {
  for (const [, first, , second] of text.matchAll(NUMBERS)) {
    if (Number(first) > 12 && Number(second) <= 12) return true;
    if (Number(second) > 12 && Number(first) <= 12) return false;
  }
  return language !== null && /^(?:en-(?!us|ph)[a-z]{2}\b|(?!en)[a-z]{2,3}\b)/i.test(language);
}
