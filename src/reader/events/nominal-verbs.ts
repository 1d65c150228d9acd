/**
 * Nouns for what a verb tells, as a label puts it before the one it befalls or who does it: "Arrest of", "Death of". From
 * general knowledge of English.
 */
const TABLE = `
die Death;kill Killing;murder Murder;arrest Arrest;detain Detention;sentence Sentencing;convict Conviction;acquit Acquittal;
charge Charging;indict Indictment;shoot Shooting;stab Stabbing;bomb Bombing;abduct Abduction;kidnap Kidnapping;rescue Rescue;
release Release;free Freeing;resign Resignation;retire Retirement;fire Firing;dismiss Dismissal;oust Ousting;appoint Appointment;
nominate Nomination;elect Election;re-elect Re-election;arrive Arrival;depart Departure;derail Derailment;crash Crash;
collapse Collapse;explode Explosion;erupt Eruption;sink Sinking;visit Visit;acquire Acquisition;buy Purchase;sell Sale;
merge Merger;launch Launch;unveil Unveiling;discover Discovery;extradite Extradition;execute Execution;assassinate Assassination;
inaugurate Inauguration;bury Burial;evacuate Evacuation;suspend Suspension;imprison Imprisonment;jail Jailing;hijack Hijacking;
divorce Divorce;marry Wedding;injure Injury;hijack Hijacking;deport Deportation;capture Capture;poison Poisoning;rob Robbery;
close Closure;open Opening;demolish Demolition;recall Recall;cancel Cancellation;vote Vote;meet Meeting;disappear Disappearance;
invade Invasion;withdraw Withdrawal;pardon Pardoning;promote Promotion;hire Hiring;sack Sacking;bear Birth;overturn Overturning;name Naming
`;

export const NOMINAL_VERBS: ReadonlyMap<string, string> = new Map(
  TABLE.split(';').map((each): [string, string] => {
    const [root = '', noun = ''] = each.trim().split(' ');
    return [root, noun];
  }),
);
