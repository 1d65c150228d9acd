/** A part of the reader that can be left out: functions or rules of a module, and what stands in their place. */
export interface Part {
  readonly name: string;
  readonly leaves: readonly {
    /** Below `src/reader`. */
    readonly module: string;
    /** By the name of a function, a list or a rule a JavaScript expression that does nothing, finds nothing or knows nothing. */
    readonly instead: Readonly<Record<string, string>>;
  }[];
}

const of = (name: string, module: string, instead: Readonly<Record<string, string>>): Part => ({
  name,
  leaves: [{ module, instead }],
});

const NOTHING = '() => null';
const NEVER = '() => false';
const NO_WORDS = 'new Set()';

const PARTS_OF_PEOPLE: readonly Part[] = [
  of('name tagger', 'people/tagger/tag-names.ts', {
    tagNames: "({ tokens }) => ({ margins: new Float32Array(tokens.length), tagOf: () => 'NONE' })",
  }),
  of('large word lists', 'people/tagger/word-lists.ts', { listed: '() => 0' }),
  {
    name: 'lists of first and last names',
    leaves: [
      { module: 'lexicon/female-names.ts', instead: { FEMALE_NAMES: NO_WORDS } },
      { module: 'lexicon/male-names.ts', instead: { MALE_NAMES: NO_WORDS } },
      { module: 'lexicon/surnames.ts', instead: { SURNAMES: NO_WORDS } },
    ],
  },
  of('names cut as the tagger sees them', 'people/refine-run.ts', { refineRun: '(tokens, run) => [run]' }),
  of('headings in capitals cut', 'people/cut-headings.ts', { cutHeadings: '(tokens, runs) => runs' }),
  of('firms and things named like people', 'people/not-people.ts', {
    isKnownBody: NEVER,
    isJoinedFirm: NEVER,
    isFirm: NEVER,
    isAboutAThing: NEVER,
    isNamesake: NEVER,
    namesOfThings: `() => ${NO_WORDS}`,
  }),
  of('nicknames in marks', 'people/nicknames.ts', { withNicknames: '(tokens, runs) => runs' }),
  of('couples', 'people/couples.ts', { coupleOf: NOTHING }),
  of('family name first', 'people/east-asian.ts', { isEastAsian: NEVER, isFamilyName: NEVER }),
  of('gender of names', 'people/gender.ts', { genderOfName: NOTHING }),
  of('pronouns and offices', 'people/resolve-references.ts', { resolveReferences: '(reading) => reading' }),
];

const PARTS_OF_QUOTES: readonly Part[] = [
  {
    name: 'apposition',
    leaves: [
      { module: 'quotes/words-before-cue.ts', instead: { withApposition: '(view, phrase) => phrase' } },
      { module: 'people/link-speakers.ts', instead: { inApposition: NOTHING } },
    ],
  },
  of('what was not said', 'quotes/is-unsaid.ts', { isUnsaid: NEVER }),
  of('acts told from speech', 'quotes/is-act.ts', { isAct: NEVER }),
  of('runs of open quotations', 'quotes/open-runs.ts', {
    closersOf: '(view) => new Int32Array(view.quotations.length).fill(-1)',
  }),
  of('quotations that continue', 'quotes/continue-quotations.ts', {
    continueQuotations: "(view, found) => found.filter(({ rule }) => rule !== 'UNSAID')",
  }),
  of('nested quotations', 'quotes/nested-quotations.ts', { nestedQuotations: '() => []' }),
  of('headlines', 'quotes/headline-attribution.ts', { headlineAttribution: NOTHING }),
  of('transcripts', 'quotes/transcript-attribution.ts', { transcriptAttribution: NOTHING }),
  of('labels and links', 'quotes/labels.ts', { leadsElsewhere: NEVER, isLabel: NEVER }),
  of('relative clauses in subjects', 'quotes/subject.ts', { subjectWithRelative: NOTHING }),
  of('calibration by shape', 'quotes/confidence.ts', { confidenceOf: '() => 0.9' }),
];

const rule = (name: string, module: string): Part =>
  of(`dates: ${name.replace(/(?=[A-Z])/g, ' ').toLowerCase()}`, `dates/rules/${module}.ts`, {
    [name]: "{ name: 'none', first: [], match: () => null }",
  });

const PARTS_OF_DATES: readonly Part[] = [
  of('dates: tense', 'dates/tense.ts', { tenseNear: "() => 'PAST'" }),
  rule('clockTime', 'clock-time'),
  rule('numericDate', 'numeric-date'),
  rule('knownDay', 'known-day'),
  rule('interval', 'interval'),
  rule('calendarDate', 'calendar-date'),
  rule('weekday', 'weekday'),
  rule('nthWeekday', 'nth-weekday'),
  rule('weekOfDate', 'week-of'),
  rule('nearDay', 'near-day'),
  rule('partOfDay', 'day-of'),
  rule('quarter', 'quarter'),
  rule('span', 'span'),
  rule('relativeMonth', 'relative-month'),
  rule('relativeUnit', 'relative-unit'),
  rule('ago', 'ago'),
  rule('weekend', 'weekend'),
  rule('season', 'season'),
  rule('yearEnd', 'year-end'),
  rule('holiday', 'holiday'),
  rule('anotherDay', 'another-day'),
  rule('year', 'year'),
  rule('reference', 'reference'),
];

export const PARTS: readonly Part[] = [...PARTS_OF_PEOPLE, ...PARTS_OF_QUOTES, ...PARTS_OF_DATES];
