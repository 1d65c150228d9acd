import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask, type Json } from '../../support/ask.ts';
import { makeArticle } from '../../support/fixtures.ts';
import { makeToken } from '../../support/make-token.ts';
import { type ServedWriting, serveWriting } from '../../support/serve-writing.ts';
import { onEachDialect } from '../../support/stores.ts';

const shown =
  'article { headline people { nodes { name } } mentions { nodes { span { text } of { ... on Person { name } } } } }';
const errors = 'errors { __typename code message path }';
const fields = {
  reviewMention: `${shown} decision { decisionId decisionKind state words articleId } ${errors}`,
  correctMention: `${shown} decision { decisionId decisionKind state words } ${errors}`,
  reviewQuote: `quote { id } decision { decisionId } ${errors}`,
  correctQuote: `quote { speaker { name } } decision { decisionId } ${errors}`,
  undoDecision: `decision { state } ${errors}`,
} as const;

/** A made-up article of a made-up ship and a made-up woman of nearly the same name. */
function ship(more = '', reader = '1', people: readonly string[] = ['Ann Hale', 'Dora Hale']) {
  const made = makeArticle({
    headline: 'A storm at Eastvale',
    day: '2031-05-07',
    publisher: 'The Weir',
    url: 'https://weir.example/storm',
    paragraphs: [
      `${more}The Ann Hale lost her mast. Dora Hale, who owns the Ann Hale, was there when she came in.`,
      '“We feared for her,” said Dora Hale. “She will sail,” read a note on Ann Hale.',
    ],
    people,
    quotes: [
      { words: 'We feared for her', speaker: people.includes('Dora Hale') ? 'Dora Hale' : null },
      { words: 'She will sail', speaker: people.includes('Ann Hale') ? 'Ann Hale' : null },
    ],
    events: [{ words: 'storm', isMain: true, people: people.filter((name) => name === 'Ann Hale') }],
    provenance: { kind: 'SOFTWARE', name: 'test', version: reader },
  });
  const start = made.document.text.indexOf('she came in');
  const pronoun = { range: { start, end: start + 3 }, kind: 'PRONOUN', title: null } as const;
  return {
    ...made,
    annotations: {
      ...made.annotations,
      people: made.annotations.people.map((person) =>
        person.name === 'Ann Hale' ? { ...person, mentions: [...person.mentions, pronoun] } : person,
      ),
      quotes: made.annotations.quotes.map((quote) => {
        if (quote.source === null) return quote;
        const words = quote.speaker === 'Ann Hale' ? 'Ann Hale.' : 'Dora Hale. “';
        const at = made.document.text.indexOf(words);
        return { ...quote, source: { ...quote.source, range: { start: at, end: at + (quote.speaker?.length ?? 0) } } };
      }),
    },
  };
}

onEachDialect('a mention that is reviewed', (of) => {
  let served: ServedWriting;
  let token: string;
  let articleId: string;
  beforeAll(async () => {
    served = await serveWriting(of().store);
    token = await makeToken(of().store, 'desk', { scopes: ['review'] });
    await of().store.save([ship()]);
    articleId = (await ask(of().store, '{ articles { nodes { id } } }')).articles.nodes[0].id;
  });
  afterAll(() => served.stop());

  const run = async (name: keyof typeof fields, input: object, by = token): Promise<Json> => {
    const type = name.replace(/^./, (letter) => letter.toUpperCase());
    const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${fields[name]} } }`;
    const { body } = await served.send(by, query, { input });
    expect(body.errors).toBeUndefined();
    return body.data[name];
  };
  const facts = async (): Promise<Json> =>
    await ask(
      of().store,
      `{ articles { nodes { people { totalCount nodes { name } } mentions { totalCount nodes { review span { text } of { ... on Person { name } } } }
           quotes { nodes { text speaker { name } source { text kind } } } events { nodes { participants { nodes { name } } } } } }
         people { totalCount nodes { id name quotes { totalCount } } } search(query: "Ann", types: [PERSON]) { totalCount } }`,
    );
  const before = { exact: 'Ann Hale', suffix: ' lost' };
  const software = (version: string) => ({ kind: 'SOFTWARE', name: 'test', version });
  const readers = async (): Promise<[string, Json][]> => {
    const fields = 'span { text } of { __typename } provenance { kind name version }';
    const { articles } = await ask(of().store, `{ articles { nodes { mentions { nodes { ${fields} } } } } }`);
    const people = articles.nodes[0].mentions.nodes.filter(({ of: node }: Json) => node.__typename === 'Person');
    return people.map(({ span, provenance }: Json) => [span.text, provenance]);
  };

  it('is of nobody: with the last name all that hangs on it goes, and comes back under its id', async () => {
    const first = await facts();
    const ann = first.people.nodes.find(({ name }: Json) => name === 'Ann Hale');
    const input = { articleId, mention: before, verdict: 'REJECTED', expectedRevision: 1, idempotencyKey: 'a' };
    const one = await run('reviewMention', input);
    expect(one).toMatchObject({
      decision: { decisionKind: 'MENTION_REJECTED', words: 'Ann Hale', articleId },
      errors: [],
    });
    expect(await run('reviewMention', input)).toEqual(one);
    const fewer = await facts();
    expect(fewer.articles.nodes[0].mentions.totalCount).toBe(first.articles.nodes[0].mentions.totalCount - 1);
    expect(fewer.people.totalCount).toBe(2);

    const all = await run('reviewMention', {
      articleId,
      mention: { exact: 'Ann Hale', prefix: 'owns the ' },
      verdict: 'REJECTED',
      wholePerson: true,
    });
    const none = await facts();
    expect(none.articles.nodes).toMatchObject([
      {
        people: { totalCount: 1, nodes: [{ name: 'Dora Hale' }] },
        quotes: {
          nodes: [
            { speaker: { name: 'Dora Hale' }, source: { text: 'Dora Hale', kind: 'PERSON' } },
            { speaker: null, source: { text: 'Ann Hale', kind: 'UNRESOLVED' } },
          ],
        },
        events: { nodes: [{ participants: { nodes: [] } }] },
      },
    ]);
    expect(none).toMatchObject({ people: { totalCount: 1 }, search: { totalCount: 0 } });
    expect(none.articles.nodes[0].mentions.nodes.map(({ span }: Json) => span.text)).not.toContain('she');
    // It stays so when the article is read again, and when it is revised around the words.
    await of().store.save([ship('', '2')]);
    expect(await facts()).toEqual(none);
    await of().store.save([ship('At last: ', '2')]);
    expect(await facts()).toEqual(none);
    for (const { decision } of [one, all]) await run('undoDecision', { decisionId: decision.decisionId });
    await of().store.save([ship()]);
    expect(await facts()).toEqual(first);
    expect((await facts()).people.nodes.find(({ name }: Json) => name === 'Ann Hale').id).toBe(ann.id);
  });

  it('is confirmed: another reading that finds nobody there, or another, does not change it', async () => {
    const first = await facts();
    const { decision } = await run('reviewMention', { articleId, mention: before, verdict: 'CONFIRMED' });
    // A human who confirms what was read did not read it.
    expect(new Set(await readers())).toEqual(new Set((await readers()).map(([words]) => [words, software('1')])));
    await of().store.save([ship('', '3', ['Dora Hale'])]);
    expect((await facts()).articles.nodes[0]).toMatchObject({ people: { totalCount: 2 } });
    expect((await facts()).articles.nodes[0].mentions.nodes).toContainEqual({
      review: 'CONFIRMED',
      span: { text: 'Ann Hale' },
      of: { name: 'Ann Hale' },
    });
    expect(await readers()).toEqual([
      ['Ann Hale', { kind: 'HUMAN', name: 'desk', version: null }],
      ['Dora Hale', software('3')],
      ['Dora Hale', software('3')],
    ]);
    await run('undoDecision', { decisionId: decision.decisionId });
    expect((await facts()).people.totalCount).toBe(1);
    await of().store.save([ship()]);
    expect(await facts()).toEqual({ ...first, people: expect.anything() });
  });

  it('is of another person: the quote whose source it is goes to them', async () => {
    const { people } = await facts();
    const dora = people.nodes.find(({ name }: Json) => name === 'Dora Hale');
    const mention = { exact: 'Ann Hale', prefix: 'a note on ' };
    const { decision, article } = await run('correctMention', { articleId, mention, personId: dora.id });
    expect(decision).toMatchObject({ decisionKind: 'MENTION_CORRECTED', state: 'ACTIVE', words: 'Ann Hale' });
    expect(article.mentions.nodes.filter(({ of: named }: Json) => named.name === 'Dora Hale')).toHaveLength(3);
    expect((await facts()).articles.nodes[0].quotes.nodes[1]).toMatchObject({ speaker: { name: 'Dora Hale' } });
    await of().store.save([ship('', '4')]);
    expect((await facts()).articles.nodes[0].quotes.nodes[1]).toMatchObject({ speaker: { name: 'Dora Hale' } });
    await run('undoDecision', { decisionId: decision.decisionId });
    expect((await facts()).articles.nodes[0].quotes.nodes[1]).toMatchObject({ speaker: { name: 'Ann Hale' } });
    // Words in which nobody was read may be of somebody, too.
    const missed = { exact: 'note' };
    const found = await run('correctMention', { articleId, mention: missed, personId: dora.id });
    expect(found.article.mentions.nodes).toContainEqual({ span: { text: 'note' }, of: { name: 'Dora Hale' } });
    expect(await readers()).toContainEqual(['note', { kind: 'HUMAN', name: 'desk', version: null }]);
    await run('undoDecision', { decisionId: found.decision.decisionId });
  });

  it('that is rejected after its quote was confirmed leaves the quote without a speaker; a later word about the quote counts', async () => {
    const { quotes } = await ask(
      of().store,
      '{ quotes(filter: { speaker: { name: { eq: "Ann Hale" } } }) { nodes { id } } }',
    );
    const [{ id }] = quotes.nodes;
    const quote = await run('reviewQuote', { id, verdict: 'CONFIRMED' });
    const mention = await run('reviewMention', {
      articleId,
      mention: before,
      verdict: 'REJECTED',
      wholePerson: true,
    });
    const speakerOf = async () => (await facts()).articles.nodes[0].quotes.nodes[1].speaker;
    expect(await speakerOf()).toBeNull();
    expect((await facts()).people.totalCount).toBe(1);
    const dora = (await facts()).people.nodes[0];
    const corrected = await run('correctQuote', { id, speaker: { personId: dora.id } });
    expect(await speakerOf()).toEqual({ name: 'Dora Hale' });
    for (const { decision } of [corrected, mention, quote])
      await run('undoDecision', { decisionId: decision.decisionId });
    expect(await speakerOf()).toEqual({ name: 'Ann Hale' });
  });

  it('is refused where nobody is named, and where the token may not', async () => {
    const input = { articleId, mention: before, verdict: 'REJECTED' };
    const refused = async (given: object): Promise<Json> => (await run('reviewMention', { ...input, ...given })).errors;
    expect(await refused({ mention: { exact: 'mast' } })).toMatchObject([
      { code: 'BAD_USER_INPUT', path: ['mention'] },
    ]);
    expect(await refused({ mention: { exact: 'Ann Hale' } })).toMatchObject([
      { code: 'BAD_USER_INPUT', path: ['mention'], message: expect.stringContaining('stands 3 times') },
    ]);
    expect(await refused({ expectedRevision: 99 })).toMatchObject([{ code: 'REVISION_CONFLICT' }]);
    const own = await makeToken(of().store, 'lock', { scopes: ['review'], publisher: 'The Lock' });
    expect((await run('reviewMention', input, own)).errors).toMatchObject([{ code: 'FORBIDDEN_PUBLISHER' }]);
    const publisher = await makeToken(of().store, 'publisher', { scopes: ['publish'] });
    const query = 'mutation ($input: ReviewMentionInput!) { reviewMention(input: $input) { errors { code } } }';
    expect((await served.send(publisher, query, { input })).body.errors[0].extensions.code).toBe('FORBIDDEN');
  });
});
