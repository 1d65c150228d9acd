import type { KeywordType } from '../../../schema/domain/model.ts';

/** The words that formats have for what a keyword stands for: IPTC's natures of concepts, schema.org's types, names of taxonomies. */
const types: readonly (readonly [KeywordType, RegExp])[] = [
  ['PERSON', /^(?:persons?|people)$/],
  [
    'ORGANISATION',
    /^(?:organi[sz]ations?|orgs?|compan(?:y|ies)|\w*organi[sz]ation|newsmediaorganization|corporation|institutions?)$/,
  ],
  [
    'PLACE',
    /^(?:places?|locations?|geo ?areas?|poi|city|country|state|region|administrativearea|countries|cities|regions|virtloc)$/,
  ],
  ['EVENT', /^(?:events?|\w*event)$/],
  ['TOPIC', /^(?:topics?|subjects?|abstracts?|categor(?:y|ies)|thing|intangible|concept|object|department)$/],
];

/** What a word, or the last part of the name of a concept (`cpnat:person`), says of a keyword; null where it says nothing. */
export function keywordTypeOf(words: string | null | undefined): KeywordType | null {
  const name = (words ?? '')
    .trim()
    .replace(/^.*[/:#]/, '')
    .replace(/[_-]+/g, ' ')
    .toLowerCase();
  return types.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}
