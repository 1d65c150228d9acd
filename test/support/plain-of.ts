import type { Json } from './ask.ts';

/** What the nodes of an archive are, by their ids. */
export async function namesOf(ask: (source: string) => Promise<Json>): Promise<ReadonlyMap<string, string>> {
  const { articles, quotes, people, events, authors, publishers } = await ask(
    `{ articles(first: 100) { nodes { id headline entries { id anchor } } }
       quotes(first: 100) { nodes { id text article { headline } } }
       people(first: 100) { nodes { id name articles(first: 100) { nodes { headline } } } }
       events(first: 100) { nodes { id accounts(first: 100) { nodes { name article { headline } } } } }
       authors(first: 100) { nodes { id name articles(first: 100) { nodes { headline } } } }
       publishers(first: 100) { nodes { id name } } }`,
  );
  const headlines = (nodes: Json) =>
    nodes
      .map(({ headline }: Json) => headline)
      .sort()
      .join(', ');
  return new Map<string, string>([
    ...articles.nodes.map(({ id, headline }: Json) => [id, `article ${headline}`]),
    ...articles.nodes.flatMap(({ headline, entries }: Json) =>
      entries.map(({ id, anchor }: Json) => [id, `entry ${anchor} of ${headline}`]),
    ),
    ...quotes.nodes.map(({ id, text, article }: Json) => [id, `quote ${text} of ${article.headline}`]),
    ...people.nodes.map((one: Json) => [one.id, `person ${one.name} of ${headlines(one.articles.nodes)}`]),
    ...authors.nodes.map((one: Json) => [one.id, `author ${one.name} of ${headlines(one.articles.nodes)}`]),
    ...publishers.nodes.map(({ id, name }: Json) => [id, `publisher ${name}`]),
    ...events.nodes.map(({ id, accounts }: Json) => [
      id,
      `event ${accounts.nodes.map(({ name, article }: Json) => `${name} of ${article.headline}`).sort()}`,
    ]),
  ]);
}

/** An answer without ids, cursors and moments of today; the slugs of people, events, authors and publishers stay theirs whoever comes and goes. */
export function plain(answer: Json, names: ReadonlyMap<string, string>): Json {
  // Other formats have ids within their texts.
  if (typeof answer === 'string')
    return isOfToday(answer) ? 'today' : answer.replace(/MTp[\w-]+/g, (id) => names.get(id) ?? id);
  if (Array.isArray(answer)) {
    const rows = answer.map((row) => plain(row, names));
    return rows.every((row) => typeof row === 'object')
      ? rows.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
      : rows;
  }
  if (typeof answer !== 'object' || answer === null) return answer;
  const own: string = answer.__typename ?? answer._type ?? '';
  return Object.fromEntries(
    Object.entries(answer)
      .filter(([name]) => !/^(cursor|startCursor|endCursor)$/.test(name))
      .filter(([name]) => !(name.endsWith('slug') && /^(person|event|author|publisher)$/i.test(own)))
      .map(([name, value]) => [name, plain(value, names)]),
  );
}

const isOfToday = (text: string): boolean => Math.abs(Date.parse(text) - Date.now()) < 86_400_000;
