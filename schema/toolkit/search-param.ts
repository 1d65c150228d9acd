import { parseSearch, type SearchQuery } from '../domain/search/query.ts';
import { withForms } from '../domain/search/word-forms.ts';
import { badInput } from '../query/bad-input.ts';
import type { Param } from '../query/filter.ts';
import type { SearchScope } from '../query/search-scope.ts';
import type { Plan } from './plan.ts';

/** The place of what a client searches for; null for none, or for an empty search box. Throws BAD_SEARCH. */
export function searchParam(text: unknown, plan: Plan, scope: SearchScope = 'anywhere'): Param | null {
  if (typeof text !== 'string' || text.trim() === '') return null;
  const query = searchOf(text);
  return plan.searchParam(scope === 'anywhere' ? query : withForms(query));
}

/** Throws BAD_SEARCH, saying what to change. */
export function searchOf(text: string): SearchQuery {
  const parsed = parseSearch(text);
  if ('fault' in parsed) throw badInput('BAD_SEARCH', parsed.fault);
  return parsed;
}
