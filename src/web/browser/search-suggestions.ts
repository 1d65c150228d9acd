import { makeCombobox } from './combobox.ts';
import { suggest } from './suggestions.ts';
import { goTo } from './visit.ts';

/** Offers people and events while somebody types into a search; a chosen one is gone to, and Enter searches for the words as before. */
export function suggestInSearch(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('.search-box input')) {
    makeCombobox({
      input,
      label: 'People and events',
      find: (text) => suggest(text, ['PERSON', 'EVENT']),
      choose: ({ path }) => goTo(path),
    });
  }
}
