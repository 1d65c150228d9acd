import { wordSet } from './word-set.ts';

/** Last words of the names of buildings, squares and the like, which make a capitalised name a place ("the Opera House"). */
export const VENUES: ReadonlySet<string> = wordSet(`
  house hall hotel center centre university college school arena stadium square park tower palace castle church cathedral
  mosque temple synagogue theater theatre museum library airport base island garden gardens club resort street avenue plaza
  bridge building hospital station auditorium coliseum fairgrounds institute academy memorial capitol pentagon kremlin heights
  zero
`);
