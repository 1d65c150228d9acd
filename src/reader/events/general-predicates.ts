import type { EventKind } from '../../../schema/domain/model.ts';
import { verbBases } from '../lexicon/base-forms.ts';
import { CLAUSE_CUES } from '../lexicon/cue-verbs.ts';
import type { Candidate } from './candidate.ts';
import type { Clauses } from './clauses.ts';
import { type EventView, word } from './event-view.ts';
import { eventVerb } from './event-words.ts';
import { BE_FORMS, HAVE_FORMS } from './function-words.ts';
import { GENERAL_KINDS } from './general-kinds.ts';
import { kindByObject } from './kind-by-object.ts';
import { kindByPhrases } from './kind-by-phrases.ts';
import { leadOf } from './lead.ts';
import { hasOfficeBehind, PUTTING } from './offices.ts';
import { SPEECH_ACTS } from './speech-acts.ts';
import { candidateOf, isLight } from './verb-candidates.ts';
import { verbForm } from './verb-form.ts';

/** Whatever the headline and the lead say in their verbs: "blames", "opposes", "says". Of these only the main event is served. */
export function generalPredicates(view: EventView, clauses: Clauses): Candidate[] {
  const found: Candidate[] = [];
  const { headlineEnd, bodyFrom } = leadOf(view);
  for (let verb = 0; verb < view.verbs.list.length; verb += 1) {
    const group = view.verbs.list[verb];
    if (group === undefined || group.sentence > bodyFrom + 2) break;
    if (group.sentence >= headlineEnd && group.sentence < bodyFrom) continue;
    const lower = word(view, group.head);
    if (
      !group.isFinite &&
      !group.isInfinitive &&
      (group.form !== 'PARTICIPLE' || view.kinds[group.sentence] !== 'HEADLINE')
    )
      continue;
    if (
      BE_FORMS.has(lower) ||
      HAVE_FORMS.has(lower) ||
      view.quoted[group.head] === 1 ||
      view.tokens[group.head]?.pos === 'AUX'
    )
      continue;
    if (eventVerb(lower) !== null || isLight(view, clauses, verb)) continue;
    const root = rootOf(lower);
    const isSaying = CLAUSE_CUES.has(lower) || SPEECH_ACTS.has(root);
    if (STATES.has(root)) continue;
    const candidate = candidateOf(view, clauses, verb, {
      root,
      kind: kindOf(view, clauses, verb, root, isSaying),
      strength: 'WEAK',
    });
    if (candidate !== null && (candidate.agent >= 0 || candidate.patient >= 0))
      found.push({ ...candidate, isGeneral: true });
  }
  return found;
}

function kindOf(view: EventView, clauses: Clauses, verb: number, root: string, isSaying: boolean): EventKind {
  if (PUTTING.has(root) && hasOfficeBehind(view, verb)) return 'APPOINTMENT';
  const first = clauses.complements[verb]?.list[0];
  const object = first?.preposition === '' ? word(view, view.phrases.list[first.phrase]?.head ?? -1) : '';
  const known = kindByPhrases(view, clauses, verb, root) ?? kindByObject(root, object) ?? GENERAL_KINDS.get(root);
  return known ?? (isSaying ? 'STATEMENT' : 'OTHER');
}

/** What holds and does not happen. */
const STATES = new Set(
  'be have seem look know think believe want hope need like love contain include mean feel remain stay keep live exist belong appear expect understand get let do'.split(
    ' ',
  ),
);

/** Endings of stems that have lost an "e": "expos", "continu", "notic", "inspir", "declar". */
const LOSES_E =
  /(?:[cvzu]|[aeiou]s|dg|rg|[bcdfgkpt]l|[^eo]at|[^ao]ir|(?:cl|mp|ep|sh|qu|fl|sc|gl)ar|(?:gn|pl|st|sc)or|[cp]ut|clud|[vs]id)$/;

function rootOf(lower: string): string {
  if (lower === 'sorry') return 'apologize';
  const form = verbForm(lower);
  const base = verbBases(lower).find((each) => each.form === form)?.base ?? lower;
  const withE = verbBases(lower).some((each) => each.form === form && each.base === `${base}e`);
  return form !== 'BASE' && withE && LOSES_E.test(base) ? `${base}e` : base;
}
