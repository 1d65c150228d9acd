import type { JsonObject } from './json.ts';
import { withoutEmpty } from './json.ts';
import { identifierNode, type NamedNode, personNode, schemaOrg } from './json-ld.ts';
import { addressOf, type PublicUrl } from './public-address.ts';

/** What the JSON-LD of a person is made of. */
export interface PersonToDescribe extends NamedNode {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly description: string | null;
}

/** A person as a Person (https://schema.org/Person): `description` in the words of the newest article that says who they are. */
export function personJsonLd(base: PublicUrl, person: PersonToDescribe): JsonObject {
  const { id, slug, aliases, description } = person;
  return withoutEmpty({
    '@context': schemaOrg,
    ...personNode(base, person),
    alternateName: aliases,
    description,
    url: addressOf(base, 'people', slug),
    identifier: [identifierNode(id)],
  });
}
