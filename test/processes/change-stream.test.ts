import { parse, subscribe } from 'graphql';
import { expect, it } from 'vitest';
import { schema } from '../../schema/index.ts';
import { ask } from '../support/ask.ts';
import { data, firstSlug } from '../support/first-article.ts';
import { runCli } from '../support/run-cli.ts';
import { onEachDialect } from '../support/stores.ts';

onEachDialect('a subscription to the changes', (of) => {
  it('streams what another process ingests', async () => {
    const filter = '{ article: { publisher: { eq: "The Straits Times" } } }';
    const events = await subscribe({
      schema,
      document: parse(`subscription { changes(filter: ${filter}) { kind nodeId } }`),
      contextValue: { store: of().store },
    });
    if (!(Symbol.asyncIterator in events)) throw new Error('no stream');
    const next = events.next();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await runCli(['ingest', data], { DATABASE_URL: of().url })).toMatchObject({ code: 0 });
    const { value } = await next;
    const { article: first } = await ask(of().store, `{ article(by: { slug: "${firstSlug}" }) { id } }`);
    expect(value).toMatchObject({ data: { changes: { kind: 'CREATED', nodeId: first.id } } });
    await events.return(undefined);
  });
});
