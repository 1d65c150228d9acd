import { afterAll, beforeAll, expect, it } from 'vitest';
import { schema } from '../../../schema/index.ts';
import { ask, type Json } from '../../support/ask.ts';
import { dumpTables } from '../../support/dump-tables.ts';
import { makeArticle } from '../../support/fixtures.ts';
import { makeToken } from '../../support/make-token.ts';
import { someOf } from '../../support/runs.ts';
import { serveWebhooks } from '../../support/serve-webhooks.ts';
import type { ServedWriting } from '../../support/serve-writing.ts';
import { onEachDialect } from '../../support/stores.ts';

/** The made-up articles of two publishers. */
const story = (
  publisher: string,
  n: number,
  [speaker, other]: readonly [string, string],
  events: readonly [string, string],
  topic = '',
) =>
  makeArticle({
    headline: `${publisher} story ${n}`,
    day: `2024-03-0${n}`,
    publisher,
    url: `https://${publisher.slice(4).toLowerCase()}.example/${n}`,
    paragraphs: [
      `${topic} ${speaker} met ${other} at ${events[0]}. “So it is in ${n},” ${speaker} said after ${events[1]}.`,
    ],
    people: [speaker, other],
    quotes: [{ words: `So it is in ${n}`, speaker }],
    events: events.map((words, i) => ({ words, isMain: i === 0 })),
  });

/** Articles of which many words are the same are of one event. */
const orchards =
  'Orchards ripen, cider presses creak, wasps swarm, pickers climb ladders, beekeepers smoke hives and jams simmer.';

const withKey = (article: ReturnType<typeof story>, value: string) => ({
  ...article,
  document: { ...article.document, externalIds: [{ scheme: 'own' as const, value }] },
});

const hidden = { state: 'WITHDRAWN', until: null, reason: 'It was wrong.' } as const;

/** What another publisher has: by its keys, and what is decided of it. */
interface Aims {
  readonly shown: readonly object[];
  readonly withheld: readonly object[];
  readonly erased: readonly object[];
  readonly articleIds: readonly string[];
  readonly quotes: readonly string[];
  readonly withheldQuotes: readonly string[];
  readonly people: readonly string[];
  readonly events: readonly string[];
  readonly decisions: readonly string[];
  /** Webhooks send changes of all publishers. */
  readonly webhooks: readonly string[];
  /** Of two of the articles. */
  readonly dividedPerson: string;
  readonly dividedEvent: string;
  /** The same of the token's own publisher. */
  readonly ownPeople: readonly string[];
  readonly ownEvents: readonly string[];
}

const merges = (own: readonly string[], others: readonly string[]) => [
  { ids: others.slice(0, 2) },
  ...others.flatMap((id) => own.flatMap((mine) => [{ ids: [mine, id] }, { ids: [id, mine] }])),
];
const links = (ids: readonly string[]) => ids.map((id) => ({ id, scheme: 'wikidata', value: 'Q1' }));
const names = (ids: readonly string[]) => ids.map((id) => ({ id, name: 'Somebody else' }));
const stated = { headline: 'Taken over', body: 'Taken over, said Nobody Known.', publishedOn: '2024-03-01' };

/** Where nobody listens. */
const receiver = 'http://127.0.0.1:9/';

const firstNamed = { exact: 'Ada Lindqvist', suffix: ' met' };

/** For every mutation, all the ways in which it can be aimed at what is another's. */
const attempts: Readonly<Record<string, (aims: Aims) => readonly object[]>> = {
  addCorrection: ({ shown, withheld, erased }) =>
    [...shown, ...withheld, ...erased].map((by) => ({ by, correctionKind: 'CORRECTION', words: 'It was wrong.' })),
  reviewMention: ({ articleIds }) =>
    articleIds.map((articleId) => ({ articleId, mention: firstNamed, verdict: 'CONFIRMED' })),
  correctMention: ({ articleIds, people }) =>
    articleIds.flatMap((articleId) => people.map((personId) => ({ articleId, mention: firstNamed, personId }))),
  reviewEvent: ({ events }) => events.map((id) => ({ id, verdict: 'CONFIRMED' })),
  reviewQuote: ({ quotes, withheldQuotes }) =>
    [...quotes, ...withheldQuotes].flatMap((id) => [
      { id, verdict: 'REJECTED' },
      { id, verdict: 'CONFIRMED' },
    ]),
  correctQuote: ({ quotes, withheldQuotes }) =>
    [...quotes, ...withheldQuotes].map((id) => ({ id, quoteKind: 'INDIRECT' })),
  renamePerson: ({ people }) => names(people),
  renameEvent: ({ events }) => names(events),
  linkPerson: ({ people }) => links(people),
  linkEvent: ({ events }) => links(events),
  splitPerson: ({ dividedPerson: id, articleIds }) => [{ id, articleIds }],
  splitEvent: ({ dividedEvent: id, articleIds }) => [{ id, articleIds }],
  mergePeople: ({ people, ownPeople }) => merges(ownPeople, people),
  mergeEvents: ({ events, ownEvents }) => merges(ownEvents, events),
  registerWebhook: () => [{ url: receiver }],
  resumeWebhook: ({ webhooks }) => webhooks.map((webhookId) => ({ webhookId })),
  pauseWebhook: ({ webhooks }) => webhooks.map((webhookId) => ({ webhookId })),
  deleteWebhook: ({ webhooks }) => webhooks.map((webhookId) => ({ webhookId })),
  undoDecision: ({ decisions }) => decisions.map((decisionId) => ({ decisionId })),
  withdrawArticle: ({ shown, withheld }) => [...shown, ...withheld].map((by) => ({ by, reason: 'No.' })),
  restoreArticle: ({ shown, withheld }) => [...shown, ...withheld].map((by) => ({ by })),
  eraseArticle: ({ shown, withheld, erased }) => [...shown, ...withheld, ...erased].map((by) => ({ by })),
  publishArticle: () =>
    ['https://weir.example/1', 'https://weir.example/3', 'https://weir.example/4'].flatMap((url) => [
      { ...stated, url, publisher: 'The Weir' },
      { ...stated, url, publisher: 'The Weir', includeErased: true, externalId: 'weir:1' },
      { source: { text: 'Taken over\n\nTaken over, said Nobody Known.', name: 'a.txt' }, url, publisher: 'The Weir' },
    ]),
  publishArticles: () => [{ articles: [{ ...stated, url: 'https://weir.example/1', publisher: 'The Weir' }] }],
};

/** What two articles have in common. */
const shared = ([a, b]: readonly Json[], list: 'people' | 'events'): string =>
  a[list].nodes.find(({ id }: Json) => b[list].nodes.some((other: Json) => other.id === id))?.id;

const everything = `articles(first: 10, filter: { publisher: { eq: "The Weir" } }) { nodes {
  id slug url revision headline text externalIds
  quotes(first: 5, filter: { review: { in: [UNREVIEWED, CONFIRMED, REJECTED] } }) { nodes { id text quoteKind review speaker { id name } } }
  people(first: 5) { nodes { id slug name sameAs { value } } } events(first: 5) { nodes { id slug name sameAs { value } } } } }`;

onEachDialect('what belongs to one publisher', (of) => {
  let served: ServedWriting;
  let desk: string;
  let bound: string;
  let aims: Aims;

  const run = async (name: string, input: object, by: string): Promise<readonly string[]> => {
    const type = name.replace(/^./, (letter) => letter.toUpperCase());
    const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { errors { code } } }`;
    const { body } = await served.send(by, query, { input });
    if (body.errors !== undefined) return body.errors.map(({ extensions }: Json) => extensions.code);
    return body.data[name].errors.map(({ code }: Json) => code);
  };
  const nodes = async (list: 'people' | 'events' | 'quotes', publisher: string): Promise<readonly string[]> => {
    const filter =
      list === 'quotes'
        ? `{ article: { publisher: { eq: $p } } }`
        : `{ articles: { some: { publisher: { eq: $p } } } }`;
    const query = `query ($p: String!) { ${list}(first: 50, filter: ${filter}) { nodes { id } } }`;
    return (await ask(of().store, query, { p: publisher }))[list].nodes.map(({ id }: Json) => id);
  };
  const seen = async () => {
    const { body } = await served.send(
      desk,
      `{ ${everything} withheldArticles(first: 5) { nodes { articleId revision state reason text } }
         decisions(first: 100) { nodes { decisionId state nodeIds words note } } }`,
    );
    expect(body.errors).toBeUndefined();
    return body.data;
  };

  beforeAll(async () => {
    const { store } = of();
    served = await serveWebhooks(store);
    desk = await makeToken(store, 'desk');
    bound = await makeToken(store, 'mill', { publisher: 'The Mill' });
    await store.save([
      withKey(story('The Weir', 1, ['Ada Lindqvist', 'Bo Ekdal'], ['the flood', 'the vote'], orchards), 'weir:1'),
      story('The Weir', 2, ['Ada Lindqvist', 'Cora Lund'], ['the flood', 'the race'], orchards),
      withKey(story('The Weir', 3, ['Dag Holm', 'Eva Brandt'], ['the storm', 'the trial']), 'weir:3'),
      story('The Weir', 4, ['Finn Aas', 'Gry Dahl'], ['the march', 'the feast']),
      story('The Mill', 5, ['Hedda Moe', 'Ivar Nes'], ['the fair', 'the strike']),
      story('The Mill', 6, ['Hedda Moe', 'Jon Rud'], ['the launch', 'the parade']),
    ]);
    const [withheldQuotes, all] = [[] as string[], await nodes('quotes', 'The Weir')];
    const before = await ask(store, `{ ${everything} }`);
    const [third, fourth]: Json[] = [3, 4].map((n) =>
      before.articles.nodes.find(({ url }: Json) => url.endsWith(`/${n}`)),
    );
    withheldQuotes.push(third.quotes.nodes[0].id);
    const [three = 0, four = 0] = await Promise.all(
      [3, 4].map(async (n) => (await store.articlesNamed(`https://weir.example/${n}`))[0]),
    );
    // Decisions of words that are withheld later, and of some that are shown.
    expect(await run('reviewQuote', { id: withheldQuotes[0], verdict: 'CONFIRMED' }, desk)).toEqual([]);
    await store.withdrawArticles([three, four], hidden);
    await store.eraseArticles([four]);
    const quotes = await nodes('quotes', 'The Weir');
    expect(quotes).toHaveLength(all.length - 2);
    expect(await run('reviewQuote', { id: quotes[0], verdict: 'REJECTED' }, desk)).toEqual([]);
    const people = await nodes('people', 'The Weir');
    expect(await run('renamePerson', { id: people[0], name: 'Somebody', note: 'A note.' }, desk)).toEqual([]);
    const { decisions } = await seen();
    expect(await run('registerWebhook', { url: receiver }, desk)).toEqual([]);
    const { body } = await served.send(desk, '{ webhooks { nodes { webhookId } } }');
    const webhooks = body.data.webhooks.nodes.map(({ webhookId }: Json) => webhookId);
    expect(await run('pauseWebhook', { webhookId: webhooks[0] }, desk)).toEqual([]);
    const shown = (await ask(store, `{ ${everything} }`)).articles.nodes;
    aims = {
      shown: [...shown.flatMap(({ id, slug, url }: Json) => [{ id }, { slug }, { url }]), { externalId: 'weir:1' }],
      withheld: [{ id: third.id }, { slug: third.slug }, { url: third.url }, { externalId: 'weir:3' }],
      erased: [{ id: fourth.id }, { slug: fourth.slug }, { url: fourth.url }],
      articleIds: [shown[0].id],
      quotes: [...new Set([...quotes, ...(await nodes('quotes', 'The Weir'))])],
      withheldQuotes,
      people,
      dividedPerson: shared(shown, 'people'),
      dividedEvent: shared(shown, 'events'),
      events: await nodes('events', 'The Weir'),
      decisions: decisions.nodes.map(({ decisionId }: Json) => decisionId),
      webhooks,
      ownPeople: await nodes('people', 'The Mill'),
      ownEvents: await nodes('events', 'The Mill'),
    };
    expect(aims.decisions).toHaveLength(3);
    expect([aims.dividedPerson, aims.dividedEvent]).toEqual([expect.any(String), expect.any(String)]);
  });
  afterAll(() => served.stop());

  it('has an attempt for every mutation', () => {
    expect(Object.keys(attempts).sort()).toEqual(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort());
  });

  it.each(Object.keys(attempts))('is not changed by the token of another: %s', async (name) => {
    const [before, rows] = [await seen(), await dumpTables(of().url)];
    const inputs = attempts[name]?.(aims) ?? [];
    expect(inputs).not.toEqual([]);
    for (const input of inputs.length > 8 ? someOf(inputs) : inputs) {
      const codes = await run(name, input, bound);
      expect([input, codes]).toEqual([
        input,
        [expect.stringMatching(/^(?:FORBIDDEN|FORBIDDEN_PUBLISHER|NOT_FOUND|ARTICLE_ERASED)$/)],
      ]);
    }
    expect(await seen()).toEqual(before);
    expect(await dumpTables(of().url)).toEqual(rows);
  });

  it('is not told to it, and no words of what is withheld', async () => {
    const query = '{ decisions(first: 100) { nodes { decisionId words note nodeIds } } }';
    expect((await served.send(bound, query)).body.data.decisions.nodes).toEqual([]);
    const { body } = await served.send(bound, '{ withheldArticles(first: 50) { nodes { articleId } } }');
    expect(body.data.withheldArticles.nodes).toEqual([]);
    const reviewer = await makeToken(of().store, 'reviewer', { scopes: ['review'] });
    const told = JSON.stringify((await served.send(reviewer, query)).body.data.decisions.nodes);
    expect(told).toContain('So it is in');
    expect(told).not.toContain('So it is in 3');
    const ofWeir = await makeToken(of().store, 'weir', { scopes: ['review'], publisher: 'The Weir' });
    expect(JSON.stringify((await served.send(ofWeir, query)).body.data.decisions.nodes)).not.toContain('So it is in 3');
  });

  it('answers a withheld, an erased and an unknown article with the same words', async () => {
    const unknown = Buffer.from('1:Article:1').toString('base64url');
    const send = async (by: object) => {
      const query =
        'mutation ($input: WithdrawArticleInput!) { withdrawArticle(input: $input) { articleId errors { __typename code message path } } }';
      return (await served.send(bound, query, { input: { by, reason: 'No.' } })).body;
    };
    const [first, ...others] = await Promise.all(
      [{ id: unknown }, aims.withheld[0] ?? {}, aims.erased[0] ?? {}].map(send),
    );
    for (const other of others) expect(other).toEqual(first);
  });

  it('would have been changed by a token of all publishers', async () => {
    for (const name of Object.keys(attempts)) {
      const codes: (readonly string[])[] = [];
      for (const input of attempts[name]?.(aims) ?? []) {
        codes.push(await run(name, input, desk));
        if (codes.at(-1)?.length === 0) break;
      }
      expect([name, codes.at(-1)]).toEqual([name, []]);
    }
  });
});
