import type { Quotation, Reading, Token } from '../reading.ts';

/** Finds what stands between quotation marks. A mark that nothing closes spoils no more than its paragraph. */
export function pairMarks(reading: Reading): Reading {
  const { tokens, document } = reading;
  const found: Quotation[] = [];
  let from = 0;
  for (const [block, { end }] of document.blocks.entries()) {
    let to = from;
    while (to < tokens.length && (tokens[to]?.start ?? end) < end) to += 1;
    if (to > from) {
      const doubles = doublesIn(tokens, from, to, block);
      const singles = singlesIn(tokens, from, to, block, doubles);
      for (const quotation of outermost([...doubles, ...singles])) found.push(quotation);
    }
    from = to;
  }
  return { ...reading, quotations: found };
}

/** Those that stand in no other, in the order of the text. */
function outermost(quotations: readonly Quotation[]): Quotation[] {
  const found: Quotation[] = [];
  for (const quotation of [...quotations].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (quotation.start >= (found.at(-1)?.end ?? 0)) found.push(quotation);
  }
  return found;
}

/** The quotations within another, in marks of the other kind or of the same. */
export function quotationsWithin(tokens: readonly Token[], { from, to, block }: Quotation): Quotation[] {
  const doubles = doublesIn(tokens, from, to, block).filter(({ isOpen }) => !isOpen);
  return outermost([...doubles, ...singlesIn(tokens, from, to, block, doubles)]);
}

interface Mark {
  readonly at: number;
  readonly opens: boolean;
}

const DOUBLE = /^(?:["“”„«»]|''|``)$/;

function doublesIn(tokens: readonly Token[], from: number, to: number, block: number): Quotation[] {
  const marks = marksIn(tokens, from, to);
  const opens = marks.filter((mark) => mark.opens).length;
  const isBalanced = opens * 2 === marks.length;
  const found: Quotation[] = [];
  let open = -1;
  let depth = 0;
  for (const { at, opens } of marks) {
    if (opens) {
      if (open < 0) open = at;
      depth += 1;
    } else if (open >= 0) {
      depth = isBalanced ? depth - 1 : 0;
      if (depth > 0) continue;
      found.push(quotationOf(tokens, open, at, block));
      open = -1;
    }
  }
  if (open >= 0 && open < to - 1) found.push(openQuotation(tokens, open, to, block));
  return found;
}

function marksIn(tokens: readonly Token[], from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  let depth = 0;
  for (let at = from; at < to; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (text.length > 2 || !DOUBLE.test(text) || isInches(tokens, at, depth)) continue;
    const opens = doesOpen(tokens, at, from, to, depth);
    marks.push({ at, opens });
    depth = Math.max(0, depth + (opens ? 1 : -1));
  }
  return marks;
}

function isInches(tokens: readonly Token[], at: number, depth: number): boolean {
  const before = tokens[at - 1];
  return tokens[at]?.text === '"' && depth === 0 && before?.end === tokens[at]?.start && /\d$/.test(before?.text ?? '');
}

/** A mark's direction is seen in its form or in the space beside it, and else in whether one is open. */
function doesOpen(tokens: readonly Token[], at: number, from: number, to: number, depth: number): boolean {
  const mark = tokens[at];
  const before = at > from && tokens[at - 1]?.end === mark?.start ? (tokens[at - 1]?.text.at(-1) ?? '') : ' ';
  const after = at + 1 < to && tokens[at + 1]?.start === mark?.end ? (tokens[at + 1]?.text[0] ?? '') : ' ';
  const canOpen = /[\s([{—–\-‘'/…]/.test(before) && after !== ' ';
  const canClose = before !== ' ' && /[\s.,;:!?)\]}—–\-’'/…]/.test(after);
  if (/^[“«„`]/.test(mark?.text ?? '')) return !(canClose && !canOpen && depth > 0);
  if (/^[”»]/.test(mark?.text ?? '')) return canOpen && !canClose && depth === 0;
  if (canOpen !== canClose) return canOpen;
  return depth === 0;
}

function singlesIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  block: number,
  doubles: readonly Quotation[],
): Quotation[] {
  const found: Quotation[] = [];
  let next = 0;
  let open = -1;
  let holdsDouble = false;
  for (let at = from; at < to; at += 1) {
    while ((doubles[next]?.end ?? Number.POSITIVE_INFINITY) <= (tokens[at]?.start ?? 0)) next += 1;
    if ((doubles[next]?.start ?? Number.POSITIVE_INFINITY) <= (tokens[at]?.start ?? 0)) {
      holdsDouble = true;
      continue;
    }
    const token = tokens[at];
    if (token === undefined) continue;
    const glued = tokens[at + 1]?.start === token.end;
    const isFree = at === from || tokens[at - 1]?.end !== token.start || /^[([—–:-]$/.test(tokens[at - 1]?.text ?? '');
    const isOpener =
      (token.text === '‘' || token.text === "'") &&
      isFree &&
      glued &&
      /^[\p{L}\p{N}]/u.test(tokens[at + 1]?.text ?? '');
    if (isOpener) {
      open = at;
      holdsDouble = false;
    } else if (open >= 0 && closesSingle(tokens, open, at) && !isPossessive(tokens, open, at, to)) {
      const words = at - open - 1;
      // Around double marks an apostrophe is taken for a mark only behind a full stop, a comma or the like.
      const isSure = !holdsDouble || /^[.,?!…"”]+$/.test(tokens[at - 1]?.text ?? '');
      if (isSure && words >= 2 && words < LONGEST_SINGLE) found.push(quotationOf(tokens, open, at, block));
      open = -1;
    }
  }
  return found;
}

function closesSingle(tokens: readonly Token[], open: number, at: number): boolean {
  const mark = tokens[at]?.text;
  if (mark !== (tokens[open]?.text === '‘' ? '’' : "'")) return false;
  const next = tokens[at + 1];
  return next === undefined || next.start > (tokens[at]?.end ?? 0) || !/^[\p{L}\p{N}]/u.test(next.text);
}

/** No quotation in single marks is longer, in words. */
const LONGEST_SINGLE = 80;

/** "‘It is the councillors’ job’": an apostrophe behind an "s" and before a noun, where a later mark closes. */
function isPossessive(tokens: readonly Token[], open: number, at: number, to: number): boolean {
  const mark = tokens[at];
  const owner = tokens[at - 1];
  if (mark === undefined || owner?.end !== mark.start || !/\p{L}s$/iu.test(owner.text)) return false;
  if (!/^(?:NOUN|ADJ|NUM|PROPN)$/.test(tokens[at + 1]?.pos ?? '')) return false;
  for (let i = at + 1; i < to && i <= open + LONGEST_SINGLE; i += 1) {
    const token = tokens[i];
    if (token === undefined || DOUBLE.test(token.text)) return false;
    if (/^['‘]$/.test(token.text) && tokens[i - 1]?.end !== token.start) return false;
    if (closesSingle(tokens, open, i)) return true;
  }
  return false;
}

function quotationOf(tokens: readonly Token[], open: number, close: number, block: number): Quotation {
  const start = tokens[open]?.start ?? 0;
  const end = tokens[close]?.end ?? 0;
  const inner = { start: tokens[open]?.end ?? 0, end: tokens[close]?.start ?? 0 };
  return { start, end, inner, from: open + 1, to: close, block, isOpen: false };
}

function openQuotation(tokens: readonly Token[], open: number, to: number, block: number): Quotation {
  const end = tokens[to - 1]?.end ?? 0;
  const inner = { start: tokens[open]?.end ?? 0, end };
  return { start: tokens[open]?.start ?? 0, end, inner, from: open + 1, to, block, isOpen: true };
}
