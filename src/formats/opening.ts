/** What an article opens with, and its body without the lines that say that again. */
import type { BlockKind } from '../../schema/domain/model.ts';
import { isSentence } from './is-sentence.ts';
import { isTitle } from './is-title.ts';
import { type PieceLink, slicePiece } from './piece-links.ts';
import { sameWords } from './same-words.ts';

/** Words of an article, and what they are to its reader. */
interface Line {
  readonly kind: BlockKind;
  readonly words: string;
  readonly links?: readonly PieceLink[];
  readonly images?: unknown;
  readonly embeds?: unknown;
  readonly embedsBehind?: unknown;
  readonly entry?: unknown;
}

/** What an article opens with, without links: they stand in a body. */
type Lead = Pick<Line, 'kind' | 'words'>;

interface Opening<P> {
  readonly front: readonly (P | Lead)[];
  readonly body: readonly P[];
}

/** So many pieces behind a title, of which none ends as a sentence, are a list more than an article. */
const piecesToProse = 3;

/**
 * Puts what a file states outside of its body (headline, standfirst, byline) in front of it, in the body's own words where
 * the body opens with a line that says the same: `BRIDGE TO REOPEN` for the headline "Bridge to reopen". Where no
 * headline is stated, a first line that reads like one is it. A first sentence that is the standfirst, too, is body.
 */
export function openingOf<P extends Line>(stated: readonly Lead[], pieces: readonly P[]): Opening<P> {
  const leads = stated.some(({ kind }) => kind === 'HEADLINE') ? stated : [...titleIn(pieces), ...stated];
  const { said, body } = leadsIn(pieces, leads);
  // A line that is all of an article is its body.
  if (!body.some(isProse) && pieces.some(isProse)) return { front: leads, body: pieces };
  const front = leads.flatMap(({ kind, words }) => {
    const own = said.has(kind) ? said.get(kind) : { kind, words };
    return own ? [{ ...own, kind }] : [];
  });
  return { front, body };
}

/** What the first pieces say of the leads, in their own words, null for one that is body, too; and the pieces without it. */
function leadsIn<P extends Line>(pieces: readonly P[], leads: readonly Lead[]) {
  const said = new Map<BlockKind, P | null>();
  const body: P[] = [];
  let at = 0;
  for (const piece of pieces) {
    if (isAside(piece)) body.push(piece);
    else {
      const lead = leads.find((other) => !said.has(other.kind) && lineSaying(piece.words, other) !== null);
      const line = lead === undefined ? null : lineSaying(piece.words, lead);
      if (lead === undefined || line === null) break;
      const isBody = lead.kind === 'STANDFIRST' && isSentence(piece.words.trim());
      said.set(lead.kind, isBody ? null : slicePiece(piece, 0, line.length));
      if (isBody) break;
      const behind = slicePiece(piece, line.length, piece.words.length);
      if (behind.words.trim() !== '') {
        body.push(behind);
        at += 1;
        break;
      }
    }
    at += 1;
  }
  return { said, body: [...body, ...pieces.slice(at)] };
}

/** The first line of a body, where it is a heading or reads like a title and prose follows it; none or one. */
function titleIn(pieces: readonly Line[]): readonly Lead[] {
  const [first, ...rest] = pieces.filter((piece) => !isAside(piece)).slice(0, 1 + piecesToProse);
  if (first === undefined || !rest.some((piece) => isProse(piece) && isSentence(piece.words.trim()))) return [];
  const isTitled = first.kind === 'SUBHEAD' || (first.kind === 'PARAGRAPH' && isTitle(first.words.trim()));
  return isTitled ? [{ kind: 'HEADLINE', words: first.words }] : [];
}

/** The words, or their first line, where they say what a lead says. */
function lineSaying(words: string, lead: Lead): string | null {
  const [first = ''] = words.split('\n', 1);
  return [words, first].find((line) => sameWords(bare(line, lead), bare(lead.words, lead))) ?? null;
}

/** A byline without its "By", which a file's own metadata rarely has. */
const bare = (words: string, { kind }: Lead): string => (kind === 'BYLINE' ? words.replace(/^\s*by\s+/i, '') : words);

/** A photograph or a promotion above a headline does not part it from the body. */
const isAside = ({ kind, words }: Line): boolean =>
  kind === 'CAPTION' || kind === 'CREDIT' || kind === 'NOTICE' || words.trim() === '';

const isProse = ({ kind }: Line): boolean => kind === 'PARAGRAPH' || kind === 'BLOCKQUOTE';
