import { afterAll, beforeAll, expect, it } from 'vitest';
import { telling, urlOf } from '../../store/decisions/decided-archive.ts';
import { ask, type Json } from '../../support/ask.ts';
import { makeToken } from '../../support/make-token.ts';
import { type ServedWriting, serveWriting } from '../../support/serve-writing.ts';
import { onEachDialect } from '../../support/stores.ts';

onEachDialect('the log of decisions', (of) => {
  let served: ServedWriting;
  let desk: string;
  beforeAll(async () => {
    served = await serveWriting(of().store);
    desk = await makeToken(of().store, 'desk');
    await of().store.save([1, 2, 3].map((n) => telling(n, { people: [`Ada Numm${'b'.repeat(n)}er`] })));
  });
  afterAll(() => served.stop());

  const send = async (query: string, by = desk): Promise<Json> => {
    const { body } = await served.send(by, query);
    expect(body.errors).toBeUndefined();
    return body.data;
  };
  const personAt = async (n: number): Promise<string> =>
    (await ask(of().store, `{ article(by: { url: "${urlOf(n)}" }) { people { nodes { id } } } }`)).article.people
      .nodes[0].id;
  const rename = async (n: number, name: string, by = desk): Promise<string> => {
    const input = `{ id: "${await personAt(n)}", name: "${name}" }`;
    const query = `mutation { renamePerson(input: ${input}) { decision { decisionId } errors { code } } }`;
    const { renamePerson } = await send(query, by);
    expect(renamePerson.errors).toEqual([]);
    return renamePerson.decision.decisionId;
  };

  it('is a list in pages like any other, forward and backward', async () => {
    const made: string[] = [];
    for (const [n, name] of ['Ada One', 'Ada Two', 'Ada Three'].entries()) made.unshift(await rename(n + 1, name));
    const page =
      'totalCount edges { cursor node { decisionId } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
    const idsOf = ({ edges }: Json) => edges.map(({ node }: Json) => node.decisionId);
    const { decisions: first } = await send(`{ decisions(first: 2) { ${page} nodes { decisionId } } }`);
    expect(idsOf(first)).toEqual(made.slice(0, 2));
    expect(first.nodes).toEqual(first.edges.map(({ node }: Json) => node));
    const [{ cursor: start }, { cursor: end }] = first.edges;
    expect(first).toMatchObject({
      totalCount: 3,
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: start, endCursor: end },
    });
    const { decisions: rest } = await send(`{ decisions(first: 2, after: "${end}") { ${page} } }`);
    expect([idsOf(rest), rest.pageInfo.hasNextPage, rest.totalCount]).toEqual([made.slice(2), false, 3]);
    const { decisions: back } = await send(`{ decisions(last: 1, before: "${end}") { ${page} } }`);
    expect([idsOf(back), back.pageInfo]).toEqual([
      made.slice(0, 1),
      expect.objectContaining({ hasNextPage: true, hasPreviousPage: false }),
    ]);
    const { decisions: last } = await send(`{ decisions(last: 2) { ${page} } }`);
    expect([idsOf(last), last.pageInfo.hasPreviousPage]).toEqual([made.slice(1), true]);
    const { decisions: none } = await send(`{ decisions(filter: { decidedBy: "nobody" }) { ${page} } }`);
    expect(none).toMatchObject({ totalCount: 0, edges: [], pageInfo: { startCursor: null, hasNextPage: false } });
    const { body } = await served.send(desk, '{ decisions(first: 1, last: 1) { totalCount } }');
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it("shows a publisher's token what it decided of people, and nothing that others did", async () => {
    const lock = await makeToken(of().store, 'lock', { scopes: ['review'], publisher: 'The Lock' });
    const other = await makeToken(of().store, 'other lock', { scopes: ['review'], publisher: 'The Lock' });
    const own = await rename(1, 'Ada of the Lock', lock);
    const query = '{ decisions { totalCount nodes { decisionId decidedBy } } }';
    expect((await send(query, lock)).decisions).toEqual({
      totalCount: 1,
      nodes: [{ decisionId: own, decidedBy: 'lock' }],
    });
    expect((await send(query, other)).decisions).toEqual({ totalCount: 0, nodes: [] });
  });
});
