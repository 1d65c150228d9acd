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

/** What is long costs more than a row: a text has some 5 kB, an original as its publisher sent it many times that. */
const work = { text: 10, original: 50 } as const;

const ArticlePeople = connection('ArticlePeople', 'person', {
  of: 'appearance',
  fields: (t) => ({
    mentionCount: t.column('mentionCount', 'Int', 'How often the article refers to them.'),
    quoteCount: t.column('quoteCount', 'Int', 'How many of its quotes they are the speaker of.'),
    span: t.embed('span', refs.span, 'The first words that refer to them.', false),
  }),
});

const ArticleEvents = connection('ArticleEvents', 'event', {
  of: 'coverage',
  fields: (t) => ({
    isMain: t.column('isMain', 'Boolean', 'Whether it is the event that the article is chiefly about.'),
    mentionCount: t.column('mentionCount', 'Int', 'How often the article refers to it.'),
    span: t.embed('span', refs.span, 'The first words that refer to it.', false),
  }),
});

nodeEntity('article', {
  description: 'An article as it was published, with what was read in it.',
  fields: (t) => ({
    slug: t.column(
      'slug',
      'String',
      'A readable key, unique among articles: made of the day and the headline it first came with.',
    ),
    headline: t.maybe('headline', 'String', 'Its title.'),
    standfirst: t.maybe('standfirst', 'String', 'The sentence or two below the headline that sum it up.'),
    byline: t.maybe('byline', 'String', 'Who wrote it, as printed.'),
    publisher: t.maybe('publisher', 'String', 'Who published it: "The Straits Times".'),
    section: t.maybe('section', 'String', "The publisher's section, as stated."),
    language: t.maybe('language', 'String', 'The language it is written in, a BCP 47 tag: `en-SG`.'),
    url: t.maybe('url', 'URL', 'Where the publisher has it; null where that is not known.'),
    publishedOn: t.maybe('publishedOn', 'LocalDate', 'The day of publication, in print where it was printed.'),
    publishedAt: t.maybe('publishedAt', 'DateTime', 'The moment of publication, with the offset it was stated with.'),
    updatedAt: t.maybe('updatedAt', 'DateTime', 'When the publisher last changed it, as stated.'),
    revision: t.column(
      'revision',
      'Int',
      'Counts the versions of its source that were taken in, from 1; all are kept.',
    ),
    wordCount: t.column('wordCount', 'Int', 'Words in its headline, standfirst and body.'),
    text: t.column(
      'text',
      'String',
      'The full plain text that all spans count in. Of a plain-text source it is the source, byte for byte.',
      work.text,
    ),
    textSha256: t.column('textSha256', 'String', 'The SHA-256 of `text` in UTF-8, in hexadecimal digits.'),
    evidence: t.embed('evidence', refs.articleEvidence, 'The words that state what the article says of itself.', false),
    blocks: t.list('blocks', refs.block, 'Its text in pieces, in order: headline, captions, paragraphs, notices.'),
    photos: t.list('photos', refs.photo, 'Its photographs, as far as the text tells of them.'),
    revisions: t.page(
      'revisions',
      revisionsPage,
      'The versions of its source that were ingested, each with its text and what was read in it.',
    ),
    original: t.one('original', refs.original, 'The source as it came in, byte for byte.', true),
    mainEvent: t.one(
      'mainEvent',
      refs.event,
      'The event that it is chiefly about, as its headline and first sentences tell; null where it reports none, as an opinion, a guide or a list does.',
      true,
    ),
    quotes: t.page(
      'quotes',
      pageField({
        entity: 'quote',
        connection: connections.quote,
        order: { field: 'POSITION', direction: 'ASC' },
      }),
      'What it says that others said.',
    ),
    people: t.page(
      'people',
      pageField({ entity: 'person', connection: ArticlePeople, order: { field: 'NAME', direction: 'ASC' } }),
      'Whom it names.',
    ),
    events: t.page(
      'events',
      pageField({ entity: 'event', connection: ArticleEvents, order: { field: 'WHEN', direction: 'ASC' } }),
      'What it reports as having happened or being planned.',
    ),
    mentions: t.page(
      'mentions',
      pageField({
        entity: 'mention',
        connection: connections.mention,
        order: { field: 'POSITION', direction: 'ASC' },
      }),
      'All words that refer to a person or an event.',
    ),
    related: computedField(t, 'related', {
      type: refs.relatedArticle,
      description:
        'Other articles that speak of the same people and events, those first that share most: a rarer person or event counts for more, an event twice as much as a person. Of each, the newest 50 articles are looked at.',
    }),
    highlights: highlightsField(t, 'article'),
  }),
});

entity('articleEvidence', {
  description:
    'The words that state what an article says of itself. Null where nothing states it, or where it was stated outside the text.',
  fields: (t) => ({
    headline: t.embed('headline', refs.span, 'Where the title stands.'),
    standfirst: t.embed('standfirst', refs.span, 'Where the sentence below the headline stands.'),
    byline: t.embed('byline', refs.span, 'Where the author is named.'),
    publisher: t.embed('publisher', refs.span, "The publisher's name."),
    publishedOn: t.embed('publishedOn', refs.span, 'The day of publication.'),
  }),
});

entity('original', {
  description: 'The source of an article as it came in. It is never edited, so that a better reader can read it again.',
  fields: (t) => ({
    mediaType: t.column('mediaType', 'String', 'What it is: `text/plain`.'),
    sha256: t.column('sha256', 'String', 'The SHA-256 of its bytes, in hexadecimal digits.'),
    byteLength: t.column('byteLength', 'Int', 'How many bytes it has.'),
    base64: t.column('base64', 'String', 'Its bytes in base64 (RFC 4648, section 4).', work.original),
  }),
});

entity('photo', {
  description: 'A photograph as the article prints it.',
  fields: (t) => ({
    caption: t.embed('caption', refs.span, 'The words below it.'),
    credit: t.embed(
      'credit',
      refs.span,
      'The words that say whose it is, with their label: "PHOTO: AGENCE FRANCE-PRESSE".',
    ),
    creditName: t.maybe('creditName', 'String', 'Whose it is: "AGENCE FRANCE-PRESSE".'),
    url: t.maybe('url', 'URL', 'Where the picture is; null where the source does not say.'),
  }),
});

entity('relatedArticle', {
  description: 'An article that shares people or events with another.',
  fields: (t) => ({
    article: t.one('article', refs.article, 'The other article.'),
    people: t.list('people', refs.person, 'Whom both mention.'),
    events: t.list('events', refs.event, 'What both report.'),
  }),
});

const ArticleBy = builder.inputType('ArticleBy', {
  description: 'One article by one of its keys.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'Its id.' }),
    slug: t.string({ description: 'Its slug.' }),
    url: t.field({ type: 'URL', description: "Its address at the publisher's." }),
  }),
});

builder.queryFields((t) => ({
  article: lookupField(
    t,
    'article',
    { input: ArticleBy, columns: ['slug', 'url'] },
    'One article, null where there is none.',
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
