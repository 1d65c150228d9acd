import { type DomNode, placedPiecesOf } from './html-blocks.ts';
import { postPieces } from './live-posts.ts';
import type { Piece } from './make-document.ts';
import { momentOf } from './moment.ts';
import { isProse } from './prose.ts';
import { asideNames } from './words/aside-names.ts';

interface PageElement extends DomNode {
  remove(): void;
  querySelector(selectors: string): PageElement | null;
  querySelectorAll(selectors: string): Iterable<PageElement>;
}

/** Elements that publishers make of the posts of a live blog; each has a time of its own. */
const postElements =
  'article, [itemprop="liveBlogUpdate"], [class*="live-blog-post"], [class*="liveblog-post"], [class*="live-post"]';

/** One post has no more than this of all words: an article among the teasers of others is no post. */
const largestShare = 0.85;

/** The pieces of a live blog: what stands before its posts, and all of them, in the order of the page; none for another page. */
export function livePosts(body: PageElement): readonly Piece[] {
  const all = [...body.querySelectorAll(postElements)];
  if (all.length < 2) return [];
  const posts = all.filter((element) => element.querySelector(postElements) === null && isPost(element, body));
  const sizes = posts.map(({ textContent }) => (textContent ?? '').length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (posts.length < 2 || Math.max(...sizes) > largestShare * total) return [];
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
  return postPieces({ title: null, moment, pieces: placedPiecesOf(post).map(({ element: _, ...piece }) => piece) });
}

function introBefore(post: PageElement | undefined, body: PageElement): readonly Piece[] {
  let around: DomNode = body;
  for (let at: DomNode | null | undefined = post?.parentNode; at && at !== body; at = at.parentNode) {
    if (['main', 'article'].includes((at.localName ?? '').toLowerCase())) around = at;
  }
  const intro: Piece[] = [];
  for (const { element, ...piece } of placedPiecesOf(around)) {
    if (isWithin(element, post)) break;
    if (isProse(piece)) intro.push(piece);
  }
  return intro;
}

function isWithin(element: DomNode, around: DomNode | undefined): boolean {
  for (let at: DomNode | null | undefined = element; at; at = at.parentNode) if (at === around) return true;
  return false;
}
