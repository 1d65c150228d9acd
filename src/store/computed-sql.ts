/**
 * Lists that are worked out from others. Each query answers its rows with their parent `p`, a sort key `s`, a key `k` and
 * the columns that `tables.ts` names.
 */
import type { Computed } from '../../schema/selection.ts';
import type { StatementText } from './statement-text.ts';

export function computedSql(list: Computed, parents: string | null, text: StatementText): string {
  const query = queries[list.name];
  if (query === undefined) throw new Error(`"${list.name}" is not worked out by the store`);
  return query({ list, parents: parents ?? '', text });
}

interface Asked {
  readonly list: Computed;
  readonly parents: string;
  readonly text: StatementText;
}

const queries: Readonly<Record<string, (asked: Asked) => string>> = {
  quotedWith: ({ parents }) =>
    `select p.id as p, y.person_id as k, count(*) as s, y.person_id as person_id from (${parents}) p` +
    ' join article_person x on x.person_id = p.id and x.quote_count > 0' +
    ' join article_person y on y.article_id = x.article_id and y.quote_count > 0 and y.person_id <> x.person_id' +
    ' group by p.id, y.person_id',

  related: ({ parents, text }) => {
    const shared = (entity: 'person' | 'event') => {
      const link = `article_${entity}`;
      const newest = text.dialect.newestOf({
        table: link,
        alias: 'y',
        where: `${entity}_id = x.${entity}_id`,
        order: 'n.published_desc desc, n.id desc',
        limit: newestShared,
      });
      return (
        `select p.id as p, y.article_id as k, ${rarities[entity]} / e.article_count as w from (${parents}) p` +
        ` join ${link} x on x.article_id = p.id join ${entity} e on e.id = x.${entity}_id ${newest} where y.article_id <> p.id`
      );
    };
    return `select v.p, v.k, ${text.dialect.wholeSum('v.w')} as s from (${shared('person')} union all ${shared('event')}) v group by v.p, v.k`;
  },

  suggestions: ({ list, text }) => {
    const [grams, least] = list.params;
    if (grams === undefined || least === undefined) throw new Error('a suggestion is made for what was typed');
    const kinds = (list.kinds ?? ['person', 'event']).map((kind) => `'${kind}'`).join(', ');
    const typed = text.dialect.isOneOf(
      'g.gram',
      text.array(grams, (gram) => gram),
    );
    return (
      `select ${text.dialect.nullKey} as p, v.node_id as k, v.shared * 1000000000000 + case when pe.id is null then ev.article_count else 1000000000 + pe.article_count end as s,` +
      ' v.shared, pe.id as person_id, ev.id as event_id from' +
      ` (select g.entity, g.node_id, count(*) as shared from name_gram g where ${typed} and g.entity in (${kinds})` +
      ` group by g.entity, g.node_id having count(*) >= ${text.param(least)}) v` +
      " left join person pe on v.entity = 'person' and pe.id = v.node_id" +
      " left join event ev on v.entity = 'event' and ev.id = v.node_id"
    );
  },
};

/** Of a person or an event in many articles, so many of the newest are looked at. */
const newestShared = 50;

/** Who or what fewer articles speak of tells more when two articles share it: each counts for this, divided by how many do. */
const rarities = { person: 1_000_000, event: 2_000_000 } as const;
