/** Parts that the JSON-LD of all types has: schema.org terms (https://schema.org/docs/jsonldcontext.json). */
import type { Json, JsonObject } from './json.ts';
import { withoutEmpty } from './json.ts';
import { addressOf, type PublicUrl } from './public-address.ts';

export const schemaOrg = 'https://schema.org';

/** What is named in the JSON-LD of something else. */
export interface NamedNode {
  readonly slug: string;
  readonly name: string;
}

/** An article as others' JSON-LD names it. A date is `YYYY-MM-DD`, a moment RFC 3339. */
export interface NamedArticle {
  readonly slug: string;
  readonly headline: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
}

export const personNode = (base: PublicUrl, { slug, name }: NamedNode): JsonObject =>
  withoutEmpty({ '@type': 'Person', '@id': addressOf(base, 'people', slug), name });

export const eventNode = (base: PublicUrl, { slug, name }: NamedNode): JsonObject =>
  withoutEmpty({ '@type': 'Event', '@id': addressOf(base, 'events', slug), name });

export const organizationNode = (name: string | null): Json =>
  name === null ? null : { '@type': 'Organization', name };

/** `url` is where its publisher has it, or else its address here. */
export const articleNode = (base: PublicUrl, { slug, headline, url, publisher, published }: NamedArticle): JsonObject =>
  withoutEmpty({
    '@type': 'NewsArticle',
    '@id': addressOf(base, 'articles', slug),
    headline,
    url: url ?? addressOf(base, 'articles', slug),
    publisher: organizationNode(publisher),
    datePublished: published,
  });

/** The global id of this service, which stays whatever the slug and the address do. */
export const identifierNode = (id: string): JsonObject => ({
  '@type': 'PropertyValue',
  propertyID: 'onrecord',
  value: id,
});
