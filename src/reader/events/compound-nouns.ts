import type { EventKind } from '../../../schema/domain/model.ts';

/** Two words that tell more of the kind than the last alone. From general knowledge. */
export const COMPOUND_KINDS: ReadonlyMap<string, EventKind> = new Map(
  (
    [
      [
        'PRESS_CONFERENCE',
        'press conference|news conference|media conference|press briefing|news briefing|media briefing',
      ],
      ['INTERVIEW', 'television interview'],
      ['PERFORMANCE', 'farewell tour|concert tour|world tour|comedy tour'],
      ['INCIDENT', 'twitter storm|media storm|social-media storm'],
      [
        'CALL',
        'phone call|telephone call|conference call|background call|video call|phone conversation|telephone conversation',
      ],
      ['STATEMENT', 'press release|news release'],
      ['MEETING', 'town hall|summit meeting'],
      ['TALKS', 'peace talks|trade talks'],
      ['ATTACK', 'air strike|terror attack|drone strike|car bombing|missile strike|shooting attack'],
      ['PROTEST', 'hunger strike|strike action'],
      ['CRIME', 'bank robbery|data breach|cyber attack|drunk driving|drunken driving'],
      ['TRIAL', 'court hearing|court appearance|guilty plea|bail hearing'],
      ['CEREMONY', 'memorial service|awards ceremony|christmas party|office party|birthday party'],
      ['LAUNCH', 'missile launch|rocket launch|product launch'],
    ] as const
  ).flatMap(([kind, words]) => words.split('|').map((each): [string, EventKind] => [each, kind])),
);
