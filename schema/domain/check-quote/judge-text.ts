/** The verdict on all of a pasted text, by those on its sentences. */
import { isContent } from '../same-words/align-words.ts';
import type { CanonicalWord } from '../same-words/canonical-words.ts';
import { negations } from '../same-words/function-words.ts';
import { type Candidate, distance, type Judged, type QuoteVerdict } from './judge-claim.ts';
import type { Claim } from './split-claims.ts';

/**
 * That of the sentence with the worst one. Where every sentence was said, but not all in one quote or one after the other, the text is spliced.
 * Sentences that nobody is said to have spoken do not count where others stand in quotation marks and no quote has them, nor do those of words alone that every
 * statement has ("Neither do I.") where no quote has them.
 */
export function judgeText(sentences: readonly (Judged & Pick<Claim, 'isQuoted' | 'words'>)[]): QuoteVerdict {
  const hasQuoted = sentences.some(({ isQuoted }) => isQuoted);
  const all = sentences.filter(({ isQuoted, verdict }) => isQuoted || !hasQuoted || verdict !== 'NOT_FOUND');
  const telling = all.filter(({ verdict, words }) => verdict !== 'NOT_FOUND' || words.some(isTelling));
  const judged = telling.length > 0 ? telling : all;
  const worst = judged.reduce<QuoteVerdict>(
    (so, { verdict }) => (order.indexOf(verdict) > order.indexOf(so) ? verdict : so),
    'FOUND',
  );
  if (worst !== 'FOUND' && worst !== 'CLOSE') return worst;
  return isOneStatement(judged) ? worst : 'SPLICED';
}

const isTelling = (word: CanonicalWord): boolean => isContent(word) && !negations.has(word.word);

const order: readonly QuoteVerdict[] = ['FOUND', 'CLOSE', 'REPORTED', 'SPLICED', 'OTHER_SPEAKER', 'NOT_FOUND'];

/** So far apart in an article two sentences may be that one quotation has, in UTF-16 code units. */
const mostBetween = 400;

/** Whether the sentences stand in one article, in their order and near each other, by any of their matches. */
function isOneStatement(sentences: readonly Judged[]): boolean {
  const [first, ...others] = sentences;
  if (first === undefined) return true;
  let ends = first.matches.map(({ candidate, part }) => ({ candidate, at: part.start }));
  for (const { matches } of others) {
    ends = matches.flatMap(({ candidate, part }) =>
      ends.some((end) => continues(end, { candidate, at: part.start })) ? [{ candidate, at: part.start }] : [],
    );
    if (ends.length === 0) return false;
  }
  return true;
}

interface At {
  readonly candidate: Candidate;
  readonly at: number;
}

function continues(before: At, next: At): boolean {
  if (before.candidate.key === next.candidate.key) return next.at >= before.at;
  const between = distance(before.candidate, next.candidate);
  return (
    before.candidate.article === next.candidate.article &&
    before.candidate.speakerKey === next.candidate.speakerKey &&
    between >= 0 &&
    between <= mostBetween
  );
}
