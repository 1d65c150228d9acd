import { wordSet } from '../lexicon/word-set.ts';
import type { EventView } from './event-view.ts';

/** How often a text says words of elections, of sport and of violence. */
export interface Domain {
  readonly politics: number;
  readonly sport: number;
}

/** What a text is about, by its words: it decides between the meanings of "win", "beat" and "attack". */
function domainOf(view: EventView): Domain {
  const known = found.get(view);
  if (known !== undefined) return known;
  let politics = 0;
  let sport = 0;
  for (const { lower } of view.tokens) {
    if (POLITICS.has(lower)) politics += 1;
    else if (SPORT.has(lower)) sport += 1;
  }
  const domain = { politics, sport };
  found.set(view, domain);
  return domain;
}

/** Asked for by each word that tells of an event. */
const found = new WeakMap<EventView, Domain>();

/** Whether an election is what is won or lost here, rather than a match. */
export const isOfElections = (view: EventView): boolean => {
  const { politics, sport } = domainOf(view);
  return politics >= 3 && politics > 2 * sport;
};

export const isOfSport = (view: EventView): boolean => {
  const { politics, sport } = domainOf(view);
  return sport >= 2 && sport >= politics;
};

/** Words of elections. From general knowledge. */
const POLITICS = wordSet(`
  election elections electoral primary primaries caucus caucuses candidate candidates nominee nomination presidential voter voters ballot
  ballots delegate delegates republican republicans democrat democrats democratic gop senate senator congressman poll polls pollster
  campaign super-pac frontrunner front-runner
`);

/** Words of sport. From general knowledge. */
const SPORT = wordSet(`
  game games season coach league championship championships match player players playoff playoffs inning innings touchdown quarterback
  pitcher goal goalkeeper striker tournament cup final finals medal athlete athletes baseball football basketball soccer hockey tennis
  golf cricket rugby race stadium fans teammate teammates club
`);

/** Words that say people were hurt, or who hurts them. From general knowledge. */
export const VIOLENT_WORDS = wordSet(`
  kill kills killed killing dead died deaths injured injuring wounded wounding injuries gunman gunmen shooter attacker attackers bomb bombs bomber bombing
  bombings weapon weapons gun guns rifle knife knives explosive explosives shooting shootings shot victims victim terror terrorist terrorists
  terrorism militants militant insurgents rebels troops soldiers soldier army military missiles missile rocket rockets airstrike airstrikes
  police officers hospital suicide massacre murder murdered stabbed beaten raped rape sexual sexually hostage hostages truck pirates pirate
  navy warship isis jihadist jihadists vessel protesters
`);
