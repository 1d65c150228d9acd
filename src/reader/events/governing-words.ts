import { wordSet } from '../lexicon/word-set.ts';

/* Words that say whether what hangs on them took place, in the forms they are printed in. From general knowledge of English. */

/** "plans to", "agreed to", "is set to", "the date for". */
export const PLANNING = wordSet(`
  plan plans planned planning agree agrees agreed agreeing set due expected expects expect scheduled schedule schedules slated
  intends intend intended intending prepares prepare prepared preparing decides decided decide promises promised promise vows
  vowed vow pledges pledged pledge going ready poised announce announces announced proposal decision plan ordered orders
  about bound preparing arranged booked deal agreement aims aim aiming roped chosen picked tapped named invited
`);

/** "began to", "managed to", "went on to", "was forced to". */
export const REALISING = wordSet(`
  begins began begin begun starts started start starting continues continued continue continuing managed manages went helps helped
  help helping forced forces force led leads caused causes made came comes moved moves rushed used allowed allows got gets
  proceeded turned returned stopped prompted prompts first last
`);

/** "refused to", "failed to", "avoided", "denied". */
export const DENYING = wordSet(`
  refuse refuses refused refusing fail fails failed failing decline declines declined declining avoid avoids avoided avoiding deny
  denies denied denying prevent prevents prevented preventing cancel cancels canceled cancelled scrap scraps scrapped postpone
  postponed rejects rejected reject unable reluctant unlikely stop stops block blocks blocked averted avert thwart thwarted
  foiled foil abandoned abandons
`);

/** "wants to", "hopes to", "urged the court to": what somebody wishes or asks for. */
export const WISHING = wordSet(`
  want wants wanted wanting hope hopes hoped hoping wish wishes wished urge urges urged urging ask asks asked asking seek seeks
  sought seeking demand demands demanded demanding beg begged need needs needed like love try tries tried trying attempt
  attempts attempted attempting call calls called encourage encourages encouraged request requested requests desire threatens
  threatened threaten eager willing keen offers considering considers considered may might could should must
`);

/** "seems to", "is said to", "is likely to". */
export const DOUBTING = wordSet(`
  seem seems seemed appear appears appeared likely alleged rumored rumoured possible able
`);
