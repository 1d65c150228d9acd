/**
 * A record of CSV (RFC 4180). A text that a spreadsheet would take for a formula, since it begins with = + - @ or a control character, gets
 * an apostrophe before it (https://owasp.org/www-community/attacks/CSV_Injection); numbers are what they are.
 */
export const csvRecord = (cells: readonly (string | number | null)[]): string => `${cells.map(csvCell).join(',')}\r\n`;

function csvCell(value: string | number | null): string {
  if (value === null) return '';
  const text = typeof value === 'number' ? String(value) : harmless(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Spreadsheets skip white space before a formula, and take the wide forms of its signs, too. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n\0]/;

const harmless = (text: string): string => (formula.test(text) ? `'${text}` : text);
