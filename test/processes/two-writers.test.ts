import { expect, it } from 'vitest';
import type { Json } from '../support/ask.ts';
import { makeToken } from '../support/make-token.ts';
import { serveCli } from '../support/serve-cli.ts';
import { onEachDialect } from '../support/stores.ts';

const rounds = 6;

/** A made-up article. */
const weir = (words: string) => ({
  headline: 'The weir is open',
  body: `The weir in Eastvale is open. “${words},” said Ada Lindqvist.`,
  publishedOn: '2024-05-07',
  url: 'https://weir.example/1',
});

onEachDialect('an article that two servers write at once', (of) => {
  it('is as the one wrote it, and the other is told', async () => {
    const { url, store } = of();
    const token = await makeToken(store, 'desk');
    const servers = await Promise.all([serveCli({ DATABASE_URL: url }), serveCli({ DATABASE_URL: url })]);
    const run = async (server: number, name: string, input: object): Promise<Json> => {
      const type = name.replace(/^./, (letter) => letter.toUpperCase());
      const fields = name === 'publishArticle' ? 'revision' : name === 'reviewQuote' ? 'quote { review }' : 'articleId';
      const error = 'errors { __typename code ... on RevisionConflictError { currentRevision } }';
      const response = await fetch(servers[server]?.url ?? '', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({
          query: `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${fields} ${error} } }`,
          variables: { input },
        }),
      });
      const { data, errors } = await response.json();
      expect(errors).toBeUndefined();
      return data[name];
    };
    const ask = async (query: string): Promise<Json> => {
      const body = JSON.stringify({ query });
      const headers = { 'content-type': 'application/json' };
      return (await (await fetch(servers[0]?.url ?? '', { method: 'POST', headers, body })).json()).data;
    };
    const conflict = (currentRevision: number) => [
      { __typename: 'RevisionConflictError', code: 'REVISION_CONFLICT', currentRevision },
    ];
    expect(await run(0, 'publishArticle', weir('It opened at dawn'))).toEqual({ revision: 1, errors: [] });
    for (let revision = 1; revision <= rounds; revision += 1) {
      const answers = await Promise.all(
        [0, 1].map((server) =>
          run(server, 'publishArticle', {
            ...weir(`It opened at ${revision}, and ${server} saw it`),
            expectedRevision: revision,
          }),
        ),
      );
      const winner = answers.findIndex(({ errors }) => errors.length === 0);
      expect(answers[winner]).toEqual({ revision: revision + 1, errors: [] });
      expect(answers[1 - winner]).toEqual({ revision: null, errors: conflict(revision + 1) });
      const { text } = (await ask('{ article(by: { url: "https://weir.example/1" }) { text } }')).article;
      expect(text).toContain(`It opened at ${revision}, and ${winner} saw it`);
    }
    // One revises what the other looks at, to decide of it, and to withdraw it.
    const { article } = await ask(
      '{ article(by: { url: "https://weir.example/1" }) { text quotes { nodes { id } } } }',
    );
    const revise = (expectedRevision: number) => {
      const body = `${article.text.replace(/^.*?\n+/, '')} It rains on day ${expectedRevision}.`;
      return run(0, 'publishArticle', { ...weir(''), body, expectedRevision });
    };
    const codeOf = ({ errors }: Json): string => errors[0]?.code ?? 'DONE';
    const [first, second] = [rounds + 1, rounds + 2];
    const [revised, reviewed] = await Promise.all([
      revise(first),
      run(1, 'reviewQuote', { id: article.quotes.nodes[0].id, verdict: 'CONFIRMED', expectedRevision: first }),
    ]);
    expect([revised, codeOf(reviewed)]).toEqual([
      { revision: second, errors: [] },
      expect.stringMatching(/^(?:DONE|REVISION_CONFLICT)$/),
    ]);
    const [again, withdrawn] = await Promise.all([
      revise(second),
      run(1, 'withdrawArticle', { by: { url: 'https://weir.example/1' }, reason: 'No.', expectedRevision: second }),
    ]);
    expect(again).toEqual({ revision: second + 1, errors: [] });
    expect(codeOf(withdrawn)).toMatch(/^(?:DONE|REVISION_CONFLICT)$/);
    // What was withdrawn first stays so, whoever revises it.
    const shown = await ask('{ article(by: { url: "https://weir.example/1" }) { revision } }');
    expect(shown.article).toEqual(codeOf(withdrawn) === 'DONE' ? null : { revision: second + 1 });
    for (const server of servers) expect(await server.stop()).toMatchObject({ code: 0, err: '' });
  }, 300_000);
});
