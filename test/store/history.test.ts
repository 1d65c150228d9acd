import { expect, it } from 'vitest';
import { ask, type Json } from '../support/ask.ts';
import { type Made, makeArticle } from '../support/fixtures.ts';
import { runSql } from '../support/run-sql.ts';
import { onEachDialect } from '../support/stores.ts';

// Made-up articles of made-up people.
const first: Made = {
  headline: 'Weir of Brackwater opens',
  day: '2021-06-01',
  url: 'https://news.example/weir',
  paragraphs: [
    'Ilse Tammik opened the weir. "We have waited long for this," she said. "It is done."',
    'Paul Oduya thanked her. "Thank you all," he said.',
  ],
  people: ['Ilse Tammik', 'Paul Oduya'],
  quotes: [
    { words: 'We have waited long for this', speaker: 'Ilse Tammik' },
    { words: 'It is done', speaker: 'Ilse Tammik' },
    { words: 'Thank you all', speaker: 'Paul Oduya' },
  ],
};

const second: Made = {
  ...first,
  headline: 'New weir of Brackwater opens',
  paragraphs: ['Ilse Tammik opened the new weir. "We have waited very long for this," she said. "It is done."'],
  people: ['Ilse Tammik'],
  quotes: [
    { words: 'We have waited very long for this', speaker: 'Ilse Tammik' },
    { words: 'It is done', speaker: 'Ilse Tammik' },
  ],
};

const versions = `revisions { totalCount nodes {
  number headline text servedFrom servedUntil textSha256 original { byteLength }
  blocks { kind index span { start end text } }
  quotes { quoteId quoteKind text speaker content { start end text } }
} }`;

onEachDialect('versions that never were shown', (of) => {
  const seen =
    '{ articles { nodes { revisions { totalCount nodes { number servedFrom text } } quotes { nodes { history { state } } } } } }';

  it('are told by nothing once the article is', async () => {
    const embargo = {
      state: 'EMBARGOED',
      until: new Date(Date.now() + 3_600_000).toISOString(),
      reason: null,
    } as const;
    await of().store.save([{ ...makeArticle(first), publication: embargo }]);
    await of().store.save([{ ...makeArticle(second), publication: embargo }]);
    const over = new Date().toISOString();
    await runSql(of().url, [`update withheld_article set until = '${over}'`]);
    expect(await of().store.releaseDue()).toHaveLength(1);
    const { articles } = await ask(of().store, seen);
    const { revisions, quotes } = articles.nodes[0];
    expect(revisions.totalCount).toBe(1);
    expect(revisions.nodes.map(({ number }: Json) => number)).toEqual([2]);
    const hidden =
      '{ articles { nodes { a: servedRevision(by: { number: 1 }) { text } b: servedRevision(by: { asOf: "2001" }) { text } } } }';
    expect((await ask(of().store, hidden)).articles.nodes).toEqual([{ a: null, b: null }]);
    expect(revisions.nodes[0].servedFrom >= over).toBe(true);
    expect(quotes.nodes.map(({ history }: Json) => history)).toEqual([[{ state: 'EXACT' }], [{ state: 'EXACT' }]]);
  });
});

onEachDialect('a version that comes after a newer one', (of) => {
  it('was not current at any moment', async () => {
    const numbered = (made: Made, version: number) => {
      const article = makeArticle(made);
      return { ...article, document: { ...article.document, version } };
    };
    await of().store.save([numbered(second, 2)]);
    await of().store.save([numbered(first, 1)]);
    const { articles } = await ask(
      of().store,
      `{ articles { nodes { headline revision
         revisions { nodes { number headline servedFrom servedUntil } }
         now: servedRevision(by: { asOf: "${new Date().toISOString()}" }) { headline } } } }`,
    );
    const [article] = articles.nodes;
    expect(article).toMatchObject({ headline: second.headline, revision: 1 });
    expect(article.now).toEqual({ headline: second.headline });
    const [late, current] = article.revisions.nodes;
    expect(late).toMatchObject({ number: 2, headline: first.headline, servedUntil: late.servedFrom });
    expect(current).toMatchObject({ number: 1, servedUntil: null });
  });
});

onEachDialect('a version that an earlier release ingested', (of) => {
  it('has its headline and its quotes once it is read again', async () => {
    const article = makeArticle(first);
    await of().store.save([article]);
    await runSql(of().url, ['update source set headline = null, reading = null']);
    const provenance = { ...article.annotations.provenance, version: '2' };
    await of().store.save([
      { ...article, readingSha256: 'SOFTWARE:2', annotations: { ...article.annotations, provenance } },
    ]);
    const { articles } = await ask(
      of().store,
      '{ articles { nodes { revisions { nodes { headline quotes { text } } } } } }',
    );
    const [version] = articles.nodes[0].revisions.nodes;
    expect(version).toMatchObject({ headline: first.headline, quotes: [{}, {}, {}] });
  });
});

onEachDialect('the versions of an article', (of) => {
  let moments: readonly string[] = [];
  let then: Json;

  it('are one at first, with what was read in it', async () => {
    await of().store.save([makeArticle(first)]);
    const { articles } = await ask(of().store, `{ articles { nodes { ${versions} blocks { kind } text } } }`);
    const [article] = articles.nodes;
    then = article.revisions.nodes[0];
    expect(article.revisions.totalCount).toBe(1);
    expect(then).toMatchObject({
      number: 1,
      headline: 'Weir of Brackwater opens',
      servedUntil: null,
      text: article.text,
    });
    expect(then.blocks.map(({ kind }: Json) => kind)).toEqual(article.blocks.map(({ kind }: Json) => kind));
    expect(then.quotes.map(({ text, speaker }: Json) => [text, speaker])).toEqual([
      ['We have waited long for this', 'Ilse Tammik'],
      ['It is done', 'Ilse Tammik'],
      ['Thank you all', 'Paul Oduya'],
    ]);
  });

  it('keep what was read in each, the newest first', async () => {
    // Two versions within one millisecond would be served from the same moment.
    await new Promise((resolve) => setTimeout(resolve, 5));
    await of().store.save([makeArticle(second)]);
    const { articles } = await ask(of().store, `{ articles { nodes { revision ${versions} } } }`);
    const { revision, revisions } = articles.nodes[0];
    expect(revisions.nodes.map(({ number }: Json) => number)).toEqual([2, 1]);
    const [now, before] = revisions.nodes;
    expect(revision).toBe(2);
    expect({ ...before, servedUntil: null }).toEqual(then);
    expect(before.servedUntil).toBe(now.servedFrom);
    expect(now.quotes.map(({ quoteId }: Json) => quoteId)).toEqual(
      then.quotes.slice(0, 2).map(({ quoteId }: Json) => quoteId),
    );
    moments = [before.servedFrom, now.servedFrom];
  });

  it('slice to the words that they were read from', async () => {
    const { articles } = await ask(of().store, `{ articles { nodes { ${versions} } } }`);
    for (const { text, blocks, quotes } of articles.nodes[0].revisions.nodes) {
      const spans = [...blocks.map(({ span }: Json) => span), ...quotes.flatMap(({ content }: Json) => content)];
      expect(spans.length).toBeGreaterThan(3);
      for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
    }
  });

  it('are named by number or by a moment at which they were served', async () => {
    const named = async (by: string) => {
      const { articles } = await ask(
        of().store,
        `{ articles { nodes { servedRevision(by: { ${by} }) { number quotes { text } } } } }`,
      );
      return articles.nodes[0].servedRevision?.number ?? null;
    };
    expect(await named('number: 1')).toBe(1);
    expect(await named('number: 2')).toBe(2);
    expect(await named('number: 3')).toBeNull();
    expect(await named('number: -1')).toBeNull();
    expect(await named(`asOf: "${moments[0]}"`)).toBe(1);
    expect(await named(`asOf: "${moments[1]}"`)).toBe(2);
    expect(await named('asOf: "2001"')).toBeNull();
    expect(await named('asOf: "9998-12-31"')).toBe(2);
  });

  it('are told of side by side, each under its own name', async () => {
    const { articles } = await ask(
      of().store,
      '{ articles { nodes { id text one: servedRevision(by: { number: 1 }) { text } two: servedRevision(by: { number: 2 }) { text article { text } } } } }',
    );
    const [{ text, one, two }] = articles.nodes;
    expect(one.text).not.toBe(text);
    expect(two).toEqual({ text, article: { text } });
  });

  it('tell how each has a quote', async () => {
    const { quotes } = await ask(
      of().store,
      '{ quotes { nodes { text history { state revision { number } quote { text content { start } } } } } }',
    );
    const history = Object.fromEntries(
      quotes.nodes.map(({ text, history }: Json) => [
        text,
        history.map(({ state, revision, quote }: Json) => [revision.number, state, quote?.text ?? null]),
      ]),
    );
    expect(history).toEqual({
      'We have waited very long for this': [
        [1, 'REWORDED', 'We have waited long for this'],
        [2, 'EXACT', 'We have waited very long for this'],
      ],
      'It is done': [
        [1, 'MOVED', 'It is done'],
        [2, 'EXACT', 'It is done'],
      ],
    });
  });

  it('tell that a quote was not there yet', async () => {
    await of().store.save([
      makeArticle({
        ...second,
        quotes: [...(second.quotes ?? []), { words: 'opened the new weir', speaker: 'Ilse Tammik' }],
        paragraphs: [...(second.paragraphs ?? []), 'More follows.'],
      }),
    ]);
    const { quotes } = await ask(of().store, '{ quotes { nodes { text history { state quote { text } } } } }');
    const added = quotes.nodes.find(({ text }: Json) => text === 'opened the new weir');
    expect(added.history.map(({ state, quote }: Json) => [state, quote === null])).toEqual([
      ['GONE', true],
      ['GONE', true],
      ['EXACT', false],
    ]);
  });
});
