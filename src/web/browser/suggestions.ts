import { ask, home } from './ask.ts';
import type { Choice } from './combobox.ts';
import { Suggest } from './operations.ts';

/** A person or an event that letters may stand for. */
export interface Suggested extends Choice {
  readonly id: string;
  readonly path: string;
}

/** What typed letters may stand for. */
export async function suggest(text: string, types: readonly ('PERSON' | 'EVENT')[]): Promise<readonly Suggested[]> {
  const { suggest: found } = await ask(Suggest, { text, types });
  return found.map(({ node }) => ({
    id: node.id,
    label: node.name,
    facts: node.__typename === 'Person' ? (node.description?.text ?? '') : 'event',
    path: `${home}${node.__typename === 'Person' ? 'people' : 'events'}/${encodeURIComponent(node.slug)}`,
  }));
}
