import { afterAll, beforeAll, expect, it } from 'vitest';
import { telling } from '../../store/decisions/decided-archive.ts';
import { ask, type Json } from '../../support/ask.ts';
import { makeToken } from '../../support/make-token.ts';
import { type ServedWriting, serveWriting } from '../../support/serve-writing.ts';
import { onEachDialect } from '../../support/stores.ts';

const errors = 'errors { code message path }';
const person = 'id name slug sameAs { scheme value }';
const decision = 'decision { decisionId decisionKind state note decidedBy nodeIds }';
const fields: Readonly<Record<string, string>> = {
  mergePeople: `person { ${person} } ${decision} ${errors}`,
  splitPerson: `people { ${person} } ${decision} ${errors}`,
  renamePerson: `person { ${person} aliases } ${decision} ${errors}`,
  linkPerson: `person { ${person} } ${decision} ${errors}`,
  mergeEvents: `event { id name } ${decision} ${errors}`,
  splitEvent: `events { id name } ${decision} ${errors}`,
  renameEvent: `event { id name slug } ${decision} ${errors}`,
  linkEvent: `event { id sameAs { scheme value } } ${decision} ${errors}`,
  undoDecision: `decision { state undoneBy } ${errors}`,
};

const [ada, adeline, tom] = ['Ada Lindqvist', 'Adeline Ek', 'Tom Okafor'];

onEachDialect('people and events that a reviewer decides about', (of) => {
  let served: ServedWriting;
  let token: string;
  beforeAll(async () => {
    served = await serveWriting(of().store);
    token = await makeToken(of().store, 'desk', { scopes: ['review'] });
    await of().store.save([
      telling(1, { people: [ada], events: ['the flood'] }),
      telling(2, { people: [adeline], events: ['the vote'] }),
      telling(4, { people: [tom], events: ['the sale'] }),
      telling(6, { people: [tom], events: ['the race'] }),
    ]);
  });
  afterAll(() => served.stop());

  const run = async (name: string, input: object, by = token): Promise<Json> => {
    const type = name.replace(/^./, (letter) => letter.toUpperCase());
    const { body } = await served.send(
      by,
      `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${fields[name]} } }`,
      { input },
    );
    return body.errors === undefined ? body.data[name] : body.errors[0].extensions.code;
  };
  const personOf = async (name: string): Promise<Json> =>
    (
      await ask(
        of().store,
        'query ($name: String!) { people(filter: { name: { eq: $name } }) { nodes { id slug name articles { nodes { id } } } } }',
        { name },
      )
    ).people.nodes[0];

  it('are merged, which the log tells, and are two again once that is undone', async () => {
    const [one, other] = [await personOf(ada), await personOf(adeline)];
    const merged = await run('mergePeople', { ids: [one.id, other.id], note: 'Her maiden name.', idempotencyKey: 'm' });
    expect(merged).toMatchObject({
      person: { id: one.id },
      decision: {
        decisionKind: 'PEOPLE_MERGED',
        state: 'ACTIVE',
        note: 'Her maiden name.',
        decidedBy: 'desk',
        nodeIds: [one.id, other.id],
      },
      errors: [],
    });
    expect(
      await run('mergePeople', { ids: [one.id, other.id], note: 'Her maiden name.', idempotencyKey: 'm' }),
    ).toEqual(merged);
    expect(await run('mergePeople', { ids: [one.id, other.id] })).toMatchObject({
      person: null,
      errors: [{ code: 'BAD_USER_INPUT', path: ['ids'] }],
    });
    const undone = await run('undoDecision', { decisionId: merged.decision.decisionId });
    expect(undone).toEqual({ decision: { state: 'UNDONE', undoneBy: 'desk' }, errors: [] });
    expect((await personOf(adeline)).id).toBe(other.id);
  });

  it('are split by their articles', async () => {
    const { id, articles } = await personOf(tom);
    const [first] = articles.nodes;
    const { people, decision: made, errors: none } = await run('splitPerson', { id, articleIds: [first.id] });
    expect(none).toEqual([]);
    expect(people).toMatchObject([
      { id, slug: 'tom-okafor' },
      { name: tom, slug: 'tom-okafor-2' },
    ]);
    expect(made.decisionKind).toBe('PERSON_SPLIT');
    expect(await run('splitPerson', { id, articleIds: [first.id] })).toMatchObject({
      people: [],
      errors: [{ code: 'BAD_USER_INPUT', path: ['articleIds'] }],
    });
    await run('undoDecision', { decisionId: made.decisionId });
    expect((await personOf(tom)).articles.nodes).toHaveLength(2);
  });

  it('are called as a human says, under the slugs that they have', async () => {
    const { id, slug } = await personOf(ada);
    const { person: renamed, decision: made } = await run('renamePerson', { id, name: ' Ada  Ek-Lindqvist ' });
    expect(renamed).toMatchObject({ id, slug, name: 'Ada Ek-Lindqvist', aliases: [ada] });
    await of().store.save([telling(3, { people: [ada], events: ['the fire'] })]);
    expect(await personOf('Ada Ek-Lindqvist')).toMatchObject({ id, slug });
    const found = await ask(of().store, '{ suggest(text: "Ada Ek") { node { ... on Person { name } } } }');
    expect(found.suggest.map(({ node }: Json) => node.name)).toContain('Ada Ek-Lindqvist');
    await run('undoDecision', { decisionId: made.decisionId });
    expect(await personOf(ada)).toMatchObject({ id, slug });
    const { people } = await ask(of().store, '{ people { nodes { aliases } } }');
    expect(people.nodes.flatMap(({ aliases }: Json) => aliases)).not.toContain('Ada Ek-Lindqvist');

    const { events } = await ask(of().store, '{ events(filter: { name: { eq: "the flood" } }) { nodes { id slug } } }');
    const [event] = events.nodes;
    const named = await run('renameEvent', { id: event.id, name: 'Flood of Eastvale' });
    expect(named).toMatchObject({ event: { ...event, name: 'Flood of Eastvale' }, errors: [] });
    await of().store.save([telling(1, { people: [ada], events: ['the flood'], version: '2' })]);
    const again = await ask(
      of().store,
      '{ events(filter: { name: { eq: "Flood of Eastvale" } }) { nodes { id slug } } }',
    );
    expect(again.events.nodes).toEqual([event]);
    await run('undoDecision', { decisionId: named.decision.decisionId });
    const after = await ask(of().store, '{ events(filter: { name: { eq: "the flood" } }) { nodes { id slug } } }');
    expect(after.events.nodes).toEqual([event]);
  });

  it('are linked to what they are elsewhere', async () => {
    const { id } = await personOf(adeline);
    const link = { scheme: 'wikidata', value: 'Q00042' };
    const { person: linked, decision: made } = await run('linkPerson', { id, ...link });
    expect(linked.sameAs).toEqual([link]);
    const query = '{ people(filter: { sameAs: { eq: "Q00042" } }) { nodes { id sameAs { scheme value } } } }';
    expect((await ask(of().store, query)).people.nodes).toEqual([{ id, sameAs: [link] }]);
    // It goes with whom it was made for.
    const merged = await run('mergePeople', { ids: [(await personOf(ada)).id, id] });
    expect(merged.person.sameAs).toEqual([link]);
    await run('undoDecision', { decisionId: merged.decision.decisionId });
    expect((await ask(of().store, query)).people.nodes).toEqual([{ id, sameAs: [link] }]);
    await run('undoDecision', { decisionId: made.decisionId });
    expect((await ask(of().store, query)).people.nodes).toEqual([]);
    expect(await run('linkPerson', { id, scheme: 'Wiki Data', value: 'Q1' })).toBe('BAD_USER_INPUT');
    const { events } = await ask(of().store, '{ events { nodes { id } } }');
    const [event] = events.nodes;
    expect(await run('linkEvent', { id: event.id, scheme: 'desk', value: '7' })).toMatchObject({
      event: { id: event.id, sameAs: [{ scheme: 'desk', value: '7' }] },
    });
  });

  it('are left alone by a token that may not', async () => {
    const [one, two] = [await personOf(ada), await personOf(tom)];
    const ids = [one.id, two.id];
    const weir = await makeToken(of().store, 'weir', { scopes: ['review'], publisher: 'The Weir' });
    expect(await run('mergePeople', { ids }, weir)).toMatchObject({
      person: null,
      decision: null,
      errors: [{ code: 'FORBIDDEN_PUBLISHER' }],
    });
    expect(await run('renamePerson', { id: two.id, name: 'Thomas Okafor' }, weir)).toMatchObject({
      person: { name: 'Thomas Okafor' },
      errors: [],
    });
    const reader = await makeToken(of().store, 'reader', { scopes: ['publish'] });
    expect(await run('mergePeople', { ids }, reader)).toBe('FORBIDDEN');
    expect(await run('mergePeople', { ids: [one.id] })).toBe('BAD_USER_INPUT');
    const { events } = await ask(of().store, '{ events { nodes { id } } }');
    expect(await run('mergePeople', { ids: events.nodes.slice(0, 2).map(({ id }: Json) => id) })).toBe('BAD_ID');
  });
});
