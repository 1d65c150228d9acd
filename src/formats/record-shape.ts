/** The form of a record file: what was read in one article, as a human reads, corrects and commits it. */
import { z } from 'zod';
import type { EventKind, EventStatus, MentionKind, QuoteKind, SourceKind } from '../../schema/domain/model.ts';

/**
 * Words of the article: as they stand there, or with the words right before or behind them where they stand in several
 * places.
 */
const quotation = z.union([
  z.string().min(1),
  z.strictObject({ exact: z.string().min(1), prefix: z.string().optional(), suffix: z.string().optional() }),
]);

const kinds = <K extends string>(values: Readonly<Record<K, true>>) => z.enum(keysOf(values));

const mentionKind = kinds<MentionKind>({
  NAME: true,
  ROLE: true,
  PRONOUN: true,
  NOMINAL: true,
  GROUP: true,
  MODIFIER: true,
});

const quoteKind = kinds<QuoteKind>({ DIRECT: true, MIXED: true, INDIRECT: true });

const sourceKind = kinds<SourceKind>({
  PERSON: true,
  UNNAMED: true,
  GROUP: true,
  ORGANISATION: true,
  UNRESOLVED: true,
});

const eventKind = kinds<EventKind>({
  MEETING: true,
  TALKS: true,
  INTERVIEW: true,
  PRESS_CONFERENCE: true,
  SPEECH: true,
  STATEMENT: true,
  CALL: true,
  VISIT: true,
  APPEARANCE: true,
  VOTE: true,
  ELECTION: true,
  DECISION: true,
  TRIAL: true,
  ARREST: true,
  ATTACK: true,
  CONFLICT: true,
  PROTEST: true,
  DISASTER: true,
  ACCIDENT: true,
  DEATH: true,
  CEREMONY: true,
  COMPETITION: true,
  DEAL: true,
  LAUNCH: true,
  RESULTS: true,
  APPOINTMENT: true,
  DEPARTURE: true,
  LEGAL_ACTION: true,
  INVESTIGATION: true,
  CRIME: true,
  RELEASE: true,
  INCIDENT: true,
  WEATHER: true,
  DISCOVERY: true,
  AWARD: true,
  PERFORMANCE: true,
  RELATIONSHIP: true,
  OTHER: true,
});

const eventStatus = kinds<EventStatus>({ HAPPENED: true, ONGOING: true, PLANNED: true });

const confidence = z.number().min(0).max(1).default(1);

/** `title` is the title right before a name: "Mr". */
const mention = z.strictObject({ kind: mentionKind, at: quotation, title: z.string().min(1).optional() });

const when = z.strictObject({ edtf: z.string().min(4), at: quotation });

const alternative = z.strictObject({ speaker: z.string(), confidence: z.number().min(0).max(1) });

const eventLink = z.strictObject({ event: z.string(), at: quotation });

/** Who read the article, as records have it, and as those of earlier releases had it. */
const provenance = <K extends string>(software: K) =>
  z.strictObject({
    kind: z.enum([software, 'HUMAN']),
    name: z.string().min(1),
    version: z.string().nullable().default(null),
  });

const writtenRecord = z.strictObject({
  onrecord: z.literal(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in 64 hexadecimal digits'),
  provenance: provenance('SOFTWARE').optional(),
  /** The name of `provenance` in earlier releases. */
  readBy: provenance('READER').optional(),
  people: z.array(
    z.strictObject({
      key: z.string().min(1),
      name: z.string().min(1),
      confidence,
      descriptions: z.array(quotation).default([]),
      mentions: z.array(mention).min(1),
    }),
  ),
  quotes: z.array(
    z.strictObject({
      kind: quoteKind,
      content: z.array(quotation).min(1),
      cue: quotation.nullable().default(null),
      source: z.strictObject({ kind: sourceKind, at: quotation }).nullable().default(null),
      speaker: z.string().nullable().default(null),
      alternatives: z.array(alternative).max(3).default([]),
      said: when.nullable().default(null),
      occasion: eventLink.nullable().default(null),
      about: z.array(eventLink).default([]),
      confidence,
    }),
  ),
  events: z.array(
    z.strictObject({
      key: z.string().min(1),
      name: z.string().min(1),
      kind: eventKind,
      status: eventStatus.default('HAPPENED'),
      when: when.nullable().default(null),
      place: z
        .strictObject({ name: z.string().min(1), at: quotation })
        .nullable()
        .default(null),
      participants: z.array(z.strictObject({ person: z.string(), at: quotation })).default([]),
      groups: z.array(quotation).default([]),
      mentions: z.array(mention).min(1),
      roots: z.array(z.string().min(1)).default([]),
      confidence,
    }),
  ),
  mainEvent: z.string().nullable().default(null),
  dates: z
    .array(z.strictObject({ value: z.string().min(1), edtf: z.string().nullable().default(null), at: quotation }))
    .default([]),
});

export const recordShape = writtenRecord.transform(({ provenance, readBy, ...record }, context) => {
  if (provenance !== undefined && readBy === undefined) return { ...record, provenance };
  if (readBy !== undefined && provenance === undefined) {
    const { kind, name, version } = readBy;
    return { ...record, provenance: { kind: kind === 'HUMAN' ? kind : ('SOFTWARE' as const), name, version } };
  }
  context.addIssue({ code: 'custom', path: ['provenance'], message: 'say once who read the article' });
  return z.NEVER;
});

export type RecordShape = z.infer<typeof recordShape>;
export type QuotationShape = z.infer<typeof quotation>;

function keysOf<K extends string>(values: Readonly<Record<K, true>>): [K, ...K[]] {
  const keys: K[] = [];
  for (const key in values) keys.push(key);
  const [first, ...rest] = keys;
  if (first === undefined) throw new Error('a kind without values');
  return [first, ...rest];
}
