import { findCorrections } from './corrections/find-corrections.ts';
import { findDates } from './dates/find-dates.ts';
import { findEvents } from './events/find-events.ts';
import { findPeople } from './people/find-people.ts';
import { linkSpeakers } from './people/link-speakers.ts';
import { resolveReferences } from './people/resolve-references.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import type { Step } from './reading.ts';
import { pairMarks } from './text/pair-marks.ts';
import { splitSentences } from './text/split-sentences.ts';
import { tokenize } from './text/tokenize.ts';

/**
 * The order of reading. To add a step, write a file whose one export is a {@link Step} that returns
 * `{ ...reading, what: found }`, and name it here behind the steps that it leans on.
 */
export const STEPS: readonly Step[] = [
  tokenize,
  splitSentences,
  pairMarks,
  findDates,
  findQuotes,
  findPeople,
  resolveReferences,
  linkSpeakers,
  findEvents,
  findCorrections,
];
