import { type VerbForm, verbBases } from '../lexicon/base-forms.ts';
import { remembered } from '../text/remembered.ts';
import { eventVerb } from './event-words.ts';

/** The form that a word is likeliest to be, of any verb. */
export const verbForm = remembered(formOf);

function formOf(lower: string): VerbForm {
  const own = eventVerb(lower)?.form;
  if (own !== undefined) return own;
  const bases = verbBases(lower);
  const best = lower.endsWith('ing')
    ? bases.find(({ form }) => form === 'ING')
    : lower.endsWith('ed')
      ? bases.find(({ form }) => form === 'PAST_OR_PARTICIPLE')
      : lower.endsWith('s') && !lower.endsWith('ss')
        ? bases.find(({ form }) => form === 'THIRD')
        : bases[0];
  return best?.form ?? bases[0]?.form ?? 'BASE';
}
