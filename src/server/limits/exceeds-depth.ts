/** The maximum depth of variables: more than any accepted filter has. graphql-js coerces values recursively. */
export const maxVariableDepth = 50;

/** Whether a value is nested more than `maxDepth` levels deep. Not recursive, so that a deep value cannot exhaust the stack. */
export function exceedsDepth(value: unknown, maxDepth: number): boolean {
  let level: readonly object[] = isObject(value) ? [value] : [];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > maxDepth) return true;
    level = level.flatMap((each) => Object.values(each).filter(isObject));
  }
  return false;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
