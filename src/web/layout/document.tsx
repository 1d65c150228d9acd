import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { assetPath } from '../assets.ts';
import type { Site } from '../page-types.ts';
import { SearchBox } from './search-box.tsx';
import { SiteProvider, useSite } from './site-context.ts';

/** An operation that was asked for a page. */
export interface Asked {
  readonly document: TypedDocumentNode<unknown, never>;
  readonly variables: object;
}

/** What the shell around a page is told. */
export interface Shell {
  readonly title: string;
  readonly description: string;
  /** The path of the page under its one right address; null for a page that has none, as an error. */
  readonly path: string | null;
  /** Whether search engines may list it. */
  readonly isListed?: boolean;
  /** The type of Open Graph (https://ogp.me). */
  readonly type?: 'website' | 'article' | 'profile';
  readonly jsonLd?: unknown;
  /** The path of its feeds, without the name of the file: `/people/ada-kern`. Empty for the newest articles. */
  readonly feeds?: string | undefined;
  readonly feedTitle?: string;
  /** Whether others can embed it by its address (https://oembed.com). */
  readonly isEmbeddable?: boolean;
  /** What was asked for the page. */
  readonly asked?: Asked | undefined;
  readonly words?: string;
  /** The page has the box of the search itself. */
  readonly hasOwnSearch?: boolean;
}

/** A whole page of HTML: head, header, main part, footer. */
export function documentHtml(site: Site, shell: Shell, children: ComponentChildren): string {
  const page = (
    <SiteProvider value={site}>
      <Document shell={shell}>{children}</Document>
    </SiteProvider>
  );
  return `<!doctype html>\n${renderToString(page)}\n`;
}

function Document({ shell, children }: { readonly shell: Shell; readonly children: ComponentChildren }): VNode {
  const { root } = useSite();
  const { asked } = shell;
  return (
    <html lang="en" class="no-js">
      <Head shell={shell} />
      <body>
        <a class="skip" href="#main">
          Skip to the text
        </a>
        <header class="masthead">
          <a class="brand" href={`${root}/`}>
            onrecord
          </a>
          <span class="motto">who said what</span>
          {shell.hasOwnSearch ? null : <SearchBox words={shell.words ?? ''} />}
        </header>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Footer asked={asked} feeds={shell.feeds} />
      </body>
    </html>
  );
}

function Head({ shell }: { readonly shell: Shell }): VNode {
  const { base, root } = useSite();
  const { title, description, path, isListed = true, type = 'website', jsonLd, feeds, feedTitle } = shell;
  const fullTitle = title === 'onrecord' ? 'onrecord: who said what' : `${title} · onrecord`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{fullTitle}</title>
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      {isListed && path !== null ? null : <meta name="robots" content="noindex" />}
      {path === null ? null : <link rel="canonical" href={`${base}${path}`} />}
      <meta property="og:site_name" content="onrecord" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content={type} />
      {path === null ? null : <meta property="og:url" content={`${base}${path}`} />}
      <link rel="icon" href={`${root}${assetPath('icon.svg')}`} type="image/svg+xml" />
      <link rel="stylesheet" href={`${root}${assetPath('page.css')}`} />
      <script src={`${root}${assetPath('first.js')}`} />
      <script type="module" src={`${root}${assetPath('page.js')}`} />
      {feeds === undefined ? null : (
        <>
          <link
            rel="alternate"
            type="application/feed+json"
            title={feedTitle ?? 'Newest articles'}
            href={`${root}${feeds}/feed.json`}
          />
          <link
            rel="alternate"
            type="application/atom+xml"
            title={feedTitle ?? 'Newest articles'}
            href={`${root}${feeds}/atom.xml`}
          />
        </>
      )}
      {shell.isEmbeddable && path !== null
        ? (['json', 'xml'] as const).map((format) => (
            <link
              rel="alternate"
              type={format === 'json' ? 'application/json+oembed' : 'text/xml+oembed'}
              title={title}
              href={`${base}/oembed?url=${encodeURIComponent(base + path)}&format=${format}`}
            />
          ))
        : null}
      {jsonLd === undefined ? null : (
        // Words of an article may have "</script>" in them.
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: JSON.stringify(jsonLd).replaceAll('<', '\\u003c') }}
        />
      )}
    </head>
  );
}

function Footer({ asked, feeds }: { readonly asked: Shell['asked']; readonly feeds: Shell['feeds'] }): VNode {
  const { root, queryAddress } = useSite();
  return (
    <footer class="footer">
      <nav aria-label="About this page">
        {asked === undefined ? null : <a href={queryAddress(asked.document, asked.variables)}>This page as GraphQL</a>}
        {feeds === undefined ? null : <a href={`${root}${feeds}/atom.xml`}>Feed of articles</a>}
        <a href={`${root}/check`}>Did they say that?</a>
        <a href={`${root}/graphql`}>Ask your own question</a>
        <a href={`${root}/review`}>What needs a look</a>
        <button type="button" class="as-link" data-review-start hidden>
          Review
        </button>
      </nav>
      <p>Marks are what software or people read in the text. The words of articles belong to their publishers.</p>
    </footer>
  );
}
