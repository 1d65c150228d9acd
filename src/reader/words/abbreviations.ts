import { wordSet } from './word-set.ts';

/** Abbreviations that a name or a number follows, so that their full stop ends no sentence. From general knowledge. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = wordSet(`
  mr mrs ms messrs dr prof sen sens rep reps gov govs gen lt col maj capt cmdr adm sgt cpl pvt rev hon pres supt det insp
  amb fr st mt ft no nos vs v sr sra mme mlle mons msgr brig atty asst dir sec spc pfc cllr rt
`);

/** Abbreviations that may end a sentence and may not. From general knowledge. */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = wordSet(`
  jan feb mar apr jun jul aug sept sep oct nov dec jr inc corp co ltd bros ave blvd rd etc al approx dept est fig
  ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mont neb nev okla ore pa tenn tex
  vt va wash wis wyo p.m a.m ph.d mo
`);
