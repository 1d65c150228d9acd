import { noStore } from '../http/cache-headers.ts';

/** What is there for language models and their agents, by https://llmstxt.org: a heading, a summary, and lists of links. `base` has no slash at its end. */
export function llmsText(base: string, has: { readonly mcp: boolean; readonly pages: boolean }): Response {
  const lines = [
    '# onrecord',
    '',
    '> News articles as they were published, and who said what in them, when, and at which event. Each fact has the characters of the article that it was read from.',
    '',
    'Quote the words as they are given, name the article and its publisher, and link to it. `quoteKind` tells whether words are the speaker’s own (DIRECT), partly (MIXED) or told by the article (INDIRECT);',
    '`confidence`, from 0 to 1, how sure the reading is.',
    '',
    '## For agents',
    '',
    ...(has.mcp
      ? [
          `- [Model Context Protocol](${base}/mcp): tools to search, read an article, list a person’s quotes, check whether somebody said something, compare the accounts of an event`,
        ]
      : []),
    `- [GraphQL](${base}/graphql): everything; POST JSON with \`query\` and \`variables\`, or ask for the schema by introspection`,
    `- [News sitemap](${base}/news-sitemap.xml): articles of the last two days`,
    `- [JSON Feed](${base}/feed.json): the newest articles`,
    `- [Search as a feed](${base}/search/feed.json?q=summit): articles that words find`,
    '',
    ...(has.pages
      ? [
          '## For people',
          '',
          `- [Front page](${base}/): search, newest articles, who is quoted most`,
          `- [Search](${base}/search?q=summit): people, events, quotes and articles that words find`,
          '',
        ]
      : []),
  ];
  const headers = { 'content-type': 'text/markdown; charset=utf-8', ...noStore };
  return new Response(lines.join('\n'), { headers });
}
