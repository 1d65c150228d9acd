/** A thing marked in a text: where, and what. */
export interface Marked<Annotation> {
  readonly start: number;
  readonly end: number;
  readonly annotation: Annotation;
}

export interface Run<Annotation> {
  readonly start: number;
  readonly end: number;
  readonly annotations: readonly Annotation[];
}

/**
 * The range from `start` to `end` cut at every edge of a mark, so that no mark begins or ends inside a run: the runs in
 * order cover the range without a gap, and each names the marks that cover it whole. A mark that covers nothing marks nothing.
 */
export function cutIntoRuns<Annotation>(
  start: number,
  end: number,
  marks: readonly Marked<Annotation>[],
): readonly Run<Annotation>[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start && mark.start < mark.end);
  const edges = new Set([start, end]);
  for (const mark of inside) {
    edges.add(Math.max(start, mark.start));
    edges.add(Math.min(end, mark.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const ordered = [...inside].sort((a, b) => a.start - b.start || b.end - a.end);
  const runs: Run<Annotation>[] = [];
  let open: readonly Marked<Annotation>[] = [];
  let next = 0;
  for (const [i, from] of cuts.slice(0, -1).entries()) {
    const to = cuts[i + 1] ?? end;
    const opened: Marked<Annotation>[] = open.filter((mark) => mark.end > from);
    for (let mark = ordered[next]; mark !== undefined && mark.start <= from; mark = ordered[++next]) opened.push(mark);
    open = opened;
    runs.push({ start: from, end: to, annotations: distinct(opened) });
  }
  return runs;
}

/** Two pieces of one quote are one annotation. */
const distinct = <Annotation>(marks: readonly Marked<Annotation>[]): readonly Annotation[] => [
  ...new Set(marks.map((mark) => mark.annotation)),
];
