import { hasMarkup, startsAsHtml } from './markup.ts';

export type Format = 'HTML' | 'XML' | 'JSON' | 'JSONL' | 'MARKDOWN' | 'TEXT';

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
  if (isMarkdown) return 'MARKDOWN';
  return isHtmlInside(start, file) ? 'HTML' : 'TEXT';
}

function detectMarkup(start: string): Format {
  const head = start
    .slice(0, 4_000)
    .replace(/<\?[^>]*\?>|<!--[\s\S]*?-->/g, '')
    .trimStart();
  return /^<!doctype\s+html/i.test(head) || startsAsHtml(head) ? 'HTML' : 'XML';
}

/** HTML that begins with words: several paragraphs or breaks of it stand in what follows. */
function isHtmlInside(start: string, file: string): boolean {
  const head = start.slice(0, 20_000);
  if (!head.includes('<')) return false;
  if (/\.(?:x?html?|php|aspx?)$/i.test(file)) return hasMarkup(head);
  return (head.match(/<\/(?:p|div|h[1-6]|li|blockquote)>|<br\s*\/?>/gi)?.length ?? 0) > 1;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
