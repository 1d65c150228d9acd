/** The data in the body of an answer; undefined where it has none. */
export function dataOf(body: string): unknown {
  const answer: unknown = JSON.parse(body);
  return typeof answer === 'object' && answer !== null && 'data' in answer ? answer.data : undefined;
}
