import { beforeAll, expect, it } from 'vitest';
import { ask, type Json } from '../support/ask.ts';
import { ingestData } from '../support/first-article.ts';
import { makeArticle } from '../support/fixtures.ts';
import { onEachDialect } from '../support/stores.ts';

/** Made-up articles: who is quoted in each, and the event it reports. */
const articles = [
  {
    day: '2020-01-01',
    publisher: 'The Even Times',
    speakers: ['Ada Lindqvist', 'Tom Okafor'],
    event: 'the weir summit',
  },
  { day: '2020-01-05', publisher: 'The Odd Post', speakers: ['Ada Lindqvist', 'Ena Borg'], event: 'the weir summit' },
  { day: '2020-01-06', publisher: 'The Even Times', speakers: ['Ada Lindqvist', 'Tom Okafor'], event: 'the quay fair' },
  { day: '2021-03-01', publisher: 'The Even Times', speakers: ['Per Askar'], event: 'the quay fair' },
].map(({ day, publisher, speakers, event }, n) => {
  const made = makeArticle({
    headline: `Harbour ${n}`,
    day,
    publisher,
    paragraphs: [
      `They met at ${event} in Weirmouth on 1 May 2019, and ${speakers.join(' and ')} came.`,
      ...speakers.map((speaker, i) => `“words ${n} ${i},” ${speaker} said.`),
    ],
    people: speakers,
    quotes: speakers.map((speaker, i) => ({ words: `words ${n} ${i}`, speaker })),
    events: [
      {
        words: event,
        edtf: event === 'the weir summit' ? '2019-05-01' : '2019-06-28/2019-07-03',
        place: 'Weirmouth',
        people: speakers.slice(0, 1),
      },
    ],
  });
  const [first] = made.annotations.events;
  const quotes = made.annotations.quotes.map((quote) => ({
    ...quote,
    about: first === undefined ? [] : [{ event: first.key, range: first.mentions[0]?.range ?? { start: 0, end: 1 } }],
  }));
  return { ...made, annotations: { ...made.annotations, quotes } };
});

onEachDialect('a condition on what not everything has', (of) => {
  const list = [
    { day: '2020-01-01', edtf: '2019-05~', place: 'Weirmouth', speaker: 'Ada Lindqvist', publisher: 'The Odd Post' },
    { edtf: '2019-05-02', speaker: null },
    { speaker: null },
  ];
  beforeAll(() =>
    of().store.save(
      list.map(({ day, edtf, place, speaker, publisher }, n) =>
        makeArticle({
          headline: `Weir ${n}`,
          ...(day === undefined ? {} : { day }),
          ...(publisher === undefined ? {} : { publisher }),
          paragraphs: [`Ada Lindqvist came to the fair ${n} in Weirmouth and spoke of “words ${n}”.`],
          people: ['Ada Lindqvist'],
          quotes: [{ words: `words ${n}`, speaker }],
          events: [
            {
              words: `the fair ${n}`,
              ...(edtf === undefined ? {} : { edtf }),
              ...(place === undefined ? {} : { place }),
            },
          ],
        }),
      ),
    ),
  );

  it.each([
    ['articles', 'publisher: { exists: true }', 1],
    ['articles', 'publisher: { exists: false }', 2],
    ['articles', 'publisher: { exists: null }', 3],
    ['articles', 'section: { exists: true }', 0],
    ['articles', 'language: { exists: false }', 3],
    ['articles', 'publishedOn: { exists: true }', 1],
    ['articles', 'publishedOn: { exists: false }', 2],
    ['articles', 'publishedAt: { exists: false }', 3],
    ['articles', 'updatedAt: { exists: true }', 0],
    ['articles', 'quotes: { some: { speaker: { exists: true } } }', 1],
    ['articles', 'quotes: { every: { speaker: { exists: true } } }', 1],
    ['articles', 'people: { none: {} }', 0],
    ['articles', 'mainEvent: { exists: true, eventKind: { in: [] } }', 0],
    ['people', 'appearsWith: { some: {} }', 0],
    ['people', 'appearsWith: { every: { name: { eq: "x" } } }', 1],
    ['people', 'description: { exists: false }', 1],
    ['quotes', 'speaker: { exists: true }', 1],
    ['quotes', 'speaker: { exists: false }', 2],
    ['quotes', 'not: { speaker: { exists: false } }', 1],
    ['quotes', 'occasion: { exists: false }', 3],
    ['quotes', 'said: { exists: true }', 0],
    ['quotes', 'speaker: {}', 1],
    ['quotes', 'speaker: null', 3],
    ['quotes', 'speaker: { exists: null, name: null }', 1],
    ['quotes', 'speaker: { exists: false, name: { eq: "Ada Lindqvist" } }', 0],
    ['quotes', 'speaker: { exists: true, name: { eq: "Ada Lindqvist" } }', 1],
    ['quotes', 'or: [{ speaker: { exists: false } }, { speaker: { name: { eq: "Ada Lindqvist" } } }]', 3],
    ['quotes', 'not: { speaker: { not: { name: { eq: "Ada Lindqvist" } } } }', 3],
    ['quotes', 'article: { publisher: { exists: true } }', 1],
    ['quotes', 'article: { publishedOn: { exists: true } }', 1],
    ['quotes', 'about: { none: {} }', 3],
    ['events', 'when: { exists: true }', 2],
    ['events', 'when: { exists: false }', 1],
    ['events', 'when: { includeUncertain: false }', 1],
    ['events', 'not: { when: { includeUncertain: false } }', 2],
    ['events', 'when: { includeUncertain: true }', 3],
    ['events', 'when: { exists: true, from: "2019-05-02" }', 2],
    ['events', 'place: { exists: true }', 1],
    ['events', 'place: { exists: false, contains: "x" }', 0],
  ])('of %s, %s, finds %i', async (name, filter, count) => {
    const found = await ask(of().store, `{ ${name}(filter: { ${filter} }) { totalCount } }`);
    expect(found[name].totalCount).toBe(count);
  });
});

onEachDialect('an argument that is null where it has a default', (of) => {
  beforeAll(async () => {
    await of().store.save(articles);
  });

  it.each([
    'suggest(text: "ada", first: null) { node { __typename } }',
    'people(orderBy: { field: NAME, direction: null }) { nodes { name quotedWith(first: null) { articleCount } } }',
    'articles { nodes { related(first: null) { article { slug } } highlights(search: "weir", first: null) { text start(unit: null) } } }',
    'quotes { facets(by: SPEAKER, first: null) { count nodes(first: null) { text } } timeline(interval: DAY, field: null, last: null) { count } }',
    'search(query: "weir") { nodes { highlights(search: "weir", first: null) { text } } }',
  ])('is as if it were not given: %s', async (source) => {
    expect(await ask(of().store, `{ ${source} }`)).toEqual(
      await ask(
        of().store,
        `{ ${source.replace(/,? ?(first|direction|unit|field|last): null/g, '').replace(/\(\)/g, '')} }`,
      ),
    );
  });
});

onEachDialect('a list', (of) => {
  beforeAll(async () => {
    await of().store.save(articles);
  });

  const data = (source: string): Promise<Json> => ask(of().store, source);

  it('is counted in groups under its filter, largest first, whatever its page', async () => {
    const { quotes } = await data(`{ quotes(first: 1, filter: { article: { publisher: { eq: "The Even Times" } } }) {
      nodes { text } totalCount
      bySpeaker: facets(by: SPEAKER) { value count entity { ... on Person { id name } } nodes(first: 1) { text } }
      byKind: facets(by: QUOTE_KIND) { value count entity { __typename } }
      byEvent: facets(by: EVENT, first: 1) { count entity { ... on Event { name } } } } }`);
    expect(quotes.totalCount).toBe(5);
    expect(quotes.bySpeaker.map(({ count, entity: who }: Json) => [who.name, count])).toEqual([
      ['Ada Lindqvist', 2],
      ['Tom Okafor', 2],
      ['Per Askar', 1],
    ]);
    for (const { value, entity: who } of quotes.bySpeaker) expect(value).toBe(who.id);
    expect(quotes.bySpeaker[0].nodes).toEqual([{ text: 'words 2 0' }]);
    expect(quotes.byKind).toEqual([{ value: 'DIRECT', count: 5, entity: null }]);
    expect(quotes.byEvent).toEqual([{ count: 3, entity: { name: 'the quay fair' } }]);
  });

  it('is counted over time, in spans with their first and last days', async () => {
    const { articles: list } = await data(`{ articles {
      day: timeline(interval: DAY, last: 1) { start end count }
      week: timeline(interval: WEEK) { start end count }
      month: timeline(interval: MONTH) { start end count }
      year: timeline(interval: YEAR) { start end count } } }`);
    expect(list.day).toEqual([{ start: '2021-03-01', end: '2021-03-01', count: 1 }]);
    expect(list.week).toEqual([
      { start: '2019-12-30', end: '2020-01-05', count: 2 },
      { start: '2020-01-06', end: '2020-01-12', count: 1 },
      { start: '2021-03-01', end: '2021-03-07', count: 1 },
    ]);
    expect(list.month).toEqual([
      { start: '2020-01-01', end: '2020-01-31', count: 3 },
      { start: '2021-03-01', end: '2021-03-31', count: 1 },
    ]);
    expect(list.year).toEqual([
      { start: '2020-01-01', end: '2020-12-31', count: 3 },
      { start: '2021-01-01', end: '2021-12-31', count: 1 },
    ]);
  });

  it("groups an event's quotes by speaker, and one speaker's quotes on one event over time", async () => {
    const { events } = await data(`{ events(filter: { name: { eq: "The Weir Summit" } }) { nodes { id name
      quotes { totalCount facets(by: SPEAKER) { count entity { ... on Person { name } } nodes(first: 5) { text } } } } } }`);
    expect(events.nodes).toHaveLength(1);
    const { totalCount, facets } = events.nodes[0].quotes;
    expect(totalCount).toBe(4);
    const [most, ...others] = facets;
    expect(most).toEqual({
      count: 2,
      entity: { name: 'Ada Lindqvist' },
      nodes: [{ text: 'words 1 0' }, { text: 'words 0 0' }],
    });
    // Groups of one size come in the order of their ids, which people of one batch have at random.
    expect(others.sort((a: Json, b: Json) => (a.entity.name < b.entity.name ? -1 : 1))).toEqual([
      { count: 1, entity: { name: 'Ena Borg' }, nodes: [{ text: 'words 1 1' }] },
      { count: 1, entity: { name: 'Tom Okafor' }, nodes: [{ text: 'words 0 1' }] },
    ]);
    const { person } = await data(`{ person(by: { slug: "ada-lindqvist" }) {
      quotes(filter: { about: { some: { id: { eq: "${events.nodes[0].id}" } } } }) { timeline(interval: DAY, field: SAID) { start count } } } }`);
    expect(person.quotes.timeline).toEqual([
      { start: '2020-01-01', count: 1 },
      { start: '2020-01-05', count: 1 },
    ]);
  });

  it('counts each row once in a group, even where two links lead to it', async () => {
    const { events } = await data('{ events { facets(by: PARTICIPANT) { count entity { ... on Person { name } } } } }');
    // Whom one of two accounts names, and not the one shown, does not take part.
    expect(events.facets).toEqual([{ count: 2, entity: { name: 'Ada Lindqvist' } }]);
  });

  it('tells who is quoted with whom', async () => {
    const { person } = await data(
      '{ person(by: { slug: "ada-lindqvist" }) { quotedWith { articleCount person { name } } one: quotedWith(first: 1) { person { slug } } } }',
    );
    expect(person.quotedWith).toEqual([
      { articleCount: 2, person: { name: 'Tom Okafor' } },
      { articleCount: 1, person: { name: 'Ena Borg' } },
    ]);
    expect(person.one).toEqual([{ person: { slug: 'tom-okafor' } }]);
  });

  it('tells what is related to an article, and by what', async () => {
    const { articles: list } = await data(
      '{ articles(search: "harbour 0 -nothing", orderBy: { field: HEADLINE }, first: 1) { nodes { headline related { article { headline } people { name } events { name } } } } }',
    );
    expect(list.nodes[0].headline).toBe('Harbour 0');
    const related = list.nodes[0].related.map(({ article, people, events }: Json) => [
      article.headline,
      people.map(({ name }: Json) => name).sort(),
      events.map(({ name }: Json) => name),
    ]);
    expect(related).toEqual([
      ['Harbour 1', ['Ada Lindqvist'], ['the weir summit']],
      ['Harbour 2', ['Ada Lindqvist', 'Tom Okafor'], []],
    ]);
  });

  it('takes uncertain dates in or leaves them out', async () => {
    const count = async (when: string) =>
      (await data(`{ events(filter: { when: ${when} }) { totalCount } }`)).events.totalCount;
    expect(await count('{ from: "2019-07", to: "2019-12" }')).toBe(1);
    expect(await count('{ from: "2019-07", to: "2019-12", includeUncertain: false }')).toBe(0);
    expect(await count('{ from: "2019-06", to: "2019-07", includeUncertain: false }')).toBe(1);
    expect(await count('{ to: "2019" }')).toBe(2);
    expect(await count('{ from: "2019-07", to: "2019-12", includeUncertain: null }')).toBe(1);
    expect(await count('{ from: "2019", to: "2019" }')).toBe(2);
  });

  it('can be ordered by a number of related rows, of those alone that its filter asks for', async () => {
    const names = async (args: string) =>
      (
        await data(`{ people(orderBy: { field: QUOTE_COUNT, direction: DESC }, ${args}) { nodes { name } } }`)
      ).people.nodes.map(({ name }: Json) => name);
    expect(await names('first: 2')).toEqual(['Ada Lindqvist', 'Tom Okafor']);
    expect(await names('filter: { quotes: { some: { article: { publishedOn: { from: "2021" } } } } }')).toEqual([
      'Per Askar',
    ]);
    expect(
      await names(
        'first: 1, filter: { quotes: { some: { article: { publisher: { eq: "The Odd Post" } } } }, name: { startsWith: "ena" } }',
      ),
    ).toEqual(['Ena Borg']);
  });
});

onEachDialect('a timeline of dates that are less exact than its intervals', (of) => {
  beforeAll(async () => {
    const dates = [
      '2023-06',
      '2023-06-01',
      '2023-06-10/2023-06-12',
      '2023-05~',
      '202X',
      '2023-06/2023-08',
      '2023-06-02/..',
    ];
    await of().store.save(
      dates.map((edtf, n) =>
        makeArticle({
          headline: `Fair ${n}`,
          day: '2023-09-01',
          paragraphs: [`They saw the fair ${n} in Weirmouth.`],
          events: [{ words: `the fair ${n}`, edtf }],
        }),
      ),
    );
  });

  const timeline = async (args: string) =>
    (await ask(of().store, `{ events { timeline(${args}) { start end count } } }`)).events.timeline.map(
      ({ start, end, count }: Json) => `${start} ${end} ${count}`,
    );

  it('has no month on its first day', async () => {
    expect(await timeline('interval: DAY')).toEqual([
      '2023-06-01 2023-06-01 1',
      '2023-06-02 2023-06-02 1',
      '2023-06-10 2023-06-10 1',
    ]);
    expect(await timeline('interval: WEEK')).toEqual(['2023-05-29 2023-06-04 2', '2023-06-05 2023-06-11 1']);
    expect(await timeline('interval: MONTH')).toEqual(['2023-05-01 2023-05-31 1', '2023-06-01 2023-06-30 5']);
    expect(await timeline('interval: YEAR')).toEqual(['2023-01-01 2023-12-31 6']);
  });

  it('has such a date as an interval of its own, where it is asked for', async () => {
    expect(await timeline('interval: DAY, includeUncertain: true')).toEqual([
      '2020-01-01 2029-12-31 1',
      '2023-05-01 2023-05-31 1',
      '2023-06-01 2023-06-01 1',
      '2023-06-01 2023-06-30 1',
      '2023-06-01 2023-08-31 1',
      '2023-06-02 2023-06-02 1',
      '2023-06-10 2023-06-10 1',
    ]);
    expect(await timeline('interval: YEAR, includeUncertain: true')).toEqual([
      '2020-01-01 2029-12-31 1',
      '2023-01-01 2023-12-31 6',
    ]);
  });
});

onEachDialect('quotes of sources of whom some have no name', (of) => {
  it('are in groups by speaker, or else by the words that name the source, and none is left out', async () => {
    // A made-up article.
    const { annotations, ...rest } = makeArticle({
      headline: 'Unnamed',
      day: '2021-06-01',
      paragraphs: [
        'A Harbour official said “one”. a harbour official said “two”. Ada Lindqvist said “three”. It is said: “four”. They said “five”.',
      ],
      people: ['Ada Lindqvist'],
      quotes: ['one', 'two', 'three', 'four', 'five'].map((words) => ({
        words,
        speaker: words === 'three' ? 'Ada Lindqvist' : null,
      })),
    });
    const sources = ['A Harbour official', 'a harbour official', 'Ada Lindqvist', null, 'They'];
    const quotes = annotations.quotes.map((quote, n) => {
      const words = sources[n] ?? null;
      const start = words === null ? 0 : rest.document.text.indexOf(words);
      const kind = n === 2 ? ('PERSON' as const) : ('UNNAMED' as const);
      return { ...quote, source: words === null ? null : { kind, range: { start, end: start + words.length } } };
    });
    await of().store.save([{ ...rest, annotations: { ...annotations, quotes } }]);
    const { quotes: list } = await ask(
      of().store,
      '{ quotes { totalCount facets(by: SOURCE) { value count entity { ... on Person { id name } } nodes(first: 5) { text } } } }',
    );
    expect(list.totalCount).toBe(5);
    expect(list.facets.reduce((sum: number, { count }: Json) => sum + count, 0)).toBe(5);
    const group = (holds: (facet: Json) => boolean) => list.facets.find(holds);
    const textsOf = ({ nodes }: Json) => nodes.map(({ text }: Json) => text).sort();
    const unnamed = group(({ value }) => value === 'a harbour official');
    expect(unnamed).toMatchObject({ count: 2, entity: null });
    expect(textsOf(unnamed)).toEqual(['one', 'two']);
    const none = group(({ value }) => value === '');
    expect(none).toMatchObject({ count: 2, entity: null });
    expect(textsOf(none)).toEqual(['five', 'four']);
    const ada = group(({ entity }) => entity !== null);
    expect(ada).toMatchObject({ count: 1, entity: { name: 'Ada Lindqvist' }, nodes: [{ text: 'three' }] });
    expect(ada.value).toBe(ada.entity.id);
    const { quotes: found } = await ask(
      of().store,
      'query ($value: String) { quotes(filter: { source: { eq: $value }, speaker: { exists: false } }) { totalCount } }',
      { value: unnamed.value },
    );
    expect(found.totalCount).toBe(2);
  });
});

onEachDialect('a quote that was said at an event and is about it', (of) => {
  it('is counted for each, in whichever way its list is counted', async () => {
    // A made-up article of made-up people.
    const { annotations, ...rest } = makeArticle({
      headline: 'Both',
      day: '2021-06-01',
      paragraphs: ['At the weir summit Ada Lindqvist said: "This summit is long."'],
      people: ['Ada Lindqvist'],
      quotes: [{ words: 'This summit is long.', speaker: 'Ada Lindqvist' }],
      events: [{ words: 'the weir summit', edtf: '2021-06-01', people: ['Ada Lindqvist'] }],
    });
    const range = { start: 0, end: 4 };
    const quotes = annotations.quotes.map((quote) => ({
      ...quote,
      occasion: { event: 'the weir summit', range },
      about: [{ event: 'the weir summit', range }],
    }));
    await of().store.save([{ ...rest, annotations: { ...annotations, quotes } }]);
    const { events } = await ask(
      of().store,
      `{ events { nodes { quotes { totalCount kind: facets(by: QUOTE_KIND) { count } event: facets(by: EVENT) { count } speaker: facets(by: SPEAKER) { count } timeline(interval: YEAR) { count } } } } }`,
    );
    const two = [{ count: 2 }];
    expect(events.nodes[0].quotes).toEqual({ totalCount: 2, kind: two, event: two, speaker: two, timeline: two });
  });
});

onEachDialect('a page between two cursors', (of) => {
  it('says that rows stand on either side of it', async () => {
    await ingestData(of().store);
    const { quotes } = await ask(of().store, '{ quotes { edges { cursor } } }');
    const [after, , , before] = quotes.edges.map(({ cursor }: Json) => cursor);
    for (const size of ['first: 9', 'last: 9']) {
      const found = await ask(
        of().store,
        `query ($after: String, $before: String) { quotes(${size}, after: $after, before: $before) { nodes { id } pageInfo { hasNextPage hasPreviousPage } } }`,
        { after, before },
      );
      expect([found.quotes.nodes.length, found.quotes.pageInfo]).toEqual([
        2,
        { hasNextPage: true, hasPreviousPage: true },
      ]);
    }
  });
});
