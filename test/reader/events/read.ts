import type { BlockKind, Document, EventFound, QuoteFound } from '../../../schema/domain/model.ts';
import { readDocument } from '../../../src/reader/read-document.ts';

const NOTHING = { headline: null, standfirst: null, byline: null, publisher: null, section: null };
const UNKNOWN = { ...NOTHING, language: null, url: null, publishedAt: null, updatedAt: null };

/** An event as tests compare it. */
export interface Told {
  readonly kind: string;
  readonly status: string;
  readonly when: string | null;
  readonly place: string | null;
  readonly who: readonly string[];
  readonly name: string;
  readonly mentions: readonly string[];
  readonly roots: readonly string[];
}

export interface Read {
  readonly events: readonly Told[];
  readonly main: Told | null;
  readonly quotes: readonly (Pick<QuoteFound, 'occasion'> & {
    readonly said: string | null;
    readonly at: Told | null;
  })[];
}

/** Reads lines as the blocks of an article; one that begins with "# " is its headline. */
export function read(publishedOn: string, ...lines: readonly string[]): Read {
  const document = documentOf(publishedOn, lines);
  const { events, mainEvent, people, quotes } = readDocument(document);
  const slice = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    document.text.slice(start, end);
  const tell = (event: EventFound): Told => ({
    kind: event.kind,
    status: event.status,
    when: event.when?.edtf ?? null,
    place: event.place?.name ?? null,
    who: [
      ...event.participants.map(({ person }) => people.find(({ key }) => key === person)?.name ?? person),
      ...event.groups.map(slice),
    ],
    name: event.name,
    mentions: event.mentions.map(({ range }) => slice(range)),
    roots: event.roots,
  });
  const byKey = new Map(events.map((event) => [event.key, tell(event)]));
  return {
    events: [...byKey.values()],
    main: byKey.get(mainEvent ?? '') ?? null,
    quotes: quotes.map(({ said, occasion }) => ({
      said: said?.edtf ?? null,
      occasion,
      at: byKey.get(occasion?.event ?? '') ?? null,
    })),
  };
}

function documentOf(publishedOn: string, lines: readonly string[]): Document {
  const kinds = lines.map((line): BlockKind => (line.startsWith('# ') ? 'HEADLINE' : 'PARAGRAPH'));
  const texts = lines.map((line) => line.replace(/^# /, ''));
  const text = `${texts.join('\n\n')}\n\n${publishedOn}\n`;
  let start = 0;
  const blocks = texts.map((line, i) => {
    const block = { kind: kinds[i] ?? 'PARAGRAPH', start, end: start + line.length };
    start = block.end + 2;
    return block;
  });
  const day = { value: publishedOn, range: { start, end: start + publishedOn.length } };
  return { text, blocks, photos: [], metadata: { ...UNKNOWN, publishedOn: day } };
}
