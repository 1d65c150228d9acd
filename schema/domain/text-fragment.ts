import { textQuoteContext } from './text-quote.ts';

/** Longer quotations are named by their first and last words. */
const longestExact = 120;

/**
 * A link that opens `url` at the words `text.slice(start, end)` and marks them
 * (https://wicg.github.io/scroll-to-text-fragment/). A short quotation gets the words around it, too, so that it is not
 * taken for another of the same words. Where the url has a fragment of its own the directive is appended to it.
 */
export function textFragmentUrl(url: string, text: string, start: number, end: number): string {
  const exact = text.slice(start, end).trim();
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive(exact, text, start, end)}`;
}

function directive(exact: string, text: string, start: number, end: number): string {
  if (exact.length > longestExact || /[\n\r]/.test(exact)) {
    const words = exact.split(/\s+/);
    const first = words.slice(0, 5).join(' ');
    const last = words.slice(-5).join(' ');
    return words.length > 10 ? `${encode(first)},${encode(last)}` : encode(words.join(' '));
  }
  const { prefix, suffix } = textQuoteContext(text, start, end);
  const before = wordsOfLine(prefix.slice(prefix.lastIndexOf('\n') + 1).replace(/^\S*\s/, ''));
  const after = wordsOfLine((suffix.split('\n')[0] ?? '').replace(/\s\S*$/, ''));
  return `${before === '' ? '' : `${encode(before)}-,`}${encode(exact)}${after === '' ? '' : `,-${encode(after)}`}`;
}

const wordsOfLine = (line: string): string => line.trim().replace(/\s+/g, ' ');

/** The directive's own signs (`-`, `,`, `&`) stand for themselves only when percent-encoded. */
const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');
