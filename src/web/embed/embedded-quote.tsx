import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { assetPath } from '../assets.ts';
import type { EmbeddedQuoteQuery } from '../operations/documents.ts';
import type { Site } from '../page-types.ts';
import { sayDate } from '../words/say-date.ts';
import { sayHow } from '../words/say-quote.ts';

export type EmbeddedQuote = NonNullable<EmbeddedQuoteQuery['quote']>;

/** Who said it: a person, or what the article calls its source. */
export const speakerOf = ({ speaker, source }: EmbeddedQuote): string =>
  speaker?.name ?? source?.text ?? 'Source not stated';

/** The path of a quote in a frame. */
export const embedPath = (id: string): string => `/embed/quotes/${encodeURIComponent(id)}`;

/** A quote for a frame in the page of somebody else: nothing around it, no script, and every link opens outside of the frame. */
export function embeddedQuoteHtml(quote: EmbeddedQuote, site: Site): string {
  const { id, quoteKind, text, cue, said, article } = quote;
  const lang = article.language === null ? {} : { lang: article.language };
  const at = (path: string) => ({ href: `${site.base}${path}`, target: '_blank', rel: 'noopener' });
  const quotePath = `/quotes/${encodeURIComponent(id)}`;
  return frameHtml(
    site,
    `${speakerOf(quote)}: ${text.slice(0, 60)}`,
    <figure class="big-quote">
      <h1 class="unseen">A quote by {speakerOf(quote)}</h1>
      <blockquote class={`words-${quoteKind.toLowerCase()}`} dir="auto" {...lang}>
        <p>{quoteKind === 'DIRECT' ? `“${text}”` : text}</p>
      </blockquote>
      <figcaption>
        {quote.speaker === null ? (
          <i dir="auto">{speakerOf(quote)}</i>
        ) : (
          <a {...at(`/people/${encodeURIComponent(quote.speaker.slug)}`)}>{quote.speaker.name}</a>
        )}
        , {sayHow(quoteKind, cue?.text ?? null)}
        {said === null ? null : `, ${sayDate(said.edtf)}`}. In:{' '}
        <a {...at(`/articles/${encodeURIComponent(article.slug)}#quote-${id}`)} dir="auto">
          {article.headline ?? 'an article without a headline'}
        </a>
        {[article.publisher, article.publishedOn === null ? null : sayDate(article.publishedOn)]
          .filter((part) => part !== null)
          .map((part) => `, ${part}`)}
        {' · '}
        <a {...at(quotePath)}>onrecord</a>
      </figcaption>
    </figure>,
    `${site.base}${quotePath}`,
  );
}

/** What stands in a frame in the place of a quote that is not there. */
export const goneHtml = (site: Site, text: string): string =>
  frameHtml(site, text, <h1 class="unavailable">{text}</h1>);

function frameHtml(site: Site, title: string, content: VNode, canonical?: string): string {
  const page = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        {canonical === undefined ? null : <link rel="canonical" href={canonical} />}
        <link rel="stylesheet" href={`${site.root}${assetPath('page.css')}`} />
      </head>
      <body class="embed">
        <main>{content}</main>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToString(page)}\n`;
}
