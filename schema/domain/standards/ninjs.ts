import { blocksHtml } from './blocks-html.ts';
import { type DescribedToState, describedInNinjs } from './described.ts';
import type { JsonObject } from './json.ts';
import { withoutEmpty } from './json.ts';
import type { NamedNode } from './json-ld.ts';
import { type PictureToDescribe, pictureItem, type RightsToState, rightsInNinjs } from './media.ts';
import { ninjsSource } from './ninjs-source.ts';
import { addressOf, type PublicUrl } from './public-address.ts';

/** What an item of ninjs is made of. `source` is the article as it came in, null where that is no JSON. */
export interface ArticleToSyndicate {
  readonly id: string;
  readonly slug: string;
  readonly url: string | null;
  readonly externalIds: readonly string[];
  readonly headline: string | null;
  readonly standfirst: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly section: string | null;
  readonly language: string | null;
  readonly publishedOn: string | null;
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  readonly wordCount: number;
  readonly blocks: readonly { readonly kind: string; readonly text: string }[];
  readonly pictures: readonly PictureToDescribe[];
  readonly rights: RightsToState;
  readonly described: DescribedToState;
  readonly mainEvent: NamedNode | null;
  readonly people: readonly NamedNode[];
  readonly events: readonly NamedNode[];
  readonly source: string | null;
}

const standard = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
} as const;

/**
 * An article as an item of ninjs 3.1 (https://iptc.org/std/ninjs/). Where its source is ninjs, what that carries goes out as it came in, and
 * what it leaves open of the text alone is filled in; people and events are those that are read in the text where it is another.
 */
export function ninjsItem(base: PublicUrl, article: ArticleToSyndicate): JsonObject {
  const source = article.source === null ? null : ninjsSource(article.source);
  const text = textOf(base, article);
  if (source === null) return { ...text, ...factsOf(base, article), standard };
  // What is served is usable, whatever its source said once.
  const status = source['pubStatus'] === undefined ? {} : { pubStatus: 'usable' };
  return { ...text, ...source, ...status, standard };
}

function textOf(base: PublicUrl, article: ArticleToSyndicate): JsonObject {
  const { id, slug, url, headline, standfirst, byline, language, updatedAt, wordCount, blocks } = article;
  const published = article.publishedAt ?? (article.publishedOn === null ? null : `${article.publishedOn}T00:00:00Z`);
  return withoutEmpty({
    uri: url ?? addressOf(base, 'articles', slug) ?? `urn:x-onrecord:${id}`,
    type: 'text',
    language,
    contentCreated: published,
    versionCreated: updatedAt ?? published,
    by: byline,
    headlines: headline === null ? [] : [{ role: 'main', contentType: 'text/plain', value: headline }],
    descriptions: standfirst === null ? [] : [{ role: 'summary', contentType: 'text/plain', value: standfirst }],
    bodies: [{ role: 'main', contentType: 'text/html', wordCount, value: blocksHtml(blocks) }],
  });
}

function factsOf(base: PublicUrl, article: ArticleToSyndicate): JsonObject {
  const { section, publisher, externalIds, people, events, mainEvent } = article;
  const described = describedInNinjs(article.described);
  return withoutEmpty({
    pubStatus: 'usable',
    subjects: [...(section === null ? [] : [{ name: section }]), ...described.subjects],
    genres: described.genres,
    organisations: described.organisations,
    places: described.places,
    infoSources: publisher === null ? [] : [{ name: publisher }],
    altIds: externalIds.map((value) => ({ role: 'externalId', value })),
    people: [
      ...described.people,
      ...people.map(({ name, slug }) => withoutEmpty({ name, rel: 'mentions', uri: addressOf(base, 'people', slug) })),
    ],
    events: events.map(({ name, slug }) =>
      withoutEmpty({
        name,
        rel: slug === mainEvent?.slug ? 'about' : 'mentions',
        uri: addressOf(base, 'events', slug),
      }),
    ),
    associations: article.pictures.flatMap(pictureItem),
    ...rightsInNinjs(article.rights),
  });
}
