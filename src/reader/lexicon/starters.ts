import { wordSet } from './word-set.ts';

/** Words that begin a sentence more often than they follow "U.S." or "Inc." within one. From general knowledge. */
export const STARTERS: ReadonlySet<string> = wordSet(`
  the a an he she it they we i you his her its their our my your this that these those there here in on at by for from with
  to of as if when while after before since until although though because but and or so yet nor however meanwhile also then
  now still even once what who why how where which one two three some many most several other others another each every all
  no not nothing nobody mr mrs ms dr according earlier last next asked despite during under over among between just only
  officials president
`);
