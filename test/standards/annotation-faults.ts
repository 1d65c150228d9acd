import type { Json } from '../support/ask.ts';

const isIri = (value: unknown): boolean => typeof value === 'string' && /^[a-z][a-z0-9+.-]*:\S+$/i.test(value);

/**
 * What an annotation has against the rules of the Web Annotation Data Model (https://www.w3.org/TR/annotation-model/), section by section,
 * as far as an annotation of a text can break them; none where it is valid.
 */
export function annotationFaults(annotation: Json): readonly string[] {
  const rules: Readonly<Record<string, boolean>> = {
    '3.1 @context is that of the model': annotation['@context'] === 'http://www.w3.org/ns/anno.jsonld',
    '3.1 id is one IRI': isIri(annotation.id),
    '3.1 type is Annotation': annotation.type === 'Annotation',
    '3.1 there is a target': Array.isArray(annotation.target) && annotation.target.length > 0,
    '3.3.5 the motivation is one of the vocabulary':
      annotation.motivation === undefined || motivations.includes(annotation.motivation),
    '3.3.1 the creator is an agent with a name': ['Person', 'Software', 'Organization'].includes(
      annotation.creator?.type,
    ),
  };
  return [
    ...Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [rule])),
    ...(annotation.body ?? []).flatMap(bodyFaults),
    ...(annotation.target ?? []).flatMap(targetFaults),
  ];
}

const motivations = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
];

function bodyFaults({ type, value, purpose, source }: Json): readonly string[] {
  const rules: Readonly<Record<string, boolean>> = {
    '3.2.4 a textual body has a value': type !== 'TextualBody' || (typeof value === 'string' && value !== ''),
    '4 a specific resource has one source': type !== 'SpecificResource' || isIri(source?.id ?? source),
    '3.3.5 a purpose is a motivation': purpose === undefined || motivations.includes(purpose),
  };
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [rule]));
}

function targetFaults({ type, source, scope, selector }: Json): readonly string[] {
  const quote = selector?.find((each: Json) => each.type === 'TextQuoteSelector') ?? {};
  const position = selector?.find((each: Json) => each.type === 'TextPositionSelector') ?? {};
  const rules: Readonly<Record<string, boolean>> = {
    '4 the target is a specific resource with one source': type === 'SpecificResource' && isIri(source?.id ?? source),
    '4.4 a scope is an IRI': scope === undefined || isIri(scope),
    '3.2.2 the class of the source is one of the vocabulary':
      source?.type === undefined || ['Dataset', 'Image', 'Video', 'Sound', 'Text'].includes(source.type),
    '3.2.1 the format is a media type': source?.format === undefined || /^\w+\/[\w.+-]+$/.test(source.format),
    '4.2.4 a quote selector has one exact text': typeof quote.exact === 'string' && quote.exact !== '',
    '4.2.4 prefix and suffix are texts': typeof quote.prefix === 'string' && typeof quote.suffix === 'string',
    '4.2.5 a position has two whole numbers, the end after the start':
      Number.isInteger(position.start) &&
      Number.isInteger(position.end) &&
      position.start >= 0 &&
      position.end > position.start,
  };
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [rule]));
}
