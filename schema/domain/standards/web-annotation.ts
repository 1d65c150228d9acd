import type { Provenance } from '../model.ts';
import { offsetIn } from '../offset.ts';
import { textQuoteContext } from '../text-quote.ts';
import type { Json, JsonObject } from './json.ts';
import { withoutEmpty } from './json.ts';
import type { NamedNode } from './json-ld.ts';
import { addressOf, type PublicUrl, quoteAddressOf, textAddressOf } from './public-address.ts';

/** What the annotation of a quote is made of. Offsets are UTF-16 code units of `article.text`. */
export interface QuoteToAnnotate {
  readonly id: string;
  readonly content: readonly { readonly start: number; readonly end: number }[];
  readonly speaker: NamedNode | null;
  /** The words that name the source. */
  readonly source: string | null;
  readonly provenance: Provenance;
  readonly article: ArticleToAnnotate;
}

export interface ArticleToAnnotate {
  readonly slug: string;
  readonly url: string | null;
  readonly language: string | null;
  readonly text: string;
  /** In hexadecimal digits. */
  readonly textSha256: string;
}

/**
 * A quote as an annotation of its article (https://www.w3.org/TR/annotation-model/): a target for each piece of its content, each found
 * by its words and by its position in the text, in code points as the model has it; and who said it as the body. The source of a target is
 * the plain text of the article, where the offsets count: at its address here, or else by its name, its SHA-256 (RFC 6920).
 */
export function webAnnotation(base: PublicUrl, quote: QuoteToAnnotate): JsonObject {
  const { id, content, provenance, article } = quote;
  return withoutEmpty({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: quoteAddressOf(base, article.slug, id) ?? `${nameOfText(article)}?quote=${id}`,
    type: 'Annotation',
    motivation: 'describing',
    creator: creatorOf(provenance),
    body: bodiesOf(base, quote),
    target: content.map((piece) => targetOf(base, article, piece)),
  });
}

/** The name of a text by its SHA-256: `ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk` (https://www.rfc-editor.org/rfc/rfc6920). */
const nameOfText = ({ textSha256 }: ArticleToAnnotate): string =>
  `ni:///sha-256;${Buffer.from(textSha256, 'hex').toString('base64url')}`;

const creatorOf = ({ kind, name, version }: Provenance): JsonObject => ({
  type: kind === 'HUMAN' ? 'Person' : 'Software',
  name: version === null ? name : `${name} ${version}`,
});

function bodiesOf(base: PublicUrl, { speaker, source }: QuoteToAnnotate): readonly Json[] {
  const name = speaker?.name ?? source;
  const address = speaker === null ? null : addressOf(base, 'people', speaker.slug);
  return [
    ...(name === null ? [] : [{ type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: name }]),
    ...(address === null ? [] : [{ type: 'SpecificResource', purpose: 'linking', source: address }]),
  ];
}

function targetOf(
  base: PublicUrl,
  article: ArticleToAnnotate,
  { start, end }: { readonly start: number; readonly end: number },
): JsonObject {
  const { slug, url, language, text } = article;
  return withoutEmpty({
    type: 'SpecificResource',
    source: withoutEmpty({
      id: textAddressOf(base, slug) ?? nameOfText(article),
      type: 'Text',
      format: 'text/plain',
      language,
    }),
    scope: url,
    selector: [
      { type: 'TextQuoteSelector', exact: text.slice(start, end), ...textQuoteContext(text, start, end) },
      {
        type: 'TextPositionSelector',
        start: offsetIn('CODE_POINT', text, start),
        end: offsetIn('CODE_POINT', text, end),
      },
    ],
  });
}
