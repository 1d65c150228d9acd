/**
 * Words for what people do, in groups that one person is hardly ever of two of. From general knowledge of English news;
 * callings that people change between (politics, business, law, entertainment) are left in one group or out.
 */
const occupations: Readonly<Record<string, RegExp>> = {
  player:
    /\b(?:striker|midfielder|goalkeeper|defender|winger|quarterback|linebacker|pitcher|shortstop|outfielder|batsman|bowler|cricketer|footballer|swimmer|sprinter|gymnast|golfer|jockey|boxer|cyclist|skier|skater|point guard|tennis player|basketball player|hockey player|rugby player|marathon runner)\b/i,
  state:
    /\b(?:president|prime minister|minister|chancellor|senator|sen|congressman|congresswoman|representative|governor|gov|mayor|lawmaker|legislator|mp|ambassador|envoy|secretary|judge|justice|prosecutor|attorney general|diplomat|councillor)\b/i,
  science:
    /\b(?:professor|scientist|physicist|biologist|chemist|astronomer|economist|historian|sociologist|epidemiologist|lecturer)\b/i,
  clergy: /\b(?:pope|bishop|archbishop|cardinal|pastor|priest|rabbi|imam|vicar|nun|monk)\b/i,
  suspect: /\b(?:gunman|suspect|murderer|killer|robber|burglar|inmate|convict)\b/i,
};

/** The groups of which nobody is taken to be two. */
const exclusive: readonly (readonly [string, string])[] = [
  ['player', 'state'],
  ['player', 'science'],
  ['player', 'clergy'],
  ['suspect', 'state'],
  ['suspect', 'science'],
  ['suspect', 'clergy'],
];

/** Whether two groups are such that nobody is taken to be of both. */
export const areExclusive = (a: string, b: string): boolean =>
  exclusive.some(([x, y]) => (x === a && y === b) || (x === b && y === a));

/** The groups that words name, in their order. */
export const groupsIn = (words: string): readonly string[] =>
  Object.entries(occupations).flatMap(([group, pattern]) => (pattern.test(words) ? [group] : []));
