import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { findMatches } from '../../schema/domain/search/find-matches.ts';
import { parseSearch } from '../../schema/domain/search/query.ts';
import { wordsOf } from '../../schema/domain/search/words.ts';
import { ask, type Json } from '../support/ask.ts';
import { firstSlug, ingestData } from '../support/first-article.ts';
import { makeArticle } from '../support/fixtures.ts';
import { onEachDialect } from '../support/stores.ts';

describe('the words of a text', () => {
  it('are without case, accents and possessives, each with its place', () => {
    const text = 'Renée’s CAFÉ – the ministers’ 2nd “co-operation”';
    expect(wordsOf(text).map(({ word }) => word)).toEqual([
      'renee',
      'cafe',
      'the',
      'ministers',
      '2nd',
      'co',
      'operation',
    ]);
    for (const { start, end } of wordsOf(text)) expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}].*$/u);
  });

  it('are with plain letters where letters are no plain ones with a mark', () => {
    expect(wordsOf('Łódź Sørensen cœur Ægir Straße Đoković Guðrún Þór Diyarbakır').map(({ word }) => word)).toEqual([
      'lodz',
      'sorensen',
      'coeur',
      'aegir',
      'strasse',
      'dokovic',
      'gudrun',
      'thor',
      'diyarbakir',
    ]);
  });

  it('are found where they stand, however many letters they are compared by', () => {
    const letters = fc.constantFrom(...'łŁøœŒæÆßẞđðþÞıİéñ\u0301aoes \'’-"北ﬁ');
    fc.assert(
      fc.property(
        fc.array(letters).map((all) => all.join('')),
        fc.array(letters).map((all) => all.join('')),
        (before, behind) => {
          const text = `${before} Sœßtra ${behind}`;
          const query = parseSearch('soesstra');
          if ('fault' in query) throw new Error(query.fault);
          const found = findMatches(query, text, 10).map(({ start, end }) => text.slice(start, end));
          expect(found).toContain('Sœßtra');
          for (const { start, end } of wordsOf(text)) expect(wordsOf(text.slice(start, end))).toHaveLength(1);
        },
      ),
    );
  });

  it('have English stems, and are single characters where a script has no spaces', () => {
    expect(wordsOf('negotiating negotiations').map(({ stem }) => stem)).toEqual(['negoti', 'negoti']);
    expect(wordsOf('北京 2019').map(({ word }) => word)).toEqual(['北', '京', '2019']);
  });
});

describe('a search', () => {
  const read = (text: string) => {
    const parsed = parseSearch(text);
    return 'fault' in parsed
      ? parsed.fault
      : parsed.clauses.map(({ all, none }) => [all.map(written), none.map(written)]);
  };
  const written = (term: Json) => term.stem ?? (term.prefix === undefined ? term.words.join(' ') : `${term.prefix}*`);

  it.each([
    ['trade talks', [[['trade', 'talk'], []]]],
    ['"trade talks"', [[['trade talks'], []]]],
    ['“trade talks', [[['trade talks'], []]]],
    [
      'tariff OR "import duty"',
      [
        [['tariff'], []],
        [['import duty'], []],
      ],
    ],
    ['steel -tariff -"import duty"', [[['steel'], ['tariff', 'import duty']]]],
    ['negotiat* saudi-led', [[['negotiat*', 'saudi led'], []]]],
    ['OR steel OR', [[['steel'], []]]],
    ['北京', [[['北 京'], []]]],
    ['東京*', [[['東 京'], []]]],
    ['京*', [[['京'], []]]],
    ['steel AND tariff', [[['steel', 'tariff'], []]]],
    ['AND steel and', [[['steel', 'and'], []]]],
    ['"steel (and) tariff"', [[['steel and tariff'], []]]],
    [
      'steel talks OR duty import',
      [
        [['steel', 'talk'], []],
        [['duti', 'import'], []],
      ],
    ],
  ])('%s', (text, clauses) => {
    expect(read(text)).toEqual(clauses);
  });

  it.each([
    ['?!', /no word/],
    ['-steel', /only what must not be there/],
    ['steel OR -tariff', /on each side of an OR/],
    ['a*', /"a\*" has fewer than 2 characters/],
    ['Saudi-l*', /"Saudi-l\*" has fewer than 2 characters of a word/],
    ['(steel OR tariffs) summit', /Brackets group nothing/],
    ['summit -(steel)', /Brackets group nothing/],
    ['NEAR(summit hanoi)', /Brackets group nothing/],
    ['AND', /no word/],
    ['x'.repeat(501), /501 characters/],
    ['a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e', /31 words/],
  ])('is refused with what to change: %s', (text, fault) => {
    expect(read(text)).toMatch(fault);
  });
});

onEachDialect('a search of the first article', (of) => {
  beforeAll(() => ingestData(of().store));

  const articles = async (search: string): Promise<number> =>
    (await ask(of().store, 'query ($search: String) { articles(search: $search) { totalCount } }', { search })).articles
      .totalCount;

  it.each([
    ['summit', 1],
    ['SUMMITS', 1],
    ['denuclearize OR denuclearisation', 1],
    ['"senior administration official"', 1],
    ['"administration senior official"', 0],
    ['"Hanoi, summit"', 0],
    ['summit -hanoi', 0],
    ['summit -singapore-sling', 1],
    ['imperson*', 1],
    ['imperson', 1],
    ['impersonat', 0],
    ['"kim jong un" -"kim jong il"', 1],
    ["summit' OR 1=1; drop table article; --", 1],
    ["weirs' AND 1=1; drop table article; --", 0],
    ['"; drop table article; --"', 0],
    ['{title}:summit', 0],
    ['', 4],
    ['   ', 4],
  ])('%s finds %i', async (search, count) => {
    expect(await articles(search)).toBe(count);
  });

  it('finds everything at once, the best first, and says where the words stand', async () => {
    const { search } = await ask(
      of().store,
      `{ search(query: "pompeo", first: 50) { totalCount nodes { score
           node { __typename ... on Person { slug } ... on Quote { text } ... on Event { slug } ... on Article { slug text } }
           highlights(search: "pompeo") { text start end article { slug text } } } } }`,
    );
    expect(search.totalCount).toBe(search.nodes.length);
    const found = new Set(search.nodes.map(({ node }: Json) => node.__typename));
    expect(found).toEqual(new Set(['Article', 'Event', 'Person']));
    expect(search.nodes.map(({ score }: Json) => score)).toEqual(
      search.nodes.map(({ score }: Json) => score).sort((a: number, b: number) => b - a),
    );
    for (const { node, highlights } of search.nodes) {
      if (node.__typename !== 'Event') expect(highlights.length).toBeGreaterThan(0);
      for (const { text, start, end, article } of highlights) {
        expect(article.slug).toBe(firstSlug);
        expect(text).toBe('Pompeo');
        expect(article.text.slice(start, end)).toBe(text);
      }
    }
  });

  it('pages through its hits without a gap, both ways', async () => {
    const page = async (args: string) =>
      (
        await ask(
          of().store,
          `{ search(query: "trump OR kim", ${args}) { totalCount edges { cursor node { node { ... on Node { id } } } } pageInfo { hasNextPage hasPreviousPage endCursor startCursor } } }`,
        )
      ).search;
    const all = await page('first: 100');
    const ids: string[] = [];
    for (let after = 'null', more = true; more; ) {
      const { edges, pageInfo } = await page(`first: 3, after: ${after}`);
      ids.push(...edges.map(({ node }: Json) => node.node.id));
      after = JSON.stringify(pageInfo.endCursor);
      more = pageInfo.hasNextPage;
    }
    expect(ids).toEqual(all.edges.map(({ node }: Json) => node.node.id));
    expect(ids.length).toBe(all.totalCount);
    const last = await page(`last: 2, before: ${JSON.stringify(all.edges.at(-1).cursor)}`);
    expect(last.edges.map(({ node }: Json) => node.node.id)).toEqual(ids.slice(-3, -1));
  });

  it('finds only the types that are asked for', async () => {
    const { search } = await ask(
      of().store,
      '{ search(query: "trump", types: [PERSON, EVENT]) { nodes { node { __typename } } } }',
    );
    expect(new Set(search.nodes.map(({ node }: Json) => node.__typename))).toEqual(new Set(['Person', 'Event']));
  });

  it('may stand within a nested list, and is best first unless told otherwise', async () => {
    const { person } = await ask(
      of().store,
      '{ person(by: { slug: "mike-pompeo" }) { quotes(search: "people") { totalCount nodes { text highlights(search: "people") { text } } } byDay: quotes(search: "people", orderBy: { field: SAID }) { totalCount } } }',
    );
    expect(person.quotes.totalCount).toBeGreaterThan(0);
    expect(person.byDay.totalCount).toBe(person.quotes.totalCount);
    for (const { highlights } of person.quotes.nodes) expect(highlights[0].text).toMatch(/people/i);
  });

  it.each([
    ['tru', 'Donald Trump'],
    ['donald t', 'Donald Trump'],
    ['trmup', 'Donald Trump'],
    ['pompo', 'Mike Pompeo'],
    ['Mr Pomp', 'Mike Pompeo'],
    ['kim jung', 'Kim Jong Un'],
  ])('suggests whom "%s" may mean', async (text, name) => {
    const { suggest } = await ask(
      of().store,
      'query ($text: String!) { suggest(text: $text, types: [PERSON], first: 1) { node { ... on Person { name } } } }',
      { text },
    );
    expect(suggest[0].node.name).toBe(name);
  });

  const suggested = async (text: string, args = ''): Promise<readonly string[]> => {
    const { suggest } = await ask(
      of().store,
      `query ($text: String!) { suggest(text: $text, first: 50${args}) { node { ... on Person { name articles { totalCount } } ... on Event { eventName: name } } } }`,
      { text },
    );
    return suggest.map(({ node }: Json) => node.name ?? node.eventName);
  };

  it.each(['j', 'J', 'u', 'é', 'z'])(
    'suggests by the one letter "%s" every name of which a word begins so',
    async (letter) => {
      const { people, events } = await ask(
        of().store,
        '{ people(first: 100) { nodes { name aliases } } events(first: 100) { nodes { name } } }',
      );
      const begins = (name: string) =>
        wordsOf(name).some(({ word }) => word.startsWith(wordsOf(letter)[0]?.word ?? '?'));
      const wanted = [
        ...people.nodes.filter(({ name, aliases }: Json) => [name, ...aliases].some(begins)),
        ...events.nodes.filter(({ name }: Json) => begins(name)),
      ].map(({ name }: Json) => name);
      expect([...(await suggested(letter))].sort()).toEqual(wanted.sort());
      expect((await suggested(letter, ', types: [EVENT]')).length).toBeLessThanOrEqual(wanted.length);
    },
  );

  it('suggests people whose name has a word that begins so before events that are named by a sentence', async () => {
    const names = await suggested('tru');
    expect(names[0]).toBe('Donald Trump');
    const people = await ask(of().store, '{ people(first: 100) { nodes { name } } }');
    const known: readonly string[] = people.people.nodes.map(({ name }: Json) => name);
    const lastPerson = names.findLastIndex((name) => known.includes(name));
    expect(names.slice(0, lastPerson + 1).every((name) => known.includes(name))).toBe(true);
  });

  it('suggests nothing that is only a little alike where a name begins just so', async () => {
    const names = await suggested('hanoi');
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(name.toLowerCase()).toContain('hanoi');
  });

  it.each(["zq' or '1'='1", 'zq or 1', 'of to a'])(
    'suggests nobody for "%s", which shares only short words',
    async (text) => {
      expect(await suggested(text)).toEqual([]);
    },
  );

  it('suggests nothing for what is like no name, and events, too', async () => {
    const { none, events } = await ask(
      of().store,
      '{ none: suggest(text: "zzzq") { node { __typename } } events: suggest(text: "summ", types: [EVENT]) { node { ... on Event { name } } } }',
    );
    expect(none).toEqual([]);
    expect(events[0].node.name).toMatch(/summit/i);
  });
});

onEachDialect('a search of headlines, or of what stands below them', (of) => {
  beforeAll(async () => {
    await of().store.save([
      makeArticle({ headline: 'Weir talks in Norrholm', paragraphs: ['They met at noon.', 'The quays hold.'] }),
      makeArticle({ headline: 'Quay opens', paragraphs: ['The weir talks went well in Norrholm.'] }),
      makeArticle({ headline: 'Talks on a quay', paragraphs: ['Talking was long.'] }),
    ]);
  });

  it.each([
    ['headlineSearch', 'talks', ['Talks on a quay', 'Weir talks in Norrholm']],
    ['headlineSearch', 'talking', ['Talks on a quay', 'Weir talks in Norrholm']],
    ['headlineSearch', 'quays', ['Quay opens', 'Talks on a quay']],
    ['headlineSearch', '"weir talks"', ['Weir talks in Norrholm']],
    ['headlineSearch', '"talks in Norrholm they"', []],
    ['headlineSearch', 'talks -weir', ['Talks on a quay']],
    ['headlineSearch', 'talks -"weir talks"', ['Talks on a quay']],
    ['headlineSearch', 'norr* OR open', ['Quay opens', 'Weir talks in Norrholm']],
    ['headlineSearch', 'noon', []],
    ['bodySearch', 'talks', ['Quay opens', 'Talks on a quay']],
    ['bodySearch', 'quay', ['Weir talks in Norrholm']],
    ['bodySearch', '"weir talks"', ['Quay opens']],
    ['bodySearch', 'norr*', ['Quay opens']],
    ['bodySearch', '"in Norrholm they met"', []],
    ['bodySearch', 'well -"weir talks"', []],
    ['search', '"in Norrholm they met"', []],
    ['search', 'weir noon', ['Weir talks in Norrholm']],
  ])('%s: %s', async (name, words, headlines) => {
    const { articles } = await ask(
      of().store,
      `query ($words: String) { articles(filter: { ${name}: $words }, orderBy: { field: HEADLINE }) { nodes { headline } } }`,
      { words },
    );
    expect(articles.nodes.map(({ headline }: Json) => headline)).toEqual(headlines);
  });

  it('may be asked of articles that others lead to, and ranked', async () => {
    const { articles } = await ask(
      of().store,
      '{ articles(search: "quay", filter: { headlineSearch: "quay" }) { totalCount nodes { headline } } }',
    );
    expect(articles.totalCount).toBe(2);
  });
});

onEachDialect('a search of all types', (of) => {
  beforeAll(async () => {
    const story = (n: number, publisher: string, quote: string) =>
      makeArticle({
        headline: `Weir ${n}`,
        publisher,
        day: `2021-06-0${n}`,
        paragraphs: [`At the weir fair Ada Weir said “${quote}”.`],
        people: ['Ada Weir'],
        quotes: [{ words: quote, speaker: 'Ada Weir' }],
        events: [{ words: 'the weir fair', edtf: '2021-05-01' }],
      });
    await of().store.save([story(1, 'The Even Times', 'the weir holds'), story(2, 'The Odd Post', 'the weir broke')]);
  });

  const types = (args: string) =>
    ask(
      of().store,
      `{ search(query: "weir", ${args}) { totalCount facets(by: TYPE) { value count entity { __typename } nodes(first: 9) { score node { __typename } } }
         nodes { node { __typename ... on Article { headline } ... on Quote { text } } } } }`,
    ).then(({ search }) => search);

  it('is counted by type', async () => {
    const { facets, totalCount } = await types('first: 1');
    const counts = facets.map(({ value, count }: Json) => [value, count]);
    expect(Object.fromEntries(counts)).toEqual({ ARTICLE: 2, QUOTE: 2, PERSON: 1, EVENT: 2 });
    expect(totalCount).toBe(7);
    for (const { value, count, entity, nodes } of facets) {
      expect(entity).toBeNull();
      expect(nodes).toHaveLength(count);
      for (const { node } of nodes) expect(node.__typename.toUpperCase()).toBe(value);
    }
  });

  it.each([
    ['filter: { article: { publisher: { eq: "The Odd Post" } } }', { ARTICLE: 1, QUOTE: 2, PERSON: 1, EVENT: 2 }],
    [
      'filter: { article: { publisher: { eq: "The Odd Post" } }, quote: { article: { publisher: { eq: "The Odd Post" } } } }',
      { ARTICLE: 1, QUOTE: 1, PERSON: 1, EVENT: 2 },
    ],
    ['types: [QUOTE], filter: { quote: { speaker: { slug: { eq: "ada-weir" } } } }', { QUOTE: 2 }],
    [
      'filter: { person: { not: { slug: { eq: "ada-weir" } } }, event: { when: { from: "2022" } } }',
      { ARTICLE: 2, QUOTE: 2 },
    ],
    ['filter: { quote: { search: "broke" } }', { ARTICLE: 2, QUOTE: 1, PERSON: 1, EVENT: 2 }],
    ['filter: {}', { ARTICLE: 2, QUOTE: 2, PERSON: 1, EVENT: 2 }],
    ['filter: { article: {}, quote: null }', { ARTICLE: 2, QUOTE: 2, PERSON: 1, EVENT: 2 }],
  ])('is filtered by type: %s', async (args, counts) => {
    const { facets, totalCount, nodes } = await types(args);
    expect(Object.fromEntries(facets.map(({ value, count }: Json) => [value, count]))).toEqual(counts);
    expect(totalCount).toBe(Object.values(counts).reduce((sum, count) => sum + count, 0));
    expect(nodes).toHaveLength(totalCount);
  });
});

onEachDialect('what is searched', (of) => {
  it('is what the articles say now, after they are read again', async () => {
    const article = (words: string) =>
      makeArticle({
        headline: 'Weir',
        url: 'https://example.org/weir',
        paragraphs: [`Ada Lindqvist spoke of “${words}” there.`],
        people: ['Ada Lindqvist'],
        quotes: [{ words, speaker: 'Ada Lindqvist' }],
      });
    const counts = async (query: string) =>
      (await ask(of().store, 'query ($query: String!) { search(query: $query) { totalCount } }', { query })).search
        .totalCount;
    await of().store.save([article('the old harbour')]);
    expect([await counts('harbour'), await counts('quay')]).toEqual([2, 0]);
    await of().store.save([article('the new quay')]);
    expect([await counts('harbour'), await counts('quay')]).toEqual([0, 2]);
    expect(await counts('lindqvist')).toBe(2);
  });

  it('holds texts in any script, and texts longer than an index of PostgreSQL', async () => {
    const long = Array.from({ length: 40_000 }, (_, n) => `w${n.toString(36)}`).join(' ');
    await of().store.save([
      makeArticle({ headline: 'Long', paragraphs: [long] }),
      makeArticle({
        headline: 'Ĳsselmeer ﬁsh',
        paragraphs: ['北京のニュース. ΌΜΗΡΟΣ. Straße. İstanbul. ½ ² “co‑op”.', 'x'.repeat(5_000)],
      }),
    ]);
    for (const [query, headline] of [
      ['w5k', 'Long'],
      ['北京', 'Ĳsselmeer ﬁsh'],
      ['ニュース', 'Ĳsselmeer ﬁsh'],
      ['όμηρος', 'Ĳsselmeer ﬁsh'],
      ['istanbul', 'Ĳsselmeer ﬁsh'],
      ['ijsselmeer fish', 'Ĳsselmeer ﬁsh'],
      ['straße', 'Ĳsselmeer ﬁsh'],
    ]) {
      const { articles } = await ask(of().store, 'query ($q: String) { articles(search: $q) { nodes { headline } } }', {
        q: query,
      });
      expect([query, articles.nodes]).toEqual([query, [{ headline }]]);
    }
  });
});
