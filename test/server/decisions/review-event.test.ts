import { afterAll, beforeAll, expect, it } from 'vitest';
import { telling } from '../../store/decisions/decided-archive.ts';
import { ask, type Json } from '../../support/ask.ts';
import { makeArticle } from '../../support/fixtures.ts';
import { makeToken } from '../../support/make-token.ts';
import { type ServedWriting, serveWriting } from '../../support/serve-writing.ts';
import { onEachDialect } from '../../support/stores.ts';

const eventFields = 'id slug name eventKind status review when { edtf span { text article { headline } } }';
const errors = 'errors { __typename code message path }';
const decision = '{ decisionId decisionKind state words decidedBy nodeIds articleId note }';
const fields = {
  reviewEvent: `event { ${eventFields} account { review confidence } } decisions ${decision} ${errors}`,
  undoDecision: `event { ${eventFields} } quote { id } article { headline } decision { state undoneBy } decisions ${decision} ${errors}`,
  mergeEvents: `event { id } decision { decisionId state } ${errors}`,
} as const;

interface Version {
  readonly first?: string;
  readonly finds?: readonly string[];
  readonly reader?: string;
}

/** A made-up article of a made-up place: a man says something at one event, and about it. */
function flood({ first = 'The weir broke', finds = ['broke', 'vote'], reader = '1' }: Version = {}) {
  const made = makeArticle({
    headline: 'The weir of Eastvale',
    day: '2031-05-07',
    publisher: 'The Weir',
    url: 'https://weir.example/flood/7',
    paragraphs: [
      `${first} on Sunday in Eastvale, with Ada Lindqvist there.`,
      '“It will not hold,” said Bo Marsh before the vote.',
    ],
    people: ['Ada Lindqvist', 'Bo Marsh'],
    quotes: [{ words: 'It will not hold', speaker: 'Bo Marsh' }],
    events: finds.map((words, n) => ({
      words,
      isMain: n === 0,
      edtf: '2031-05-07',
      place: 'Eastvale',
      ...(words === 'vote' ? {} : { people: ['Ada Lindqvist'] }),
    })),
    provenance: { kind: 'SOFTWARE', name: 'test', version: reader },
  });
  const start = made.document.text.indexOf('Sunday');
  const link = { event: finds[0] ?? '', range: { start, end: start + 'Sunday'.length } };
  const links = finds.length === 0 ? {} : { occasion: link, about: [link] };
  const quotes = made.annotations.quotes.map((quote) => ({ ...quote, ...links }));
  return { ...made, annotations: { ...made.annotations, quotes } };
}

onEachDialect('an event that is reviewed', (of) => {
  let served: ServedWriting;
  let token: string;
  beforeAll(async () => {
    served = await serveWriting(of().store);
    token = await makeToken(of().store, 'desk', { scopes: ['review'] });
    await of().store.save([flood()]);
  });
  afterAll(() => served.stop());

  const run = async (name: keyof typeof fields, input: object, by = token): Promise<Json> => {
    const type = name.replace(/^./, (letter) => letter.toUpperCase());
    const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${fields[name]} } }`;
    const { body } = await served.send(by, query, { input });
    expect(body.errors).toBeUndefined();
    return body.data[name];
  };
  const events = async (args = ''): Promise<Json> =>
    (await ask(of().store, `{ events${args} { totalCount nodes { ${eventFields} } } }`)).events;
  const eventOf = async (name: string): Promise<Json> =>
    (await events()).nodes.find((event: Json) => event.name === name);
  const rejected = '(filter: { review: { eq: REJECTED } })';
  const log = async (): Promise<Json> =>
    (await served.send(token, '{ decisions { nodes { decisionKind state words } } }')).body.data.decisions.nodes;

  it('is rejected: nobody sees it who does not ask for it, and it comes back under its id', async () => {
    const event = await eventOf('broke');
    const since = (await ask(of().store, '{ changes(last: 1) { nodes { cursor } } }')).changes.nodes[0]?.cursor;
    const input = { id: event.id, verdict: 'REJECTED', note: 'It held.', expectedRevision: 1, idempotencyKey: 'r' };
    const result = await run('reviewEvent', input);
    expect(result).toMatchObject({
      event: null,
      decisions: [
        { decisionKind: 'EVENT_REJECTED', state: 'ACTIVE', words: 'broke', decidedBy: 'desk', nodeIds: [event.id] },
      ],
      errors: [],
    });
    expect(await run('reviewEvent', input)).toEqual(result);
    const unseen = `{
      events { totalCount nodes { name } facets(by: EVENT_KIND) { count } timeline(interval: DAY) { count } }
      articles { nodes { mainEvent { name } events { totalCount nodes { name } } mentions { nodes { span { text } } }
        quotes { nodes { occasion { name } about { totalCount } } } } }
      people { nodes { name events { totalCount } } }
      at: quotes(filter: { occasion: { name: { eq: "broke" } } }) { totalCount }
      search(query: "broke", types: [EVENT]) { totalCount }
      suggest(text: "broke", types: [EVENT]) { node { __typename } }
      node(id: "${event.id}") { id }
      event(by: { slug: "${event.slug}" }) { id }
      changes(after: "${since}") { nodes { kind nodeId type } }
    }`;
    const seen = await ask(of().store, unseen);
    expect(seen.events).toEqual({
      totalCount: 1,
      nodes: [{ name: 'vote' }],
      facets: [{ count: 1 }],
      timeline: [{ count: 1 }],
    });
    expect(seen.articles.nodes).toEqual([
      {
        mainEvent: null,
        events: { totalCount: 1, nodes: [{ name: 'vote' }] },
        mentions: { nodes: ['Ada Lindqvist', 'Bo Marsh', 'vote'].map((text) => ({ span: { text } })) },
        quotes: { nodes: [{ occasion: null, about: { totalCount: 0 } }] },
      },
    ]);
    expect(seen.people.nodes.map((person: Json) => person.events.totalCount)).toEqual([0, 0]);
    expect(seen).toMatchObject({
      at: { totalCount: 0 },
      search: { totalCount: 0 },
      suggest: [],
      node: null,
      event: null,
    });
    expect(seen.changes.nodes).toContainEqual({ kind: 'DELETED', nodeId: event.id, type: 'EVENT' });

    const asked = { ...event, review: 'REJECTED' };
    expect(await events(rejected)).toEqual({ totalCount: 1, nodes: [asked] });
    expect(await events('(filter: { review: { in: [UNREVIEWED, REJECTED] } })')).toMatchObject({ totalCount: 2 });
    const counted =
      '{ events(filter: { review: { in: [UNREVIEWED, REJECTED] } }) { facets(by: EVENT_KIND) { count } } }';
    expect((await ask(of().store, counted)).events).toEqual({ facets: [{ count: 2 }] });
    const whole = `{ events${rejected} { nodes { account { name } place { name } groups { text } articles { totalCount }
      participants { totalCount } quotes { totalCount } mentions { totalCount } accounts { totalCount } jsonLd } } }`;
    expect((await ask(of().store, whole)).events.nodes).toMatchObject([
      { account: null, place: { name: 'Eastvale' }, groups: [], articles: { totalCount: 0 } },
    ]);

    // It stays out when the article is read again, and when it is revised around its words.
    await of().store.save([flood({ reader: '2', finds: ['broke', 'vote'] })]);
    expect((await events()).nodes.map(({ name }: Json) => name)).toEqual(['vote']);
    await of().store.save([flood({ first: 'At last the weir broke', reader: '2' })]);
    expect((await events()).nodes.map(({ name }: Json) => name)).toEqual(['vote']);
    expect((await events(rejected)).nodes).toMatchObject([{ id: event.id, slug: event.slug }]);
    // Where its words are gone the decision is orphaned, and it applies again when they come back.
    await of().store.save([flood({ first: 'The weir fell', finds: ['fell', 'vote'] })]);
    expect(await log()).toMatchObject([{ state: 'ORPHANED', words: 'broke' }]);
    expect((await events()).nodes.map(({ name }: Json) => name)).toEqual(['vote', 'fell']);
    expect(await events(rejected)).toMatchObject({ totalCount: 0 });
    await of().store.save([flood()]);
    expect(await log()).toMatchObject([{ state: 'ACTIVE' }]);
    expect((await events()).nodes.map(({ name }: Json) => name)).toEqual(['vote']);

    const undone = await run('undoDecision', { decisionId: result.decisions[0].decisionId });
    expect(undone).toEqual({
      event,
      quote: null,
      article: { headline: 'The weir of Eastvale' },
      decision: { state: 'UNDONE', undoneBy: 'desk' },
      decisions: [{ ...result.decisions[0], state: 'UNDONE' }],
      errors: [],
    });
    expect(await events(rejected)).toMatchObject({ totalCount: 0 });
    const again = await ask(
      of().store,
      '{ articles { nodes { mainEvent { name } quotes { nodes { occasion { name } } } } } }',
    );
    expect(again.articles.nodes).toEqual([
      { mainEvent: { name: 'broke' }, quotes: { nodes: [{ occasion: { name: 'broke' } }] } },
    ]);
  });

  it('is rejected while its article is withheld and restored, and back with its article once that is undone', async () => {
    const event = await eventOf('broke');
    const { decisions } = await run('reviewEvent', { id: event.id, verdict: 'REJECTED' });
    const terms = { expectedRevision: null, publisher: null, once: null };
    const by = { kind: 'url', value: 'https://weir.example/flood/7' } as const;
    await of().store.changeArticle({ by, change: { verb: 'withdraw', reason: 'Checked.' } }, terms);
    expect(await events(rejected)).toMatchObject({ totalCount: 0 });
    await of().store.changeArticle({ by, change: { verb: 'restore' } }, terms);
    expect((await events()).nodes.map(({ name }: Json) => name)).toEqual(['vote']);
    expect(await events(rejected)).toMatchObject({ totalCount: 1, nodes: [{ id: event.id }] });
    await run('undoDecision', { decisionId: decisions[0].decisionId });
    expect(await eventOf('broke')).toEqual(event);
  });

  it('is confirmed: it stays as it is, whatever another reading finds, and the rejection before it is past', async () => {
    const event = await eventOf('broke');
    await run('reviewEvent', { id: event.id, verdict: 'REJECTED' });
    const { event: now, decisions } = await run('reviewEvent', { id: event.id, verdict: 'CONFIRMED' });
    const confirmed = { ...event, review: 'CONFIRMED' };
    expect(now).toEqual({ ...confirmed, account: { review: 'CONFIRMED', confidence: 1 } });
    await of().store.save([flood({ finds: ['vote'], reader: '3' })]);
    expect(await eventOf('broke')).toEqual(confirmed);
    expect((await events('(filter: { review: { eq: CONFIRMED } })')).nodes).toEqual([confirmed]);
    const people = await ask(
      of().store,
      `{ event(by: { id: "${event.id}" }) { participants { nodes { name } } place { name } } }`,
    );
    expect(people.event).toEqual({ participants: { nodes: [{ name: 'Ada Lindqvist' }] }, place: { name: 'Eastvale' } });
    // What an earlier decision says holds again once the later one is undone.
    await run('undoDecision', { decisionId: decisions[0].decisionId });
    expect(await eventOf('broke')).toBeUndefined();
    const { body } = await served.send(token, '{ decisions(filter: { state: [ACTIVE] }) { nodes { decisionId } } }');
    for (const { decisionId } of body.data.decisions.nodes) await run('undoDecision', { decisionId });
    await of().store.save([flood()]);
    expect(await eventOf('broke')).toMatchObject({ name: 'broke', review: 'UNREVIEWED' });
  });

  it('of several articles is rejected in all of them, or in those that are named', async () => {
    await of().store.save([
      telling(1, { people: ['Cleo Varga'], events: ['the fire'] }),
      telling(3, { people: ['Dev Okafor'], events: ['the blaze'] }),
    ]);
    const names = async () => (await events()).nodes.map(({ name }: Json) => name).sort();
    const [fire, blaze] = [await eventOf('the fire'), await eventOf('the blaze')];
    const merged = await run('mergeEvents', { ids: [fire.id, blaze.id] });
    expect(merged.errors).toEqual([]);
    const { articles } = (await ask(of().store, `{ event(by: { id: "${fire.id}" }) { articles { nodes { id } } } }`))
      .event;
    const [{ id: article }] = articles.nodes;
    const one = await run('reviewEvent', { id: blaze.id, verdict: 'REJECTED', articleIds: [article] });
    expect(one).toMatchObject({ event: { id: fire.id }, decisions: [{ articleId: article }] });
    expect(await events(rejected)).toMatchObject({ totalCount: 0 });
    expect(await names()).toEqual(['broke', 'the fire', 'vote']);
    const refused = await run('reviewEvent', { id: fire.id, verdict: 'REJECTED', expectedRevision: 1 });
    expect(refused.errors).toMatchObject([{ code: 'BAD_USER_INPUT', path: ['expectedRevision'] }]);
    const all = await run('reviewEvent', { id: fire.id, verdict: 'REJECTED' });
    expect(all).toMatchObject({ event: null, errors: [] });
    expect(all.decisions).toHaveLength(2);
    expect(await names()).toEqual(['broke', 'vote']);
    expect(await events(rejected)).toMatchObject({ totalCount: 1, nodes: [{ id: fire.id }] });
    // What one review decided of several articles is undone at once.
    const [, second] = all.decisions;
    const undone = await run('undoDecision', { decisionId: second.decisionId, idempotencyKey: 'undo' });
    expect(undone).toMatchObject({ decision: { state: 'UNDONE' }, decisions: [{ articleId: second.articleId }, {}] });
    expect(undone.decisions.map(({ state }: Json) => state)).toEqual(['UNDONE', 'UNDONE']);
    expect(await run('undoDecision', { decisionId: second.decisionId, idempotencyKey: 'undo' })).toEqual(undone);
    expect(await names()).toEqual(['broke', 'the fire', 'vote']);
    await run('undoDecision', { decisionId: one.decisions[0].decisionId });
    expect(await eventOf('the fire')).toEqual(fire);
    expect(await names()).toEqual(['broke', 'the fire', 'vote']);
    await run('undoDecision', { decisionId: merged.decision.decisionId });
    expect(await eventOf('the fire')).toEqual(fire);
    expect(await eventOf('the blaze')).toEqual({ ...blaze, id: expect.any(String) });
  });

  it('is refused where it is not there, has another revision, or the token may not', async () => {
    const event = await eventOf('vote');
    const person = (await ask(of().store, '{ people(first: 1) { nodes { id } } }')).people.nodes[0];
    const { articles } = (await ask(of().store, `{ event(by: { id: "${event.id}" }) { articles { nodes { id } } } }`))
      .event;
    const own = await makeToken(of().store, 'lock', { scopes: ['review'], publisher: 'The Lock' });
    const reader = await makeToken(of().store, 'reader', { scopes: ['publish'] });
    const input = { id: event.id, verdict: 'REJECTED' };
    expect((await run('reviewEvent', input, own)).errors).toMatchObject([{ code: 'FORBIDDEN_PUBLISHER' }]);
    expect(
      (await run('reviewEvent', { ...input, expectedRevision: 99, articleIds: [articles.nodes[0].id] })).errors,
    ).toMatchObject([{ code: 'REVISION_CONFLICT' }]);
    expect((await run('reviewEvent', { ...input, idempotencyKey: 'x' })).errors).toEqual([]);
    expect((await run('reviewEvent', { ...input, verdict: 'CONFIRMED', idempotencyKey: 'x' })).errors).toMatchObject([
      { code: 'IDEMPOTENCY_KEY_REUSED' },
    ]);
    const query = 'mutation ($input: ReviewEventInput!) { reviewEvent(input: $input) { errors { code } } }';
    const codeOf = async (by: string | null, given: object): Promise<string> =>
      (await served.send(by, query, { input: given })).body.errors[0].extensions.code;
    expect(await codeOf(reader, input)).toBe('FORBIDDEN');
    expect(await codeOf(null, input)).toBe('UNAUTHENTICATED');
    expect(await codeOf(token, { ...input, id: person.id })).toBe('BAD_ID');
    expect(await codeOf(token, { ...input, articleIds: [] })).toBe('BAD_USER_INPUT');
  });
});
