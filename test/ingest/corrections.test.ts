import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { readOut } from '../../src/ingest/read-out.ts';
import { reread } from '../../src/ingest/reread.ts';
import { ask, type Json } from '../support/ask.ts';
import { ingestFolder } from '../support/ingest-folder.ts';
import { runSql } from '../support/run-sql.ts';
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

  it('are read from JSON-LD wherever it names them, by what they are called, with the day that their words say', async () => {
    const article = {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Mill Cove opens',
          datePublished: '2024-05-01',
          articleBody: '“Nobody will lose the river path,” said Bora Lind, the mayor of Ostrel.',
          correction: [
            { '@id': '#two' },
            'Correction, May 4, 2024: We misquoted Bora Lind.',
            { '@type': 'CorrectionComment', headline: 'Editor’s note', text: 'It is <b>one</b> of four.' },
            { '@type': 'CorrectionComment', text: 'The mill has two wheels.', datePublished: '2024-05-03' },
            { '@type': 'CorrectionComment', text: '—' },
          ],
        },
        { '@type': 'CorrectionComment', '@id': '#two', text: 'The mill has two wheels.', dateModified: '2024-05-03' },
      ],
    };
    await ingest([write('cove.json', JSON.stringify(article))], { store: of().store });
    expect(await correctionsOf('Cove')).toMatchObject([
      [
        { correctionKind: 'CORRECTION', text: 'The mill has two wheels.', at: '2024-05-03' },
        {
          correctionKind: 'CORRECTION',
          text: 'Correction, May 4, 2024: We misquoted Bora Lind.',
          at: '2024-05-04',
          quotes: [{ text: 'Nobody will lose the river path' }],
        },
        { correctionKind: 'EDITORS_NOTE', text: 'It is one of four.', at: null },
      ],
    ]);
  });

  /** A post of WordPress's export, with what stands behind it. */
  const exported = (more: string) => `<rss version="2.0"><channel><title>The Weir</title>
    <wp:author><wp:author_login>jo</wp:author_login><wp:author_display_name>Jo Marsh</wp:author_display_name></wp:author>
    <item><title>Mill Holm opens</title><guid>https://weir.example/?p=7</guid><pubDate>Wed, 01 May 2024 06:00:00 +0000</pubDate>
    <dc:creator>jo</dc:creator><wp:post_type>post</wp:post_type><wp:post_id>7</wp:post_id><wp:status>publish</wp:status>
    <wp:postmeta><wp:meta_key>correction</wp:meta_key><wp:meta_value>We misquoted Bora Lind.</wp:meta_value></wp:postmeta>
    <wp:postmeta><wp:meta_key>_correction</wp:meta_key><wp:meta_value>field_5f3</wp:meta_value></wp:postmeta>
    <wp:postmeta><wp:meta_key>_editors_note</wp:meta_key><wp:meta_value>It is one of four.</wp:meta_value></wp:postmeta>
    <content:encoded>&lt;p&gt;“Nobody will lose the river path,” said Bora Lind, the mayor of Ostrel.&lt;/p&gt;</content:encoded></item>
    ${more}</channel></rss>`;

  const correcting = (id: number, words: string, fields: Readonly<Record<string, string>>, status = 'publish') =>
    `<item><title>Correction for Mill Holm opens</title><guid>https://weir.example/?p=${id}</guid><wp:post_id>${id}</wp:post_id>
    <wp:post_type>newspack_correction</wp:post_type><wp:post_date_gmt>2024-05-0${id - 5} 07:30:00</wp:post_date_gmt><wp:status>${status}</wp:status>
    <content:encoded>${words}</content:encoded>${Object.entries(fields)
      .map(
        ([name, value]) =>
          `<wp:postmeta><wp:meta_key>${name}</wp:meta_key><wp:meta_value>${value}</wp:meta_value></wp:postmeta>`,
      )
      .join('')}</item>`;

  it('are read from the fields of WordPress and from its posts that correct another, also where those come later', async () => {
    const { store } = of();
    await ingest([write('holm.xml', exported(''))], { store });
    const own = [
      { correctionKind: 'CORRECTION', at: null, quotes: [{ text: 'Nobody will lose the river path' }] },
      { correctionKind: 'EDITORS_NOTE', text: 'It is one of four.', at: null },
    ];
    expect(await correctionsOf('Holm')).toMatchObject([own]);
    const of7 = { 'newspack_correction-post-id': '7' };
    const more = [
      correcting(8, 'The mill has two wheels.', of7),
      correcting(9, 'The path is short.', { ...of7, newspack_corrections_type: 'clarification' }),
      correcting(10, 'Nobody has said so yet.', of7, 'draft'),
      correcting(11, 'Of another post.', { 'newspack_correction-post-id': '70' }),
    ];
    await ingest([write('holm.xml', exported(more.join('\n')))], { store });
    const all = [
      { correctionKind: 'CORRECTION', text: 'The mill has two wheels.', at: '2024-05-03T07:30:00Z' },
      { correctionKind: 'CLARIFICATION', text: 'The path is short.', at: '2024-05-04T07:30:00Z' },
      ...own,
    ];
    expect(await correctionsOf('Holm')).toMatchObject([all]);
    await runSql(of().url, ["update article set reading_sha256 = 'SOFTWARE:onrecord@0.0.1:'"]);
    expect((await reread({ store })).reread).toBeGreaterThan(0);
    expect(await correctionsOf('Holm')).toMatchObject([all]);
    const { articles } = await ask(store, '{ articles(search: "Holm") { nodes { byline revision publisher } } }');
    expect(articles.nodes).toEqual([{ byline: 'Jo Marsh', revision: 2, publisher: 'The Weir' }]);
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
