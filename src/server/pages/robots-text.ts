import type { Config } from '../../config.ts';

/** `/robots.txt` (https://www.rfc-editor.org/rfc/rfc9309): whether search engines may list the pages. */
export function robotsText(base: string, robots: Config['ROBOTS']): Response {
  const lines =
    robots === 'allow'
      ? [
          'User-agent: *',
          'Disallow: /graphql',
          'Disallow: /search',
          'Disallow: /check?',
          '',
          `Sitemap: ${base}/news-sitemap.xml`,
        ]
      : ['User-agent: *', 'Disallow: /'];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  });
}
