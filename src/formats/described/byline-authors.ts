/** Who wrote an article, read from its byline: "By Ida Brandt in Ostrel and SAM OAKLEY, Political Editor". */
import type { AuthorRole, Range, StatedAuthor } from '../../../schema/domain/model.ts';
import { bylineStart, furtherCredits, houseEnds, houses, jobTitles } from '../words/bylines.ts';
import { usualCapitals } from './usual-capitals.ts';

/** A byline is no longer, and nobody's name is. */
const longestByline = 400;
const longestName = 60;

/** What parts the names of a byline. A full stop does where another credit follows it: "By A. Additional reporting by B". */
const between =
  /\s*[,;|·•/\n]\s*(?:and\s+|&\s+)?|\s+(?:and|&|AND|und|y|et)\s+|\s+(?=with\s+\p{Lu})|\.\s+(?=(?:Additional|Further|Edit|Translat|Photo|Picture|Illustrat|Graphic)\w*\s)/gu;

/** The authors that a byline names, each with the place of their name in it; none where it names nobody. */
export function bylineAuthors(byline: string): readonly StatedAuthor[] {
  if (byline.length > longestByline) return [];
  const found: StatedAuthor[] = [];
  let role: AuthorRole = 'AUTHOR';
  for (const part of partsOf(byline)) {
    const { credit, range } = withoutCredit(byline, part);
    role = credit ?? role;
    const words = byline.slice(range.start, range.end);
    const last = found.at(-1);
    if (isJobTitle(words)) {
      if (last !== undefined && last.jobTitle === null && credit === null)
        found[found.length - 1] = { ...last, jobTitle: words };
      continue;
    }
    const kind = kindOf(words);
    // "Ida Brandt, The Ostrel Post" and "Ida Brandt, Ostrel" say for whom and from where.
    const isBehind =
      last?.kind === 'PERSON' && credit === null && /[,|·•\n]/.test(byline.slice(last.range?.end, range.start));
    if (kind === null || (isBehind && (kind === 'ORGANISATION' || !/\s/.test(words)))) continue;
    const name = usualCapitals(words.replace(/\s+/g, ' '));
    if (found.some((other) => other.name === name)) continue;
    found.push({ name, role, kind, jobTitle: null, url: null, identifiers: [], range });
  }
  return found;
}

function partsOf(byline: string): readonly Range[] {
  const start = bylineStart.exec(byline)?.[0].length ?? 0;
  const parts: Range[] = [];
  let from = start;
  for (const match of byline.matchAll(between)) {
    if (match.index < start) continue;
    parts.push({ start: from, end: match.index });
    from = match.index + match[0].length;
  }
  return [...parts, { start: from, end: byline.length }];
}

/** A part without what says what its people did, and without where and for whom. */
function withoutCredit(
  byline: string,
  { start, end }: Range,
): { readonly credit: AuthorRole | null; readonly range: Range } {
  let words = byline.slice(start, end);
  let from = start;
  let credit: AuthorRole | null = null;
  for (const [role, pattern] of creditEntries) {
    const match = pattern.exec(words);
    if (match === null) continue;
    credit = role;
    from += match[0].length;
    words = words.slice(match[0].length);
    break;
  }
  const space = words.length - words.trimStart().length;
  const name = words
    .trim()
    .replace(/\s+(?:in|at|from)\s+\p{Lu}.*$/u, '')
    .replace(/\s+(?:for|IN|FOR|of)\s+.*$/u, '')
    .replace(/\s+[-–—]\s+.*$|\s*\([^()]*\)$|[.,:]$/u, '');
  return { credit, range: { start: from + space, end: from + space + name.length } };
}

const roles = [
  'CONTRIBUTOR',
  'EDITOR',
  'TRANSLATOR',
  'PHOTOGRAPHER',
  'ILLUSTRATOR',
] as const satisfies readonly AuthorRole[];
const creditEntries = roles.map((role) => [role, furtherCredits[role]] as const);

const isJobTitle = (words: string): boolean =>
  jobTitles.test(words) && !houses.test(words) && !/\b(?:Newsroom|Desk)$/.test(words);

/** Whether words are a person's name, as far as their form tells, or a house's; null for neither. */
function kindOf(words: string): StatedAuthor['kind'] {
  if (words === '' || words.length > longestName) return null;
  if (houses.test(words) || houseEnds.test(words)) return 'ORGANISATION';
  const parts = words.split(/\s+/);
  return parts.length <= 6 && parts.every((part) => namePart.test(part)) && /[\p{Lu}\p{Lo}]/u.test(words)
    ? 'PERSON'
    : null;
}

/** "Ida", "O’Brien", "J.", "Lind-Marsh", "van", "ap"; with letters that have no case, too. */
const namePart =
  /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*|d['’]\p{Lu}[\p{L}\p{M}]*|de|la|le|du|di|da|del|della|van|der|den|ter|von|zu|bin|ibn|al|el|y|e|ap|dos|das)$/u;
