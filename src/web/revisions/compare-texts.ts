import { compareSequences, type Stretch } from './compare-sequences.ts';

/** A paragraph of two versions: its words that stayed, went and came. */
export interface ComparedParagraph {
  readonly isSame: boolean;
  readonly pieces: readonly { readonly kind: Stretch<string>['kind']; readonly text: string }[];
}

/** Two paragraphs of which less is the same, as a share of the longer, are two and not one that was changed. */
const leastShared = 0.3;

/** Two versions of a text, paragraph by paragraph, and in those that were changed word by word. */
export function compareTexts(old: string, now: string): readonly ComparedParagraph[] {
  const stretches = compareSequences(paragraphs(old), paragraphs(now));
  return stretches.flatMap(({ kind, items }, at) => {
    const next = stretches[at + 1];
    if (kind === 'removed' && next?.kind === 'added') return changed(items, next.items);
    // They stand beside what they replace.
    if (kind === 'added' && stretches[at - 1]?.kind === 'removed') return [];
    return items.map((text) => ({ isSame: kind === 'same', pieces: [{ kind, text }] }));
  });
}

const paragraphs = (text: string): readonly string[] => text.split(/\n+/).filter((line) => line.trim() !== '');

/** Paragraphs in the place of others: those at the same place are compared, where they have enough in common. */
function changed(old: readonly string[], now: readonly string[]): readonly ComparedParagraph[] {
  const rows = Math.max(old.length, now.length);
  return Array.from({ length: rows }, (_, at) => [old[at] ?? '', now[at] ?? ''] as const).flatMap(([before, after]) => {
    const pieces = compareWords(before, after);
    const shared = pieces.reduce((sum, { kind, text }) => (kind === 'same' ? sum + text.trim().length : sum), 0);
    if (shared >= leastShared * Math.max(before.length, after.length)) return [{ isSame: false, pieces }];
    return [{ kind: 'removed', text: before } as const, { kind: 'added', text: after } as const].flatMap((piece) =>
      piece.text === '' ? [] : [{ isSame: false, pieces: [piece] }],
    );
  });
}

const compareWords = (old: string, now: string): ComparedParagraph['pieces'] =>
  compareSequences(words(old), words(now)).map(({ kind, items }) => ({ kind, text: items.join('') }));

/** Words with the white space behind them; punctuation stands for itself. */
const words = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+\s*|[^\p{L}\p{M}\p{N}]\s*/gu) ?? [];
