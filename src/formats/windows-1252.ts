/** What Windows-1252 has at 0x80 to 0x9f, where Latin-1 has control characters (https://encoding.spec.whatwg.org/#windows-1252). */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Bytes in Windows-1252 as text. Node 20's TextDecoder takes the label for Latin-1 and turns quotation marks into control
 * characters, so it is not asked.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (character) => upper.charAt(character.charCodeAt(0) - 0x80));
}
