import { copyOnClick } from './copy.ts';
import { followMarks } from './marks.ts';
import { suggestInSearch } from './search-suggestions.ts';
import { showToggles } from './toggles.ts';

type Enhancement = () => void;

const enhancements: Enhancement[] = [showToggles, followMarks, copyOnClick, suggestInSearch];

/** Adds to a page what it has only in the browser. */
export function enhance(): void {
  for (const each of enhancements) each();
}

/** Does something with each page that comes. */
export function onEachPage(enhancement: Enhancement): void {
  enhancements.push(enhancement);
}
