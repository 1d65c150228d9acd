import { wordSet } from './word-set.ts';

/** Short forms of American states in datelines and addresses ("Port St. Lucie, Fla."), small, without full stops. From the AP style guide. */
export const SHORT_STATES: ReadonlySet<string> = wordSet(`
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va
  wash wis wyo
`);
