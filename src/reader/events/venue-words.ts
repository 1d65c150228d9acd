import { wordSet } from '../lexicon/word-set.ts';

/** Short forms of American states in datelines and addresses ("Port St. Lucie, Fla."), small, without full stops. From the AP style guide. */
export const SHORT_REGIONS = wordSet(`
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn
  tex vt va wash wis wyo
`);

/** Last words of the names of buildings, squares and the like, which make a capitalised name a place ("the Opera House"). */
export const VENUES = wordSet(`
  house hall hotel center centre university college school arena stadium square park tower palace castle church
  cathedral mosque temple synagogue theater theatre museum library airport base island garden gardens club resort
  street avenue plaza bridge building hospital station auditorium coliseum fairgrounds institute academy memorial
  capitol pentagon kremlin heights zero stop terminal tunnel junction harbour harbor beach village town hills
  mountain mount river lake bay pier dock market mall store restaurant field court jail prison camp road lane
  crossing district forest valley
`);
