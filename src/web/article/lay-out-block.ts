import type { BlockNode, MentionNode, Note } from './article-types.ts';

/** A piece of a block over which nothing changes: all of it is marked alike. */
export interface Piece {
  readonly text: string;
  /** Offset in the text of the article, in UTF-16 code units. */
  readonly start: number;
  /** The quotes that it stands in, the outermost first. */
  readonly quotes: readonly Note[];
  /** The quotes that begin with it. */
  readonly begins: readonly Note[];
  /** The quotes whose number stands behind it. */
  readonly numbers: readonly Note[];
  /** The quotes whose cue or source it is. */
  readonly evidenceOf: readonly Note[];
  /** The innermost mention of a person. */
  readonly person: MentionNode | null;
  /** Events that it mentions. */
  readonly events: readonly MentionNode[];
  /** First mentions of events that begin with it, or end with it. */
  readonly opens: readonly MentionNode[];
  readonly closes: readonly MentionNode[];
}

/** What stands in an article beside its blocks. */
export interface Marks {
  readonly notes: ReadonlyMap<string, Note>;
  /** Where each event is first mentioned, by its slug. */
  readonly firstMentions: ReadonlyMap<string, number>;
}

/** Punctuation that a number follows rather than parts from its words. */
const closing = /^["”’'»)\],.;:!?…。、」』]+/;

/** Cuts a block into pieces: its runs, cut again at cues and sources, and where a number stands. */
export function layOutBlock({ runs }: BlockNode, { notes, firstMentions }: Marks): readonly Piece[] {
  const from = runs[0]?.span.start ?? 0;
  const to = runs.at(-1)?.span.end ?? 0;
  const text = runs.map((run) => run.text).join('');
  const here = [...notes.values()].filter(({ quote }) => touches(quote, from, to));
  const evidence = here.flatMap((note) => evidenceOf(note).map((span) => ({ ...span, note })));
  const numbersAt = new Map<number, readonly Note[]>();
  for (const note of here.filter(({ quote }) => isWithin(lastEnd(quote), from, to))) {
    const end = lastEnd(note.quote);
    const at = end + (closing.exec(text.slice(end - from))?.[0].length ?? 0);
    numbersAt.set(at, [...(numbersAt.get(at) ?? []), note]);
  }
  const cuts = [...new Set([...evidence.flatMap(({ start, end }) => [start, end]), ...numbersAt.keys()])].sort(
    (a, b) => a - b,
  );
  return runs.flatMap(({ text: runText, span, annotations }) => {
    const quotes = annotations.flatMap((each) => (each.__typename === 'Quote' ? (notes.get(each.id) ?? []) : []));
    const mentions = annotations.filter((each) => each.__typename === 'Mention');
    const events = mentions.filter(({ of }) => of.__typename === 'Event');
    const isFirst = ({ of, span: { start } }: MentionNode) => firstMentions.get(of.slug) === start;
    const ends = [...cuts.filter((cut) => cut > span.start && cut < span.end), span.end];
    return ends.map((end, at) => {
      const start = ends[at - 1] ?? span.start;
      return {
        text: runText.slice(start - span.start, end - span.start),
        start,
        quotes,
        begins: quotes.filter(({ quote }) => quote.content[0]?.start === start),
        numbers: numbersAt.get(end) ?? [],
        evidenceOf: evidence.filter((each) => each.start <= start && end <= each.end).map(({ note }) => note),
        person: innermost(mentions.filter(({ of }) => of.__typename === 'Person')),
        events,
        opens: events.filter((event) => event.span.start === start && isFirst(event)),
        closes: events.filter((event) => event.span.end === end && isFirst(event)),
      };
    });
  });
}

/** Where each event is first mentioned in the blocks of an article, by its slug. */
export function firstMentionsIn(blocks: readonly BlockNode[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { annotations } of blocks.flatMap(({ runs }) => runs)) {
    for (const annotation of annotations) {
      if (annotation.__typename !== 'Mention' || annotation.of.__typename !== 'Event') continue;
      if (!first.has(annotation.of.slug)) first.set(annotation.of.slug, annotation.span.start);
    }
  }
  return first;
}

type Quote = Note['quote'];

const lastEnd = ({ content }: Quote): number => content.at(-1)?.end ?? -1;

const isWithin = (end: number, from: number, to: number): boolean => from < end && end <= to;

/** Whether a quote, its cue or its source stand in the text from one offset to another. */
function touches(quote: Quote, from: number, to: number): boolean {
  const spans = [...quote.content, quote.cue, quote.source?.span];
  return spans.some((span) => span != null && span.start < to && from < span.end);
}

const evidenceOf = ({ quote: { cue, source } }: Note) => [cue, source?.span].filter((span) => span != null);

const lengthOf = ({ span }: MentionNode): number => span.end - span.start;

/** The shortest mention: "Kim" in "the brother of Kim". */
const innermost = (mentions: readonly MentionNode[]): MentionNode | null =>
  mentions.reduce<MentionNode | null>(
    (best, each) => (best === null || lengthOf(each) < lengthOf(best) ? each : best),
    null,
  );
