/** Writing XML 1.0. */
import { escapeXml } from '../../../schema/domain/standards/escape-xml.ts';

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
