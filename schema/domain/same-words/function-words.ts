/** Words that a statement has whatever it is about, as `canonical-words.ts` writes them. */
export const functionWords: ReadonlySet<string> = new Set(
  [
    'a an the this that these those and or but nor so if then than as because while although though until when where why how',
    'i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours ourselves',
    'they them their theirs themselves who whom whose which what there here',
    'am is are was were be been being do does did doing done have having will would shall should can could may might must let',
    'not no of in on at by for with from to into onto out up down over under about after before between through during against',
    'off again all any both each few more most other some such only own same too very just also even still well now',
    'going got get oh yes okay really quite much many',
  ]
    .join(' ')
    .split(' '),
);

/** Words that turn a statement into its contrary. */
export const negations: ReadonlySet<string> = new Set(
  'not no never none nobody nothing nowhere neither nor without hardly'.split(' '),
);
