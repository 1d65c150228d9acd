/** Words by which a text says that somebody speaks, as they are written in lower case. */
const cues =
  'said says say saying tells told tell added adds adding tweeted tweets posted wrote writes stated states claimed claims announced announces declared declares ' +
  'insisted insists argued argues replied replies answered noted notes warned warns explained explains joked jokes vowed vows pledged promised promises ' +
  'denied denies admitted admits conceded concludes concluded continued continues recalled recalls responded responds remarked quipped shouted asserted asserts';

/** A cue as an expression without groups, for others to be made of. */
export const cue = `(?:${cues.split(' ').join('|')}|according to|in the words of|as quoted by|quoted as saying)`;
