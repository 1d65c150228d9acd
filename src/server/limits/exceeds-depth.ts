/** Variables may not be nested deeper: deeper than the deepest filter that is answered; graphql-js goes down into values by calling itself. */
export const deepestVariables = 50;

/** Whether objects and lists stand in each other more than `most` levels deep. It takes no deeper stack for a deeper value. */
export function exceedsDepth(value: unknown, most: number): boolean {
  let level: readonly object[] = isObject(value) ? [value] : [];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > most) return true;
    level = level.flatMap((each) => Object.values(each).filter(isObject));
  }
  return false;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
