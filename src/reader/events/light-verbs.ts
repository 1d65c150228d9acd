import { wordSet } from '../lexicon/word-set.ts';

/** Verbs that add nothing to the noun behind them: "made an offer", "held a rally", "went on trial". From general knowledge. */
export const LIGHT_VERBS = wordSet(`
  make makes made making take takes took taken taking give gives gave given giving have has had having hold holds held holding do does
  did done doing deliver delivers delivered delivering conduct conducts conducted conducting stage stages staged staging attend attends
  attended attending host hosts hosted hosting carry carries carried carrying undergo undergoes underwent get gets got getting enter
  enters entered pay pays paid launch launches launched launching commit commits committed stand stands stood face faces faced facing reach
  reaches reached strike struck win wins won sign signs signed cast casts mount mounts mounted open opens opened go goes went
  cause causes caused causing follow follows followed following see sees saw suffer suffers suffered sustain sustained
  file files filed filing bring brings brought set sets convene convenes convened call calls called announce announces announced
  announcing plan plans planned planning schedule scheduled schedules
`);

/** Verbs of how an event goes: "the trial began", "the vote took place". */
export const COURSE_VERBS = wordSet(`
  begin begins began begun start starts started end ends ended continue continues continued happen happens happened occur occurs occurred
  open opens opened resume resumes resumed come comes came follow follows followed take takes took unfold unfolded erupt erupted
  complete completes completed finalize finalized finalised collapse collapsed break breaks broke
  conclude concludes concluded last lasted run runs ran hit hits struck strike strikes
`);
