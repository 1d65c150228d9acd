import { EmbedKindEnum } from './toolkit/article-enums.ts';
import { entity, nodeEntity } from './toolkit/entity.ts';
import { refs } from './toolkit/refs.ts';

entity('picture', {
  description: 'A picture of an article. Each field is null if its source does not state it.',
  fields: (t) => ({
    url: t.maybe('url', 'URL', 'URL of the picture.'),
    caption: t.from(
      { self: ['captionText'], caption: ['exact'] },
      {
        type: 'String',
        nullable: true,
        description: 'The caption, from the text or stated beside it.',
        resolve: ({ captionText, caption }) => caption?.exact ?? captionText,
      },
    ),
    captionSpan: t.embed('caption', refs.span, 'Span of the caption; null for a caption outside the text.'),
    credit: t.maybe('creditName', 'String', 'Name of the owner of the picture: "AGENCE FRANCE-PRESSE".'),
    creditSpan: t.embed('credit', refs.span, 'Span of the credit line with its label: "PHOTO: AGENCE FRANCE-PRESSE".'),
    alt: t.maybe('alt', 'String', 'Description of what the picture shows, for those who cannot see it.'),
    role: t.maybe('role', 'String', 'Relation of the picture to the article, as stated: "main".'),
    width: t.from(
      { self: ['url'], renditions: ['url', 'width'] },
      {
        type: 'Int',
        nullable: true,
        description: 'Width of the file at `url`, in pixels.',
        resolve: ({ url, renditions }) => renditions.find((one) => one.url === url)?.width ?? null,
      },
    ),
    height: t.from(
      { self: ['url'], renditions: ['url', 'height'] },
      {
        type: 'Int',
        nullable: true,
        description: 'Height of the file at `url`, in pixels.',
        resolve: ({ url, renditions }) => renditions.find((one) => one.url === url)?.height ?? null,
      },
    ),
    renditions: t.list('renditions', refs.rendition, 'Files of the picture in several sizes, the one at `url` first.'),
  }),
});

entity('rendition', {
  description: 'A file of a picture. Each field but the URL is null if not stated.',
  fields: (t) => ({
    url: t.column('url', 'URL', 'URL of the file.'),
    mediaType: t.maybe('mediaType', 'String', 'Media type of the file: `image/jpeg`.'),
    width: t.maybe('width', 'Int', 'Width in pixels.'),
    height: t.maybe('height', 'Int', 'Height in pixels.'),
    byteLength: t.maybe('byteLength', 'Int', 'Number of bytes of the file.'),
  }),
});

entity('link', {
  description: 'Words of a text that link to another page.',
  fields: (t) => ({
    url: t.column('url', 'URL', 'URL of the other page.'),
    rel: t.maybe('rel', 'String', 'Relation to the other page, as stated: "nofollow"; null if not stated.'),
    span: t.embed('span', refs.span, 'Span of the linked words.', false),
  }),
});

entity('embed', {
  description:
    'Something of another site that an article shows: a post of a social network, a video. Nothing of it is fetched.',
  fields: (t) => ({
    embedKind: t.column('kind', EmbedKindEnum, 'Kind of the embed.'),
    url: t.column('url', 'URL', 'URL of the embed, as the article has it.'),
    provider: t.maybe('provider', 'String', 'Name of the site that it is of: "YouTube"; null if unknown.'),
    title: t.maybe('title', 'String', 'Title of the embed, as the article states it.'),
    span: t.embed('span', refs.span, 'Span of its words, for a post whose words are in the text.'),
    block: t.one(
      'block',
      refs.block,
      'The block with the beginning of its words, or else the block that it stands behind. Null if the publisher states it beside the text.',
      true,
    ),
  }),
});

nodeEntity('liveEntry', {
  description: 'An entry of a live blog. Its id stays the same in later versions of the article.',
  fields: (t) => ({
    anchor: t.column(
      'anchor',
      'String',
      'Key of the entry, unique in its article. It stays the same in later versions of the article.',
    ),
    url: t.maybe('url', 'URL', 'URL of the entry on the site of its publisher; null if unknown.'),
    headline: t.maybe('headline', 'String', 'The title of the entry.'),
    publishedOn: t.maybe('publishedOn', 'LocalDate', 'Date of publication of the entry.'),
    publishedAt: t.maybe('publishedAt', 'DateTime', 'Date and time of publication, with the offset stated.'),
    updatedAt: t.maybe('updatedAt', 'DateTime', 'Date and time of the last change of the entry, as stated.'),
    span: t.embed('span', refs.span, 'Span of the entry, with the line that says when it was published.', false),
    article: t.one('article', refs.article, 'The live blog.'),
  }),
});
