import type { QuoteKind, SourceKind } from '../model.ts';
import { isoDate } from './iso-date.ts';
import type { Json, JsonObject } from './json.ts';
import { withoutEmpty } from './json.ts';
import {
  articleNode,
  eventNode,
  identifierNode,
  type NamedArticle,
  type NamedNode,
  organizationNode,
  personNode,
  schemaOrg,
} from './json-ld.ts';
import { type PublicUrl, quoteAddressOf } from './public-address.ts';

/** What the JSON-LD of a quote is made of. `said` is EDTF. */
export interface QuoteToDescribe {
  readonly id: string;
  readonly kind: QuoteKind;
  readonly text: string;
  readonly speaker: NamedNode | null;
  readonly source: { readonly kind: SourceKind; readonly words: string } | null;
  readonly said: string | null;
  readonly occasion: NamedNode | null;
  readonly about: readonly NamedNode[];
  readonly article: NamedArticle & { readonly language: string | null };
}

/**
 * A quote as a Quotation (https://schema.org/Quotation). `creator` is its speaker, or an organisation that said it; whom nobody knows by
 * name is its `creditText` alone, in the words of the article.
 */
export function quoteJsonLd(base: PublicUrl, quote: QuoteToDescribe): JsonObject {
  const { id, kind, text, source, said, occasion, about, article } = quote;
  return withoutEmpty({
    '@context': schemaOrg,
    '@type': 'Quotation',
    '@id': quoteAddressOf(base, article.slug, id),
    text,
    disambiguatingDescription: howSaid[kind],
    creator: creatorOf(base, quote),
    creditText: source?.words,
    inLanguage: article.language,
    dateCreated: said === null ? null : isoDate(said),
    recordedAt: occasion === null ? null : eventNode(base, occasion),
    about: about.map((event) => eventNode(base, event)),
    isPartOf: articleNode(base, article),
    identifier: [identifierNode(id)],
  });
}

/** What a Quotation does not say of itself: whose words its text is made of. */
const howSaid: Readonly<Record<QuoteKind, string | null>> = {
  DIRECT: null,
  MIXED: 'Partly the words of the speaker, partly those of the article.',
  INDIRECT: 'Reported in the words of the article.',
};

function creatorOf(base: PublicUrl, { speaker, source }: QuoteToDescribe): Json {
  if (speaker !== null) return personNode(base, speaker);
  return source?.kind === 'ORGANISATION' ? organizationNode(source.words) : null;
}
