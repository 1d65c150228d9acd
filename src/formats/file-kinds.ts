/** Files that are no articles, or not what their names say: they are told of, with what to do. */
import { UserFacingError } from '../errors.ts';
import type { Format } from './detect-format.ts';
import type { FormatInput } from './parsed-document.ts';

/** How a file that is no text begins, byte for byte, and what it is. */
const signatures: readonly (readonly [starts: string, what: string])[] = [
  ['\x1f\x8b', 'compressed with gzip; unpack it first'],
  ['PK\x03\x04', 'a ZIP archive or an office document; unpack it or save it as text'],
  ['%PDF', 'a PDF; give its text'],
  ['%!PS', 'PostScript; give its text'],
  ['{\\rtf', 'a rich text document (RTF); save it as plain text or HTML'],
  ['\xd0\xcf\x11\xe0', 'an office document; save it as plain text or HTML'],
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['II*\0', 'a TIFF image'],
  ['MM\0*', 'a TIFF image'],
  ['BZh', 'compressed with bzip2; unpack it first'],
  ['\x28\xb5\x2f\xfd', 'compressed with zstd; unpack it first'],
  ['\xfd7zXZ', 'compressed with xz; unpack it first'],
  ['7z\xbc\xaf\x27\x1c', 'a 7z archive; unpack it first'],
  ['Rar!\x1a', 'a RAR archive; unpack it first'],
  ['SQLite format 3\0', 'a SQLite database; give an article a file, or a line of JSONL'],
  ['\x7fELF', 'a program'],
  ['ID3\x03', 'a recording'],
  ['ID3\x04', 'a recording'],
  ['OggS\0', 'a recording'],
  ['fLaC\0', 'a recording'],
  ['version https://git-lfs', 'a pointer of Git LFS, not the file itself; fetch it with "git lfs pull"'],
];

/** The same for files whose kind stands behind a number. */
const laterSignatures: readonly (readonly [at: number, name: string, what: string])[] = [
  [8, 'WEBP', 'a WebP image'],
  [8, 'WAVE', 'a recording'],
  [8, 'AVI ', 'a recording'],
  [4, 'ftyp', 'a recording or an image'],
];

/** Throws BAD_FILE for bytes that are no article's text, whatever the file is called. */
export function assertText({ bytes, file }: FormatInput): void {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  const found =
    signatures.find(([starts]) => start.startsWith(starts))?.[1] ??
    laterSignatures.find(([at, name]) => start.startsWith(name, at) && start.includes('\0'))?.[2];
  if (found !== undefined) throw new UserFacingError('BAD_FILE', `The file is ${found}; it is no article.`, { file });
}

/** Endings of names of files that have no text to read. */
const noText =
  /\.(?:png|jpe?g|gif|webp|avif|heic|tiff?|bmp|ico|mp[34]|m4[av]|mov|avi|wav|og[gv]|webm|mkv|flac|pdf|zip|t?gz|bz2|xz|zst|7z|rar|tar|docx?|xlsx?|pptx?|od[tsp]|rtf|epub|mobi|exe|dll|so|woff2?|[ot]tf|eot|sqlite3?|db|parquet)$/i;

const calls: Readonly<Record<Format, readonly [what: string, ending: string]>> = {
  HTML: ['an HTML page', '.html'],
  XML: ['XML', '.xml'],
  JSON: ['JSON', '.json'],
  JSONL: ['JSON with an article a line', '.jsonl'],
  MARKDOWN: ['Markdown', '.md'],
  TEXT: ['plain text', '.txt'],
};

/** Throws BAD_FILE for a text in a file whose name says that it has none, and for texts that are never articles. */
export function assertArticleName(text: string, format: Format, file: string): void {
  const ending = noText.exec(file)?.[0];
  if (ending !== undefined) {
    const [what, right] = calls[format];
    throw new UserFacingError(
      'BAD_FILE',
      `The file is named "${ending}", but what is in it is ${what}; if it is an article, rename it to end in "${right}".`,
      { file },
    );
  }
  if (format !== 'TEXT') return;
  if (/\.(?:csv|tsv)$/i.test(file)) {
    const message = 'The file is a table, of which nobody says what its columns are; give JSONL, a line an article.';
    throw new UserFacingError('BAD_FILE', message, { file });
  }
  if (/^(?:[A-Z][\w-]*: .*\r?\n(?:[ \t].*\r?\n)*)*MIME-Version: /i.test(text.slice(0, 8_000))) {
    const message = 'The file is an e-mail or a web archive (MHTML); give its text, or save the page as HTML.';
    throw new UserFacingError('BAD_FILE', message, { file });
  }
}

/** What names of text files promise; a page may be XML, and one article of JSON stand alone in JSONL. */
const promises: readonly (readonly [RegExp, readonly Format[]])[] = [
  [/\.x?html?$/i, ['HTML', 'XML']],
  [/\.(?:xml|rss|atom|rdf|nitf|newsml)$/i, ['XML', 'HTML']],
  [/\.json$/i, ['JSON', 'JSONL']],
  [/\.(?:jsonl|ndjson)$/i, ['JSONL', 'JSON']],
  [/\.(?:md|markdown)$/i, ['MARKDOWN']],
  [/\.te?xt$/i, ['TEXT', 'MARKDOWN']],
];

/** A sentence for a file that is not what its name says; null for one that is. */
export function misnamed(format: Format, file: string): string | null {
  const promise = promises.find(([ending]) => ending.test(file));
  if (promise === undefined || promise[1].includes(format)) return null;
  const [ending] = /\.\w+$/.exec(file) ?? [''];
  const [what, right] = calls[format];
  return `Its name ends in "${ending}", but it seems to be ${what}, and is read as that; rename it to end in "${right}".`;
}
