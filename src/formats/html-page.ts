import { parseHTML } from 'linkedom';
import type { BlockKind, Document } from '../../schema/domain/model.ts';
import { UserFacingError } from '../errors.ts';
import { jsonLdDescribed } from './described/json-ld-described.ts';
import { pageDescribed } from './described/page-described.ts';
import { withEmbeds } from './embeds.ts';
import { factChecksOf } from './fact-checks.ts';
import { claimReviewsIn, jsonLdPieces, jsonLdSourceFacts, postsOf } from './json-ld.ts';
import { jsonLdEmbeds } from './json-ld-embeds.ts';
import { jsonLdPictures } from './json-ld-pictures.ts';
import { jsonLdRights } from './json-ld-rights.ts';
import { livePosts } from './live-page.ts';
import { makeDocument, type Piece } from './make-document.ts';
import { pageBody } from './page-body.ts';
import { removeChrome } from './page-chrome.ts';
import { linkedArticle, linkedValues, pageFacts } from './page-facts.ts';
import { PageMeta } from './page-meta.ts';
import { pagePictures } from './page-pictures.ts';
import { pageRights } from './page-rights.ts';
import { withPictures } from './pictures.ts';
import { rightsOf } from './rights.ts';

/** A body shorter than this is no article. */
const shortestBody = 140;
const aroundBody: ReadonlySet<BlockKind> = new Set(['HEADLINE', 'STANDFIRST', 'BYLINE', 'NOTICE']);

/** A body that has less than this of what the page's JSON-LD states as its text was not found as a whole. */
const wholeBody = 0.6;

/** A page's article, and what its reader should know of how it was read. */
export interface PageDocument {
  readonly document: Document;
  readonly notes: readonly string[];
}

/**
 * A publisher's page: its headline, dates, authors and the like from schema.org JSON-LD, or else from Open Graph and the
 * page itself; its body as a reader mode finds it, checked against the page's own paragraphs and its JSON-LD; of a live blog
 * all posts. Nothing the page names is ever fetched or run. Throws BAD_FILE for a page without an article.
 */
export function htmlDocument(html: string, file: string): PageDocument {
  const { document: page } = parseHTML(
    /<(?:html|body)\b/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`,
  );
  const meta = new PageMeta(page.getElementsByTagName('meta'));
  const values = linkedValues(page);
  const linked = linkedArticle(values, page, meta);
  const facts = pageFacts(page, meta, linked);
  const described = pageDescribed(page, linked === null ? {} : jsonLdDescribed(linked));
  const rights = rightsOf(linked === null ? null : jsonLdRights(linked), ...pageRights(page, meta, facts.url ?? null));
  removeChrome(page.body);
  const posts = livePosts(page.body);
  const { pieces, missing } = posts.length > 0 ? { pieces: posts, missing: 0 } : pageBody(page, shortestBody);
  const stated = linked === null ? [] : jsonLdPieces(linked);
  const sourceFacts = linked === null ? {} : jsonLdSourceFacts(linked);
  const shown = linked === null ? [] : jsonLdPictures(linked);
  const checks = factChecksOf(claimReviewsIn(values));
  const pictures = shown.length > 0 ? shown : pagePictures(meta);
  const made = (from: readonly Piece[]): Document =>
    withEmbeds(
      withPictures({ ...makeDocument(facts, from), ...sourceFacts, ...described, ...rights, ...checks }, pictures),
      linked === null ? [] : jsonLdEmbeds(linked),
    );
  const hasPosts = linked !== null && posts.length === 0 && postsOf(linked).length > 0;
  const isStatedBetter = bodyLength(pieces) < wholeBody * bodyLength(stated) || bodyLength(pieces) < shortestBody;
  const isWholeStated = hasPosts && bodyLength(stated) >= wholeBody * bodyLength(pieces);
  if (stated.length > 0 && (isStatedBetter || isWholeStated)) return { document: made(stated), notes: [] };
  if (bodyLength(pieces) >= shortestBody) {
    return { document: made(pieces), notes: missing === 0 ? [] : [missingNote(missing)] };
  }
  const message = 'The page has no article in it that could be found; give a page with one.';
  throw new UserFacingError('BAD_FILE', message, { file });
}

const missingNote = (missing: number): string =>
  `${missing} paragraphs of the page are not in the article that was found; see whether it is whole.`;

const bodyLength = (pieces: readonly Piece[]): number =>
  pieces.filter(({ kind }) => !aroundBody.has(kind)).reduce((sum, { words }) => sum + words.length, 0);
