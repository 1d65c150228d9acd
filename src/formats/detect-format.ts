import { SaidError } from '../errors.ts';
import type { FormatInput } from './parsed-document.ts';

export type Format = 'HTML' | 'XML' | 'JSON' | 'JSONL' | 'MARKDOWN' | 'TEXT';

/** The first bytes of what is no text, and what it is called. */
const signatures: readonly (readonly [readonly number[], string])[] = [
  [[0x1f, 0x8b], 'compressed with gzip; unpack it first'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive or an office document; unpack it or save it as text'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF; give its text'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG image'],
  [[0xff, 0xd8, 0xff], 'a JPEG image'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF image'],
  [[0x42, 0x5a, 0x68], 'compressed with bzip2; unpack it first'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'compressed with zstd; unpack it first'],
];

/** Throws BAD_FILE for bytes that are no text, whatever the file is called. */
export function assertText({ bytes, file }: FormatInput): void {
  const isWebp = bytes[8] === 0x57 && bytes[9] === 0x45 && bytes[10] === 0x42 && bytes[11] === 0x50;
  const found = isWebp
    ? 'a WebP image'
    : signatures.find(([signature]) => signature.every((byte, i) => bytes[i] === byte))?.[1];
  if (found !== undefined) throw new SaidError('BAD_FILE', `The file is ${found}; it is no article.`, { file });
}

/** What a text is, by its own words; only Markdown, which any text may be, is told by the file's name, too. */
export function detectFormat(text: string, file: string): Format {
  const start = text.trimStart();
  if (start.startsWith('<')) return detectMarkup(start);
  if (/^[{[]/.test(start)) {
    const [first = '', second = ''] = start.split('\n', 2);
    const isLines = isJson(first) && first.trim().startsWith('{') && second.trim().startsWith('{');
    if (isLines || (/\.(?:jsonl|ndjson)$/i.test(file) && start.startsWith('{'))) return 'JSONL';
    if (/\.json$/i.test(file) || /^[{[]\s*["{[\]}]/.test(start)) return 'JSON';
  }
  const isMarkdown = /\.(?:md|markdown)$/i.test(file) || /^(?:---\r?\n[\s\S]*?\r?\n---\s*)?# \S/.test(start);
  return isMarkdown ? 'MARKDOWN' : 'TEXT';
}

function detectMarkup(start: string): Format {
  const head = start
    .slice(0, 4_000)
    .replace(/<\?[^>]*\?>|<!--[\s\S]*?-->/g, '')
    .trimStart();
  if (/^<!doctype\s+html/i.test(head) || /^<(?:html|head|body|article|div|main|p|h1)\b/i.test(head)) return 'HTML';
  return 'XML';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
