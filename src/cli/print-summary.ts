import type { Summary } from '../ingest/ingest.ts';

/** Prints the result of a run: each file that failed on standard error, and one line of counts; `nothing` where there was nothing to do. */
export function printSummary(
  { added, revised, reread, unchanged, withheld, earlier, erased, failed }: Summary,
  dryRun = false,
  nothing = 'none found',
): void {
  for (const { error } of failed) console.error(error.said);
  const parts = [
    [added, 'added'],
    [revised, 'revised'],
    [reread, 'read anew'],
    [withheld, 'withheld'],
    [earlier, 'kept as an earlier version'],
    [erased, 'left out as erased'],
    [unchanged, 'unchanged'],
    [failed.length, 'failed'],
  ] as const;
  const said = parts.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`);
  console.log(`Articles${dryRun ? ', had this not been a dry run' : ''}: ${said.join(', ') || nothing}.`);
}
