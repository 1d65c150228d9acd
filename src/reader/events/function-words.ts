import { wordSet } from '../lexicon/word-set.ts';

/* Closed classes of English words that bound phrases and clauses. From general knowledge of English. */

export const BE_FORMS = wordSet("is are was were be been being am 's 're 'm isn't aren't wasn't weren't");
export const HAVE_FORMS = wordSet("has have had having 've hasn't haven't hadn't");
export const FUTURE = wordSet("will 'll shall");
export const MODALS = wordSet(
  "could can can't cannot couldn't may might must should shouldn't ought mightn't mustn't needn't",
);

/** Small words that stand within a verb group without being of it. */
export const WITHIN_VERBS = wordSet(
  'also then later first again recently briefly just already still finally now soon once ever even only reportedly allegedly officially not never both all too since long',
);

/** They begin a clause of its own. */
export const CLAUSE_STARTS = wordSet(
  'that which who whom whose because while although though when where if unless whether until since after before as so than once whereas how why what',
);

/** Pronouns that lead a relative clause. */
export const RELATIVES = wordSet('who which that whom');

export const PLACE_PREPOSITIONS = wordSet(
  'in at near outside inside across around over off above below beneath under onto into along beside throughout through on from to towards toward',
);

/** The plain ones, behind which any name may be a place. */
export const SURE_PLACE_PREPOSITIONS = wordSet('in at near outside inside across throughout around');

/** Determiners under which nothing need have happened ("no vote", "any deal", "every meeting"). */
export const UNSURE_DETERMINERS = wordSet('any no every each neither either such what whatever which whose');

export const DEFINITES = wordSet('the this that these those his her their its our my your');
