/** Whether text begins with a capital letter. Most text is ASCII, where the code tells and no pattern is tried. */
export function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

/** Whether text begins with a letter. */
export function startsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? isAsciiLetter(code) : /^\p{L}/u.test(text);
}

/** Whether text is one or more of the letters A to Z, large or small, and nothing else. */
export function isPlainWord(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (!isAsciiLetter(text.charCodeAt(i))) return false;
  return text.length > 0;
}

const isAsciiLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
