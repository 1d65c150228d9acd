import type { FactCheck } from '../model.ts';
import { type DescribedToState, describedInJsonLd } from './described.ts';
import { claimReviewNode, type EmbedToShow, embedsInJsonLd } from './embeds.ts';
import type { JsonObject } from './json.ts';
import { withoutEmpty } from './json.ts';
import {
  articleNode,
  eventNode,
  identifierNode,
  type NamedArticle,
  type NamedNode,
  personNode,
  schemaOrg,
} from './json-ld.ts';
import { imageNode, type PictureToDescribe, type RightsToState, rightsInJsonLd } from './media.ts';
import type { PublicUrl } from './public-address.ts';

/** What the JSON-LD of an article is made of. */
export interface ArticleToDescribe extends NamedArticle {
  readonly id: string;
  readonly externalIds: readonly string[];
  readonly standfirst: string | null;
  readonly byline: string | null;
  readonly section: string | null;
  readonly language: string | null;
  readonly updatedAt: string | null;
  readonly wordCount: number;
  readonly text: string;
  readonly pictures: readonly PictureToDescribe[];
  readonly embeds: readonly EmbedToShow[];
  readonly factChecks: readonly FactCheck[];
  readonly rights: RightsToState;
  readonly described: DescribedToState;
  readonly corrections: readonly { readonly text: string; readonly at: string | null }[];
  readonly mainEvent: NamedNode | null;
  readonly people: readonly NamedNode[];
  readonly events: readonly NamedNode[];
}

/**
 * An article as a NewsArticle (https://schema.org/NewsArticle). The byline is its `creditText`, as printed, and who is
 * named in it is `author`. `about` is its main event, `mentions` are its people and its other events.
 */
export function articleJsonLd(base: PublicUrl, article: ArticleToDescribe): JsonObject {
  const { id, externalIds, standfirst, byline, section, language, updatedAt, mainEvent } = article;
  const others = article.events.filter(({ slug }) => slug !== mainEvent?.slug);
  return withoutEmpty({
    '@context': schemaOrg,
    ...articleNode(base, article),
    description: standfirst,
    ...describedInJsonLd(article.described),
    creditText: byline,
    articleSection: section,
    inLanguage: language,
    dateModified: updatedAt,
    wordCount: article.wordCount,
    articleBody: article.text,
    image: article.pictures.flatMap(imageNode),
    ...embedsInJsonLd(article.embeds),
    hasPart: article.factChecks.map(claimReviewNode),
    ...rightsInJsonLd(article.rights),
    correction: article.corrections.map(({ text, at }) =>
      withoutEmpty({ '@type': 'CorrectionComment', text, datePublished: at }),
    ),
    about: mainEvent === null ? null : eventNode(base, mainEvent),
    mentions: [
      ...article.people.map((person) => personNode(base, person)),
      ...others.map((event) => eventNode(base, event)),
    ],
    identifier: [identifierNode(id), ...externalIds],
  });
}
