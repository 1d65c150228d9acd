import type { ArticleToWrite, SourceFormat, SourceToWrite, WriteFailure } from '../../schema/query/writer.ts';
import { isAddress, languageTag } from '../address.ts';
import type { MetadataDefaults } from './options.ts';

/** A source as it is to be kept and read, and what fills in for what it leaves open. */
export interface ContentToRead {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly fill: MetadataDefaults;
}

/** What an article says of itself, where it is sent as its fields. */
const ownFields = ['headline', 'standfirst', 'byline', 'section', 'publishedAt'] as const;

/** What may be filled in for a source. */
const filled = ['publisher', 'language', 'url', 'publishedOn'] as const;

/** The longest key of a publisher, in UTF-16 code units. */
const longestKey = 500;

/** The source of what a client sent; the failure where it is none. */
export function contentToRead(article: ArticleToWrite): ContentToRead | WriteFailure {
  const { body, source } = article;
  const isBody = isGiven(body);
  if (isBody === isGiven(source)) return invalid('body', 'Give either "body" or "source", and not both.');
  if (isGiven(article.url) && !isAddress(article.url)) {
    return invalid('url', 'The address is none of the web; give one as https://news.example/2024/05/steel.');
  }
  if (isGiven(article.language) && languageTag(article.language) === null) {
    return invalid('language', 'The language is none; give a tag as en, en-GB or zh-Hant.');
  }
  if (isGiven(article.publishedOn) && isGiven(article.publishedAt)) {
    return invalid('publishedOn', 'Give "publishedAt", or "publishedOn" where the moment is not known.');
  }
  if (isGiven(article.externalId) && (article.externalId.trim() === '' || article.externalId.length > longestKey)) {
    return invalid('externalId', `The external id must have 1 to ${longestKey} characters.`);
  }
  if (isGiven(body) && body.trim() === '') return invalid('body', 'The "body" is empty; give the text of the article.');
  return isGiven(source) ? contentOfSource(source, article) : contentOfFields(article);
}

function contentOfSource(source: SourceToWrite, article: ArticleToWrite): ContentToRead | WriteFailure {
  const own = ownFields.find((name) => isGiven(article[name]));
  if (own !== undefined) return invalid(own, `Leave "${own}" out: a source states it by itself.`);
  const { text, base64 } = source;
  if (isGiven(text) === isGiven(base64)) return invalid('source', 'Give either its "text" or its "base64".');
  const bytes = isGiven(text) ? Buffer.from(text) : bytesOfBase64(base64 ?? '');
  if (bytes === null) return invalid('source', 'Its "base64" is not base64 as RFC 4648 has it in section 4.');
  const given = filled.flatMap((name) => (isGiven(article[name]) ? [[name, article[name]]] : []));
  return { file: nameOf(source), bytes, fill: Object.fromEntries(given) };
}

/** Its fields are its source, as a plain object of JSON that `onrecord ingest` reads, too. */
function contentOfFields(article: ArticleToWrite): ContentToRead {
  const names = [...ownFields, ...filled, 'externalId', 'body'] as const;
  const given = names.flatMap((name) => (isGiven(article[name]) ? [[name, article[name]]] : []));
  return { file: 'article.json', bytes: Buffer.from(JSON.stringify(Object.fromEntries(given))), fill: {} };
}

const endings: Readonly<Record<SourceFormat, string>> = {
  HTML: '.html',
  XML: '.xml',
  JSON: '.json',
  MARKDOWN: '.md',
  TEXT: '.txt',
};

/** The last part of a name, which is no path here; with the ending of the format where that is said. */
function nameOf({ name, format }: SourceToWrite): string {
  const last = /[^/\\]*$/.exec(name ?? '')?.[0].slice(-200) || 'article';
  if (!isGiven(format) || last.toLowerCase().endsWith(endings[format])) return last;
  return `${last.replace(/\.\w*$/, '')}${endings[format]}`;
}

/** Node.js leaves out what is no base64, and reads on. */
function bytesOfBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : null;
}

export const invalid = (
  field: string,
  message: string,
  code: 'BAD_USER_INPUT' | 'BAD_SOURCE' | 'TOO_LARGE' = 'BAD_USER_INPUT',
  line: number | null = null,
): WriteFailure => ({ kind: 'INVALID_INPUT', code, message, path: [field], line });

const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;
