import { escapeXml } from './escape-xml.ts';

/** The elements of a block's text, from the outside; what stands above the body is told apart from it by whoever has the HTML. */
const elements: Readonly<Record<string, readonly string[]>> = {
  SUBHEAD: ['h2'],
  PARAGRAPH: ['p'],
  LIST_ITEM: ['ul', 'li'],
  BLOCKQUOTE: ['blockquote', 'p'],
  CAPTION: ['p', 'em'],
  CREDIT: ['p', 'small'],
  NOTICE: ['p', 'small'],
};

/** The body of an article as HTML: its text in elements without attributes, everything in it escaped. */
export const blocksHtml = (blocks: readonly { readonly kind: string; readonly text: string }[]): string =>
  blocks
    .flatMap(({ kind, text }) => {
      const names = elements[kind];
      if (names === undefined) return [];
      const opening = names.map((name) => `<${name}>`).join('');
      const closing = [...names]
        .reverse()
        .map((name) => `</${name}>`)
        .join('');
      return [`${opening}${escapeXml(text).replaceAll('\n', '<br>')}${closing}`];
    })
    .join('\n');
