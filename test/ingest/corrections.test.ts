import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { readOut } from '../../src/ingest/read-out.ts';
import { ask, type Json } from '../support/ask.ts';
import { ingestFolder } from '../support/ingest-folder.ts';
import { onEachDialect } from '../support/stores.ts';

const { write } = ingestFolder();

const asked = `corrections { correctionKind text at span { text start end block { kind } } quotes { text } }`;

/** A made-up article about a made-up mill, as plain text. */
const mill = (name: string, notice: string) =>
  write(
    `${name}.txt`,
    `---\ntitle: Mill ${name} opens\ndate: 2024-05-01\n---\n\n“Nobody will lose the river path,” said Bora Lind, the mayor of Ostrel.\n\n${notice}\n`,
  );

onEachDialect('the corrections of an article', (of) => {
  const correctionsOf = async (name: string): Promise<Json> => {
    const { articles } = await ask(of().store, `{ articles(search: "${name}") { nodes { ${asked} } } }`);
    return articles.nodes.map((article: Json) => article.corrections);
  };

  it('are read from its text, with their place, their day and the quotes that they concern', async () => {
    const notice =
      'This article was amended on 3 May 2024. It said that Bora Lind had said “nobody will lose the path”.';
    await ingest([mill('Orla', `Correction: We misquoted Bora Lind.\n\n${notice}`)], { store: of().store });
    const [[first, second]] = await correctionsOf('Orla');
    expect(first).toMatchObject({
      correctionKind: 'CORRECTION',
      text: 'Correction: We misquoted Bora Lind.',
      at: null,
      span: { text: 'Correction: We misquoted Bora Lind.', block: { kind: 'NOTICE' } },
      quotes: [{ text: 'Nobody will lose the river path' }],
    });
    expect(second).toMatchObject({
      correctionKind: 'CORRECTION',
      at: '2024-05-03',
      span: { text: notice },
      quotes: [],
    });
  });

  it('are read from JSON-LD, once where the text says them too', async () => {
    const article = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Mill Brae opens',
      datePublished: '2024-05-01T08:00:00+02:00',
      articleBody: 'The mill of Brae opens again in June.\n\nCorrection: The mill is in Brae, not in Ostrel.',
      correction: [
        {
          '@type': 'CorrectionComment',
          text: 'The mill is in Brae, not in Ostrel.',
          datePublished: '2024-05-02T09:30:00+02:00',
        },
        'An earlier version of this article misspelled a name.',
        'https://herald.example/corrections',
      ],
      comment: [
        { '@type': 'Comment', text: 'A fine mill.' },
        { '@type': 'CorrectionComment', text: 'We have retracted this article.', datePublished: '2024-05-04' },
      ],
    };
    await ingest([write('brae.json', JSON.stringify(article))], { store: of().store });
    expect(await correctionsOf('Brae')).toEqual([
      [
        expect.objectContaining({
          text: 'Correction: The mill is in Brae, not in Ostrel.',
          at: '2024-05-02T09:30:00+02:00',
          span: expect.objectContaining({ text: 'Correction: The mill is in Brae, not in Ostrel.' }),
        }),
        {
          correctionKind: 'CORRECTION',
          text: 'An earlier version of this article misspelled a name.',
          at: null,
          span: null,
          quotes: [],
        },
        {
          correctionKind: 'RETRACTION',
          text: 'We have retracted this article.',
          at: '2024-05-04',
          span: null,
          quotes: [],
        },
      ],
    ]);
  });

  it('are gone where a later version of the source has none, and others where it has others', async () => {
    await ingest([mill('Wen', 'Correction: We misquoted Bora Lind.')], { store: of().store });
    await ingest([mill('Wen', 'Clarification: The path is short.')], { store: of().store });
    expect(await correctionsOf('Wen')).toMatchObject([[{ correctionKind: 'CLARIFICATION' }]]);
    await ingest([mill('Wen', 'The path is short.')], { store: of().store });
    expect(await correctionsOf('Wen')).toEqual([[]]);
  });

  it('are read beside a record, which has none', async () => {
    const file = mill('Tarn', 'Correction: We misquoted Bora Lind.');
    const [read] = readOut(file);
    write('Tarn.record.json', read?.record.replace('"kind": "SOFTWARE"', '"kind": "HUMAN"') ?? '');
    expect(readFileSync(file.replace('.txt', '.record.json'), 'utf8')).toContain('HUMAN');
    await ingest([file], { store: of().store });
    expect(await correctionsOf('Tarn')).toMatchObject([
      [{ correctionKind: 'CORRECTION', quotes: [{ text: 'Nobody will lose the river path' }] }],
    ]);
  });

  it('are what articles can be filtered by', async () => {
    await ingest([mill('Usk', 'We have retracted this article.'), mill('Nevern', 'It is open.')], {
      store: of().store,
    });
    const { articles } = await ask(
      of().store,
      '{ articles(filter: { correctionKind: { in: [RETRACTION, EDITORS_NOTE] } }, search: "Usk OR Nevern") { nodes { headline } } }',
    );
    expect(articles.nodes).toEqual([{ headline: 'Mill Usk opens' }]);
  });

  it('are not served of a withdrawn article, are back once it is restored, and gone once it is erased', async () => {
    const { store } = of();
    await ingest([mill('Loch', 'Correction: We misquoted Bora Lind.')], { store });
    const before = await correctionsOf('Loch');
    expect(before[0]).toHaveLength(1);
    const { articles } = await ask(store, '{ articles(search: "Loch") { nodes { slug } } }');
    const ids = await store.articlesNamed(articles.nodes[0].slug);
    const counted = '{ articles(filter: { correctionKind: { eq: CORRECTION } }) { totalCount } }';
    const all = await ask(store, counted);
    await store.withdrawArticles(ids, { state: 'WITHDRAWN', until: null, reason: 'It was wrong.' });
    expect((await ask(store, counted)).articles.totalCount).toBe(all.articles.totalCount - 1);
    await store.restoreArticles(ids);
    expect(await correctionsOf('Loch')).toEqual(before);
    await store.eraseArticles(ids);
    expect(await correctionsOf('Loch')).toEqual([]);
  });
});
