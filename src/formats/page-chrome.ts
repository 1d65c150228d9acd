/** What stands on a page around its article, and is taken out before the article is looked for. */
import type { DomNode } from './html-walk.ts';

/** A node of a page that can be taken out of it. */
interface PageNode extends DomNode {
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  remove(): void;
  querySelector?(selectors: string): { readonly textContent: string | null } | null;
}

const elementNode = 1;
const commentNode = 8;

/** Names that consent managers and publishers give their dialogs, in an id or a class. */
const consent =
  /(?:^|[\s_-])(?:onetrust|ot-sdk|optanon|cookies?|gdpr|ccpa|consent|cmp|cmpbox|didomi|truste|trustarc|cybot\w*|cookiebot|usercentrics|sp_message\w*|qc-cmp\w*|evidon|iubenda|osano|klaro|borlabs|fc-consent\w*|cky|cc-window|privacy-(?:banner|notice|popup|preferences?|manager))(?:$|[\s_-])/i;
const signUp = /newsletter|sign-?up|subscri(?:be|ption)|mailing-?list|opt-?in(?:$|[\s_-])/i;

/** A box that asks for an address has no more words than this. */
const longestBox = 800;

/** Elements that such a thing is made of. */
const boxes = new Set(['div', 'section', 'aside', 'dialog', 'form', 'footer', 'header', 'ul', 'iframe', 'p']);

/**
 * Takes out comments, which part words where programs have put them between, consent dialogs, boxes that ask for an
 * address, and links that skip to the content.
 */
export function removeChrome(root: PageNode): void {
  let node = root.firstChild;
  while (node !== null) {
    const next: PageNode | null = node.nextSibling;
    if (node.nodeType === commentNode) node.remove();
    else if (node.nodeType === elementNode) {
      if (isChrome(node)) node.remove();
      else removeChrome(node);
    }
    node = next;
  }
}

function isChrome(element: PageNode): boolean {
  const name = (element.localName ?? '').toLowerCase();
  if (name === 'a') return isSkipLink(element);
  if (name === 'span') return screenReaderOnly.test(element.getAttribute?.('class') ?? '') && isLabel(element);
  if (!boxes.has(name)) return false;
  const names = `${element.getAttribute?.('id') ?? ''} ${element.getAttribute?.('class') ?? ''}`;
  if (isDialog(element, name) || (names.length > 1 && consent.test(names))) return !holdsArticle(element);
  return names.length > 1 && signUp.test(names) && asksForAddress(element) && !holdsArticle(element);
}

function isDialog(element: PageNode, name: string): boolean {
  if (name === 'dialog' || element.getAttribute?.('aria-modal') === 'true') return true;
  return (
    /^(?:alert)?dialog$/.test(element.getAttribute?.('role') ?? '') ||
    /\b(?:cookies?|consent)\b/i.test(element.getAttribute?.('aria-label') ?? '')
  );
}

/** What an article is in is never taken out, whatever it is called; a dialog has a heading of its own that asks for consent. */
function holdsArticle(element: PageNode): boolean {
  if (element.querySelector?.('article, main, [itemprop="articleBody"]') != null) return true;
  const heading = element.querySelector?.('h1');
  return heading != null && !asksForConsent.test(heading.textContent ?? '');
}

const asksForConsent = /\b(?:consent|cookies?|privacy|personal data|your data)\b/i;

const asksForAddress = (element: PageNode): boolean =>
  element.querySelector?.('form, input, iframe, button') != null && (element.textContent ?? '').length <= longestBox;

/** Names of what only screen readers are to say, as frameworks of pages have them. */
const screenReaderOnly =
  /(?:^|\s)(?:off-?screen|sr-only|visually-?hidden|screen-?reader(?:-text)?|a11y-(?:hidden|text)|u-(?:hidden-visually|visually-hidden)|assistive-text)(?:\s|$)/i;

/** A word or two before what it names: "Image caption", "Media caption"; what says whose a picture is stays. */
const isLabel = (element: PageNode): boolean =>
  (element.textContent ?? '').length <= longestLabel &&
  !/copyright|credit|photo|source/i.test(element.textContent ?? '');
const longestLabel = 40;

const isSkipLink = (link: PageNode): boolean =>
  (link.getAttribute?.('href') ?? '').startsWith('#') &&
  /^\s*(?:skip|jump) (?:to|over)\b/i.test(link.textContent ?? '');
