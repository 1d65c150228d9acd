import type { EntityName } from '../../schema/graph.ts';
import type { Cut } from '../../schema/selection.ts';
import { scoresOf } from './search-sql.ts';
import type { StatementText } from './statement-text.ts';

const kinds = ['article', 'person', 'quote', 'event'] as const satisfies readonly EntityName[];

/**
 * What a search finds among several entities, as rows of one table: the node's id, the score, and the id once more in the
 * column of its kind. Ids are drawn from one space, so that no two nodes share one.
 */
export function hitsSql({ search, kinds: wanted }: Cut, text: StatementText): string {
  if (search === null) throw new Error('hits are found by a search');
  return kinds
    .filter((kind) => wanted === null || wanted.includes(kind))
    .map((kind) => {
      const columns = kinds.map((other) => `${other === kind ? 'h.id' : text.dialect.nullKey} as ${other}_id`);
      return `select h.id, h.score, ${columns.join(', ')} from (${scoresOf(kind, search, text)}) h`;
    })
    .join(' union all ');
}
