import type { EventKind } from '../../../schema/domain/model.ts';

/** Kinds of verbs that the lexicon has under OTHER or not at all, by their roots. From general knowledge of news English. */
export const GENERAL_KINDS: ReadonlyMap<string, EventKind> = new Map(
  (
    [
      ['DECISION', 'clear exonerate greenlight sideline'],
      [
        'STATEMENT',
        `react respond describe tout compare reassure swipe trash debunk contradict cite joke quip reiterate recount scoff hint brag boast
         decry deride belittle laud extol hail reply opine muse counter jab shrug`,
      ],
      ['LAUNCH', 'enable'],
      ['CONFLICT', 'interdict'],
      ['INVESTIGATION', 'check search probe investigate examine inspect scrutinize'],
      ['INCIDENT', 'divert strand u-turn'],
      ['RESULTS', 'show'],
    ] as const
  ).flatMap(([kind, roots]) => roots.split(/\s+/).map((root): [string, EventKind] => [root, kind])),
);
