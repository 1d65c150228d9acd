import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { BlockKind, Document } from '../../schema/model.ts';
import { isAddress } from '../address.ts';
import { SaidError } from '../errors.ts';
import { htmlPieces } from './html-blocks.ts';
import { jsonLdArticles, jsonLdDocument, jsonLdFacts } from './json-ld.ts';
import { makeDocument, type StatedFacts } from './make-document.ts';
import { momentOf } from './moment.ts';

/** A body shorter than this is no article. */
const shortestBody = 140;
const aroundBody: ReadonlySet<BlockKind> = new Set(['HEADLINE', 'STANDFIRST', 'BYLINE', 'NOTICE']);

/**
 * A publisher's page: its headline, dates, authors and the like from schema.org JSON-LD, or else from Open Graph and the
 * page itself; its body as a reader mode finds it. Nothing the page names is ever fetched or run. Throws BAD_FILE for a
 * page without an article.
 */
export function htmlDocument(html: string, file: string): Document {
  const { document: page } = parseHTML(html);
  const place = { file };
  const linked = linkedArticle(page);
  const facts = mergeFacts(linked === null ? {} : jsonLdFacts(linked, place), openGraph(page, file));
  const body = bodyOf(page);
  const document = makeDocument(facts, body === null ? [] : htmlPieces(body));
  if (bodyLength(document) >= shortestBody) return document;
  const stated = linked === null ? null : jsonLdDocument(linked, place);
  if (stated !== null) return stated;
  throw new SaidError('BAD_FILE', 'The page has no article in it that could be found; give a page with one.', place);
}

type Page = ReturnType<typeof parseHTML>['document'];

function linkedArticle(page: Page) {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const [article] = jsonLdArticles(JSON.parse(script.textContent ?? ''));
      if (article !== undefined) return article;
    } catch {
      // A page's own mistake in its metadata does not make it less of a page.
    }
  }
  return null;
}

/** Open Graph (https://ogp.me), and what HTML itself says. */
function openGraph(page: Page, file: string): StatedFacts {
  const meta = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const found = page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');
      if (found) return found;
    }
    return null;
  };
  const published = momentOf(
    meta('article:published_time', 'datePublished', 'parsely-pub-date') ??
      page.querySelector('time[datetime]')?.getAttribute('datetime'),
    { file },
  );
  const url = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url');
  const byline = meta('author', 'article:author', 'parsely-author');
  return {
    headline:
      meta('og:title') ?? page.querySelector('h1')?.textContent ?? page.querySelector('title')?.textContent ?? null,
    standfirst: meta('og:description', 'description'),
    byline: byline !== null && /^https?:/.test(byline) ? null : byline,
    publisher: meta('og:site_name'),
    section: meta('article:section'),
    language: page.documentElement?.getAttribute('lang') || null,
    url: url && isAddress(url) ? url : null,
    publishedOn: published?.day ?? null,
    publishedAt: published?.at ?? null,
    updatedAt: momentOf(meta('article:modified_time'), { file })?.at ?? null,
  };
}

/** What the first states, and where it leaves something open what the second does. */
function mergeFacts(first: StatedFacts, second: StatedFacts): StatedFacts {
  const stated = Object.entries(first).filter(([, value]) => value !== null && value !== undefined);
  return { ...second, ...Object.fromEntries(stated) };
}

function bodyOf(page: Page): string | null {
  // Readability changes the page it reads; it is not read again behind it. linkedom's document is a DOM document in
  // all that Readability asks of one, which their types do not know of each other.
  const reader = new Readability(page as unknown as ConstructorParameters<typeof Readability>[0], {
    charThreshold: shortestBody,
  });
  return reader.parse()?.content ?? null;
}

function bodyLength({ blocks }: Document): number {
  return blocks.filter(({ kind }) => !aroundBody.has(kind)).reduce((sum, { start, end }) => sum + end - start, 0);
}
