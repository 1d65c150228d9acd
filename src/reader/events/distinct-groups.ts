import type { Range } from '../../../schema/domain/model.ts';
import type { EventView } from './event-view.ts';

/** Each group once, by its last word. */
export function distinctGroups(view: EventView, groups: readonly Range[]): Range[] {
  const seen = new Set<string>();
  const kept: Range[] = [];
  for (const range of groups) {
    const words = view.text.slice(range.start, range.end).toLowerCase().split(/\s+/);
    const last = (words.at(-1) ?? '').replace(/s$/, '');
    const before = kept.findIndex(
      (each) =>
        (view.text.slice(each.start, each.end).toLowerCase().split(/\s+/).at(-1) ?? '').replace(/s$/, '') === last,
    );
    // "the harbour board" of the body says more than the headline’s "harbour board".
    if (
      before >= 0 &&
      range.end - range.start > (kept[before]?.end ?? 0) - (kept[before]?.start ?? 0) &&
      /^(?:the|an?)$/.test(words[0] ?? '')
    )
      kept[before] = range;
    if (seen.has(last) || kept.some((each) => each.start < range.end && range.start < each.end)) continue;
    seen.add(last);
    kept.push(range);
  }
  return kept;
}
