import { expect, it } from 'vitest';
import { telling } from '../store/decisions/decided-archive.ts';
import { ask } from '../support/ask.ts';
import { makeToken } from '../support/make-token.ts';
import { pagesOf } from '../support/page-of.ts';
import { serveWriting } from '../support/serve-writing.ts';
import { onEachDialect } from '../support/stores.ts';

onEachDialect('the page of what was merged into another', (of) => {
  it('leads to the one that stays, and is its own again once that is undone', async () => {
    await of().store.save([
      telling(1, { people: ['Ada Lindqvist'], events: ['the flood'] }),
      telling(2, { people: ['Adeline Ek'], events: ['the vote'] }),
    ]);
    const { people, events } = await ask(of().store, '{ people { nodes { id slug } } events { nodes { id slug } } }');
    const { send, stop } = await serveWriting(of().store);
    const token = await makeToken(of().store, 'desk', { scopes: ['review'] });
    const merge = async (field: string, type: string, ids: readonly string[]): Promise<string> => {
      const { body } = await send(
        token,
        `mutation ($input: ${type}!) { made: ${field}(input: $input) { decision { decisionId } errors { message } } }`,
        { input: { ids } },
      );
      return body.data.made.decision.decisionId;
    };
    for (const [list, field, type, nodes] of [
      ['people', 'mergePeople', 'MergePeopleInput', people.nodes],
      ['events', 'mergeEvents', 'MergeEventsInput', events.nodes],
    ]) {
      const [one, other] = nodes;
      const decisionId = await merge(field, type, [one.id, other.id]);
      const page = await pagesOf(of().store)(`/${list}/${other.slug}`);
      expect([page.status, page.headers.get('location')]).toEqual([301, `/${list}/${one.slug}`]);
      const under = await pagesOf(of().store, { PUBLIC_URL: 'https://news.example/a' })(`/${list}/${other.slug}`);
      expect(under.headers.get('location')).toBe(`/a/${list}/${one.slug}`);
      await send(
        token,
        'mutation ($input: UndoDecisionInput!) { undoDecision(input: $input) { errors { message } } }',
        {
          input: { decisionId },
        },
      );
      expect((await pagesOf(of().store)(`/${list}/${other.slug}`)).status).toBe(200);
    }
    await stop();
  });
});
