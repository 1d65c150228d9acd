import { piecesOf, placedPiecesOf } from './html-blocks.ts';
import type { DomNode, Place } from './html-walk.ts';
import { postPieces } from './live-posts.ts';
import type { Piece } from './make-document.ts';
import { momentOf } from './moment.ts';
import { isProse } from './prose.ts';
import { asideNames } from './words/aside-names.ts';

interface PageElement extends DomNode {
  remove(): void;
  querySelector(selectors: string): PageElement | null;
  querySelectorAll(selectors: string): Iterable<PageElement>;
  getElementsByTagName(name: string): Iterable<PageElement>;
}

/** Elements that publishers make of the posts of a live blog where they are no `article`; each has a time of its own. */
const postElements =
  '[itemprop="liveBlogUpdate"], [class*="live-blog-post"], [class*="liveblog-post"], [class*="live-post"]';

/** One post has no more than this of all words: an article among the teasers of others is no post. */
const largestShare = 0.85;

/** The pieces of a live blog: what stands before its posts, and all of them, in the order of the page; none for another page. */
export function livePosts(body: PageElement): readonly Piece[] {
  if ([...body.getElementsByTagName('time')].length < 2) return [];
  const articles = [...body.getElementsByTagName('article')].filter((one) => one.querySelector('article') === null);
  const posts = (articles.length > 1 ? articles : [...body.querySelectorAll(postElements)]).filter((element) =>
    isPost(element, body),
  );
  if (posts.length < 2) return [];
  const sizes = posts.map(({ textContent }) => (textContent ?? '').length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (Math.max(...sizes) > largestShare * total) return [];
  const intro = introBefore(posts[0], body);
  return [...intro, ...posts.flatMap(pieces)];
}

/** With a time and words of its own, under a title that leads to no other page; no comment of a reader. */
function isPost(element: PageElement, body: DomNode): boolean {
  if (element.querySelector('time') === null) return false;
  const link = element.querySelector('h1 a[href], h2 a[href], h3 a[href], h4 a[href]')?.getAttribute?.('href') ?? '#';
  if (!link.includes('#')) return false;
  for (let at: DomNode | null | undefined = element; at && at !== body; at = at.parentNode) {
    if (asideNames.test(`${at.getAttribute?.('class') ?? ''} ${at.getAttribute?.('id') ?? ''}`)) return false;
  }
  return placedPiecesOf(element).some(isProse);
}

function pieces(post: PageElement): readonly Piece[] {
  const time = post.querySelector('time');
  const moment = momentOf(time?.getAttribute?.('datetime')) ?? momentOf(time?.textContent);
  // It is said above the post.
  if (moment !== null) time?.remove();
  return postPieces({ title: null, moment, pieces: piecesOf(post) });
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
    .map(({ kind, words }) => ({ kind, words }));
}

function isWithin(place: Place, element: DomNode | undefined): boolean {
  for (let at: Place | null = place; at !== null; at = at.parent) if (at.element === element) return true;
  return false;
}
