import { IRREGULAR_FORMS } from '../lexicon/irregular-verbs.ts';

/** The participle that a passive is made of: "won" of "win", "endorsed" of "endorse", "planned" of "plan". */
export function participle(root: string): string {
  const irregular = byBase().get(root);
  if (irregular !== undefined) return irregular;
  if (root.endsWith('e')) return `${root}d`;
  if (/[^aeiou]y$/.test(root)) return `${root.slice(0, -1)}ied`;
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(root) ? `${root}${root.at(-1)}ed` : `${root}ed`;
}

let known: ReadonlyMap<string, string> | undefined;

function byBase(): ReadonlyMap<string, string> {
  if (known !== undefined) return known;
  const map = new Map<string, string>();
  for (const [word, { base, form }] of IRREGULAR_FORMS)
    if (form === 'PARTICIPLE' || (form === 'PAST_OR_PARTICIPLE' && !map.has(base))) map.set(base, word);
  known = map;
  return map;
}
