/** Writing XML 1.0. */

/** An element; its children are elements or text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly (XmlElement | string | null)[];
}

/** An element with text, or null where there is none. */
export const textElement = (name: string, text: string | null): XmlElement | null =>
  text === null ? null : { name, children: [text] };

/** A document in UTF-8, an element a line. */
export const writeXml = (root: XmlElement): string => `<?xml version="1.0" encoding="UTF-8"?>\n${written(root)}\n`;

function written({ name, attributes = {}, children = [] }: XmlElement): string {
  const own = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const inner = children.filter((child) => child !== null);
  if (inner.length === 0) return `<${name}${own.join('')}/>`;
  const hasElements = inner.some((child) => typeof child !== 'string');
  const content = inner.map((child) => (typeof child === 'string' ? escapeXml(child) : `\n${written(child)}`)).join('');
  return `<${name}${own.join('')}>${content}${hasElements ? '\n' : ''}</${name}>`;
}

/**
 * A text as content or as the value of an attribute. The characters that XML cannot have, not even escaped, are left out
 * (https://www.w3.org/TR/xml/#charsets): control characters, U+FFFE and U+FFFF, halves of surrogate pairs.
 */
export const escapeXml = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"'\r]/g, (character) => escapes[character] ?? character);

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};

const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
