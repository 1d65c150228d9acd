import { type ExecutionResult, parse, subscribe } from 'graphql';
import { expect, it, vi } from 'vitest';
import { schema } from '../../schema/index.ts';
import { UserFacingError } from '../../src/errors.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { ask, askForError, type Json } from '../support/ask.ts';
import { makeArticle } from '../support/fixtures.ts';
import { emptySqliteUrl, onEachDialect } from '../support/stores.ts';

/** A made-up article with one made-up speaker. */
const article = (n: number, words = `the weir ${n}`) =>
  makeArticle({
    headline: `Weir ${n}`,
    url: `https://example.org/weir/${n}`,
    publisher: n % 2 === 0 ? 'The Even Times' : 'The Odd Post',
    paragraphs: [`“${words},” Ada Lindqvist said.`],
    people: ['Ada Lindqvist'],
    quotes: [{ words, speaker: 'Ada Lindqvist' }],
  });

const fields =
  'cursor kind type nodeId changedAt node { __typename id ... on Article { headline } ... on Quote { text } }';

const read = async (store: Store, args = 'first: 100'): Promise<Json> =>
  (await ask(store, `{ changes(${args}) { totalCount nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`))
    .changes;

onEachDialect('the feed of changes', (of) => {
  it('has each node once, in the order of its last change, and goes on from a cursor', async () => {
    const { store } = of();
    await store.save([article(1), article(2)]);
    const first = await read(store);
    expect(first.nodes.map(({ kind, type }: Json) => `${kind} ${type}`)).toEqual([
      'CREATED ARTICLE',
      'CREATED ARTICLE',
      'CREATED QUOTE',
      'CREATED QUOTE',
      'CREATED PERSON',
    ]);
    for (const { nodeId, node } of first.nodes) expect(node.id).toBe(nodeId);

    await store.save([article(3), article(1, 'another thing')]);
    const next = await read(store, `first: 100, after: "${first.pageInfo.endCursor}"`);
    expect(next.nodes.map(({ kind, type }: Json) => `${kind} ${type}`).sort()).toEqual([
      'CREATED ARTICLE',
      'CREATED QUOTE',
      'CREATED QUOTE',
      'DELETED QUOTE',
      'UPDATED ARTICLE',
      'UPDATED PERSON',
    ]);
    const gone = next.nodes.find(({ kind }: Json) => kind === 'DELETED');
    expect(gone.node).toBeNull();
    expect(first.nodes.map(({ nodeId }: Json) => nodeId)).toContain(gone.nodeId);
    const all = await read(store);
    expect(new Set(all.nodes.map(({ nodeId }: Json) => nodeId)).size).toBe(all.totalCount);
    expect(await read(store, `after: "${all.pageInfo.endCursor}"`)).toMatchObject({ nodes: [] });
  });

  it('makes a mirror that ends with the same nodes, however its pages are cut while articles come in', async () => {
    const { store } = of();
    const mirror = new Map<string, string>();
    let after: string | null = null;
    for (let round = 10; round < 30; round += 1) {
      await store.save([article(round), article(round % 3, `said in round ${round}`)]);
      const page: Json = await read(store, `first: 3, after: ${JSON.stringify(after)}`);
      take(page);
      after = page.pageInfo.endCursor ?? after;
    }
    for (let more = true; more; ) {
      const page: Json = await read(store, `first: 7, after: ${JSON.stringify(after)}`);
      take(page);
      after = page.pageInfo.endCursor ?? after;
      more = page.pageInfo.hasNextPage;
    }
    const { articles, quotes } = await ask(
      store,
      '{ articles(first: 100) { nodes { id } } quotes(first: 100) { nodes { id text } } }',
    );
    const wanted = [...articles.nodes, ...quotes.nodes].map(({ id, text }: Json) => [id, text ?? 'Article']);
    expect([...mirror].sort()).toEqual(wanted.sort());

    function take({ nodes }: Json): void {
      for (const { nodeId: id, type, kind, node } of nodes) {
        if (type !== 'ARTICLE' && type !== 'QUOTE') continue;
        if (kind === 'DELETED') mirror.delete(id);
        else mirror.set(id, node?.text ?? 'Article');
      }
    }
  });

  it('lets a part be mirrored, also of what leaves the part, by asking the list for what has changed', async () => {
    const { store } = of();
    const mirror = new Set<string>();
    let after: string | null = (await read(store, 'last: 1')).pageInfo.endCursor;
    const follow = async () => {
      const page: Json = await read(store, `first: 100, after: "${after}", filter: { type: { eq: ARTICLE } }`);
      after = page.pageInfo.endCursor ?? after;
      const ids = page.nodes.map(({ nodeId }: Json) => nodeId);
      const { articles } = await ask(
        store,
        'query ($ids: [ID!]) { articles(first: 100, filter: { id: { in: $ids }, publisher: { eq: "The Even Times" } }) { nodes { id headline } } }',
        { ids },
      );
      for (const id of ids) mirror.delete(id);
      for (const { id } of articles.nodes) mirror.add(id);
    };
    const [even, odd] = [article(200), article(201)];
    await store.save([even, odd]);
    await follow();
    expect(mirror.size).toBe(1);
    const { metadata } = odd.document;
    const source = { ...even.source, bytes: Buffer.from('another source') };
    await store.save([
      {
        ...even,
        source,
        document: { ...even.document, metadata: { ...even.document.metadata, publisher: metadata.publisher } },
      },
    ]);
    await follow();
    expect([...mirror]).toEqual([]);
  });

  it('refuses conditions on nodes of two types at once, which no change is of', async () => {
    const { store } = of();
    expect(await askForError(store, '{ changes(filter: { not: { article: {}, quote: {} } }) { totalCount } }')).toEqual(
      {
        code: 'BAD_USER_INPUT',
        message:
          '"article" and "quote" never hold together, since a change is of one node; write `or: [{ article: … }, { quote: … }]`.',
      },
    );
    const { changes } = await ask(
      store,
      '{ changes(filter: { or: [{ article: {} }, { quote: {} }], person: null }) { totalCount } }',
    );
    expect(changes.totalCount).toBeGreaterThan(0);
  });

  it('can be filtered by what changed and how, and by a moment', async () => {
    const { store } = of();
    const count = async (args: string) => (await ask(store, `{ changes(${args}) { totalCount } }`)).changes.totalCount;
    const all = await count('first: 1');
    expect(await count('since: "2019"')).toBe(all);
    expect(await count('since: "2100-01-01"')).toBe(0);
    const quotes = await count('filter: { type: { eq: QUOTE } }');
    expect(await count('filter: { quote: {} }')).toBe(quotes);
    expect(await count('filter: { or: [{ quote: {} }, { not: { quote: {} } }] }')).toBe(all);
    expect(await count('filter: { kind: { eq: DELETED }, quote: { search: "nothing says this" } }')).toBe(
      await count('filter: { kind: { eq: DELETED } }'),
    );
    expect(await count('filter: { article: { publisher: { eq: "The Even Times" } } }')).toBeGreaterThan(0);
    expect(await askForError(store, '{ changes(since: "2019-02-30") { totalCount } }')).toMatchObject({
      message: expect.stringContaining('2019-02-30'),
    });
  });
});

onEachDialect('a subscription to the changes', (of) => {
  const follow = async (
    variables: Record<string, unknown> = {},
    store: Pick<Store, 'read' | 'watch' | 'version'> = of().store,
  ) => {
    const events = await subscribe({
      schema,
      document: parse(
        `subscription ($after: String, $filter: ChangeFilter) { changes(after: $after, filter: $filter) { ${fields} } }`,
      ),
      variableValues: variables,
      contextValue: { store },
    });
    if (!(Symbol.asyncIterator in events)) throw events.errors?.[0] ?? new Error('no stream');
    return events as AsyncGenerator<ExecutionResult<Json>>;
  };

  it('streams what is ingested from now on, and continues from a cursor without a gap', async () => {
    const { store } = of();
    await store.save([article(1)]);
    const events = await follow({ filter: { type: { eq: 'ARTICLE' } } });
    const next = events.next();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await store.save([article(2)]);
    const { value } = await next;
    expect(value.data.changes).toMatchObject({ kind: 'CREATED', type: 'ARTICLE', node: { headline: 'Weir 2' } });
    await events.return(undefined);

    await store.save([article(3), article(4)]);
    const again = await follow({
      after: value.data.changes.cursor,
      filter: { article: { publisher: { eq: 'The Even Times' } } },
    });
    expect((await again.next()).value.data.changes.node.headline).toBe('Weir 4');
    await again.return(undefined);
  });

  it('ends while it waits, when its client leaves', async () => {
    const events = await follow();
    const next = events.next();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await events.return(undefined);
    expect(await next).toMatchObject({ done: true });
  });

  it('refuses a cursor that is none before it begins', async () => {
    await expect(follow({ after: 'x' })).rejects.toMatchObject({ extensions: { code: 'BAD_CURSOR' } });
  });

  it('fails with a cursor of a store that has changed more often, and listens no longer', async () => {
    const { changes } = await ask(of().store, '{ changes(last: 1) { pageInfo { endCursor } } }');
    const empty = await emptySqliteUrl();
    const other = await openStore(empty.url);
    let listening = 0;
    const watched: Pick<Store, 'read' | 'watch' | 'version'> = {
      read: other.read,
      version: other.version,
      watch: (changed) => {
        listening += 1;
        const unwatch = other.watch(changed);
        return () => {
          listening -= 1;
          unwatch();
        };
      },
    };
    const events = await subscribe({
      schema,
      document: parse('subscription ($after: String) { changes(after: $after) { cursor } }'),
      variableValues: { after: changes.pageInfo.endCursor },
      contextValue: { store: watched },
    });
    if (!(Symbol.asyncIterator in events)) throw new Error('no stream');
    await expect(events.next()).rejects.toMatchObject({ extensions: { code: 'BAD_CURSOR' } });
    expect(listening).toBe(0);
    await other.close();
    await empty.remove();
  });

  it('waits for a store that is away for a while, and misses nothing', async () => {
    const { store } = of();
    let isAway = false;
    let refused = 0;
    const sometimes: Pick<Store, 'read' | 'watch' | 'version'> = {
      version: store.version,
      watch: store.watch,
      read: async (...asked) => {
        if (!isAway) return store.read(...asked);
        refused += 1;
        throw new UserFacingError('STORE_UNREACHABLE', 'The database is away.');
      },
    };
    const events = await follow({ filter: { type: { eq: 'ARTICLE' } } }, sometimes);
    const next = events.next();
    await new Promise((resolve) => setTimeout(resolve, 300));
    isAway = true;
    await store.save([article(21)]);
    await vi.waitFor(() => expect(refused).toBeGreaterThan(0), 5_000);
    isAway = false;
    expect((await next).value.data.changes.node.headline).toBe('Weir 21');

    isAway = true;
    const later = await follow({}, sometimes);
    await expect(later.next()).rejects.toMatchObject({ message: 'The database is away.' });
    await events.return(undefined);
  });

  it('is heard by a store of its own on the same data', async () => {
    if (of().url.startsWith('file:')) return;
    const other = await openStore(of().url);
    const events = await follow({ filter: { type: { eq: 'ARTICLE' } } });
    const next = events.next();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await other.save([article(9)]);
    expect((await next).value.data.changes.node.headline).toBe('Weir 9');
    await events.return(undefined);
    await other.close();
  });
});
