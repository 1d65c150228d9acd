import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask, type Json } from '../../support/ask.ts';
import { makeArticle } from '../../support/fixtures.ts';
import { makeToken } from '../../support/make-token.ts';
import { type ServedWriting, serveWriting } from '../../support/serve-writing.ts';
import { onEachDialect } from '../../support/stores.ts';

const errors = 'errors { __typename code message path }';
const quoteFields =
  'id text review confidence quoteKind speaker { id name } source { kind span { text } } cue { text } content { start end text } provenance { kind name }';
const fields = {
  reviewQuote: `quote { ${quoteFields} } decision { decisionId decisionKind state words note decidedBy nodeIds articleId } ${errors}`,
  correctQuote: `quote { ${quoteFields} } decision { decisionId state decidedBy } ${errors}`,
  undoDecision: `quote { ${quoteFields} } decision { state undoneBy } ${errors}`,
} as const;

/** A made-up article of made-up people. */
const bridge = (paragraphs: readonly string[], reader = '1', quotes: readonly string[] = ['It holds', 'It will not']) =>
  makeArticle({
    headline: 'The bridge of Eastvale',
    day: '2031-05-07',
    publisher: 'The Weir',
    url: 'https://weir.example/bridge',
    paragraphs,
    people: ['Ada Lindqvist', 'Bo Marsh'],
    quotes: quotes.map((words) => ({ words, speaker: 'Ada Lindqvist' })),
    provenance: { kind: 'SOFTWARE', name: 'test', version: reader },
  });
const paragraphs = [
  '“It holds,” said Ada Lindqvist of the bridge of Eastvale, which Bo Marsh built.',
  '“It will not,” said Bo Marsh, who should know.',
];

onEachDialect('a quote that is reviewed', (of) => {
  let served: ServedWriting;
  let token: string;
  beforeAll(async () => {
    served = await serveWriting(of().store);
    token = await makeToken(of().store, 'desk', { scopes: ['review'] });
    await of().store.save([bridge(paragraphs)]);
  });
  afterAll(() => served.stop());

  const run = async (name: keyof typeof fields, input: object, by = token): Promise<Json> => {
    const type = name.replace(/^./, (letter) => letter.toUpperCase());
    const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${fields[name]} } }`;
    const { body } = await served.send(by, query, { input });
    expect(body.errors).toBeUndefined();
    return body.data[name];
  };
  const quotes = async (filter = ''): Promise<Json> =>
    (
      await ask(
        of().store,
        `{ quotes(orderBy: { field: PUBLISHED_ON }${filter}) { totalCount nodes { ${quoteFields} } } }`,
      )
    ).quotes;
  const quoteOf = async (text: string): Promise<Json> =>
    (await quotes()).nodes.find((quote: Json) => quote.text === text);
  const rejected = ', filter: { review: { eq: REJECTED } }';
  const log = async (filter = '{}'): Promise<Json> => {
    const query = `{ decisions(filter: ${filter}) { nodes { decisionKind state words note decidedBy } } }`;
    const { body } = await served.send(token, query);
    return body.data.decisions.nodes;
  };

  it('is confirmed, and stays so when its article is read again or revised around it', async () => {
    const quote = await quoteOf('It holds');
    expect(quote).toMatchObject({ review: 'UNREVIEWED', confidence: 0.9 });
    const { decision, ...result } = await run('reviewQuote', {
      id: quote.id,
      verdict: 'CONFIRMED',
      note: ' Heard it. ',
      expectedRevision: 1,
      idempotencyKey: 'c',
    });
    const confirmed = { ...quote, review: 'CONFIRMED', confidence: 1 };
    expect(result).toEqual({ quote: confirmed, errors: [] });
    expect(decision).toMatchObject({
      decisionKind: 'QUOTE_CONFIRMED',
      state: 'ACTIVE',
      words: 'It holds',
      note: 'Heard it.',
      decidedBy: 'desk',
      nodeIds: [quote.id],
    });
    // Another version of the reader finds other words, or nothing.
    await of().store.save([bridge(paragraphs, '2', ['holds,” said', 'It will not'])]);
    expect((await quotes()).nodes).toEqual([confirmed, await quoteOf('It will not')]);
    await of().store.save([bridge(paragraphs, '3', [])]);
    expect((await quotes()).nodes).toEqual([confirmed]);
    // One word more before it.
    await of().store.save([bridge(['At last:', ...paragraphs], '3')]);
    const moved = await quoteOf('It holds');
    expect(moved).toMatchObject({ id: quote.id, review: 'CONFIRMED', speaker: { name: 'Ada Lindqvist' } });
    expect(moved.content[0].start).toBe(quote.content[0].start + 'At last:\n\n'.length);
    // Its words are gone, and come back.
    await of().store.save([
      bridge([paragraphs[0]?.replace('holds', 'held') ?? '', paragraphs[1] ?? ''], '3', ['It held']),
    ]);
    expect(await log()).toMatchObject([{ state: 'ORPHANED' }]);
    expect(await quoteOf('It held')).toMatchObject({ review: 'UNREVIEWED' });
    await of().store.save([bridge(paragraphs, '3')]);
    expect(await log()).toMatchObject([{ state: 'ACTIVE' }]);
    expect(await quoteOf('It holds')).toEqual(confirmed);
  });

  it('is rejected: nobody sees it who does not ask for it, and it comes back under its id', async () => {
    const quote = await quoteOf('It will not');
    const since = (await ask(of().store, '{ changes(last: 1) { nodes { cursor } } }')).changes.nodes[0]?.cursor;
    const { decision, ...result } = await run('reviewQuote', {
      id: quote.id,
      verdict: 'REJECTED',
      note: 'He did not.',
    });
    expect(result).toEqual({ quote: null, errors: [] });
    const unseen = `{
      quotes { totalCount nodes { text } facets(by: SPEAKER) { count } }
      articles { nodes { quotes { totalCount nodes { text } } blocks { runs { annotations { ... on Quote { text } } } } } }
      people(filter: { name: { eq: "Ada Lindqvist" } }) { nodes { quotes { totalCount } quoted: articles(filter: { quotes: { some: {} } }) { totalCount } } }
      search(query: "\\"will not\\"", types: [QUOTE]) { totalCount }
      node(id: "${quote.id}") { id }
      quote(by: { id: "${quote.id}" }) { id }
      changes(after: "${since}") { nodes { kind nodeId type } }
    }`;
    const seen = await ask(of().store, unseen);
    expect(seen.quotes).toEqual({ totalCount: 1, nodes: [{ text: 'It holds' }], facets: [{ count: 1 }] });
    expect(seen.articles.nodes[0].quotes).toEqual({ totalCount: 1, nodes: [{ text: 'It holds' }] });
    expect(JSON.stringify(seen.articles)).not.toContain('It will not');
    expect(seen.people.nodes[0].quotes.totalCount).toBe(1);
    expect(seen).toMatchObject({ search: { totalCount: 0 }, node: null, quote: null });
    expect(seen.changes.nodes).toContainEqual({ kind: 'DELETED', nodeId: quote.id, type: 'QUOTE' });

    const asked = { ...quote, review: 'REJECTED' };
    expect(await quotes(rejected)).toEqual({ totalCount: 1, nodes: [asked] });
    const both = await quotes(', filter: { review: { in: [CONFIRMED, REJECTED] } }');
    expect(both).toMatchObject({ totalCount: 2 });
    const counted =
      '{ quotes(filter: { review: { in: [UNREVIEWED, CONFIRMED, REJECTED] } }) { totalCount facets(by: SPEAKER) { count } } }';
    expect((await ask(of().store, counted)).quotes).toEqual({ totalCount: 2, facets: [{ count: 2 }] });
    expect(
      (
        await ask(
          of().store,
          `{ articles { nodes { quotes(filter: { review: { eq: REJECTED } }) { totalCount nodes { id contentMentions { span { text } } } } } } }`,
        )
      ).articles.nodes,
    ).toEqual([{ quotes: { totalCount: 1, nodes: [{ id: quote.id, contentMentions: [] }] } }]);

    // It stays out when the article is read again, whatever is found around it.
    await of().store.save([bridge(paragraphs, '4', ['It holds', 'It will'])]);
    expect(await quotes()).toMatchObject({ totalCount: 1 });
    expect(await quotes(rejected)).toMatchObject({ totalCount: 1, nodes: [{ id: quote.id, text: 'It will not' }] });

    await of().store.save([bridge(paragraphs, '5')]);
    const undone = await run('undoDecision', { decisionId: decision.decisionId });
    expect(undone).toEqual({ quote, decision: { state: 'UNDONE', undoneBy: 'desk' }, errors: [] });
    const { changes } = await ask(of().store, `{ changes(after: "${since}") { nodes { kind nodeId } } }`);
    expect(changes.nodes).toContainEqual({ kind: 'CREATED', nodeId: quote.id });
    expect(await quotes(rejected)).toMatchObject({ totalCount: 0 });
    expect(await log('{ state: [UNDONE] }')).toMatchObject([{ decisionKind: 'QUOTE_REJECTED', note: 'He did not.' }]);
  });

  it('gets another speaker, another kind and other words under its id, and what was read back', async () => {
    const quote = await quoteOf('It will not');
    const { people } = await ask(of().store, '{ people(filter: { name: { eq: "Bo Marsh" } }) { nodes { id } } }');
    const personId = people.nodes[0].id;
    const corrected = await run('correctQuote', {
      id: quote.id,
      speaker: { personId },
      source: { exact: 'Bo Marsh' },
      quoteKind: 'MIXED',
      content: [{ exact: '“It will not,” said Bo' }],
    });
    expect(corrected).toMatchObject({
      errors: [],
      quote: {
        id: quote.id,
        text: '“It will not,” said Bo',
        quoteKind: 'MIXED',
        review: 'CONFIRMED',
        confidence: 1,
        speaker: { id: personId },
        source: { kind: 'PERSON', span: { text: 'Bo Marsh' } },
        provenance: { kind: 'HUMAN', name: 'desk' },
      },
    });
    expect(await quotes()).toMatchObject({ totalCount: 2 });
    await of().store.save([bridge(['At last:', ...paragraphs], '6')]);
    expect(await quoteOf('“It will not,” said Bo')).toMatchObject({ id: quote.id, speaker: { id: personId } });
    await of().store.save([bridge(paragraphs, '6')]);
    const undone = await run('undoDecision', { decisionId: corrected.decision.decisionId });
    expect(undone.quote).toEqual(quote);
  });

  it('is refused where it is not there, its words are not, or the token may not', async () => {
    const quote = await quoteOf('It holds');
    const codes = async (name: keyof typeof fields, input: object, by = token) =>
      (await run(name, input, by)).errors.map(({ code, path }: Json) => [code, ...path]);
    const nobody = Buffer.from('1:Quote:1').toString('base64url');
    expect(await codes('reviewQuote', { id: nobody, verdict: 'REJECTED' })).toEqual([['NOT_FOUND', 'id']]);
    const at = (exact: string) => ({ id: quote.id, content: [{ exact }] });
    expect(await codes('correctQuote', at('It never holds'))).toEqual([['BAD_USER_INPUT', 'content']]);
    expect(await codes('correctQuote', { ...at('It holds'), expectedRevision: 99 })).toEqual([
      ['REVISION_CONFLICT', 'expectedRevision'],
    ]);
    const mill = await makeToken(of().store, 'mill', { scopes: ['review'], publisher: 'The Mill' });
    expect(await codes('reviewQuote', { id: quote.id, verdict: 'REJECTED' }, mill)).toEqual([
      ['FORBIDDEN_PUBLISHER', 'id'],
    ]);
    const { body: ofMill } = await served.send(mill, '{ decisions { nodes { words } } }');
    expect(ofMill.data.decisions.nodes).toEqual([]);
    const reader = await makeToken(of().store, 'reader', { scopes: ['read', 'publish'] });
    for (const [by, code] of [
      [reader, 'FORBIDDEN'],
      [null, 'UNAUTHENTICATED'],
    ] as const) {
      const mutation = `mutation { reviewQuote(input: { id: "${quote.id}", verdict: REJECTED }) { errors { code } } }`;
      expect((await served.send(by, mutation)).body.errors[0].extensions.code).toBe(code);
      expect((await served.send(by, '{ decisions { nodes { words } } }')).body.errors[0].extensions.code).toBe(code);
    }
    expect(await quoteOf('It holds')).toEqual(quote);
  });

  it('is not told of while its article is withheld, but to those who may know of that, and decided as before when it is back', async () => {
    const quote = await quoteOf('It holds');
    const { decision } = await run('reviewQuote', { id: quote.id, verdict: 'CONFIRMED' });
    const [key = 0] = await of().store.articlesNamed('https://weir.example/bridge');
    await of().store.withdrawArticles([key], { state: 'WITHDRAWN', until: null, reason: 'No.' });
    expect(await log()).toEqual([]);
    const publisher = await makeToken(of().store, 'publisher', { scopes: ['publish', 'review'] });
    const { body } = await served.send(publisher, '{ decisions { nodes { words } } }');
    expect(body.data.decisions.nodes).toContainEqual({ words: 'It holds' });
    for (const [name, input] of [
      ['undoDecision', { decisionId: decision.decisionId }],
      ['reviewQuote', { id: quote.id, verdict: 'REJECTED' }],
    ] as const)
      expect((await run(name, input)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    await of().store.restoreArticles([key]);
    expect(await quoteOf('It holds')).toMatchObject({ id: quote.id, review: 'CONFIRMED' });
    await of().store.eraseArticles([key]);
    expect(await log('{ decisionKind: [QUOTE_CONFIRMED, QUOTE_REJECTED] }')).toEqual([]);
  });
});
