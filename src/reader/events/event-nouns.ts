import type { EventKind } from '../../../schema/model.ts';

/** What a noun says of an event: its kind, and the family of nouns that may take it up again ("the summit", "the meeting"). */
export interface EventNoun {
  readonly kind: EventKind;
  readonly family: string;
  /** Whether the noun is enough without a date or a place ("the massacre" is not, "the funeral" is not; "earthquake" is not). */
  readonly words: readonly string[];
}

/**
 * Nouns that name what happens at a time and a place, one line a family of nouns that can take each other up. From general
 * knowledge of news English. Plurals stand here only where one event is spoken of in the plural ("talks", "the attacks").
 */
const FAMILIES: readonly (readonly [EventKind, string])[] = [
  ['MEETING', 'summit meeting|summit|meeting|get-together'],
  ['TALKS', 'talks|negotiations|peace talks'],
  ['MEETING', 'conference|forum|symposium'],
  ['MEETING', 'convention'],
  ['MEETING', 'town hall|town hall meeting'],
  ['MEETING', 'fundraiser|fund-raiser|gala|luncheon|banquet|reception'],
  ['APPEARANCE', 'debate'],
  ['APPEARANCE', 'rally|campaign rally|campaign stop|campaign event'],
  ['INTERVIEW', 'interview|phone interview|telephone interview'],
  ['SPEECH', 'speech|keynote address|inaugural address|commencement address|keynote|lecture|sermon|testimony'],
  ['STATEMENT', 'statement|news release|press release|remarks|comments'],
  ['SPEECH', 'news conference|press conference|briefing|press briefing|news briefing'],
  ['CALL', 'phone call|telephone call|conference call|background call|phone conversation|telephone conversation'],
  ['VISIT', 'visit|trip|tour|stopover'],
  ['VOTE', 'vote|referendum|runoff'],
  ['ELECTION', 'election|elections|caucus|caucuses|by-election|presidential race|primary'],
  ['TRIAL', 'trial|hearing|arraignment|court hearing|court appearance|sentencing'],
  ['DECISION', 'ruling|verdict|veto'],
  ['ARREST', 'arrest'],
  [
    'ATTACK',
    'attack|attacks|terrorist attack|terrorist attacks|terror attack|terror attacks|bombing|bombings|shooting|shootings|massacre|assassination|airstrike|airstrikes|air strike|raid|stabbing|ambush|killing|murder|slaying|beheading|kidnapping|hijacking|car bombing',
  ],
  ['CONFLICT', 'war|invasion|battle|siege|coup|civil war|uprising|revolution|insurgency'],
  ['PROTEST', 'protest|protests|demonstration|demonstrations|riot|riots|strike|walkout|sit-in|unrest'],
  [
    'DISASTER',
    'earthquake|hurricane|typhoon|cyclone|tornado|flood|floods|flooding|tsunami|wildfire|storm|eruption|famine|blizzard|quake|landslide|avalanche',
  ],
  ['ACCIDENT', 'crash|plane crash|car crash|train crash|derailment|explosion|blast|oil spill|shipwreck|collision|fire'],
  ['DEATH', 'death|suicide|shooting death'],
  [
    'CEREMONY',
    'funeral|wedding|inauguration|ceremony|memorial service|swearing-in|vigil|parade|coronation|signing ceremony|awards ceremony|memorial ceremony|commencement|commemoration',
  ],
  [
    'COMPETITION',
    'olympics|championship|tournament|world cup|super bowl|marathon|grand prix|playoff|semifinal|semi-final',
  ],
];

/** Each noun's last word leads to the nouns that end with it, the longest first. */
export const EVENT_NOUNS: ReadonlyMap<string, readonly EventNoun[]> = index();

function index(): ReadonlyMap<string, readonly EventNoun[]> {
  const nouns = FAMILIES.flatMap(([kind, names]) =>
    names.split('|').map(
      (name): EventNoun => ({
        kind,
        family: names.split('|')[0] ?? name,
        words: name.split(/ |(-)/).filter(Boolean),
      }),
    ),
  ).sort((a, b) => b.words.length - a.words.length);
  const map = new Map<string, EventNoun[]>();
  for (const noun of nouns) {
    const last = noun.words.at(-1) ?? '';
    map.set(last, [...(map.get(last) ?? []), noun]);
  }
  return map;
}
