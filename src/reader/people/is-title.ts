import { TITLES } from '../lexicon/titles.ts';
import { wordSet } from '../lexicon/word-set.ts';

/** A title before a name, also in one word with others: "Mayor-elect", "Editor-in-Chief", "Ex-Mayor", "Major-General". */
export function isTitle(lower: string): boolean {
  if (TITLES.has(lower)) return true;
  if (!lower.includes('-')) return false;
  const parts = lower.split('-');
  return parts.some((part) => TITLES.has(part)) && parts.every((part) => TITLES.has(part) || AFFIXES.has(part));
}

const AFFIXES = wordSet('elect designate in chief ex co sub under at large then emeritus editor vice non pro');

/** Letters behind a name that say a rank, an honour or a seat, as they are printed: "Tom Bell KC". */
export const POSTNOMINALS = wordSet(
  'KC QC SC MS MP MPP MSP MEP MLA MHA TD AM AO OBE MBE CBE KBE DBE CH PC PhD Ph.D. MD M.D. DDS RN Esq Esq. CPA JD J.D. FRS DFC VC',
);
