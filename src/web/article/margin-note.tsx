import type { VNode } from 'preact';
import { usePaths } from '../layout/site-context.ts';
import { reviewable } from '../words/reviewable.ts';
import { sayDate } from '../words/say-date.ts';
import { sayHow, sayReader, saySure, unsureBelow } from '../words/say-quote.ts';
import type { Note } from './article-types.ts';

/** What the margin tells of a quote: who, how and when at once; the evidence when it is opened. */
export function MarginNote({ note, slug }: { readonly note: Note; readonly slug: string }): VNode {
  const { number, quote, tint, role } = note;
  const { quoteKind, cue, said, confidence } = quote;
  return (
    <li
      class={`note tint-${tint}`}
      id={`note-${number}`}
      data-note={number}
      data-speaker={quote.speaker?.slug}
      {...reviewable(quote)}
    >
      <p class="note-who">
        <a class="note-number" href={`#quote-${quote.id}`} aria-label={`To the words of quote ${number}`}>
          {number}
        </a>{' '}
        <Speaker note={note} />
      </p>
      {role === null ? null : <p class="note-role">{role}</p>}
      <details>
        <summary>
          {sayHow(quoteKind, cue?.text ?? null)}
          {said === null ? null : `, ${sayDate(said.edtf)}`}
          {confidence < unsureBelow ? <strong> (unsure)</strong> : null}
        </summary>
        <NoteEvidence note={note} slug={slug} />
      </details>
    </li>
  );
}

function Speaker({ note: { quote } }: { readonly note: Note }): VNode {
  const paths = usePaths();
  const { speaker, source } = quote;
  if (speaker !== null) return <a href={paths.person(speaker.slug)}>{speaker.name}</a>;
  return source === null ? <i>not stated</i> : <i dir="auto">{source.text}</i>;
}

function NoteEvidence({ note: { quote }, slug }: { readonly note: Note; readonly slug: string }): VNode {
  const paths = usePaths();
  const { source, speaker, said, occasion, about, content, confidence, review, provenance, id, text } = quote;
  const elsewhere = content[0]?.textFragmentUrl ?? null;
  return (
    <>
      <dl>
        {speaker === null || source === null ? null : <Row term="Called here">{`“${source.text}”`}</Row>}
        {said === null ? null : (
          <Row term="When">
            <time title={said.edtf}>{sayDate(said.edtf)}</time>, in the text “{said.span.text}”
          </Row>
        )}
        {occasion === null ? null : (
          <Row term="At">
            <a href={paths.event(occasion.slug)}>{occasion.name}</a>
          </Row>
        )}
        {about.nodes.length === 0 ? null : (
          <Row term="About">
            {about.nodes.map((event, at) => (
              <>
                {at === 0 ? '' : '; '}
                <a href={paths.event(event.slug)}>{event.name}</a>
              </>
            ))}
          </Row>
        )}
        <Row term="How sure">{saySure(confidence, review)}</Row>
        <Row term="Read by">{sayReader(provenance)}</Row>
      </dl>
      <p class="note-links">
        <a href={paths.quote(id)}>Cite</a>
        <a href={paths.search(`"${firstWords(text)}"`)}>Same words elsewhere</a>
        <a href={paths.quoteIn(slug, id)}>Link to the words</a>
        {elsewhere === null ? null : <a href={elsewhere}>At the publisher</a>}
      </p>
    </>
  );
}

function Row({ term, children }: { readonly term: string; readonly children: preact.ComponentChildren }): VNode {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** So many words of a quote find it again; quotation marks would end the phrase. */
const firstWords = (text: string): string => text.replaceAll(/["“”]/g, ' ').trim().split(/\s+/).slice(0, 12).join(' ');
