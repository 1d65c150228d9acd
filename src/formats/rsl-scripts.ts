import { isRslType } from './machine-use.ts';
import type { RightsWords } from './rights.ts';
import { rslRights } from './rsl.ts';
import { type XmlElement, xmlRoot } from './xml.ts';

interface ScriptPage {
  getElementsByTagName(name: string): Iterable<{
    getAttribute(name: string): string | null;
    readonly textContent: string | null;
  }>;
}

const mostScripts = 5;

/** The terms of RSL that a page has in scripts of its own, as far as they are of the page's address (https://rslstandard.org/rsl). */
export function rslScripts(page: ScriptPage, address: string | null): readonly RightsWords[] {
  const scripts = [...page.getElementsByTagName('script')].filter((script) => isRslType(script.getAttribute('type')));
  return scripts.slice(0, mostScripts).flatMap((script) => {
    const root = rootOf(script.textContent ?? '');
    if (root === null) return [];
    const prefix = root.tagName.startsWith('rsl:') ? 'rsl:' : '';
    return [...root.getElementsByTagName(`${prefix}content`)]
      .filter((content) => isOf(content.getAttribute('url') ?? '', address))
      .flatMap((content) => rslRights(content, prefix) ?? []);
  });
}

/** A page's own mistake in its terms does not make it less of a page. */
function rootOf(xml: string): XmlElement | null {
  try {
    return xmlRoot(xml, 'RSL');
  } catch {
    return null;
  }
}

/** Whether a pattern of addresses, as `robots.txt` has them, holds for a page; one of whom the address is unknown is meant by what is for all. */
function isOf(pattern: string, address: string | null): boolean {
  const [path = ''] = pattern.replace(/^https?:\/\/[^/]*/i, '').split(/[*$]/);
  if (path === '' || path === '/') return true;
  return address !== null && URL.canParse(address) && new URL(address).pathname.startsWith(path);
}
