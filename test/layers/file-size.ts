/** The most lines of a file that is written by hand; from 250 on, look for the second idea in it. */
const mostLines = 280;

/** Files of this kind are made by a command, and say which; or are lists of words and nothing else. */
const listed: ReadonlySet<string> = new Set([
  'scripts/lexicon/news-words.ts',
  'src/identity/term-frequencies.ts',
  'src/reader/lexicon/packed-words.ts',
  'src/reader/people/tagger/packed-lists.ts',
  'src/web/operations/documents.ts',
  'src/web/browser/operations.ts',
]);

/** The files of a tree of sources, path to text, that are too long, as sentences. Empty where none is. */
export const tooLong = (tree: ReadonlyMap<string, string>): readonly string[] =>
  [...tree].flatMap(([path, text]) => {
    const lines = text.split('\n').length - 1;
    return lines <= mostLines || listed.has(path)
      ? []
      : [`${path} has ${lines} lines, and the most are ${mostLines}: split it by idea`];
  });
