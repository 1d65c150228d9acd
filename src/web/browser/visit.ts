/**
 * Going from page to page without leaving the one that is loaded, so that what the tab keeps in its memory stays. Only who reviews goes
 * so; for everybody else a link is a link.
 */
import { authorization, home } from './ask.ts';

interface Visits {
  readonly arrive: () => void;
  readonly tell: (text: string) => void;
  /** What stays when all else of the page is replaced. */
  readonly stays: Element;
}

let visits: Visits | null = null;

/** The address of what is shown, without its fragment. */
let shown = withoutFragment(location.href);

/** The latest page that was asked for: an earlier one that comes later is not shown. */
let latest = 0;

/** Follows links in place from now on. */
export function visitInPlace(options: Visits): void {
  visits = options;
  document.addEventListener('click', followLink);
  document.addEventListener('submit', followForm);
  addEventListener('popstate', returnTo);
}

/** Leaves links to the browser again. */
export function leavePlace(): void {
  visits = null;
  document.removeEventListener('click', followLink);
  document.removeEventListener('submit', followForm);
  removeEventListener('popstate', returnTo);
}

/** Goes to a page of the site. */
export function goTo(address: string): void {
  if (visits === null) location.assign(address);
  else void visit(address);
}

/** Draws the page that is shown anew. */
export const refresh = (): Promise<boolean> => visit(location.href, false);

function followLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
  if (link === null || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
    return;
  // A link of a drawing has its address elsewhere.
  const address = new URL(link.getAttribute('href') ?? '', location.href);
  if (!isPage(address) || (address.hash !== '' && withoutFragment(address.href) === shown)) return;
  event.preventDefault();
  void visit(address.href);
}

function followForm(event: SubmitEvent): void {
  if (!(event.target instanceof HTMLFormElement) || event.target.method !== 'get' || event.defaultPrevented) return;
  const address = new URL(event.target.action);
  for (const [name, value] of new FormData(event.target)) {
    if (typeof value === 'string') address.searchParams.set(name, value);
  }
  event.preventDefault();
  void visit(address.href);
}

/** Back or forward; to another place of the same page the browser goes itself. */
function returnTo(): void {
  if (withoutFragment(location.href) !== shown) void visit(location.href, false);
}

const isPage = ({ origin, pathname }: URL): boolean =>
  origin === location.origin && pathname.startsWith(home) && pathname !== `${home}graphql` && !/\.\w+$/.test(pathname);

/** Shows a page in the place of the one that is there. Whether it could be shown; why not is told. */
async function visit(address: string, isNew = true): Promise<boolean> {
  latest += 1;
  const mine = latest;
  document.querySelector('main')?.setAttribute('aria-busy', 'true');
  try {
    const response = await fetch(address, { headers: { accept: 'text/html', ...authorization() }, cache: 'no-cache' });
    const html = await response.text();
    if (mine !== latest) return false;
    if (!response.headers.get('content-type')?.startsWith('text/html')) throw new Error('no page');
    show(html, response.url + new URL(address).hash, isNew);
    return true;
  } catch {
    if (mine === latest) visits?.tell('The page cannot be loaded. See whether you are connected, and try again.');
    return false;
  } finally {
    document.querySelector('main')?.removeAttribute('aria-busy');
  }
}

function show(html: string, address: string, isNew: boolean): void {
  const next = new DOMParser().parseFromString(html, 'text/html');
  const { hash } = new URL(address);
  shown = withoutFragment(address);
  if (isNew) history.pushState(null, '', shown);
  document.title = next.title;
  const stays = visits?.stays;
  document.body.replaceChildren(...next.body.children, ...(stays === undefined ? [] : [stays]));
  visits?.arrive();
  if (!isNew) return;
  document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  if (hash === '') scrollTo(0, 0);
  // Only going there makes it the target of the page.
  else location.replace(shown + hash);
}

function withoutFragment(address: string): string {
  return address.replace(/#.*/, '');
}
