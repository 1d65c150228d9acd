/**
 * A text as content or as the value of an attribute, of XML 1.0 as of HTML. The characters that XML cannot have, not even escaped, are
 * left out (https://www.w3.org/TR/xml/#charsets): control characters, U+FFFE and U+FFFF, halves of surrogate pairs.
 */
export const escapeXml = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"'\r]/g, (character) => escapes[character] ?? character);

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};

const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
