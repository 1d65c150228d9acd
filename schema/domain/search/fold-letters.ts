/** Letters that Unicode does not take apart into a plain one and a mark, as they are written where they are not at hand. */
const plain: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

const letters = /[łøœæßđðþı]/gu;

/** Small letters as they are compared: "łódź" and "lodz" are the same once the marks are off. */
export const foldLetters = (text: string): string => text.replace(letters, (letter) => plain[letter] ?? letter);
