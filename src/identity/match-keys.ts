import { edtfBounds } from '../../schema/domain/edtf-bounds.ts';
import { hashText } from '../../schema/domain/hash-text.ts';
import type { EventFound } from '../../schema/domain/model.ts';
import { wordsOf } from '../../schema/domain/search/words.ts';

/**
 * What says which event it is, the surest first: its proper name, with its year where it has one; its kind and days with its
 * place; its kind and days with each person who took part. A main event that happens at a named one is not the one named ("Brandt to speak
 * at the Harbour Forum").
 */
export function matchKeys(
  event: EventFound,
  isMain: boolean,
  text: string,
  nameOf: (person: string) => string | null,
): readonly number[] {
  const days = daysOf(event);
  const name = event.mentions.find(({ kind }) => kind === 'NAME');
  const keys: string[] = [];
  if (name !== undefined && !(isMain && AT_OTHERS.has(event.kind))) {
    const called = folded(text.slice(name.range.start, name.range.end)).replace(/^(the|an?) /, '');
    const year = yearOf(event);
    if (called !== '') keys.push(`name ${called}${year === null || called.includes(year) ? '' : ` ${year}`}`);
  }
  if (days !== null) {
    const place = folded(event.place?.name ?? '');
    if (place !== '') keys.push(`place ${event.kind} ${days} ${place}`);
    for (const { person } of event.participants) {
      const who = folded(nameOf(person) ?? '');
      if (who !== '') keys.push(`person ${event.kind} ${days} ${who}`);
    }
  }
  return [...new Set(keys.map(hashText))];
}

/** Kinds of what somebody does at an event of another kind. */
const AT_OTHERS: ReadonlySet<EventFound['kind']> = new Set([
  'SPEECH',
  'STATEMENT',
  'APPEARANCE',
  'INTERVIEW',
  'PRESS_CONFERENCE',
  'VISIT',
  'DECISION',
  'APPOINTMENT',
]);

/** Its first day, where it is told to a few days, else its year; empty where it has none. */
export function timeOf(event: EventFound): string {
  const earliest = (event.when && edtfBounds(event.when.edtf))?.earliest ?? null;
  return earliest !== null && daysOf(event) !== null ? earliest : (yearOf(event) ?? '');
}

/** The day or the few days of an event, where they are told exactly, or the one that is told of its first and last. */
function daysOf({ when }: EventFound): string | null {
  const { earliest, latest } = (when && edtfBounds(when.edtf)) ?? { earliest: null, latest: null };
  if (earliest === null || latest === null) return earliest === latest ? null : `${earliest ?? ''} ${latest ?? ''}`;
  const length = (Date.parse(latest) - Date.parse(earliest)) / DAY;
  return length <= MOST_DAYS ? `${earliest} ${latest}` : null;
}

const DAY = 86_400_000;
const MOST_DAYS = 10;

function yearOf({ when }: EventFound): string | null {
  const { earliest, latest } = (when && edtfBounds(when.edtf)) ?? { earliest: null, latest: null };
  const [from, to] = [earliest?.slice(0, 4), latest?.slice(0, 4)];
  return from === to ? (from ?? null) : null;
}

const folded = (words: string): string =>
  wordsOf(words)
    .map(({ word }) => word)
    .join(' ');
