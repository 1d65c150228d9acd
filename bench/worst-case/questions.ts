/** The worstCase questions that are known of: what each looks at is most, or all, of the archive. */
export const worstCase: Readonly<Record<string, string>> = {
  'count all quotes': '{ quotes(first: 1) { totalCount } }',
  'find no quote by its cue': '{ quotes(filter: { cue: { contains: "zzzz" } }) { nodes { id } } }',
  'the same, by confidence':
    '{ quotes(filter: { cue: { contains: "zzzz" } }, orderBy: { field: CONFIDENCE, direction: DESC }) { nodes { id } } }',
  'quotes by speaker, and some of each':
    '{ quotes(first: 1) { facets(by: SPEAKER, first: 100) { count nodes(first: 20) { id } } } }',
  'quotes by cue': '{ quotes(first: 1) { facets(by: CUE) { count } } }',
  'quotes by event': '{ quotes(first: 1) { facets(by: EVENT) { count } } }',
  'quotes by day': '{ quotes(first: 1) { timeline(interval: DAY, last: 1000) { count } } }',
  'articles by person': '{ articles(first: 1) { facets(by: PERSON) { count } } }',
  'articles by place': '{ articles(first: 1) { facets(by: PLACE) { count } } }',
  'search for six common words': '{ search(query: "the OR of OR water OR was OR in OR to") { nodes { score } } }',
  'search for all that begins so': '{ search(query: "th*") { nodes { score } } }',
  'a phrase of common words': '{ articles(search: "\\"of the\\"") { totalCount nodes { id } } }',
  'articles whose speakers are in articles of nobody':
    '{ articles(filter: { quotes: { some: { speaker: { articles: { some: { publisher: { contains: "zzzz" } } } } } } }) { nodes { id } } }',
  'people by their quotes of a kind':
    '{ people(orderBy: { field: QUOTE_COUNT, direction: DESC }, filter: { quotes: { some: { quoteKind: { eq: DIRECT } } } }) { nodes { id } } }',
  'articles by their quotes of a kind':
    '{ articles(orderBy: { field: QUOTE_COUNT, direction: DESC }, filter: { quotes: { some: { quoteKind: { eq: DIRECT } } } }) { nodes { id } } }',
  'whom the most quoted are quoted with':
    '{ people(first: 100, orderBy: { field: ARTICLE_COUNT, direction: DESC }) { nodes { quotedWith(first: 50) { articleCount } } } }',
  'what a hundred articles are related to':
    '{ articles(first: 100) { nodes { related(first: 10) { article { id } } } } }',
  'quotes of the most quoted, by publisher':
    '{ people(first: 100, orderBy: { field: QUOTE_COUNT, direction: DESC }) { nodes { quotes(first: 1) { facets(by: PUBLISHER) { count } } } } }',
  'changes of articles of nobody':
    '{ changes(filter: { article: { publisher: { contains: "zzzz" } } }) { nodes { nodeId } } }',
  'a mistyped name': '{ suggest(text: "adla aldnader") { node { __typename } } }',
  'as many rows as may be asked for':
    '{ articles(first: 100) { nodes { mentions(first: 60) { nodes { span { text prefix suffix } } } quotes(first: 60) { nodes { text } } } } }',
  'the runs of twenty articles':
    '{ articles(first: 20) { nodes { blocks { runs { text annotations { __typename } } } } } }',
};
