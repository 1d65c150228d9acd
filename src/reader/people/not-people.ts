import type { Token } from '../reading.ts';
import { NAMED_LIKE_PEOPLE } from '../words/named-like-people.ts';
import { ORGANISATIONS } from '../words/organisations.ts';
import { nameKey, wordsOf } from './name-key.ts';
import type { NameRun } from './name-runs.ts';

/** "Pelling & Pelling", "Hale & Sons": beside "&" stands a firm. */
export const isJoinedFirm = (tokens: readonly Token[], { from, to }: NameRun): boolean =>
  tokens[from - 1]?.text === '&' || tokens[to]?.text === '&';

/** "Hurricane Ann", "HMS Hale", "the Hale spacecraft": a storm, a ship or a craft that is named like a person. */
export function isAboutAThing(tokens: readonly Token[], { from, to }: NameRun): boolean {
  return NAMED_THINGS.test(tokens[from - 1]?.lower ?? '') || THINGS.test(tokens[to]?.text ?? '');
}

const NAMED_THINGS = /^(?:hurricane|typhoon|cyclone|storm|uss|hms|hmas|hmcs|ss|mv|rms)$/;

const THINGS =
  /^(?:spacecraft|probe|satellite|telescope|rover|orbiter|lander|rocket|capsule|shuttle|ferry|tanker|vessel|trawler|yacht|airline|airport)$/;

/** Words at the end of a firm's name, as they are printed. */
const FIRM_FORMS = /^(?:Ltd\.?|Inc\.?|Corp\.?|Co\.|LLC|LLP|PLC|plc|SpA|AG|GmbH|NV|AB|Oyj|SA|Pty|Bhd|Bros\.?)$/;

/** Whether a name ends as a firm's does: "Nils Varga Ltd". */
export const isFirm = (tokens: readonly Token[], { from, to }: NameRun): boolean =>
  to - from > 1 && FIRM_FORMS.test(tokens[to - 1]?.text ?? '');

/**
 * What a text calls a firm, a storm, a ship or a craft somewhere, by the keys of the names: a firm without its form ("Nils
 * Varga" where "Nils Varga Ltd" stands, "Goldman" of "Goldman Sachs"), a storm by its name alone.
 */
export function namesOfThings(tokens: readonly Token[], runs: readonly NameRun[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const run of runs) {
    if (isFirm(tokens, run)) found.add(nameKey(tokens, { ...run, to: run.to - 1 }));
    if (run.to - run.from === 1 && isAboutAThing(tokens, run)) found.add(nameKey(tokens, run));
    if (ORGANISATIONS.has(nameKey(tokens, run)) || NAMED_LIKE_PEOPLE.has(nameKey(tokens, run)))
      found.add(wordsOf(tokens, run)[0] ?? '');
    const [first = '', ...rest] = wordsOf(tokens, run);
    if (rest.length > 0 && NAMED_THINGS.test(first)) found.add(rest.join(' '));
  }
  return found;
}

/** Whether a name stands in a credit within the text: "(Photo: Ann Hale / Wire)", "(Reporting by Ann Hale; Editing by Tom Roe)". */
export function isCredited(tokens: readonly Token[], { from, sentence }: NameRun): boolean {
  if (isCreditAt(tokens, sentence.from) && from > sentence.from + 1) return true;
  for (let i = from - 1; i >= sentence.from && i > from - FURTHEST; i -= 1) {
    const text = tokens[i]?.text ?? '';
    if (text === ')' || text === ']') return false;
    if (text === '(' || text === '[') return isCreditAt(tokens, i + 1);
  }
  return false;
}

const isCreditAt = (tokens: readonly Token[], at: number): boolean =>
  CREDITS.test(tokens[at]?.lower ?? '') && /^(?::|by|from|courtesy)$/.test(tokens[at + 1]?.lower ?? '');

const FURTHEST = 40;
const CREDITS =
  /^(?:photo|photos|picture|pictures|image|images|video|credit|credits|reporting|writing|editing|compiled|graphic|illustration|additional)$/;
