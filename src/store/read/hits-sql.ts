import { hitEntities } from '../../../schema/query/data-model.ts';
import type { PageArgs } from '../../../schema/query/selection.ts';
import { scoresOf } from './search-sql.ts';
import type { StatementText } from './statement-text.ts';

/**
 * What a search finds among several entities, as rows of one table: the node's id, the score, its type, and the id once more in the
 * column of its kind. No two nodes share an id.
 */
export function hitsSql({ search, kinds: wanted }: PageArgs, text: StatementText): string {
  if (search === null) throw new Error('hits are found by a search');
  return hitEntities
    .filter((kind) => wanted === null || wanted.includes(kind))
    .map((kind) => {
      const columns = hitEntities.map((other) => `${other === kind ? 'h.id' : text.dialect.nullKey} as ${other}_id`);
      return `select h.id, h.score, '${kind.toUpperCase()}' as type, ${columns.join(', ')} from (${scoresOf(kind, search, text)}) h`;
    })
    .join(' union all ');
}
