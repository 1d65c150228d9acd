import type { ComponentChildren, VNode } from 'preact';
import { quoteAnchor, usePaths } from '../layout/site-context.ts';
import { unsureBelow } from '../words/say-quote.ts';
import type { MentionNode, Note } from './article-types.ts';
import type { Piece } from './lay-out-block.ts';

/** A quote in a quote is underlined twice; more lines nobody could read. */
const mostLines = 2;

/** The pieces of a block as running text, each with its marks. */
export function MarkedText({ pieces }: { readonly pieces: readonly Piece[] }): VNode {
  return (
    <>
      {pieces.map((piece) => (
        <>
          {piece.begins.map(({ quote }) => (
            <span class="anchor" id={quoteAnchor(quote.id)} />
          ))}
          {piece.opens.map((mention) => (
            <span class="bracket" aria-hidden="true" data-event={mention.of.slug}>
              [
            </span>
          ))}
          <Marked piece={piece} />
          {piece.closes.map((mention) => (
            <EventLink mention={mention} />
          ))}
          {piece.numbers.map((note) => (
            <NoteNumber note={note} />
          ))}
        </>
      ))}
    </>
  );
}

function Marked({ piece }: { readonly piece: Piece }): VNode {
  const { text, start, quotes, evidenceOf, person, events } = piece;
  const inner = person === null ? text : <PersonMark mention={person}>{text}</PersonMark>;
  if (person === null && quotes.length + evidenceOf.length + events.length === 0) return <>{text}</>;
  const marked = quotes
    .slice(0, mostLines)
    .reduceRight<ComponentChildren>(
      (within, note, depth) => <span class={lineClass(note, depth)}>{within}</span>,
      inner,
    );
  return (
    <span
      data-start={start}
      data-quotes={numbers(quotes)}
      data-evidence={numbers(evidenceOf)}
      data-events={events.length === 0 ? undefined : events.map(({ of }) => of.slug).join(' ')}
    >
      {marked}
    </span>
  );
}

const numbers = (notes: readonly Note[]): string | undefined =>
  notes.length === 0 ? undefined : notes.map(({ number }) => number).join(' ');

const lineClass = ({ quote: { quoteKind, confidence }, tint }: Note, depth: number): string =>
  [
    'said',
    `said-${quoteKind.toLowerCase()}`,
    `tint-${tint}`,
    ...(depth > 0 ? ['said-within'] : []),
    ...(confidence < unsureBelow ? ['unsure'] : []),
  ].join(' ');

/** A name leads to the person; a role or a pronoun shows who is meant where people are shown. */
function PersonMark({ mention, children }: { readonly mention: MentionNode; readonly children: string }): VNode {
  const paths = usePaths();
  const { of, mentionKind } = mention;
  const common = { 'data-person': of.slug, 'data-initial': initials(of.name) };
  return mentionKind === 'NAME' ? (
    <a class="person" href={paths.person(of.slug)} {...common}>
      {children}
    </a>
  ) : (
    <span class="person" {...common}>
      {children}
    </span>
  );
}

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .join('')
    .slice(0, 3);

/** The closing bracket of an event's first mention, which leads to the event. */
function EventLink({ mention: { of } }: { readonly mention: MentionNode }): VNode {
  const paths = usePaths();
  return (
    <a
      class="bracket bracket-end"
      href={paths.event(of.slug)}
      aria-label={`Event: ${of.name}`}
      title={of.name}
      data-event={of.slug}
    >
      ]
    </a>
  );
}

/** The number of a quote behind its words, which leads to its note. */
function NoteNumber({ note: { number, quote } }: { readonly note: Note }): VNode {
  const by = quote.speaker?.name ?? quote.source?.text ?? 'somebody who is not named';
  return (
    <a class="number" href={`#note-${number}`} aria-label={`Note ${number}: said by ${by}`} data-note={number}>
      {number}
    </a>
  );
}
