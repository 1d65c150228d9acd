/** The one door of the formats: articles from a file of any format, and records to and from theirs. */
import type { Document, Metadata } from '../../schema/domain/model.ts';
import { isAddress, languageTag } from '../address.ts';
import { type FileLocation, UserFacingError } from '../errors.ts';
import { assertMarkupNesting } from './assert-nesting.ts';
import { decodeBytes } from './decode-bytes.ts';
import { articleKindOf } from './described/article-kind.ts';
import { placeAuthors } from './described/place-authors.ts';
import { detectFormat, type Format } from './detect-format.ts';
import { assertArticleName, assertText, misnamed } from './file-kinds.ts';
import { htmlDocument } from './html-page.ts';
import { jsonDocuments } from './json.ts';
import { markdownDocument } from './markdown.ts';
import type { FormatInput, ParsedDocument } from './parsed-document.ts';
import { plainTextDocument } from './plain-text.ts';
import { assertStorable } from './storable-text.ts';
import { type SourcedDocument, xmlDocuments } from './xml-documents.ts';

export { parseRecord } from './parse-record.ts';
export { printRecord } from './print-record.ts';
export type { FormatInput, ParsedDocument };

/** The largest file that is read, in bytes; one with an article a line may be larger, each line is as small. */
const largestFile = 20_000_000;

/** The most bytes of what an article is found by as a whole: an index takes no more. */
const longestFacts = { headline: 6_000, publisher: 1_500, section: 1_500, language: 100, url: 2_000 } as const;

/** The longest text of one article, in UTF-16 code units: about forty thousand words, far beyond any article. */
const longestText = 250_000;

/**
 * The articles of a file, told by what is in it more than by its name: HTML pages, Markdown, JSON (schema.org, ninjs, plain
 * records), JSONL, XML (NITF, NewsML-G2, RSS, Atom, WordPress exports) and plain text. Throws BAD_FILE or TOO_LARGE.
 */
export function* parseDocuments(input: FormatInput): Generator<ParsedDocument> {
  for (const parsed of parseAny(input)) {
    const document = describe({ ...parsed.document, metadata: inStandardForms(parsed.document.metadata) });
    const fault = tooLarge(document, parsed.place);
    const notes = [...parsed.notes, ...languageNotes(parsed.document.metadata)];
    if (fault === null) yield { ...parsed, document, notes };
    else tell(input, fault);
  }
}

function tell({ onFault }: FormatInput, error: unknown): void {
  if (onFault === undefined || !(error instanceof UserFacingError)) throw error;
  onFault(error);
}

function tooLarge({ text, metadata }: Document, place: FileLocation): UserFacingError | null {
  if (text.length > longestText) {
    const most = `an article has ${longestText} at the most. Split it.`;
    return new UserFacingError('TOO_LARGE', `The text has ${text.length} characters; ${most}`, place);
  }
  for (const [name, most] of Object.entries(longestFacts)) {
    const bytes = Buffer.byteLength(metadata[name as keyof typeof longestFacts]?.value ?? '');
    if (bytes > most) {
      return new UserFacingError(
        'TOO_LARGE',
        `Its ${name} has ${bytes} bytes; the most are ${most}. Shorten it.`,
        place,
      );
    }
  }
  return null;
}

/** A language as its tag. What a file has where its address or language should be, and is none, is left out. */
function inStandardForms(metadata: Metadata): Metadata {
  const { url, language } = metadata;
  const tag = language === null ? null : languageTag(language.value);
  return {
    ...metadata,
    url: url !== null && isAddress(url.value) ? url : null,
    language: language === null || tag === null ? null : { ...language, value: tag },
  };
}

function languageNotes({ language }: Metadata): readonly string[] {
  if (language === null || languageTag(language.value) !== null) return [];
  const words = language.value.length > 40 ? `${language.value.slice(0, 40)}…` : language.value;
  return [`its language "${words}" is no tag of BCP 47, as en, en-GB or zh-Hant are, and is left out.`];
}

/** With the authors of its byline, where its format names none, and of the kind that its headline says, where nothing else does. */
function describe(document: Document): Document {
  const kind = document.articleKind ?? articleKindOf({ headline: document.metadata.headline?.value ?? null });
  return placeAuthors(kind === null ? document : { ...document, articleKind: kind });
}

function* parseAny(input: FormatInput): Generator<ParsedDocument> {
  const { bytes, file } = input;
  assertText(input);
  const text = decodeBytes(input);
  assertStorable(text, file);
  const format = detectFormat(text, file);
  assertArticleName(text, format, file);
  const note = misnamed(format, file);
  try {
    for (const parsed of format === 'JSONL' ? parseLines(text, input) : parseWhole(text, format, bytes, file)) {
      yield note === null ? parsed : { ...parsed, notes: [note, ...parsed.notes] };
    }
  } catch (error) {
    if (note === null || !(error instanceof UserFacingError)) throw error;
    throw new UserFacingError(error.code, `${error.message} ${note}`, error.place, { cause: error });
  }
}

function* parseWhole(text: string, format: Format, bytes: Uint8Array, file: string): Generator<ParsedDocument> {
  if (bytes.length > largestFile) {
    const message = `The file has ${bytes.length} bytes; the most are ${largestFile}. Split it.`;
    throw new UserFacingError('TOO_LARGE', message, { file });
  }
  const place = { file };
  if (format === 'HTML' || format === 'XML' || format === 'MARKDOWN') assertMarkupNesting(text, file);
  for (const { document, source, notes = [] } of documentsIn(text, format, file)) {
    yield {
      document,
      mediaType: mediaTypes[format],
      bytes: source === null ? bytes : Buffer.from(source),
      place,
      notes,
    };
  }
}

function documentsIn(text: string, format: Format, file: string): readonly SourcedDocument[] {
  if (format === 'HTML') return [{ ...htmlDocument(text, file), source: null }];
  if (format === 'MARKDOWN') return [{ document: markdownDocument(text, file), source: null }];
  if (format === 'TEXT') return [{ document: plainTextDocument(text, file), source: null }];
  return format === 'XML' ? xmlDocuments(text, file) : jsonDocuments(text, file);
}

const mediaTypes: Readonly<Record<Format, string>> = {
  HTML: 'text/html',
  XML: 'application/xml',
  JSON: 'application/json',
  JSONL: 'application/json',
  MARKDOWN: 'text/markdown',
  TEXT: 'text/plain',
};

/** JSONL: an article a line (https://jsonlines.org), in one of the forms of JSON that are read. */
function* parseLines(text: string, input: FormatInput): Generator<ParsedDocument> {
  const { file } = input;
  let line = 0;
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const json = text.slice(start, end);
    line += 1;
    start = end + 1;
    if (json.trim() === '') continue;
    yield* documentsOfLine(json, line, input).map((document) => ({
      document,
      mediaType: 'application/json',
      bytes: Buffer.from(json),
      place: { file, line },
      notes: [],
    }));
  }
}

function documentsOfLine(json: string, line: number, input: FormatInput): readonly Document[] {
  try {
    return [...jsonDocuments(json, input.file, line)].map(({ document }) => document);
  } catch (error) {
    tell(input, error);
    return [];
  }
}
