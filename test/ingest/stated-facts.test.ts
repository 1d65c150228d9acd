import { expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { ninjsFaults } from '../standards/ninjs-faults.ts';
import { ask, type Json } from '../support/ask.ts';
import { ingestFolder } from '../support/ingest-folder.ts';
import { onEachDialect } from '../support/stores.ts';

const { write } = ingestFolder();

/* Made-up articles of a made-up paper. */
const body =
  '<p>The mill of Brae opens again in June, the council of Ostrel said on Monday.</p><p>It had stood still for a year.</p>';

onEachDialect('what a source states beside its text', (of) => {
  it('has the rights, and articles are found by what machines may do with them', async () => {
    const record = (headline: string, more: object) =>
      JSON.stringify({ headline, body, published: '2021-03-03', ...more });
    const lines = [
      record('Mill Brae opens', {
        copyrightHolder: 'The Herald',
        licence: 'https://herald.example/l',
        contentUsage: 'train-ai=n, search=y',
      }),
      record('Mill Usk opens', { usageTerms: 'No calendars.', contentUsage: 'train-ai=y' }),
      record('Mill Wen opens', {}),
    ];
    const { failed } = await ingest([write('rights.jsonl', lines.join('\n'))], { store: of().store });
    expect(failed).toEqual([]);
    const asked =
      'headline rights { holder notice licence licenceUrl usageTerms training { permission statedBy } imageTraining { permission } search { permission statedBy } }';
    const { articles } = await ask(of().store, `{ articles(orderBy: { field: HEADLINE }) { nodes { ${asked} } } }`);
    const nothing = {
      holder: null,
      notice: null,
      licence: null,
      licenceUrl: null,
      usageTerms: null,
      training: null,
      imageTraining: null,
      search: null,
    };
    expect(articles.nodes).toEqual([
      {
        headline: 'Mill Brae opens',
        rights: {
          ...nothing,
          holder: 'The Herald',
          licenceUrl: 'https://herald.example/l',
          training: { permission: 'DISALLOWED', statedBy: 'Content-Usage: train-ai=n' },
          imageTraining: { permission: 'DISALLOWED' },
          search: { permission: 'ALLOWED', statedBy: 'Content-Usage: search=y' },
        },
      },
      {
        headline: 'Mill Usk opens',
        rights: {
          ...nothing,
          usageTerms: 'No calendars.',
          training: { permission: 'ALLOWED', statedBy: 'Content-Usage: train-ai=y' },
          imageTraining: { permission: 'ALLOWED' },
        },
      },
      { headline: 'Mill Wen opens', rights: nothing },
    ]);
    const found = async (filter: string) => {
      const answer = await ask(
        of().store,
        `{ articles(filter: ${filter}, orderBy: { field: HEADLINE }) { nodes { headline } } }`,
      );
      return answer.articles.nodes.map(({ headline }: { headline: string }) => headline);
    };
    expect(await found('{ trainingPermission: { eq: ALLOWED } }')).toEqual(['Mill Usk opens']);
    expect(await found('{ searchPermission: { in: [ALLOWED, CONDITIONAL] } }')).toEqual(['Mill Brae opens']);
    // Of what states nothing nobody has said that it is not allowed.
    expect(await found('{ not: { trainingPermission: { eq: DISALLOWED } } }')).toEqual([
      'Mill Usk opens',
      'Mill Wen opens',
    ]);
  });

  it('has pictures, links and dates, each with its words, and goes out with them', async () => {
    const html =
      '<figure><img src="/i/mill.jpg" width="640" height="480" alt="A mill"><figcaption>The mill of Nevern. Photo: Ilse Tammik</figcaption></figure>' +
      '<ul><li>“It will be open to all,” said Bora Lind, the mayor of Ostrel.</li></ul><p>The mill of <a href="https://nevern.example" rel="nofollow">Nevern, by the river</a>, opens in June 2021, the council said on 2 March 2021.</p><p>It had stood still for three days.</p>';
    const record = {
      headline: 'Mill Nevern opens',
      url: 'https://herald.example/nevern',
      body: html,
      published: '2021-03-03',
      licence: 'https://herald.example/l',
      copyrightHolder: 'The Herald',
      usageTerms: 'No calendars.',
      image: { url: 'https://herald.example/lead.png', caption: 'The council.', credit: 'Cora Whitlow' },
    };
    await ingest([write('nevern.json', JSON.stringify(record))], { store: of().store });
    const { articles } = await ask(
      of().store,
      `{ articles(search: "Nevern") { nodes {
        pictures { url caption captionSpan { text } credit creditSpan { text } alt role width height renditions { url mediaType width height byteLength } }
        links { url rel span { text start end } } dates { edtf earliest latest span { text } } entries { anchor }
        blocks { kind runs { text annotations { __typename ... on Link { url } ... on QuoteMark { markKind quote { text } } } } } text jsonLd ninjs portableText } } }`,
    );
    const [article] = articles.nodes;
    const nothing = { mediaType: null, width: null, height: null, byteLength: null };
    expect(article.pictures).toEqual([
      {
        url: 'https://herald.example/lead.png',
        caption: 'The council.',
        captionSpan: null,
        credit: 'Cora Whitlow',
        creditSpan: null,
        alt: null,
        role: null,
        width: null,
        height: null,
        renditions: [{ ...nothing, url: 'https://herald.example/lead.png' }],
      },
      {
        url: 'https://herald.example/i/mill.jpg',
        caption: 'The mill of Nevern.',
        captionSpan: { text: 'The mill of Nevern.' },
        credit: 'Ilse Tammik',
        creditSpan: { text: 'Photo: Ilse Tammik' },
        alt: 'A mill',
        role: null,
        width: 640,
        height: 480,
        renditions: [{ ...nothing, url: 'https://herald.example/i/mill.jpg', width: 640, height: 480 }],
      },
    ]);
    expect(article.links).toMatchObject([
      { url: 'https://nevern.example', rel: 'nofollow', span: { text: 'Nevern, by the river' } },
    ]);
    const [{ span }] = article.links;
    expect(article.text.slice(span.start, span.end)).toBe('Nevern, by the river');
    expect(article.dates).toEqual([
      { edtf: '2021-06', earliest: '2021-06-01', latest: '2021-06-30', span: { text: 'June 2021' } },
      { edtf: '2021-03-02', earliest: '2021-03-02', latest: '2021-03-02', span: { text: '2 March 2021' } },
    ]);
    expect(article.entries).toEqual([]);
    const linked = article.blocks
      .flatMap(({ runs }: Json) => runs)
      .filter(({ annotations }: Json) => annotations.some((one: Json) => one.__typename === 'Link'));
    expect(linked.map(({ text }: Json) => text).join('')).toBe('Nevern, by the river');
    const item = article.blocks.find(({ kind }: Json) => kind === 'LIST_ITEM');
    const marked = (kind: string): string =>
      item.runs
        .filter(({ annotations }: Json) => annotations.some(({ markKind }: Json) => markKind === kind))
        .map(({ text }: Json) => text)
        .join('');
    expect([marked('CUE'), marked('SOURCE')]).toEqual(['said', 'Bora Lind, the mayor of Ostrel']);
    const quoted = item.runs.flatMap(({ annotations }: Json) => annotations.flatMap(({ quote }: Json) => quote ?? []));
    expect(new Set(quoted.map(({ text }: Json) => text))).toEqual(new Set(['It will be open to all']));
    expect(article.jsonLd).toMatchObject({
      license: 'https://herald.example/l',
      copyrightHolder: { name: 'The Herald' },
      usageInfo: 'No calendars.',
      image: [
        { contentUrl: 'https://herald.example/lead.png', caption: 'The council.', creditText: 'Cora Whitlow' },
        { contentUrl: 'https://herald.example/i/mill.jpg', width: 640, height: 480, alternateName: 'A mill' },
      ],
    });
    expect(ninjsFaults(article.ninjs)).toEqual([]);
    expect(article.ninjs).toMatchObject({
      copyrightHolder: 'The Herald',
      usageTerms: 'No calendars.',
      rightsInfo: { linkedRights: 'https://herald.example/l' },
      associations: [{}, { by: 'Ilse Tammik', renditions: [{ width: 640, height: 480 }] }],
    });
    const marks = article.portableText.flatMap(({ markDefs }: Json) => markDefs);
    expect(marks).toContainEqual(expect.objectContaining({ _type: 'link', href: 'https://nevern.example' }));
  });

  it('has embeds and checks of claims, and goes out with them', async () => {
    const record = {
      '@type': 'NewsArticle',
      headline: 'Mill Teifi opens',
      url: 'https://herald.example/teifi',
      datePublished: '2021-03-03',
      articleBody: `<p>The mill of Teifi opens in June.</p><iframe src="https://www.youtube.com/embed/teifi" title="The mill"></iframe><blockquote class="twitter-tweet"><p>It opens!</p><a href="https://x.com/bora/status/12">March 2</a></blockquote><p>It had stood still for three days.</p>`,
      audio: 'https://herald.example/a/mill.mp3',
      hasPart: {
        '@type': 'ClaimReview',
        claimReviewed: 'The mill is shut.',
        author: { name: 'The Herald' },
        itemReviewed: {
          author: { name: 'Bora Lind' },
          datePublished: '2021-03-01',
          appearance: { url: 'https://teifi.example' },
        },
        reviewRating: { ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'False' },
      },
    };
    const { failed } = await ingest([write('teifi.json', JSON.stringify(record))], { store: of().store });
    expect(failed).toEqual([]);
    const embed = 'embedKind url provider title span { text start end } block { index text }';
    const { articles } = await ask(
      of().store,
      `{ articles(search: "Teifi") { nodes { text embeds { ${embed} } blocks { text embeds { url } }
        factChecks { claim claimant claimedOn claimUrls rating ratingValue bestRating worstRating publisher url article { headline } } jsonLd portableText } } }`,
    );
    const [article] = articles.nodes;
    expect(article.embeds).toMatchObject([
      {
        embedKind: 'VIDEO',
        provider: 'YouTube',
        title: 'The mill',
        span: null,
        block: { text: 'The mill of Teifi opens in June.' },
      },
      { embedKind: 'POST', provider: 'X', span: { text: 'It opens!\n\nMarch 2' }, block: { text: 'It opens!' } },
      { embedKind: 'AUDIO', url: 'https://herald.example/a/mill.mp3', provider: null, span: null, block: null },
    ]);
    const { span } = article.embeds[1];
    expect(article.text.slice(span.start, span.end)).toBe(span.text);
    expect(article.blocks.flatMap(({ text, embeds }: Json) => embeds.map(({ url }: Json) => [text, url]))).toEqual([
      ['The mill of Teifi opens in June.', 'https://www.youtube.com/embed/teifi'],
      ['It opens!', 'https://x.com/bora/status/12'],
    ]);
    expect(article.factChecks).toEqual([
      {
        claim: 'The mill is shut.',
        claimant: 'Bora Lind',
        claimedOn: '2021-03-01',
        claimUrls: ['https://teifi.example'],
        rating: 'False',
        ratingValue: 1,
        bestRating: 5,
        worstRating: 1,
        publisher: 'The Herald',
        url: null,
        article: { headline: 'Mill Teifi opens' },
      },
    ]);
    expect(article.jsonLd).toMatchObject({
      video: [{ '@type': 'VideoObject', embedUrl: 'https://www.youtube.com/embed/teifi', name: 'The mill' }],
      audio: [{ '@type': 'AudioObject', embedUrl: 'https://herald.example/a/mill.mp3' }],
      sharedContent: [{ '@type': 'SocialMediaPosting', url: 'https://x.com/bora/status/12' }],
      hasPart: [
        {
          '@type': 'ClaimReview',
          claimReviewed: 'The mill is shut.',
          itemReviewed: {
            '@type': 'Claim',
            author: { name: 'Bora Lind' },
            appearance: [{ url: 'https://teifi.example' }],
          },
          reviewRating: { '@type': 'Rating', alternateName: 'False', ratingValue: 1 },
        },
      ],
    });
    expect(article.portableText.map(({ _type, url, style }: Json) => url ?? style ?? _type)).toEqual([
      'h1',
      'normal',
      'https://www.youtube.com/embed/teifi',
      'blockquote',
      'https://x.com/bora/status/12',
      'blockquote',
      'normal',
      'https://herald.example/a/mill.mp3',
    ]);
    // What is in is the same that a source in JSON-LD of ours states.
    await ingest(
      [
        write(
          'again.json',
          JSON.stringify({ ...article.jsonLd, url: 'https://herald.example/again', '@id': null, identifier: null }),
        ),
      ],
      { store: of().store },
    );
    const again = await ask(
      of().store,
      '{ article(by: { url: "https://herald.example/again" }) { embeds { embedKind url title } factChecks { claim claimant claimedOn claimUrls rating ratingValue bestRating worstRating publisher url } } }',
    );
    expect(again.article.factChecks).toEqual(article.factChecks.map(({ article: _, ...check }: Json) => check));
    expect(
      new Set(again.article.embeds.map(({ embedKind, url, title }: Json) => [embedKind, url, title].join(' '))),
    ).toEqual(new Set(article.embeds.map(({ embedKind, url, title }: Json) => [embedKind, url, title].join(' '))));
  });

  it('has the entries of a live blog, each by an anchor that stays; a new entry is a change of the article', async () => {
    const post = (id: string, at: string, title: string) =>
      `<article id="${id}"><time datetime="2021-03-03T${at}:00+01:00">${at}</time><h3>${title}</h3><p>The council of Wye sat on, and the mayor said that the weir would stay open for the night.</p></article>`;
    const page = (posts: string) =>
      `<html><head><title>Weir Wye live</title><link rel="canonical" href="https://herald.example/wye"></head><body><main><h1>Weir Wye live</h1>${posts}</main></body></html>`;
    const first = post('p1', '09:00', 'The council sits') + post('p2', '10:00', 'The mayor speaks');
    const asked = 'id entries { id anchor url headline publishedOn publishedAt updatedAt span { text } }';
    const file = write('wye.html', page(first));
    await ingest([file], { store: of().store });
    const entriesNow = async (): Promise<Json> =>
      (await ask(of().store, `{ article(by: { url: "https://herald.example/wye" }) { ${asked} } }`)).article;
    const before = await entriesNow();
    expect(before.entries).toEqual([
      {
        id: expect.any(String),
        anchor: 'p1',
        url: 'https://herald.example/wye#p1',
        headline: 'The council sits',
        publishedOn: '2021-03-03',
        publishedAt: '2021-03-03T09:00:00+01:00',
        updatedAt: null,
        span: {
          text: expect.stringMatching(/^3 March 2021, 09:00\s+The council sits\s+The council of Wye .* night\.$/s),
        },
      },
      expect.objectContaining({ anchor: 'p2', headline: 'The mayor speaks' }),
    ]);
    write('wye.html', page(post('p3', '11:00', 'The weir opens') + first));
    const summary = await ingest([file], { store: of().store });
    expect(summary.revised).toBe(1);
    const after = await entriesNow();
    expect(after.entries.map(({ anchor }: Json) => anchor)).toEqual(['p3', 'p1', 'p2']);
    // Each has an id of its own, which it keeps.
    const [kept] = before.entries;
    expect(after.entries.map(({ id }: Json) => id)).toEqual([
      expect.any(String),
      ...before.entries.map(({ id }: Json) => id),
    ]);
    const { node } = await ask(
      of().store,
      `{ node(id: "${kept.id}") { __typename ... on LiveEntry { anchor article { id } span { start article { id } } } } }`,
    );
    expect(node).toEqual({
      __typename: 'LiveEntry',
      anchor: 'p1',
      article: { id: before.id },
      span: { start: expect.any(Number), article: { id: before.id } },
    });
    const feed = await ask(
      of().store,
      '{ changes(first: 100, filter: { type: { eq: ARTICLE } }) { nodes { kind nodeId } } }',
    );
    expect(feed.changes.nodes).toContainEqual({ kind: 'UPDATED', nodeId: before.id });
  });
});
