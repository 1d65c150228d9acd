import { wordSet } from '../lexicon/word-set.ts';

/** Nouns for people together, and for bodies that act. From general knowledge. */
export const GROUP_NOUNS = wordSet(`
  people persons person passengers passenger police men women children child kids girls boys students schoolgirls girl boy man woman men
  gunman gunmen shooter shooters attacker attackers militants militant rebels terrorists terrorist pirates pirate troops forces soldiers
  soldier army navy military government governments administration authorities authority officials court jury judges judge company
  companies firm firms airline airlines bank banks union unions agency agencies party parties committee council board ministry department
  team teams club side sides crew crews band fans fan protesters protester demonstrators marchers residents villagers workers staff
  employees employee miners climbers climber hikers tourists tourist visitors guests victims victim survivors survivor hostages hostage
  prisoners prisoner inmates inmate refugees migrants immigrants voters lawmakers senators senator mps leaders leader ministers minister
  negotiators diplomats delegation counterparts investigators prosecutors prosecutor lawyers lawyer doctors doctor nurses scientists scientist
  researchers researcher astronauts astronaut engineers teachers teacher parents parent mother father son daughter brother sister couple
  family families friends friend neighbours neighbors wife husband boyfriend girlfriend grandmother grandfather teenager teenagers teen teens youth
  adult adults baby toddler officer officers driver drivers pilot pilots cyclist pedestrian motorist bystander suspect suspects
  thieves thief robbers burglars hacker hackers scammer group gang crowd crowds thousands hundreds dozens scores millions players player
  coach coaches owner owners actor actress singer star stars director president cousin nephew niece uncle aunt employer shareholders
  investors customers consumers users parliament senate house congress assembly cabinet commission watchdog regulator regulators
  firefighters paramedics rescuers coastguard marines guards guard captain general commander chief boss executive executives
  insurgents guerrillas separatists opposition coalition alliance members member candidates candidate lawmaker official negotiator
  commando commandos warship warships frigate raiders clerk clerks
  dead injured wounded others foreigners nationals citizens locals civilians civilian peacekeepers striker defender goalkeeper
`);

/** Quantities that are counted in the phrase behind "of". */
export const QUANTITIES = wordSet(
  'thousands hundreds dozens scores millions tens group number pair couple team crowd members majority handful family band gang crew most some all many one two three four five six seven eight nine ten',
);
