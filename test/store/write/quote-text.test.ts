import { expect, test } from 'vitest';
import { quoteText } from '../../../src/store/write/article/quote-text.ts';

/** The text with its pieces in square brackets. */
function joined(marked: string): string {
  let text = '';
  const content: { start: number; end: number }[] = [];
  for (const part of marked.split(/([[\]])/)) {
    if (part === '[') content.push({ start: text.length, end: 0 });
    else if (part === ']') content.push({ start: content.pop()?.start ?? 0, end: text.length });
    else text += part;
  }
  return quoteText(text, content);
}

test.each([
  ['“[It stands],” said Quill, “[and it will].”', 'It stands and it will'],
  ['“[I asked for it],” Quill said. “[I was told no.]”', 'I asked for it. I was told no.'],
  ['“[Does it stand?]” Quill said. “[I was told no.]”', 'Does it stand? I was told no.'],
  ['“[I went to],” said Mr. Harlow, “[London].”', 'I went to London'],
  ['[It stands]\n“[We looked].”', 'It stands. We looked'],
])('the pieces of %s are joined so that sentences stay apart', (marked, expected) => {
  expect(joined(marked)).toBe(expected);
});
