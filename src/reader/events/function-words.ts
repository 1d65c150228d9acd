/** Closed classes of English words, and common verbs, that bound a noun phrase. From general knowledge of English. */
const cut = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const DETERMINERS = cut('the a an this that his her their its my our your these those');

/** Determiners under which nothing need have happened ("any meeting", "no vote"). */
export const UNSURE_DETERMINERS = cut(
  'any no every each another such some more other many few several all both most either neither one what which whatever whose',
);

export const PREPOSITIONS = cut(
  'in on at of with between by to for from about near outside inside against during after before over under into onto through without within among amid around behind across along since until till toward towards upon via despite following including unlike regarding like as than per off out up down beyond besides except',
);

export const CONJUNCTIONS = cut(
  'and or but nor yet so because although though while when where if unless whether that which who whom whose how why what',
);

/** Verbs that cannot be taken for nouns, in the forms that end a noun phrase before them. */
export const VERBS = cut(
  "is are was were be been being am has have had do does did will would shall should can could may might must said says say told tell tells made make makes took take takes went go goes gone came come comes gave give gives got get gets saw see sees held hold holds met left won lost began begins begin fell rose spoke speaks wrote writes ran runs sent sat stood led found knew thought brought bought kept flew drew grew broke chose drove felt fought heard hit sold shot struck died became drew seemed appears appeared remains ended ends started starts continued showed shows included includes became become drew follows followed comes turned being having saying calling wants wanted needs called asked asks argued also not n't who't",
);

/** Words that may stand right behind an event's noun: behind any other the noun is only part of a longer one ("debate stage"). */
export const FOLLOWERS: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...VERBS,
  ...DETERMINERS,
  ...cut(
    "last next this yesterday today tomorrow tonight early late earlier later here there he she it they we i you now then once again also just only even already recently ago alone itself later broadcast aired taped hosted organized sponsored attended marking scheduled planned expected set is't",
  ),
  ...['.', ',', ';', ':', '?', '!', '"', "'", '’', '‘', '”', '“', ')', '(', '-', '–', '—', '…', '[', ']', '`', '/'],
]);

/** Words before an event that say it may never happen. */
export const DOUBTS = cut(
  'no not never without if any cancel canceled cancelled cancelling canceling postponed avoid refuse refused deny denied possible potential hypothetical',
);

export const ORDINALS = cut(
  'first second third fourth fifth sixth seventh eighth ninth tenth final last latest previous upcoming earlier later next initial inaugural annual',
);
