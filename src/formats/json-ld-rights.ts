import { isAddress } from '../address.ts';
import { isObject, namesOf, textOf } from './json-values.ts';
import type { RightsWords } from './rights.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * What a schema.org article states of rights: `copyrightHolder`, `copyrightNotice`, `license` and `usageInfo`
 * (https://schema.org/CreativeWork).
 */
export function jsonLdRights(article: Json): RightsWords {
  const licence = linkOf(article['license']);
  const usage = linkOf(article['usageInfo']);
  return {
    holder: namesOf(article['copyrightHolder']),
    notice: textOf(article['copyrightNotice']),
    licence: licence.words,
    licenceUrl: licence.url,
    usageTerms: usage.words ?? usage.url,
  };
}

/** A work that is named, led to, or both. */
function linkOf(value: unknown): { readonly words: string | null; readonly url: string | null } {
  const one = Array.isArray(value) ? value[0] : value;
  if (!isObject(one)) {
    const words = textOf(one);
    return words !== null && isAddress(words) ? { words: null, url: words } : { words, url: null };
  }
  const url = textOf(one['url']) ?? textOf(one['@id']);
  return {
    words: textOf(one['text']) ?? textOf(one['name']) ?? textOf(one['description']),
    url: url !== null && isAddress(url) ? url : null,
  };
}
