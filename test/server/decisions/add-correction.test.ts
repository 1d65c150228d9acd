import { afterAll, beforeAll, expect, it } from 'vitest';
import { encodeGlobalId } from '../../../schema/query/global-id.ts';
import { ask, type Json } from '../../support/ask.ts';
import { makeArticle } from '../../support/fixtures.ts';
import { makeToken } from '../../support/make-token.ts';
import { readRows } from '../../support/run-sql.ts';
import { type ServedWriting, serveWriting } from '../../support/serve-writing.ts';
import { onEachDialect } from '../../support/stores.ts';

const corrections =
  'corrections { correctionKind text at span { text } provenance { kind name version } decisionId quotes { text } }';
const errors = 'errors { __typename code message path }';
const fields = {
  addCorrection: `article { ${corrections} } decision { decisionId decisionKind state words decidedBy note articleId nodeIds } ${errors}`,
  undoDecision: `article { ${corrections} } decision { state undoneBy } ${errors}`,
} as const;

/** A made-up article that has a notice of its own. */
function bridge(more = '', reader = '1') {
  const words = '“It holds,” said Ada Lindqvist of the bridge.';
  const notice = 'Correction: An earlier version of this article misnamed the bridge.';
  const made = makeArticle({
    headline: 'The bridge of Eastvale',
    day: '2031-05-07',
    publisher: 'The Weir',
    url: 'https://weir.example/bridge',
    paragraphs: [`${more}${words}`, notice],
    people: ['Ada Lindqvist'],
    quotes: [{ words: 'It holds', speaker: 'Ada Lindqvist' }],
    provenance: { kind: 'SOFTWARE', name: 'test', version: reader },
  });
  const start = made.document.text.indexOf(notice);
  const found = {
    kind: 'CORRECTION',
    text: notice,
    at: null,
    range: { start, end: start + notice.length },
    quotes: [],
  } as const;
  return { ...made, annotations: { ...made.annotations, corrections: [found] } };
}

onEachDialect('a correction that is added to an article', (of) => {
  let served: ServedWriting;
  let token: string;
  const by = { url: 'https://weir.example/bridge' };
  beforeAll(async () => {
    served = await serveWriting(of().store);
    token = await makeToken(of().store, 'desk', { scopes: ['publish'] });
    await of().store.save([bridge()]);
  });
  afterAll(() => served.stop());

  const run = async (name: keyof typeof fields, input: object, using = token): Promise<Json> => {
    const type = name.replace(/^./, (letter) => letter.toUpperCase());
    const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${fields[name]} } }`;
    const { body } = await served.send(using, query, { input });
    expect(body.errors).toBeUndefined();
    return body.data[name];
  };
  const shown = async (): Promise<Json> =>
    (await ask(of().store, `{ articles { nodes { ${corrections} } } }`)).articles.nodes;
  const filtered = async (kind: string): Promise<number> =>
    (await ask(of().store, `{ articles(filter: { correctionKind: { eq: ${kind} } }) { totalCount } }`)).articles
      .totalCount;

  it('is shown behind those that the article has, with who added it, through revisions and readings, until it is undone', async () => {
    const [{ corrections: own }] = await shown();
    expect(own).toMatchObject([
      { correctionKind: 'CORRECTION', provenance: { kind: 'SOFTWARE', name: 'test', version: '1' }, decisionId: null },
    ]);
    const quote = (await ask(of().store, '{ quotes { nodes { id } } }')).quotes.nodes[0];
    const input = {
      by,
      correctionKind: 'CLARIFICATION',
      words: ' She spoke on\nMonday. ',
      at: '2031-05-09T08:00:00+08:00',
      quoteIds: [quote.id],
      note: 'By phone.',
      expectedRevision: 1,
      idempotencyKey: 'k',
    };
    const added = await run('addCorrection', input);
    const { decisionId } = added.decision;
    const notice = {
      correctionKind: 'CLARIFICATION',
      text: 'She spoke on Monday.',
      at: '2031-05-09T08:00:00+08:00',
      span: null,
      provenance: { kind: 'HUMAN', name: 'desk', version: null },
      decisionId,
      quotes: [{ text: 'It holds' }],
    };
    expect(added).toMatchObject({
      article: { corrections: [...own, notice] },
      decision: {
        decisionKind: 'CORRECTION_ADDED',
        state: 'ACTIVE',
        words: null,
        decidedBy: 'desk',
        note: 'By phone.',
      },
      errors: [],
    });
    expect(await run('addCorrection', input)).toEqual(added);
    expect(await filtered('CLARIFICATION')).toBe(1);
    await of().store.save([bridge('', '2')]);
    await of().store.save([bridge('At last: ', '2')]);
    expect((await shown())[0].corrections).toMatchObject([{ text: own[0].text }, notice]);
    const terms = { expectedRevision: null, publisher: null, once: null };
    const name = { kind: 'url', value: by.url } as const;
    await of().store.changeArticle({ by: name, change: { verb: 'withdraw', reason: 'Checked.' } }, terms);
    expect(await filtered('CLARIFICATION')).toBe(0);
    expect((await run('addCorrection', { by, correctionKind: 'UPDATE', words: 'No.' })).errors).toMatchObject([
      { code: 'BAD_USER_INPUT', path: ['by'], message: expect.stringContaining('is not shown') },
    ]);
    await of().store.changeArticle({ by: name, change: { verb: 'restore' } }, terms);
    expect((await shown())[0].corrections[1]).toEqual(notice);
    const undone = await run('undoDecision', { decisionId });
    expect(undone).toMatchObject({ article: { corrections: [{}] }, decision: { state: 'UNDONE', undoneBy: 'desk' } });
    expect(await filtered('CLARIFICATION')).toBe(0);
  });

  it('has the moment at which it was added where none is given', async () => {
    const { article, decision } = await run('addCorrection', {
      by,
      correctionKind: 'EDITORS_NOTE',
      words: 'See also.',
    });
    expect(article.corrections[1]).toMatchObject({
      correctionKind: 'EDITORS_NOTE',
      at: expect.stringMatching(/^\d{4}-.*Z$/),
    });
    await run('undoDecision', { decisionId: decision.decisionId });
  });

  it('is added and undone by who may publish, and not by who may only review', async () => {
    const reviewer = await makeToken(of().store, 'reviewer', { scopes: ['review'] });
    const both = await makeToken(of().store, 'both', { scopes: ['review', 'publish'] });
    const lock = await makeToken(of().store, 'lock', { scopes: ['publish'], publisher: 'The Lock' });
    const input = { by, correctionKind: 'CORRECTION', words: 'Not so.' };
    const query = 'mutation ($input: AddCorrectionInput!) { addCorrection(input: $input) { errors { code } } }';
    const codeOf = async (using: string | null, given: object): Promise<string> =>
      (await served.send(using, query, { input: given })).body.errors[0].extensions.code;
    expect(await codeOf(reviewer, input)).toBe('FORBIDDEN');
    expect(await codeOf(null, input)).toBe('UNAUTHENTICATED');
    expect(await codeOf(token, { ...input, words: ' ' })).toBe('BAD_USER_INPUT');
    expect((await run('addCorrection', input, lock)).errors).toMatchObject([{ code: 'FORBIDDEN_PUBLISHER' }]);
    expect((await run('addCorrection', { ...input, expectedRevision: 99 })).errors).toMatchObject([
      { code: 'REVISION_CONFLICT' },
    ]);
    const { decision } = await run('addCorrection', input);
    const { decisionId } = decision;
    expect((await run('undoDecision', { decisionId }, reviewer)).errors).toMatchObject([
      { code: 'BAD_USER_INPUT', path: ['decisionId'] },
    ]);
    const quote = (await ask(of().store, '{ quotes { nodes { id } } }')).quotes.nodes[0];
    const confirm = 'mutation ($input: ReviewQuoteInput!) { reviewQuote(input: $input) { decision { decisionId } } }';
    const { body } = await served.send(reviewer, confirm, { input: { id: quote.id, verdict: 'CONFIRMED' } });
    const confirmed = body.data.reviewQuote.decision.decisionId;
    expect((await run('undoDecision', { decisionId: confirmed })).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    for (const id of [decisionId, confirmed])
      expect((await run('undoDecision', { decisionId: id }, both)).errors).toEqual([]);
    const unknown = { ...input, quoteIds: [encodeGlobalId('quote', 1)] };
    expect((await run('addCorrection', unknown)).errors).toMatchObject([
      { code: 'BAD_USER_INPUT', path: ['quoteIds'] },
    ]);
  });

  it('goes with all its words when its article is erased', async () => {
    await run('addCorrection', { by, correctionKind: 'RETRACTION', words: 'Wholly made up.' });
    const name = { kind: 'url', value: by.url } as const;
    await of().store.changeArticle(
      { by: name, change: { verb: 'erase' } },
      { expectedRevision: null, publisher: null, once: null },
    );
    expect(await readRows(of().url, "select id from decision where kind = 'CORRECTION_ADDED'")).toEqual([]);
    expect(await readRows(of().url, 'select id from correction')).toEqual([]);
  });
});
