/** Made-up articles for tests. Every person, place and event in them is invented. */
import { createHash } from 'node:crypto';
import type { Annotations, Document, Range } from '../../schema/domain/model.ts';
import { parseDocuments } from '../../src/formats/parse-document.ts';
import type { ArticleToSave } from '../../src/store/open-store.ts';

/** What a test says of an article: its words, and who said what in it. */
export interface Made {
  readonly headline: string;
  readonly day?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly paragraphs: readonly string[];
  /** Names that stand in the text. */
  readonly people?: readonly string[];
  /** Words that stand in the text, with the name of their speaker. */
  readonly quotes?: readonly {
    readonly words: string;
    readonly speaker: string | null;
    /** Who else may have said them, each with a confidence. */
    readonly alternatives?: Annotations['quotes'][number]['alternatives'];
  }[];
  /** Words that stand in the text and name an event, with its day and its place. */
  readonly events?: readonly {
    readonly words: string;
    readonly edtf?: string;
    readonly place?: string;
    readonly people?: readonly string[];
    readonly isMain?: boolean;
  }[];
  readonly provenance?: Annotations['provenance'];
}

export function makeArticle(made: Made): ArticleToSave {
  const text = [made.headline, ...made.paragraphs].join('\n\n');
  const bytes = Buffer.from(text);
  const [parsed] = parseDocuments({ bytes, file: 'made-up.txt' });
  if (parsed === undefined) throw new Error('the text was not parsed');
  const stated = (value: string | undefined) => (value === undefined ? null : { value, range: null });
  const document: Document = {
    ...parsed.document,
    metadata: {
      ...parsed.document.metadata,
      headline: { value: made.headline, range: { start: 0, end: made.headline.length } },
      publishedOn: stated(made.day),
      publisher: stated(made.publisher),
      url: stated(made.url),
    },
  };
  return { document, annotations: annotationsOf(made, text), source: { bytes, mediaType: 'text/plain' } };
}

function annotationsOf(made: Made, text: string): Annotations {
  const { people = [], quotes = [], events = [] } = made;
  return {
    provenance: made.provenance ?? { kind: 'SOFTWARE', name: 'test', version: '1' },
    people: people.map((name) => ({
      key: name,
      name,
      confidence: 1,
      descriptions: [],
      mentions: placesOf(text, name).map((range) => ({ range, kind: 'NAME', title: null })),
    })),
    quotes: quotes.map(({ words, speaker, alternatives = [] }) => ({
      kind: 'DIRECT',
      content: [placeOf(text, words)],
      cue: null,
      source: speaker === null ? null : { range: placeOf(text, speaker), kind: 'PERSON' },
      speaker,
      alternatives,
      said: null,
      occasion: null,
      about: [],
      confidence: 0.9,
    })),
    events: events.map(({ words, edtf, place, people: participants = [] }) => ({
      key: words,
      name: words,
      kind: 'MEETING',
      status: 'HAPPENED',
      when: edtf === undefined ? null : { edtf, range: placeOf(text, words) },
      place: place === undefined ? null : { name: place, range: placeOf(text, place) },
      participants: participants.map((person) => ({ person, range: placeOf(text, person) })),
      groups: [],
      mentions: [{ range: placeOf(text, words), kind: 'NOMINAL', title: null }],
      roots: [],
      confidence: 0.8,
    })),
    mainEvent: events.find(({ isMain }) => isMain)?.words ?? null,
    dates: [],
  };
}

function placeOf(text: string, words: string): Range {
  const [place] = placesOf(text, words);
  if (place === undefined) throw new Error(`"${words}" is not in the made-up text`);
  return place;
}

function placesOf(text: string, words: string): readonly Range[] {
  const places: Range[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    places.push({ start, end: start + words.length });
  }
  return places;
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
