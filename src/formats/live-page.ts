import { piecesOf, placedPiecesOf } from './html-blocks.ts';
import type { DomNode, DomPosition } from './html-walk.ts';
import { postPieces } from './live-posts.ts';
import type { Piece } from './make-document.ts';
import { momentOf } from './moment.ts';
import { isProse } from './prose.ts';
import { asideNames } from './words/aside-names.ts';

interface PageElement extends DomNode {
  remove(): void;
  querySelector(selectors: string): PageElement | null;
  getElementsByTagName(name: string): Iterable<PageElement>;
}

/** One post has no more than this of all words: an article among the teasers of others is no post. */
const largestShare = 0.85;

/** Posts have at least this of all running text of their page. */
const leastShare = 0.6;

/** What pages call live blogs, in their titles and in the names of their elements. */
const liveNames =
  /(?:^|[\s_-])(?:live|live-?blogs?|live-?tickers?|tickers?|as it happened|minute by minute)(?:$|[\s:,_-])/i;

/** The pieces of a live blog: what stands before its posts, and all of them, in the order of the page; none for another page. */
export function livePosts(body: PageElement): readonly Piece[] {
  const times = [...body.getElementsByTagName('time')];
  if (times.length < 2) return [];
  const articles = [...body.getElementsByTagName('article')].filter((one) => one.querySelector('article') === null);
  const posts = alike((articles.length > 1 ? articles : liveElements(times, body)).filter((one) => isPost(one, body)));
  if (posts.length < 2) return [];
  const all = placedPiecesOf(body).filter(isProse);
  const ofPosts = posts.map((post) => lengthOf(all.filter(({ place }) => isWithin(place, post))));
  const total = ofPosts.reduce((sum, size) => sum + size, 0);
  if (total < leastShare * lengthOf(all) || Math.max(...ofPosts) > largestShare * total) return [];
  return [...introBefore(posts[0], body), ...posts.flatMap(pieces)];
}

const lengthOf = (some: readonly Piece[]): number => some.reduce((sum, { words }) => sum + words.length, 0);

/** Elements that are no `article` are posts only where the page calls itself live. */
function liveElements(times: readonly DomNode[], body: PageElement): readonly PageElement[] {
  const isLive = liveNames.test(body.querySelector('h1')?.textContent ?? '');
  return aroundTimes(times, body).filter((element) => isLive || isCalledLive(element, body));
}

function isCalledLive(element: DomNode, body: DomNode): boolean {
  for (let at: DomNode | null | undefined = element; at && at !== body; at = at.parentNode) {
    if (liveNames.test(namesOf(at))) return true;
  }
  return false;
}

const namesOf = (element: DomNode): string =>
  `${element.getAttribute?.('class') ?? ''} ${element.getAttribute?.('id') ?? ''}`;

/** Around each time the largest element that holds no time of another. */
function aroundTimes(times: readonly DomNode[], body: DomNode): readonly PageElement[] {
  const counts = new Map<DomNode, number>();
  for (const time of times) {
    for (let at = time.parentNode; at && at !== body; at = at.parentNode) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return times
    .map((time) => {
      let around = time;
      for (let at = time.parentNode; at && counts.get(at) === 1; at = at.parentNode) around = at;
      return around;
    })
    .filter(isElement);
}

const isElement = (node: DomNode): node is PageElement => 'querySelector' in node && 'remove' in node;

/** Those that are built alike: posts are, an article and what stands beside it are not. */
function alike(elements: readonly PageElement[]): readonly PageElement[] {
  const kinds = new Map<string, PageElement[]>();
  for (const element of elements) {
    const [first = ''] = (element.getAttribute?.('class') ?? '').split(/\s/);
    const kind = `${element.localName ?? ''}.${first}`;
    const known = kinds.get(kind);
    if (known === undefined) kinds.set(kind, [element]);
    else known.push(element);
  }
  return [...kinds.values()].reduce((most, some) => (some.length > most.length ? some : most), []);
}

/** With a time and words of its own, under a title that leads to no other page; no comment of a reader. */
function isPost(element: PageElement, body: DomNode): boolean {
  if (element.querySelector('time') === null) return false;
  const title = element.querySelector('h1, h2, h3, h4');
  const inner = title?.querySelector('a[href]');
  for (let at: DomNode | null | undefined = inner ?? title ?? element; at && at !== body; at = at.parentNode) {
    if ((at.localName ?? '').toLowerCase() === 'a' && !(at.getAttribute?.('href') ?? '#').includes('#')) return false;
    if (asideNames.test(namesOf(at))) return false;
  }
  return placedPiecesOf(element).some((piece) => isProse(piece) && piece.linkShare < 0.5);
}

function pieces(post: PageElement): readonly Piece[] {
  const time = post.querySelector('time');
  const moment = momentOf(time?.getAttribute?.('datetime')) ?? momentOf(time?.textContent);
  const [id, url] = [idOf(post), linkOf(post, time)];
  // It is said above the post.
  if (moment !== null) time?.remove();
  return postPieces({ title: null, moment, updated: null, id, url, pieces: piecesOf(post) });
}

/** Its own id, or that of what it begins with. */
const idOf = (post: PageElement): string | null =>
  post.getAttribute?.('id') ||
  post.querySelector('h2[id], h3[id], h4[id], a[id], time[id]')?.getAttribute?.('id') ||
  null;

/** Where its time or its title leads: its place on the page. */
function linkOf(post: PageElement, time: PageElement | null): string | null {
  const around = time?.parentNode;
  const link =
    around?.localName?.toLowerCase() === 'a' ? around : post.querySelector('h2 a, h3 a, h4 a, a[rel~="bookmark"]');
  const url = link?.getAttribute?.('href')?.trim() ?? '';
  return /#./.test(url) ? url : null;
}

function introBefore(post: PageElement | undefined, body: PageElement): readonly Piece[] {
  let around: DomNode = body;
  for (let at: DomNode | null | undefined = post?.parentNode; at && at !== body; at = at.parentNode) {
    if (['main', 'article'].includes((at.localName ?? '').toLowerCase())) around = at;
  }
  const all = placedPiecesOf(around);
  const end = all.findIndex(({ place }) => isWithin(place, post));
  return all
    .slice(0, Math.max(0, end))
    .filter(isProse)
    .map(({ kind, words, links, embeds }) => ({
      kind,
      words,
      ...(links === undefined ? {} : { links }),
      ...(embeds === undefined ? {} : { embeds }),
    }));
}

function isWithin(place: DomPosition, element: DomNode | undefined): boolean {
  for (let at: DomPosition | null = place; at !== null; at = at.parent) if (at.element === element) return true;
  return false;
}
