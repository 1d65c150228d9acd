/** What was asked by an id from an address; null where the id is none, as nothing is at such an address. */
export async function unlessMalformed<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asked;
  } catch (error) {
    if (codeOf(error) === 'BAD_ID') return null;
    throw error;
  }
}

/** The stable code of an error of the service; null for any other. */
export function codeOf(error: unknown): unknown {
  if (!(error instanceof Error) || !('extensions' in error)) return null;
  const { extensions } = error;
  return typeof extensions === 'object' && extensions !== null && 'code' in extensions ? extensions.code : null;
}
