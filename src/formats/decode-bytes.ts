import { isUtf8 } from 'node:buffer';
import { UserFacingError } from '../errors.ts';
import { lineAt } from './line-at.ts';
import type { FormatInput } from './parsed-document.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** How far into a file its declaration of an encoding is looked for, in bytes. */
const declarationBytes = 2_048;

/**
 * The text of a file in the encoding it declares (a byte order mark, XML's declaration, HTML's `charset`), or else in
 * UTF-8, or in UTF-16 or Windows-1252 where its bytes can be nothing else. Throws BAD_FILE, with the line, for bytes that
 * are not text in any of them, and for a UTF-8 that was cut off.
 */
export function decodeBytes(input: FormatInput): string {
  const { bytes, file } = input;
  const encoding = markedEncoding(bytes) ?? declaredEncoding(bytes) ?? looksLikeUtf16(bytes);
  if (encoding === null || encoding === 'utf-8') return decodeUtf8(bytes, file);
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UserFacingError(
      'BAD_FILE',
      `The file is not in the encoding it seems to have, "${encoding}"; save it as UTF-8.`,
      { file },
      { cause },
    );
  }
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declarationBytes));
  if (!/^\s*</.test(head)) return null;
  const label =
    /^\s*<\?xml[^>]*\bencoding=["']([\w-]+)["']/.exec(head)?.[1] ??
    /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1] ??
    null;
  try {
    return label === null ? null : new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** Text of Western languages in UTF-16 has a zero in every other byte. */
function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 400);
  if (head.length < 8) return null;
  const zeros = (from: number) => head.filter((byte, i) => i % 2 === from && byte === 0).length;
  const most = head.length * 0.4;
  if (zeros(1) > most && zeros(0) === 0) return 'utf-16le';
  return zeros(0) > most && zeros(1) === 0 ? 'utf-16be' : null;
}

function decodeUtf8(bytes: Uint8Array, file: string): string {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  // A buffer is decoded several times as fast as by a TextDecoder that checks as it goes.
  const read = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', hasMark ? 3 : 0);
  if (isUtf8(bytes)) return read;
  if (isWindows1252(bytes, read)) return decodeWindows1252(bytes);
  throw new UserFacingError(
    'BAD_FILE',
    'The file is not valid UTF-8; save it as UTF-8, or see whether it was cut off.',
    {
      file,
      line: lineAt(read, read.indexOf('\ufffd')),
    },
  );
}

/**
 * Whether bytes that are not UTF-8 are Windows-1252: no two of them make a character of UTF-8, none is one that
 * Windows-1252 leaves undefined, and they stand where letters and quotation marks do, not only at the very end.
 */
function isWindows1252(bytes: Uint8Array, asUtf8: string): boolean {
  if (/[^\p{ASCII}\ufffd]/u.test(asUtf8)) return false;
  let count = 0;
  for (const [i, byte] of bytes.entries()) {
    if (byte < 0x80) continue;
    if (byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d) return false;
    if (i < bytes.length - 1) count += 1;
  }
  return count > 0 && !/\ufffd{4}/.test(asUtf8);
}
