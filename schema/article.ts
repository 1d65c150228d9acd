import { ArticleKindEnum } from './toolkit/article-enums.ts';
import { builder } from './toolkit/builder.ts';
import { computedField } from './toolkit/computed-field.ts';
import { connection } from './toolkit/connection.ts';
import { connections } from './toolkit/connections.ts';
import { entity, nodeEntity } from './toolkit/entity.ts';
import { highlightsField } from './toolkit/highlights.ts';
import { pageField } from './toolkit/page-field.ts';
import { refs } from './toolkit/refs.ts';
import { revisionsPage } from './toolkit/revisions-page.ts';
import { lookupField, rootPage } from './toolkit/root.ts';
import { servedRevisionField } from './toolkit/served-revision.ts';
import { articleJsonLdField } from './toolkit/standards/article-json-ld-field.ts';
import { ninjsField } from './toolkit/standards/ninjs-field.ts';
import { portableTextField } from './toolkit/standards/portable-text-field.ts';

/** What is long costs more than a row: a text has some 5 kB, an original as its publisher sent it many times that. */
const work = { text: 10, original: 50 } as const;

const ArticlePeople = connection('ArticlePeople', 'person', {
  of: 'appearance',
  fields: (t) => ({
    mentionCount: t.column('mentionCount', 'Int', 'Number of mentions of the person in the article.'),
    quoteCount: t.column('quoteCount', 'Int', 'Number of quotes in the article with the person as speaker.'),
    span: t.embed('span', refs.span, 'The first mention of the person in the article.', false),
    descriptions: t.list('descriptions', refs.description, 'Descriptions of the person in this article, in its order.'),
    mentions: t.list('mentions', refs.mention, 'Mentions of the person in this article, in its order.'),
  }),
});

const ArticleEvents = connection('ArticleEvents', 'event', {
  of: 'coverage',
  fields: (t) => ({
    isMain: t.column('isMain', 'Boolean', 'Whether the event is the main event of the article.'),
    mentionCount: t.column('mentionCount', 'Int', 'Number of mentions of the event in the article.'),
    span: t.embed('span', refs.span, 'The first mention of the event in the article.', false),
  }),
});

nodeEntity('article', {
  description: 'An article as published, with the people, quotes and events read in it.',
  fields: (t) => ({
    slug: t.column(
      'slug',
      'String',
      'A readable key, unique among articles. It is made of the date of publication and the headline with which it was first visible.',
    ),
    headline: t.maybe('headline', 'String', 'The title of the article.'),
    standfirst: t.maybe('standfirst', 'String', 'The summary below the headline, one or two sentences.'),
    byline: t.maybe('byline', 'String', 'The line that names the authors, as printed.'),
    authors: t.list(
      'authors',
      refs.authorship,
      'Those who made the article, as its source names them, in its order: writers first, then whoever edited or translated it. Empty if it names nobody.',
    ),
    publisher: t.maybe(
      'publisher',
      'String',
      'Name of the publisher as the source spells it: "The Straits Times". `publishedBy` is the publisher itself.',
    ),
    publishedBy: t.one(
      'publishedBy',
      refs.publisher,
      'The publisher under all its spellings; null if not stated.',
      true,
    ),
    articleKind: t.maybe('kind', ArticleKindEnum, 'Kind of article, as its publisher states it; null if not stated.'),
    keywords: t.list(
      'keywords',
      refs.keyword,
      'Keywords, tags, categories and subjects that the publisher files the article under.',
    ),
    section: t.maybe('section', 'String', 'Section of the publication, as the publisher states it.'),
    language: t.maybe('language', 'String', 'Language of the text, as a BCP 47 tag: `en-SG`.'),
    url: t.maybe('url', 'URL', 'URL of the article on the site of its publisher; null if unknown.'),
    externalIds: t.from(
      { externalIds: ['value'] },
      {
        type: ['String'],
        description:
          'Keys of its publisher, which stay the same for all versions: the `uri` of ninjs, the `guid` of NewsML-G2 and RSS, the `id` of Atom. Empty if the source states none.',
        resolve: ({ externalIds }) => externalIds.map((id) => id.value),
      },
    ),
    publishedOn: t.maybe('publishedOn', 'LocalDate', 'Date of publication; of the print edition if there is one.'),
    publishedAt: t.maybe(
      'publishedAt',
      'DateTime',
      'Date and time of publication, with the offset stated by the publisher.',
    ),
    updatedAt: t.maybe('updatedAt', 'DateTime', 'Date and time of the last change by the publisher, as stated.'),
    ingestedAt: t.column(
      'ingestedAt',
      'DateTime',
      'Date and time since which the archive has had the article, in UTC; `revisions` has the time of each version.',
    ),
    revision: t.column(
      'revision',
      'Int',
      'Number of the current version of the source, counted from 1; `revisions` has all versions.',
    ),
    wordCount: t.column('wordCount', 'Int', 'Number of words in the headline, standfirst and body.'),
    quoteCount: t.column('quoteCount', 'Int', 'Number of quotes read in the article.'),
    text: t.column(
      'text',
      'String',
      'The full plain text. The offsets of all spans refer to it. For a plain-text source it is identical to the source.',
      work.text,
    ),
    textSha256: t.column('textSha256', 'String', 'SHA-256 of `text` in UTF-8, in hexadecimal digits.'),
    evidence: t.embed(
      'evidence',
      refs.articleEvidence,
      'Spans of the words that state the metadata of the article.',
      false,
    ),
    blocks: t.list('blocks', refs.block, 'Parts of the text in order: headline, captions, paragraphs, notices.'),
    rights: t.embed('rights', refs.rights, 'Rights in the article, as the publisher states them.', false),
    pictures: t.list(
      'pictures',
      refs.picture,
      'Pictures of the article: those that the publisher states beside the text first, then those in the text.',
    ),
    links: t.list('links', refs.link, 'Words of the text that link to other pages, in the order of the text.'),
    embeds: t.list(
      'embeds',
      refs.embed,
      'Posts, videos and other things of other sites that the article shows, in the order of the text, then those stated beside it.',
    ),
    factChecks: t.list(
      'factChecks',
      refs.factCheck,
      'Checks of claims that the publisher states with the article (`ClaimReview` of schema.org).',
    ),
    dates: t.list(
      'dates',
      refs.edtfDate,
      'Dates in the text, in its order: each day, month, year or interval that words of the text name. Words that name none, as "for three days", are left out.',
    ),
    entries: t.list(
      'entries',
      refs.liveEntry,
      'Entries of a live blog, in the order of the page; empty for any other article.',
    ),
    corrections: t.list(
      'corrections',
      refs.correction,
      'Corrections and other notices about the article, in the order of the text, then those stated outside the text, then those added by humans. The others are read by software, also in an article with a record.',
    ),
    revisions: t.page(
      'revisions',
      revisionsPage,
      'Ingested versions of the source, each with its text and the facts read in it.',
    ),
    servedRevision: servedRevisionField(t),
    original: t.one('original', refs.original, 'The source file of the article, unchanged.', true),
    mainEvent: t.one(
      'mainEvent',
      refs.event,
      'The main event of the article, as its headline and first sentences state it. Null if the article reports no event, for example an opinion, a guide or a list.',
      true,
    ),
    quotes: t.page(
      'quotes',
      pageField({
        entity: 'quote',
        connection: connections.quote,
        order: { field: 'POSITION', direction: 'ASC' },
      }),
      'Quotes in the article.',
    ),
    people: t.page(
      'people',
      pageField({ entity: 'person', connection: ArticlePeople, order: { field: 'NAME', direction: 'ASC' } }),
      'People mentioned in the article.',
    ),
    events: t.page(
      'events',
      pageField({ entity: 'event', connection: ArticleEvents, order: { field: 'WHEN', direction: 'ASC' } }),
      'Events reported in the article, past or planned.',
    ),
    mentions: t.page(
      'mentions',
      pageField({
        entity: 'mention',
        connection: connections.mention,
        order: { field: 'POSITION', direction: 'ASC' },
      }),
      'All words in the article that refer to a person or an event.',
    ),
    related: computedField(t, 'related', {
      type: refs.relatedArticle,
      description:
        'Other articles about the same people and events, the most similar first. A rare person or event counts more than a frequent one, and an event counts twice as much as a person. At most the newest 50 articles of each person and event are compared.',
    }),
    copyOf: t.one(
      'copyOf',
      refs.article,
      'The article that this one repeats: of those with the same text, or the greater part of it, the first published. Null if it repeats none.',
      true,
    ),
    copies: t.page(
      'copies',
      pageField({
        entity: 'article',
        connection: connections.article,
        order: { field: 'PUBLISHED_ON', direction: 'ASC' },
      }),
      'Articles that repeat this one: reprints, and versions with small changes or cuts. A copy has none itself; `copyOf` is the original.',
    ),
    jsonLd: articleJsonLdField(t),
    ninjs: ninjsField(t),
    portableText: portableTextField(t),
    highlights: highlightsField(t, 'article'),
  }),
});

entity('articleEvidence', {
  description: 'Spans of the words that state the metadata of an article. Null if the text does not state it.',
  fields: (t) => ({
    headline: t.embed('headline', refs.span, 'Span of the title.'),
    standfirst: t.embed('standfirst', refs.span, 'Span of the summary below the headline.'),
    byline: t.embed('byline', refs.span, 'Span of the line that names the authors.'),
    publisher: t.embed('publisher', refs.span, 'Span of the name of the publisher.'),
    publishedOn: t.embed('publishedOn', refs.span, 'Span of the date of publication.'),
  }),
});

entity('original', {
  description:
    'The source file of an article as ingested. It is never changed, so that later versions of the software can read it again.',
  fields: (t) => ({
    mediaType: t.column('mediaType', 'String', 'Media type of the source: `text/plain`.'),
    sha256: t.column('sha256', 'String', 'SHA-256 of the bytes, in hexadecimal digits.'),
    byteLength: t.column('byteLength', 'Int', 'Number of bytes.'),
    base64: t.column('base64', 'String', 'The bytes in base64 (RFC 4648, section 4).', work.original),
  }),
});

entity('relatedArticle', {
  description: 'An article that has people or events in common with another article.',
  fields: (t) => ({
    article: t.one('article', refs.article, 'The related article.'),
    people: t.list('people', refs.person, 'People mentioned in both articles.'),
    events: t.list('events', refs.event, 'Events reported in both articles.'),
  }),
});

const ArticleBy = builder.inputType('ArticleBy', {
  description: 'Exactly one key of an article.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'Global id of the article.' }),
    slug: t.string({ description: 'Slug of the article.' }),
    url: t.field({ type: 'URL', description: 'URL of the article on the site of its publisher.' }),
    externalId: t.string({ description: 'One of the `externalIds` of the article.' }),
  }),
});

builder.queryFields((t) => ({
  article: lookupField(
    t,
    'article',
    { input: ArticleBy, columns: ['slug', 'url', 'externalId'] },
    'One article by one of its keys; null if not found.',
  ),
  articles: rootPage(
    t,
    'articles',
    pageField({
      entity: 'article',
      connection: connections.article,
      order: { field: 'PUBLISHED_ON', direction: 'DESC' },
    }),
    'All articles, the newest first.',
  ),
}));
