import { graphql } from 'graphql';
import { schema } from '../schema/index.ts';
import { openStore, type Store } from '../src/store/open-store.ts';

/** What is asked; `$person`, `$event`, `$slug` and `$publisher` are of the archive that `bench:load` makes. Those of `counting` look at all rows. */
const questions: readonly { readonly name: string; readonly ask: string; readonly counting?: true }[] = [
  { name: 'newest articles', ask: '{ articles { nodes { slug headline } } }' },
  {
    name: 'articles of a publisher in a month',
    ask: '{ articles(filter: { publisher: { eq: $publisher }, publishedOn: { from: "2015-03", to: "2015-03" } }) { nodes { slug } } }',
  },
  {
    name: 'articles that quote a person',
    ask: '{ articles(filter: { quotes: { some: { speaker: { id: { eq: $person } } } } }) { nodes { slug } } }',
  },
  {
    name: 'articles with a quote of a person about an event',
    ask: '{ articles(filter: { quotes: { some: { speaker: { id: { eq: $person } }, about: { some: { id: { eq: $event } } } } } }) { nodes { slug } } }',
  },
  {
    name: 'articles without quotes of a person',
    ask: '{ articles(filter: { quotes: { none: { speaker: { id: { eq: $person } } } } }) { nodes { slug } } }',
  },
  {
    name: 'quotes of a person about an event, by time',
    ask: '{ quotes(filter: { speaker: { id: { eq: $person } }, about: { some: { id: { eq: $event } } } }, orderBy: { field: SAID }) { nodes { text } } }',
  },
  {
    name: 'surest quotes of unnamed sources',
    ask: '{ quotes(filter: { sourceKind: { eq: UNNAMED } }, orderBy: { field: CONFIDENCE, direction: DESC }) { nodes { text } } }',
  },
  { name: 'people by name', ask: '{ people(filter: { name: { startsWith: "adla c" } }) { nodes { name } } }' },
  {
    name: 'people quoted at least 20 times',
    ask: '{ people(filter: { quoteCount: { gte: 20 } }, orderBy: { field: QUOTE_COUNT, direction: DESC }) { nodes { name } } }',
  },
  {
    name: 'events in a month at a place',
    ask: '{ events(filter: { when: { from: "2015-03", to: "2015-03" }, place: { startsWith: "b" } }) { nodes { name } } }',
  },
  {
    name: 'search for a phrase of common words',
    ask: '{ search(query: "\\"state year\\" OR \\"time year\\"") { nodes { score } } }',
    counting: true,
  },
  {
    name: 'articles that say a rare word',
    ask: '{ articles(search: "lake -harbour") { nodes { slug highlights(search: "lake") { start end } } } }',
  },
  { name: 'type-ahead, mistyped', ask: '{ suggest(text: "adla aldnader") { node { __typename } } }', counting: true },
  {
    name: 'related articles',
    ask: '{ article(by: { slug: $slug }) { related { article { slug } people { name } events { name } } } }',
  },
  { name: 'changes, a page', ask: '{ changes(first: 100, since: "2020") { nodes { nodeId kind } } }' },
  {
    name: "an event's quotes grouped by speaker",
    ask: '{ event(by: { id: $event }) { quotes { facets(by: SPEAKER) { count entity { ... on Person { name } } nodes(first: 3) { text } } } } }',
    counting: true,
  },
  {
    name: 'who is quoted with a person',
    ask: '{ person(by: { id: $person }) { quotedWith { articleCount person { name } } } }',
    counting: true,
  },
  {
    name: 'how many quotes of a person',
    ask: '{ quotes(filter: { speaker: { id: { eq: $person } } }) { totalCount } }',
    counting: true,
  },
  {
    name: 'all quotes by speaker and by month',
    ask: '{ quotes(first: 1) { facets(by: SPEAKER) { count } timeline(interval: MONTH) { start count } } }',
    counting: true,
  },
  {
    name: 'articles of a year by publisher',
    ask: '{ articles(first: 1, filter: { publishedOn: { from: "2015", to: "2015" } }) { totalCount facets(by: PUBLISHER) { value count } } }',
    counting: true,
  },
  { name: 'search for a common word, ranked', ask: '{ search(query: "harbour") { nodes { score } } }', counting: true },
  {
    name: 'people by their quotes of a year',
    ask: '{ people(filter: { quotes: { some: { article: { publishedOn: { from: "2015-03", to: "2015-03" } } } } }, orderBy: { field: QUOTE_COUNT, direction: DESC }) { nodes { name } } }',
    counting: true,
  },
];

/** So many different keys are asked for, of articles spread over the archive. */
const runs = 15;

/**
 * Asks each question of every store given, of other people, events and publishers each time, and prints the median of the
 * times in milliseconds (and the worst), once what it reads is in memory, with the last store's median over the first's.
 */
async function main(): Promise<void> {
  const urls = process.argv.slice(2);
  if (urls.length === 0) {
    console.error('usage: npm run bench:questions -- DATABASE_URL [DATABASE_URL …], filled by bench:load');
    process.exitCode = 2;
    return;
  }
  const stores = await Promise.all(urls.map((url) => openStore(url)));
  const keys = await Promise.all(stores.map(keysOf));
  console.log(`| question | ${urls.map((url) => url.split('/').at(-1)).join(' | ')} | last / first |`);
  console.log(`| --- | ${urls.map(() => '---:').join(' | ')} | ---: |`);
  for (const { name, ask, counting } of questions) {
    const times: (readonly number[])[] = [];
    for (const [n, store] of stores.entries()) times.push(await timesOf(store, ask, keys[n] ?? []));
    const ratio = median(times.at(-1) ?? []) / median(times[0] ?? []);
    const cells = times.map((each) => `${median(each).toFixed(1)} (${(each.at(-1) ?? 0).toFixed(1)})`);
    console.log(`| ${name}${counting === true ? ' (counts)' : ''} | ${cells.join(' | ')} | ${ratio.toFixed(1)} |`);
  }
  for (const store of stores) await store.close();
}

const median = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0;

/** How long the question takes for each of the keys, in milliseconds, the shortest first; each was asked once before. */
async function timesOf(store: Store, ask: string, keys: readonly Keys[]): Promise<readonly number[]> {
  const times: number[] = [];
  for (const [n, values] of [...keys, ...keys].entries()) {
    const source = ask.replace(/\$\w+/g, (name) => JSON.stringify(values.get(name)));
    const begun = performance.now();
    const { errors } = await graphql({ schema, source, contextValue: { store } });
    if (n >= keys.length) times.push(performance.now() - begun);
    if (errors !== undefined) throw new Error(`${source}: ${errors[0]?.message}`);
  }
  return times.sort((a, b) => a - b);
}

type Keys = ReadonlyMap<string, string>;

/** A quote's speaker, an event it is about, and its article's slug and publisher, of articles spread over the archive. */
async function keysOf(store: Store): Promise<readonly Keys[]> {
  const { articles } = await answer(store, '{ articles { totalCount } }');
  const keys: Keys[] = [];
  for (
    let n = 1;
    n <= articles.totalCount && keys.length < runs;
    n += Math.max(1, Math.floor(articles.totalCount / runs / 3))
  ) {
    const { article } = await answer(
      store,
      `{ article(by: { slug: "article-${n}" }) { publisher quotes { nodes { speaker { id } about(first: 1) { nodes { id } } } } } }`,
    );
    const quote = article?.quotes.nodes.find(
      ({ speaker, about }: { speaker: unknown; about: { nodes: unknown[] } }) =>
        speaker !== null && about.nodes.length > 0,
    );
    if (quote === undefined) continue;
    keys.push(
      new Map([
        ['$slug', `article-${n}`],
        ['$person', quote.speaker.id],
        ['$event', quote.about.nodes[0].id],
        ['$publisher', article.publisher],
      ]),
    );
  }
  return keys;
}

async function answer(store: Store, source: string) {
  const { data, errors } = await graphql({ schema, source, contextValue: { store } });
  if (errors !== undefined) throw new Error(`${source}: ${errors[0]?.message}`);
  return JSON.parse(JSON.stringify(data));
}

await main();
