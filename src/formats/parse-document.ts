/** The one door of the formats: articles from a file of any format, and records to and from theirs. */
import type { Document, Metadata } from '../../schema/model.ts';
import { isAddress, isLanguage } from '../address.ts';
import { type Place, SaidError } from '../errors.ts';
import { assertMarkupNesting } from './assert-nesting.ts';
import { decodeBytes } from './decode-bytes.ts';
import { assertText, detectFormat } from './detect-format.ts';
import { htmlDocument } from './html-page.ts';
import { jsonDocuments } from './json.ts';
import { markdownDocument } from './markdown.ts';
import type { FormatInput, ParsedDocument } from './parsed-document.ts';
import { plainTextDocument } from './plain-text.ts';
import { assertStorable } from './storable-text.ts';
import { xmlDocuments } from './xml-documents.ts';

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
    const document = { ...parsed.document, metadata: withoutNoAddress(parsed.document.metadata) };
    const fault = tooLarge(document, parsed.place);
    if (fault === null) yield { ...parsed, document };
    else tell(input, fault);
  }
}

function tell({ onFault }: FormatInput, error: unknown): void {
  if (onFault === undefined || !(error instanceof SaidError)) throw error;
  onFault(error);
}

function tooLarge({ text, metadata }: Document, place: Place): SaidError | null {
  if (text.length > longestText) {
    const most = `an article has ${longestText} at the most. Split it.`;
    return new SaidError('TOO_LARGE', `The text has ${text.length} characters; ${most}`, place);
  }
  for (const [name, most] of Object.entries(longestFacts)) {
    const bytes = Buffer.byteLength(metadata[name as keyof typeof longestFacts]?.value ?? '');
    if (bytes > most) {
      return new SaidError('TOO_LARGE', `Its ${name} has ${bytes} bytes; the most are ${most}. Shorten it.`, place);
    }
  }
  return null;
}

/** Leaves out what a file has where its address or language should be, and is none. */
function withoutNoAddress(metadata: Metadata): Metadata {
  const { url, language } = metadata;
  return {
    ...metadata,
    url: url !== null && isAddress(url.value) ? url : null,
    language: language !== null && isLanguage(language.value) ? language : null,
  };
}

function* parseAny(input: FormatInput): Generator<ParsedDocument> {
  const { bytes, file } = input;
  assertText(input);
  const text = decodeBytes(input);
  assertStorable(text, file);
  const format = detectFormat(text, file);
  if (format === 'JSONL') {
    yield* parseLines(text, input);
    return;
  }
  if (bytes.length > largestFile) {
    throw new SaidError('TOO_LARGE', `The file has ${bytes.length} bytes; the most are ${largestFile}. Split it.`, {
      file,
    });
  }
  const parsed = (document: Document, mediaType: string): ParsedDocument => ({
    document,
    mediaType,
    bytes,
    place: { file },
  });
  if (format === 'HTML' || format === 'XML' || format === 'MARKDOWN') assertMarkupNesting(text, file);
  if (format === 'HTML') yield parsed(htmlDocument(text, file), 'text/html');
  else if (format === 'MARKDOWN') yield parsed(markdownDocument(text, file), 'text/markdown');
  else if (format === 'TEXT') yield parsed(plainTextDocument(text, file), 'text/plain');
  else {
    const documents = format === 'JSON' ? jsonDocuments(text, file) : xmlDocuments(text, file);
    const mediaType = format === 'JSON' ? 'application/json' : 'application/xml';
    for (const { document, source } of documents) {
      yield { ...parsed(document, mediaType), bytes: source === null ? bytes : Buffer.from(source) };
    }
  }
}

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
