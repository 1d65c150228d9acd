import type { ComponentChildren, VNode } from 'preact';
import type { BlockNode } from './article-types.ts';
import type { Piece } from './lay-out-block.ts';
import { MarginNote } from './margin-note.tsx';
import { MarkedText } from './marked-text.tsx';

interface Props {
  readonly kind: BlockNode['kind'];
  readonly pieces: readonly Piece[];
  /** How many rows its notes may fill. */
  readonly rows: number;
  readonly slug: string;
  readonly isFirst: boolean;
}

/** The style sheet has a class for so many rows. */
const mostRows = 12;

/** A block of an article, with the notes of the quotes that begin in it. */
export function ArticleBlock({ kind, pieces, rows, slug, isFirst }: Props): VNode {
  const notes = pieces.flatMap(({ begins }) => begins);
  return (
    <>
      <Element kind={kind} isFirst={isFirst}>
        <MarkedText pieces={pieces} />
      </Element>
      {notes.length === 0 ? null : (
        <ol class={`notes rows-${Math.min(rows, mostRows)}`} lang="en" dir="ltr">
          {notes.map((note) => (
            <MarginNote note={note} slug={slug} />
          ))}
        </ol>
      )}
    </>
  );
}

function Element({
  kind,
  isFirst,
  children,
}: Pick<Props, 'kind' | 'isFirst'> & { readonly children: ComponentChildren }): VNode {
  switch (kind) {
    case 'HEADLINE':
      return isFirst ? <h1 dir="auto">{children}</h1> : <h2 dir="auto">{children}</h2>;
    case 'SUBHEAD':
      return <h2 dir="auto">{children}</h2>;
    case 'BLOCKQUOTE':
      return (
        <blockquote dir="auto">
          <p>{children}</p>
        </blockquote>
      );
    default:
      return (
        <p class={kind.toLowerCase()} dir="auto">
          {children}
        </p>
      );
  }
}
