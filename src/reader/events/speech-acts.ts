import { wordSet } from '../lexicon/word-set.ts';

/** Roots of verbs for what somebody does by saying something. From general knowledge of news English. */
export const SPEECH_ACTS = wordSet(`
  blame slam chide scold chastise criticise criticize praise condemn oppose denounce mock urge thank defend dismiss rebuke back hail blast rip bash apologise
  apologize call demand ask question answer address welcome accuse applaud pan tout insult lash ridicule
`);
