import { XMLValidator } from 'fast-xml-parser';
import { DOMParser } from 'linkedom';
import { UserFacingError } from '../errors.ts';
import type { DomNode } from './html-walk.ts';
import { lineAt } from './line-at.ts';

/** An element of XML, as far as it is read here. Names are as written, with their prefix. */
export interface XmlElement extends DomNode {
  readonly tagName: string;
  getAttribute(name: string): string | null;
  getElementsByTagName(name: string): Iterable<XmlElement>;
}

/**
 * The root element of XML. Entities that the file declares are never resolved, nor is anything fetched: a file that
 * declares any is refused. Throws BAD_FILE, with the line, for XML that is not well-formed.
 */
export function xmlRoot(written: string, file: string): XmlElement {
  const xml = mended(written);
  const declared = /<!ENTITY/i.exec(xml);
  if (declared !== null) {
    throw new UserFacingError(
      'BAD_FILE',
      'The XML declares entities of its own, which are never resolved; write them out.',
      {
        file,
        line: lineAt(xml, declared.index),
      },
    );
  }
  // A declaration is often not at the very start, where it has to be.
  const start = xml.length - xml.trimStart().length;
  const valid = XMLValidator.validate(xml.slice(start), { allowBooleanAttributes: false });
  if (valid !== true) {
    const line = lineAt(xml, start) - 1 + valid.err.line;
    throw new UserFacingError('BAD_FILE', `The XML is not well-formed: ${valid.err.msg}`, { file, line });
  }
  const root: unknown = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  if (!isElement(root)) throw new UserFacingError('BAD_FILE', 'The XML has no element.', { file, line: 1 });
  return root;
}

/** An ampersand that begins no entity, which many feeds have in addresses, as what it is; in CDATA it may stand. */
function mended(xml: string): string {
  if (!/&(?![a-z\d]{1,31};|#\d{1,7};|#x[\da-f]{1,6};)/i.test(xml)) return xml;
  return xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>|&(?![a-z\d]{1,31};|#\d{1,7};|#x[\da-f]{1,6};)/gi, (found) =>
    found === '&' ? '&amp;' : found,
  );
}

const isElement = (value: unknown): value is XmlElement =>
  typeof value === 'object' && value !== null && 'tagName' in value && 'getElementsByTagName' in value;

/** The first element of a name below one, null where there is none. */
export function firstElement(root: XmlElement, ...names: readonly string[]): XmlElement | null {
  for (const name of names) for (const element of root.getElementsByTagName(name)) return element;
  return null;
}

/** The words of the first element of a name below one, null where there is none or it is empty. */
export function firstText(root: XmlElement, ...names: readonly string[]): string | null {
  for (const name of names) {
    for (const element of root.getElementsByTagName(name)) {
      const words = element.textContent?.trim();
      if (words) return words;
    }
  }
  return null;
}

/** The elements of a name that stand right below one, not deeper. */
export function ownElements(parent: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return [...parent.childNodes].filter(
    (child): child is XmlElement => isElement(child) && names.includes(child.tagName.toLowerCase()),
  );
}

/** The words of the first of some names right below an element that has any. */
export function ownText(parent: XmlElement, ...names: readonly string[]): string | null {
  for (const name of names) {
    for (const child of ownElements(parent, name)) {
      const words = child.textContent?.trim();
      if (words) return words;
    }
  }
  return null;
}
