import type { BlockKind } from '../../schema/domain/model.ts';

/** The headings of lists of other articles, as publishers' pages have them. */
const HEADING =
  /^(?:(?:related|similar|recommended|more|other|latest|top|popular|most (?:read|popular|viewed)) (?:articles|stories|news|posts|content|coverage|reading|links|headlines)|also (?:in|on) (?:the )?(?:news|this (?:story|topic))|read (?:more|also|next)|you (?:may|might) also like)\s*:?$/i;

interface Listed {
  readonly kind: BlockKind;
  readonly words: string;
  readonly isListItem?: true;
}

/** Lists of other articles behind such a heading are notices: their people and quotes are none of this article's. */
export function noticesOfLinks<P extends Listed>(pieces: readonly P[]): readonly P[] {
  let isList = false;
  return pieces.map((piece) => {
    if (HEADING.test(piece.words.trim())) isList = true;
    else if (piece.isListItem !== true) isList = false;
    return isList ? { ...piece, kind: 'NOTICE' } : piece;
  });
}
