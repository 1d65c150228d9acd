/** What an export asks of the schema, a page at a time. A test validates each against the schema. */
import { type DocumentNode, parse } from 'graphql';
import { type ExportedList, type ExportFormat, pageSizes } from './export-kinds.ts';

const named = '{ id slug name }';
const span = '{ text start end }';

const uses = ['training', 'imageTraining', 'search'].map((use) => `${use} { permission statedBy }`).join(' ');

const fields: Readonly<Record<ExportedList, string>> = {
  articles: `
    id slug externalIds headline standfirst byline publisher section language url publishedOn publishedAt updatedAt revision wordCount
    textSha256 text corrections { correctionKind text at } mainEvent ${named} original { mediaType sha256 base64 }
    articleKind ingestedAt publishedBy { id slug name } authors { author ${named} name role authorKind jobTitle url }
    keywords { text keywordType scheme code }
    rights { holder notice licence licenceUrl usageTerms ${uses} }
    pictures { url caption credit alt role renditions { url mediaType width height byteLength } }
    links { url rel span ${span} } embeds { embedKind url provider title span ${span} } dates { edtf earliest latest span ${span} }
    entries { id anchor url headline publishedOn publishedAt updatedAt span { start end } }
    factChecks { claim claimant claimedOn claimUrls rating ratingValue bestRating worstRating publisher url }`,
  quotes: `
    id quoteKind text content ${span} cue ${span} source { kind span ${span} } speaker ${named} said { edtf earliest latest }
    occasion ${named} about(first: 100) { nodes ${named} } article { id slug headline publisher url publishedOn } context confidence review
    provenance { kind name version }`,
  people: `
    id slug name aliases description { text article { id slug } } articles { totalCount } quotes { totalCount }`,
  events: `
    id slug name eventKind status when { edtf earliest latest } place { name } participants(first: 100) { nodes ${named} }
    articles { totalCount } account { article { id slug headline publisher url publishedOn } confidence review }`,
};

const filterTypes: Readonly<Record<ExportedList, string>> = {
  articles: 'ArticleFilter',
  quotes: 'QuoteFilter',
  people: 'PersonFilter',
  events: 'EventFilter',
};

const standards: Partial<Readonly<Record<ExportFormat, string>>> = { ninjs: 'ninjs', annotations: 'webAnnotation' };

/** A page of a list, in the order that the list has by itself. */
export function exportOperation(list: ExportedList, format: ExportFormat): DocumentNode {
  const selected = standards[format] ?? fields[list];
  return parse(
    `query Export($filter: ${filterTypes[list]}, $after: String) {
      list: ${list}(filter: $filter, first: ${pageSizes[list]}, after: $after) {
        nodes { ${selected} } pageInfo { hasNextPage endCursor }
      }
    }`,
    { noLocation: true },
  );
}

/** Where the feed of changes stands. */
export const feedEnd = parse('query FeedEnd { changes(last: 1) { nodes { cursor } } }', { noLocation: true });
