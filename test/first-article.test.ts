import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { ask, type Json } from './support/ask.ts';
import { data, firstSlug, ingestData } from './support/first-article.ts';
import { sha256 } from './support/fixtures.ts';
import { onEachDialect } from './support/stores.ts';

onEachDialect('the first article is served whole', (of) => {
  const question = (fields: string) =>
    ask(of().store, `query ($slug: String!) { article(by: { slug: $slug }) { ${fields} } }`, { slug: firstSlug }).then(
      ({ article }) => article,
    );
  beforeAll(() => ingestData(of().store));

  it('with what it says of itself, and the words that say it', async () => {
    expect(
      await question(`headline standfirst byline publisher publishedOn publishedAt url revision
        evidence { headline { text start end } standfirst { start end } byline { text } publisher { text start end } publishedOn { text start end } }`),
    ).toEqual({
      headline: 'Donald Trump keen to hold in-depth talks with Kim Jong Un: US officials',
      standfirst: 'He is likely to discuss the future North Korea will have if it follows through on commitment',
      byline: null,
      publisher: 'The Straits Times',
      publishedOn: '2019-02-23',
      publishedAt: null,
      url: null,
      revision: 1,
      evidence: {
        headline: {
          text: 'Donald Trump keen to hold in-depth talks with Kim Jong Un: US officials',
          start: 0,
          end: 71,
        },
        standfirst: { start: 73, end: 165 },
        byline: null,
        publisher: { text: 'The Straits Times', start: 4596, end: 4613 },
        publishedOn: { text: 'February 23, 2019', start: 4617, end: 4634 },
      },
    });
  });

  it('byte for byte', async () => {
    const folder = readdirSync(data).find((name) => firstSlug.startsWith(name)) ?? '';
    const bytes = readFileSync(join(data, folder, 'article.txt'));
    const { text, textSha256, original } = await question(
      'text textSha256 original { mediaType sha256 byteLength base64 }',
    );
    expect(text).toBe(bytes.toString('utf8'));
    expect(textSha256).toBe(sha256(bytes));
    expect(original).toEqual({
      mediaType: 'text/plain',
      sha256: sha256(bytes),
      byteLength: bytes.length,
      base64: bytes.toString('base64'),
    });
  });

  it('in 19 paragraphs, with its photograph, its notices apart from the body', async () => {
    const { blocks, pictures } = await question(
      'blocks { kind text } pictures { captionSpan { text } caption creditSpan { text } credit url renditions { url } }',
    );
    const count = (kind: string) => blocks.filter((block: Json) => block.kind === kind).length;
    expect(count('PARAGRAPH')).toBe(19);
    expect(blocks.map((block: Json) => block.kind).slice(0, 4)).toEqual([
      'HEADLINE',
      'STANDFIRST',
      'CAPTION',
      'CREDIT',
    ]);
    expect(blocks.filter((block: Json) => block.kind === 'NOTICE').map((block: Json) => block.text)).toEqual([
      "Join ST's Telegram channel and get the latest breaking news delivered to you.",
      'A version of this article appeared in the print edition of The Straits Times on February 23, 2019, with the headline Donald Trump keen to hold in-depth talks with Kim Jong Un: US officials.',
      'Subscribe',
    ]);
    const caption =
      'President Donald Trump impersonator Russel White (left) and North Korean leader Kim Jong Un impersonator Howard X posing together for photographs outside the Opera House in Hanoi yesterday.';
    expect(pictures).toEqual([
      {
        captionSpan: { text: caption },
        caption,
        creditSpan: { text: 'PHOTO: AGENCE FRANCE-PRESSE' },
        credit: 'AGENCE FRANCE-PRESSE',
        url: null,
        renditions: [],
      },
    ]);
  });

  it('with its six people, as it describes them', async () => {
    const { people } = await question(
      'people { nodes { name description { text } } edges { mentionCount quoteCount } }',
    );
    expect(people.nodes.map((person: Json) => [person.name, person.description.text])).toEqual([
      ['Donald Trump', 'US President'],
      ['Howard X', 'North Korean leader Kim Jong Un impersonator'],
      ['Kim Jong Un', 'North Korean leader'],
      ['Mike Pompeo', 'US Secretary of State'],
      ['Russel White', 'President Donald Trump impersonator'],
      ['Stephen Biegun', 'special envoy'],
    ]);
    expect(people.edges.map((edge: Json) => edge.quoteCount)).toEqual([2, 0, 0, 5, 0, 0]);
  });

  it('with its quotes: eight direct and ten indirect, all confirmed by a human and so sure', async () => {
    const { quotes } = await question(
      'quotes(first: 50) { totalCount nodes { quoteKind confidence source { text kind } speaker { name } cue { text } occasion { name } said { edtf } } }',
    );
    const sure = quotes.nodes.filter((quote: Json) => quote.confidence === 1);
    expect(sure.filter((quote: Json) => quote.quoteKind === 'DIRECT')).toHaveLength(8);
    expect(sure.filter((quote: Json) => quote.quoteKind === 'INDIRECT')).toHaveLength(10);
    expect(quotes.totalCount).toBe(18);
    expect(quotes.nodes.map((q: Json) => [q.source.text, q.cue.text, q.speaker?.name ?? null])).toEqual([
      ['US officials', ':', null],
      ['American officials', 'according to', null],
      ['a senior administration official', 'said', null],
      ['an official', 'said', null],
      ['the officials', 'stressed', null],
      ['an official', 'said', null],
      ['Mr Trump', 'said', 'Donald Trump'],
      ['an official', 'said', null],
      ['the President', 'says', 'Donald Trump'],
      ['an official', 'said', null],
      ['officials', 'said', null],
      ['an official', 'replied', null],
      ['He', 'added', null],
      ['US Secretary of State Mike Pompeo', 'said', 'Mike Pompeo'],
      ['US Secretary of State Mike Pompeo', 'rejected', 'Mike Pompeo'],
      ['Mr Pompeo', 'said', 'Mike Pompeo'],
      ['He', 'said', 'Mike Pompeo'],
      ['Mr Pompeo', 'said', 'Mike Pompeo'],
    ]);
    const unnamed = quotes.nodes.filter((quote: Json) => quote.speaker === null);
    expect(new Set(unnamed.map((quote: Json) => quote.source.kind))).toEqual(new Set(['UNNAMED']));
  });

  it('with its events, their days, their places and who takes part', async () => {
    const { events } = await question(
      'events(first: 50) { nodes { eventKind when { edtf span { text } } place { name span { text } } participants { nodes { name } } } }',
    );
    expect(
      events.nodes
        .map((event: Json) => [
          event.eventKind,
          event.when?.edtf ?? null,
          event.place?.name ?? null,
          event.participants.nodes.map((person: Json) => person.name).join(', '),
        ])
        .sort(),
    ).toEqual(
      [
        ['MEETING', '2018-06-12', 'Singapore', 'Donald Trump, Kim Jong Un'],
        ['STATEMENT', '2019-02-19', null, 'Donald Trump'],
        ['VISIT', '2019-02-21', 'Hanoi', 'Stephen Biegun'],
        ['INTERVIEW', '2019-02-21', null, 'Mike Pompeo'],
        ['APPEARANCE', '2019-02-22', 'Opera House in Hanoi', 'Howard X, Russel White'],
        ['MEETING', '2019-02-27/2019-02-28', 'Hanoi', 'Donald Trump, Kim Jong Un'],
        ['TALKS', null, 'Hanoi', 'Stephen Biegun'],
        ['CALL', null, null, ''],
        ['CONFLICT', null, null, ''],
      ].sort(),
    );
  });

  it('with what was said at which event', async () => {
    const { events } = await question(
      'events(first: 50) { nodes { eventKind quotes(relation: SAID_AT) { nodes { source { text } } } } }',
    );
    const saidAt = Object.fromEntries(
      events.nodes.map((event: Json) => [
        event.eventKind,
        event.quotes.nodes.map((quote: Json) => quote.source.text).sort(),
      ]),
    );
    expect(saidAt).toMatchObject({
      INTERVIEW: [
        'He',
        'Mr Pompeo',
        'Mr Pompeo',
        'US Secretary of State Mike Pompeo',
        'US Secretary of State Mike Pompeo',
      ],
      STATEMENT: ['Mr Trump'],
      CALL: ['a senior administration official'],
      CONFLICT: [],
    });
  });

  it('once, however often it is ingested', async () => {
    await ingestData(of().store);
    const { articles } = await ask(of().store, '{ articles { totalCount nodes { slug quotes { totalCount } } } }');
    expect(articles.totalCount).toBe(4);
    expect(articles.nodes[0]).toEqual({ slug: firstSlug, quotes: { totalCount: 18 } });
  });
});
