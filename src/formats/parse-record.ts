import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type {
  Annotations,
  EventFound,
  MentionFound,
  PersonFound,
  QuoteFound,
  Range,
  WhenFound,
} from '../../schema/domain/model.ts';
import { moveAnnotations } from '../../schema/domain/move-annotations.ts';
import { UserFacingError } from '../errors.ts';
import { assertValidText } from './assert-valid-text.ts';
import { checkRecordKeys } from './check-record-keys.ts';
import { decodeBytes } from './decode-bytes.ts';
import { goneFromRecord } from './gone-from-record.ts';
import { lineAt } from './line-at.ts';
import { nearestText } from './nearest-text.ts';
import type { FormatInput } from './parsed-document.ts';
import { locate } from './quotation.ts';
import { type Path, type RecordError, recordErrors } from './record-errors.ts';
import { type QuotationShape, type RecordShape, recordShape } from './record-shape.ts';

/** A record file, and the article it speaks of: its text, and the SHA-256 of its source in hexadecimal digits. */
export interface RecordInput extends FormatInput {
  readonly text: string;
  readonly sha256: string;
  /**
   * Told what of a human's record does not stand in another source than it was made for: words, and names of people and events. Without it
   * such a record is refused.
   */
  readonly onGone?: (gone: readonly string[]) => void;
}

/**
 * What a record says was read in an article, every quotation located in its text. Throws BAD_RECORD, with file and line,
 * for JSON that is broken or of another form, words that are not in the article or in several places of it, a key that
 * names nothing, and a record of another source where nobody is told what of it does not stand there.
 */
export function parseRecord(input: RecordInput): Annotations {
  const json = decodeBytes(input);
  assertValidText(json, input.file);
  const errors: ParseError[] = [];
  const tree = parseTree(json, errors, { disallowComments: true });
  const [error] = errors;
  if (error !== undefined || tree === undefined) {
    const what = error === undefined ? 'it is empty' : words(printParseErrorCode(error.error));
    throw new UserFacingError('BAD_RECORD', `The record is not JSON: ${what}.`, {
      file: input.file,
      line: lineAt(json, error?.offset ?? 0),
    });
  }
  return new RecordReader(input, json, tree).read();
}

/** `PropertyNameExpected` → "property name expected". */
const words = (code: string): string => code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();

/** Where words stand that do not. */
const nowhere: Range = { start: -1, end: -1 };

class RecordReader {
  readonly #input: RecordInput;
  readonly #json: string;
  readonly #error: RecordError;
  /** Whether words that do not stand are left out. */
  #isLenient = false;

  constructor(input: RecordInput, json: string, tree: Node) {
    this.#input = input;
    this.#json = json;
    this.#error = recordErrors(input.file, json, tree);
  }

  read(): Annotations {
    const parsed = recordShape.safeParse(JSON.parse(this.#json));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const path = (issue?.path ?? []).filter((step) => typeof step !== 'symbol');
      throw this.#error(path, `The record's "${path.join('.')}" is not right: ${issue?.message ?? ''}.`);
    }
    const record = parsed.data;
    const isOther = record.sha256 !== this.#input.sha256;
    this.#isLenient = isOther && this.#input.onGone !== undefined && record.provenance.kind === 'HUMAN';
    if (isOther && !this.#isLenient) {
      throw this.#error(
        ['sha256'],
        `The record was made for another source (SHA-256 ${record.sha256.slice(0, 12)}…; the article's is ${this.#input.sha256.slice(0, 12)}…): check it against the article and put the new SHA-256 there.`,
      );
    }
    checkRecordKeys(record, this.#error);
    const annotations = this.#annotations(record);
    if (!this.#isLenient) return annotations;
    const standing = moveAnnotations(annotations, (range) => (range.start < 0 ? null : range));
    this.#input.onGone?.(goneFromRecord(record, annotations, standing));
    return standing;
  }

  #annotations(record: RecordShape): Annotations {
    return {
      provenance: record.provenance,
      people: record.people.map((person, i) => this.#person(person, ['people', i])),
      quotes: record.quotes.map((quote, i) => this.#quote(quote, ['quotes', i])),
      events: record.events.map((event, i) => this.#event(event, ['events', i])),
      mainEvent: record.mainEvent,
      dates: record.dates.map(({ value, edtf, at }, i) => ({
        value,
        edtf,
        range: this.#range(at, ['dates', i, 'at']),
      })),
    };
  }

  #person({ key, name, confidence, descriptions, mentions }: RecordShape['people'][number], path: Path): PersonFound {
    return {
      key,
      name,
      confidence,
      descriptions: descriptions.map((at, i) => this.#range(at, [...path, 'descriptions', i])),
      mentions: mentions.map((mention, i) => this.#mention(mention, [...path, 'mentions', i])),
    };
  }

  #mention({ kind, at, title }: RecordShape['people'][number]['mentions'][number], path: Path): MentionFound {
    const range = this.#range(at, [...path, 'at']);
    return { kind, range, title: title === undefined ? null : this.#title(title, range, [...path, 'title']) };
  }

  /** A title stands right before its name. */
  #title(title: string, { start }: Range, path: Path): Range {
    if (start < 0) return nowhere;
    const before = this.#input.text.slice(0, start).trimEnd();
    if (!before.endsWith(title)) {
      if (this.#isLenient) return nowhere;
      throw this.#error(
        path,
        `"${title}" does not stand right before the name; there is "${before.slice(-title.length)}".`,
      );
    }
    return { start: before.length - title.length, end: before.length };
  }

  #quote(quote: RecordShape['quotes'][number], path: Path): QuoteFound {
    const { kind, speaker, alternatives, confidence, cue, source, said, occasion, about } = quote;
    const content = quote.content.map((at, i) => this.#range(at, [...path, 'content', i]));
    for (const [i, { start }] of content.entries()) {
      if (start >= 0 && start < (content[i - 1]?.end ?? 0)) {
        if (this.#isLenient) continue;
        throw this.#error(
          [...path, 'content', i],
          'The piece stands before the one it follows; put the pieces in the order of the text.',
        );
      }
    }
    return {
      kind,
      content,
      cue: cue === null ? null : this.#range(cue, [...path, 'cue']),
      source: source === null ? null : { kind: source.kind, range: this.#range(source.at, [...path, 'source', 'at']) },
      speaker,
      alternatives,
      said: this.#when(said, [...path, 'said']),
      occasion:
        occasion === null
          ? null
          : { event: occasion.event, range: this.#range(occasion.at, [...path, 'occasion', 'at']) },
      about: about.map(({ event, at }, i) => ({ event, range: this.#range(at, [...path, 'about', i, 'at']) })),
      confidence,
    };
  }

  #event(event: RecordShape['events'][number], path: Path): EventFound {
    const { key, name, kind, status, when, place, participants, groups, mentions, roots, confidence } = event;
    return {
      key,
      name,
      kind,
      status,
      when: this.#when(when, [...path, 'when']),
      place: place === null ? null : { name: place.name, range: this.#range(place.at, [...path, 'place', 'at']) },
      participants: participants.map(({ person, at }, i) => ({
        person,
        range: this.#range(at, [...path, 'participants', i, 'at']),
      })),
      groups: groups.map((at, i) => this.#range(at, [...path, 'groups', i])),
      mentions: mentions.map((mention, i) => this.#mention(mention, [...path, 'mentions', i])),
      roots,
      confidence,
    };
  }

  #when(when: { readonly edtf: string; readonly at: QuotationShape } | null, path: Path): WhenFound | null {
    return when === null ? null : { edtf: when.edtf, range: this.#range(when.at, [...path, 'at']) };
  }

  #range(at: QuotationShape, path: Path): Range {
    const { exact, prefix = '', suffix = '' } = typeof at === 'string' ? { exact: at } : at;
    const { found, range } = locate(this.#input.text, { exact, prefix, suffix });
    if (found === 1) return range;
    if (this.#isLenient) return nowhere;
    const asked = `"${prefix}${exact}${suffix}"`;
    if (found > 1) {
      throw this.#error(
        path,
        `${asked} stands ${found} times in the article; add a "prefix" or "suffix" that tells which.`,
      );
    }
    const nearest = nearestText(this.#input.text, prefix + exact + suffix);
    const hint = nearest === null ? 'nothing there is like it' : `the nearest is "${nearest}"`;
    throw this.#error(path, `${asked} is not in the article; ${hint}.`);
  }
}
