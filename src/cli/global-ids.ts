/** Global ids, as the service answers them and the command line takes them: see `schema/query/global-id.ts`. */
type TypeName = 'Article' | 'Person' | 'Quote' | 'Event' | 'Decision';

/** The key in the id of a type; null for what is none. */
export function keyIn(type: TypeName, id: string): number | null {
  const [, found, key = ''] = /^1:(\w+):([\da-z]+)$/.exec(Buffer.from(id, 'base64url').toString('latin1')) ?? [];
  return found === type ? Number.parseInt(key, 36) : null;
}

export const globalId = (type: TypeName, key: number): string =>
  Buffer.from(`1:${type}:${key.toString(36)}`).toString('base64url');
