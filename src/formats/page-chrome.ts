/** What stands on a page around its article, and is taken out before the article is looked for. */
import type { DomNode } from './html-blocks.ts';

/** An element of a page that can be taken out of it. */
interface PageElement extends DomNode {
  remove(): void;
  querySelector(selectors: string): unknown;
}

const elementNode = 1;
const commentNode = 8;

/** Names that consent managers and publishers give their dialogs, in an id or a class. */
const consent =
  /(?:^|[\s_-])(?:onetrust|ot-sdk|optanon|cookies?|gdpr|ccpa|consent|cmp|cmpbox|didomi|truste|trustarc|cybot\w*|cookiebot|usercentrics|sp_message\w*|qc-cmp\w*|evidon|iubenda|osano|klaro|borlabs|fc-consent\w*|cky|cc-window|privacy-(?:banner|notice|popup|preferences?|manager))(?:$|[\s_-])/i;
const signUp = /newsletter|sign-?up|subscri(?:be|ption)|mailing-?list|opt-?in(?:$|[\s_-])/i;

/** A box that asks for an address has no more words than this. */
const longestBox = 800;

/** What an article is in or under is never taken out, whatever it is called. */
const holdsArticle = 'h1, article, main, [itemprop="articleBody"]';
const roots = new Set(['html', 'body', 'main', 'article', 'head']);

/**
 * Takes out comments, which part words where programs have put them between, consent dialogs, boxes that ask for an
 * address, and links that skip to the content.
 */
export function removeChrome(root: DomNode): void {
  // A copy, since what is taken out would end the loop.
  for (const node of [...root.childNodes]) {
    if (isRemovable(node) && (node.nodeType === commentNode || isChrome(node))) node.remove();
    else if (node.nodeType === elementNode) removeChrome(node);
  }
}

const isRemovable = (node: DomNode): node is PageElement => 'remove' in node;

function isChrome(element: PageElement): boolean {
  if (element.nodeType !== elementNode) return false;
  const name = (element.localName ?? '').toLowerCase();
  if (roots.has(name)) return false;
  if (name === 'a') return isSkipLink(element);
  const attribute = (of: string): string => element.getAttribute?.(of) ?? '';
  const names = `${attribute('id')} ${attribute('class')}`;
  const isDialog =
    name === 'dialog' || /^(?:alert)?dialog$/.test(attribute('role')) || attribute('aria-modal') === 'true';
  if (isDialog || consent.test(names) || /\b(?:cookies?|consent)\b/i.test(attribute('aria-label'))) {
    return element.querySelector(holdsArticle) === null;
  }
  return signUp.test(names) && asksForAddress(element) && element.querySelector(holdsArticle) === null;
}

const asksForAddress = (element: PageElement): boolean =>
  element.querySelector('form, input, iframe, button') !== null && (element.textContent ?? '').length <= longestBox;

const isSkipLink = (link: PageElement): boolean =>
  (link.getAttribute?.('href') ?? '').startsWith('#') &&
  /^\s*(?:skip|jump) (?:to|over)\b/i.test(link.textContent ?? '');
