import type { AuthorRole } from '../../../schema/domain/model.ts';

/** The words that formats have for what somebody did for an article. */
const roles: readonly (readonly [AuthorRole, RegExp])[] = [
  [
    'AUTHOR',
    /^(?:authors?|writers?|(?:content )?creators?|reporters?|journalists?|correspondents?|columnists?|by|byline|descrip writer)$/,
  ],
  ['CONTRIBUTOR', /^(?:contributors?|contributing\w*|researchers?|additional \w+)$/],
  ['EDITOR', /^(?:sub ?)?editors?$/],
  ['TRANSLATOR', /^translators?$/],
  ['PHOTOGRAPHER', /^(?:photographers?|photo\w*)$/],
  ['ILLUSTRATOR', /^(?:illustrators?|graphic\w*|artists?|cartoonists?)$/],
];

/** What a word, or the last part of the name of a concept (`ctrol:photographer`), says; null for a relation of another kind ("mentions"). */
export function authorRoleOf(words: string | null | undefined): AuthorRole | null {
  const name = (words ?? '')
    .trim()
    .replace(/^.*[/:#]/, '')
    .replace(/[_-]+/g, ' ')
    .toLowerCase();
  return roles.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}
