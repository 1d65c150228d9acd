import { graphql } from 'graphql';
import { schema } from '../schema/index.ts';
import { openStore, type Store } from '../src/store/open-store.ts';

/** What is asked; `$person`, `$event` and `$publisher` are of the archive that `bench:load` makes. Those of `counting` look at all rows. */
const questions: readonly { readonly name: string; readonly ask: string; readonly counting?: true }[] = [
  { name: 'newest articles', ask: '{ articles { nodes { slug headline } } }' },
  {
    name: 'articles of a publisher in a month',
    ask: '{ articles(filter: { publisher: { eq: $publisher }, publishedOn: { from: "2015-03", to: "2015-03" } }) { nodes { slug } } }',
  },
  { name: 'articles that quote a person', ask: '{ articles(filter: { quoted: { eq: $person } }) { nodes { slug } } }' },
  {
    name: 'articles with a quote of a person about an event',
    ask: '{ articles(filter: { quotes: { some: { speaker: { eq: $person }, about: { eq: $event } } } }) { nodes { slug } } }',
  },
  {
    name: 'articles without quotes of a person',
    ask: '{ articles(filter: { quotes: { none: { speaker: { eq: $person } } } }) { nodes { slug } } }',
  },
  {
    name: 'quotes of a person about an event, by time',
    ask: '{ quotes(filter: { speaker: { eq: $person }, about: { eq: $event } }, orderBy: { field: SAID }) { nodes { text } } }',
  },
  {
    name: 'surest quotes of unnamed sources',
    ask: '{ quotes(filter: { sourceKind: { eq: UNNAMED } }, orderBy: { field: CONFIDENCE, direction: DESC }) { nodes { text } } }',
  },
  { name: 'people by name', ask: '{ people(filter: { name: { startsWith: "adla c" } }) { nodes { name } } }' },
  {
    name: 'people quoted at least 20 times',
    ask: '{ people(filter: { quoteCount: { atLeast: 20 } }, orderBy: { field: QUOTE_COUNT, direction: DESC }) { nodes { name } } }',
  },
  {
    name: 'events in a month at a place',
    ask: '{ events(filter: { when: { from: "2015-03", to: "2015-03" }, place: { startsWith: "b" } }) { nodes { name } } }',
  },
  {
    name: 'search for a rare phrase',
    ask: '{ search(query: "\\"nesk\\" generated", types: [ARTICLE]) { nodes { score } } }',
  },
  {
    name: 'articles that say a rare word',
    ask: '{ articles(search: "quarfold -harbour") { nodes { slug highlights(search: "quarfold") { start end } } } }',
  },
  { name: 'type-ahead, mistyped', ask: '{ suggest(text: "adla aldnader") { node { __typename } } }' },
  {
    name: 'related articles',
    ask: '{ article(by: { slug: "article-77" }) { related { article { slug } people { name } events { name } } } }',
  },
  { name: 'changes, a page', ask: '{ changes(first: 100, since: "2020") { nodes { id kind } } }' },
  {
    name: "an event's quotes grouped by speaker",
    ask: '{ event(by: { id: $event }) { quotes { facets(by: SPEAKER) { count of { ... on Person { name } } nodes(first: 3) { text } } } } }',
    counting: true,
  },
  {
    name: 'who is quoted with a person',
    ask: '{ person(by: { id: $person }) { quotedWith { articleCount person { name } } } }',
    counting: true,
  },
  {
    name: 'how many quotes of a person',
    ask: '{ quotes(filter: { speaker: { eq: $person } }) { totalCount } }',
    counting: true,
  },
  {
    name: 'all quotes by speaker and by month',
    ask: '{ quotes(first: 1) { facets(by: SPEAKER) { count } timeline(by: MONTH) { start count } } }',
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
    ask: '{ people(filter: { quotes: { some: { publishedOn: { from: "2015-03", to: "2015-03" } } } }, orderBy: { field: QUOTE_COUNT, direction: DESC }) { nodes { name } } }',
    counting: true,
  },
];

const runs = 11;

/**
 * Asks each question of every store given and prints the median of its times in milliseconds, with the last store's over
 * the first's.
 */
async function main(): Promise<void> {
  const urls = process.argv.slice(2);
  if (urls.length === 0) {
    console.error('usage: npm run bench:questions -- DATABASE_URL [DATABASE_URL …], filled by bench:load');
    process.exitCode = 2;
    return;
  }
  const stores = await Promise.all(urls.map((url) => openStore(url)));
  const values = await Promise.all(stores.map(valuesOf));
  console.log(`| question | ${urls.map((url) => url.split('/').at(-1)).join(' | ')} | last / first |`);
  console.log(`| --- | ${urls.map(() => '---:').join(' | ')} | ---: |`);
  for (const { name, ask, counting } of questions) {
    const times: number[] = [];
    for (const [n, store] of stores.entries()) times.push(await median(store, withValues(ask, values[n] ?? new Map())));
    const ratio = (times.at(-1) ?? 0) / (times[0] ?? 1);
    console.log(
      `| ${name}${counting === true ? ' (counts)' : ''} | ${times.map((time) => time.toFixed(1)).join(' | ')} | ${ratio.toFixed(1)} |`,
    );
  }
  for (const store of stores) await store.close();
}

async function median(store: Store, source: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const begun = performance.now();
    const { errors } = await graphql({ schema, source, contextValue: { store } });
    times.push(performance.now() - begun);
    if (errors !== undefined) throw new Error(`${source}: ${errors[0]?.message}`);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

async function valuesOf(store: Store): Promise<ReadonlyMap<string, string>> {
  const source =
    '{ person(by: { slug: "person-3" }) { id } article(by: { slug: "article-77" }) { publisher events(first: 1) { nodes { id } } } }';
  const { data } = await graphql({ schema, source, contextValue: { store } });
  const plain = JSON.parse(JSON.stringify(data));
  return new Map([
    ['$person', plain.person.id],
    ['$event', plain.article.events.nodes[0].id],
    ['$publisher', plain.article.publisher],
  ]);
}

const withValues = (source: string, values: ReadonlyMap<string, string>): string =>
  source.replace(/\$\w+/g, (name) => JSON.stringify(values.get(name)));

await main();
