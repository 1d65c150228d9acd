import { betweenNames, contributed, signOffs } from './words/notices.ts';

/** A sign-off is no longer than this. */
const longestSignOff = 400;

/**
 * Whether a line says who made a report, and nothing else: "(Reporting by Jo Marsh in Harbury; Editing by Ann Hale)", "With
 * files from The Harbury Wire". A sentence that goes on ("Reporting by The Post showed that …") is none.
 */
export function isSignOff(line: string): boolean {
  if (line.length > longestSignOff) return false;
  const words = line
    .replace(/^[\s([—–*_-]+/, '')
    .replace(/[\s)\].*_]+$/, '')
    .trim();
  if (contributed.test(words)) return true;
  const parts = words.split(/\s*;\s*|(?<=\p{Ll}{2})\.\s+/u);
  return signOffs.test(words) && parts.every(isPart);
}

function isPart(part: string): boolean {
  const lead = signOffs.exec(part)?.[0] ?? '';
  const names = part
    .slice(lead.length)
    .split(/[\s,&/]+/)
    .filter((word) => word !== '');
  return names.length > 0 && names.every((word) => /^[\p{Lu}\p{N}“"']/u.test(word) || betweenNames.test(word));
}
