/** What publishers tell machines of what they may do with a page. */
import type { StatedUse, UsePermission } from '../../schema/domain/model.ts';
import type { RightsWords } from './rights.ts';

const use = (permission: UsePermission, statedBy: string): StatedUse => ({ permission, statedBy });

/** The categories of use, the narrowest first: what is stated of a wider one holds for a narrower one that nothing is stated of. */
const categories = {
  training: ['train-ai', 'train-genai', 'bots'],
  search: ['search', 'bots'],
} as const;

/**
 * A usage preference of the IETF's AIPREF (https://datatracker.ietf.org/doc/draft-ietf-aipref-vocab/), as the header and the meta element
 * `Content-Usage` have it: `train-ai=n, search=y`.
 */
export function contentUsage(words: string | null | undefined): RightsWords | null {
  if (!words) return null;
  const stated = new Map<string, string>();
  for (const [, name = '', value = ''] of words.toLowerCase().matchAll(/([a-z][a-z-]*)\s*=\s*([yn])(?![\w-])/g))
    stated.set(name, value);
  const of = (names: readonly string[]): StatedUse | null => {
    const name = names.find((one) => stated.has(one));
    if (name === undefined) return null;
    const value = stated.get(name) ?? '';
    return use(value === 'y' ? 'ALLOWED' : 'DISALLOWED', `Content-Usage: ${name}=${value}`);
  };
  const training = of(categories.training);
  return { training, imageTraining: training, search: of(categories.search) };
}

/**
 * A robots directive (https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag), with `noai` and `noimageai`, which
 * platforms of artists began: `noindex, noai`.
 */
export function robots(words: string | null | undefined): RightsWords | null {
  if (!words) return null;
  const directives = new Set(words.toLowerCase().split(/[\s,;]+/));
  const found = (...names: readonly string[]): string | undefined => names.find((name) => directives.has(name));
  const disallowed = (name: string | undefined): StatedUse | null =>
    name === undefined ? null : use('DISALLOWED', `robots: ${name}`);
  const shown = found('index', 'all');
  return {
    training: disallowed(found('noai')),
    imageTraining: disallowed(found('noimageai', 'noai')),
    search: disallowed(found('noindex', 'none')) ?? (shown === undefined ? null : use('ALLOWED', `robots: ${shown}`)),
  };
}

/**
 * The W3C's TDM Reservation Protocol (https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/): `1` reserves the right to mine
 * text and data, unless by the terms of a policy, where there is one.
 */
export function tdmReservation(
  value: string | null | undefined,
  policy: string | null | undefined,
): RightsWords | null {
  const stated = value?.trim();
  if (stated !== '0' && stated !== '1') return null;
  const permission = stated === '0' ? 'ALLOWED' : policy ? 'CONDITIONAL' : 'DISALLOWED';
  const training = use(permission, `tdm-reservation: ${stated}`);
  return { training, imageTraining: training, usageTerms: policy ?? null };
}

/** Whether a link leads to a licence in RSL. */
export const isRslType = (type: string | null): boolean => /^application\/rsl\+xml\b/i.test(type ?? '');

/** A link to a licence in RSL 1.0 (https://rslstandard.org/rsl), which no machine may do without: it says what each may do. */
export const rslLink = (url: string): RightsWords => {
  const terms = use('CONDITIONAL', `RSL: ${url}`);
  return { licenceUrl: url, training: terms, imageTraining: terms, search: terms };
};
