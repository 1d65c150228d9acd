import type { EventKind } from '../../../schema/model.ts';

/** What a verb says of an event, and what must stand with it. */
export interface EventVerb {
  readonly kind: EventKind;
  /** The family of nouns that may take it up. */
  readonly family: string;
  /** PAST is a finite past form, PASSIVE a participle behind "was", BASE the bare form behind "will" or of a plan. */
  readonly form: 'PAST' | 'PASSIVE' | 'BASE';
  /** What must be known beside the people: a date, or a place or a date. */
  readonly needs: 'DATE' | 'PLACE';
  /** The label's noun, with its preposition before the people ("Death of", "Arrival of"). */
  readonly label: string;
}

/** Verbs of what happens at a time and a place: family, kind, label, past forms, bare forms, participles. From general knowledge of news English. */
const VERBS: readonly (readonly [string, EventKind, string, 'DATE' | 'PLACE', string, string, string])[] = [
  ['summit meeting', 'MEETING', 'Meeting of', 'DATE', 'met', 'meet', ''],
  ['visit', 'VISIT', 'Arrival of', 'PLACE', 'arrived|landed', 'arrive', ''],
  ['visit', 'VISIT', 'Visit by', 'PLACE', 'visited|traveled|travelled|flew', 'visit|travel|fly', ''],
  ['speech', 'SPEECH', 'Speech by', 'DATE', 'spoke|testified', 'speak|testify', ''],
  ['rally', 'APPEARANCE', 'Appearance of', 'DATE', 'appeared|campaigned', 'appear|campaign', ''],
  ['death', 'DEATH', 'Death of', 'DATE', 'died', '', ''],
  ['death', 'DEATH', 'Killing of', 'DATE', '', '', 'killed|assassinated|murdered|executed'],
  ['arrest', 'ARREST', 'Arrest of', 'DATE', '', '', 'arrested|detained'],
  ['trial', 'TRIAL', 'Sentencing of', 'DATE', '', '', 'sentenced'],
  ['trial', 'TRIAL', 'Conviction of', 'DATE', '', '', 'convicted|acquitted'],
  ['trial', 'TRIAL', 'Indictment of', 'DATE', '', '', 'indicted|charged'],
  ['election', 'ELECTION', 'Election of', 'DATE', '', '', 'elected|re-elected|reelected'],
  ['ceremony', 'CEREMONY', 'Swearing-in of', 'DATE', '', '', 'sworn|inaugurated'],
  ['resignation', 'DECISION', 'Resignation of', 'DATE', 'resigned', 'resign', ''],
];

export const EVENT_VERBS: ReadonlyMap<string, EventVerb> = new Map(
  VERBS.flatMap(([family, kind, label, needs, past, base, passive]) => {
    const forms = (words: string, form: EventVerb['form']): [string, EventVerb][] =>
      words
        .split('|')
        .filter(Boolean)
        .map((word) => [word, { kind, family, form, needs, label }]);
    return [...forms(past, 'PAST'), ...forms(base, 'BASE'), ...forms(passive, 'PASSIVE')];
  }),
);

/** What people in a photograph do, as captions write it. */
export const CAPTION_VERBS: ReadonlySet<string> = new Set(
  'posing poses speaking speaks waving waves arriving arrives attending attends meeting meets walking walks addressing addresses greeting greets shaking shakes standing stands gestures gesturing listens listening talks talking signs signing campaigning campaigns'.split(
    ' ',
  ),
);
