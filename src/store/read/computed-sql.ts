/**
 * Lists that are worked out from others. Each query answers its rows with their parent `p`, a sort key `s`, a key `k` and
 * the columns that `tables.ts` names.
 */
import type { Computed } from '../../../schema/query/selection.ts';
import { fold } from '../sql/fold.ts';
import type { StatementText } from './statement-text.ts';

export function computedSql(list: Computed, parents: string | null, text: StatementText): string {
  const query = queries[list.name];
  if (query === undefined) throw new Error(`"${list.name}" is not worked out by the store`);
  return query({ list, parents: parents ?? '', text });
}

interface ComputedArgs {
  readonly list: Computed;
  readonly parents: string;
  readonly text: StatementText;
}

const queries: Readonly<Record<string, (asked: ComputedArgs) => string>> = {
  quotedWith: ({ parents, text }) =>
    `select p.id as p, y.person_id as k, count(*) as s, y.person_id as person_id from (${parents}) p` +
    ` ${text.dialect.joinInOrder} article_person x on x.person_id = p.id and x.quote_count > 0` +
    ` ${text.dialect.joinInOrder} article_person y on y.article_id = x.article_id and y.quote_count > 0 and y.person_id <> x.person_id` +
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
        ` ${text.dialect.joinInOrder} ${link} x on x.article_id = p.id ${text.dialect.joinInOrder} ${entity} e on e.id = x.${entity}_id ${newest} where y.article_id <> p.id`
      );
    };
    return `select v.p, v.k, ${text.dialect.wholeSum('v.w')} as s from (${shared('person')} union all ${shared('event')}) v group by v.p, v.k`;
  },

  // Those that may say the same: which of them do is told by their words, the likeliest first.
  variants: ({ parents, text }) =>
    `select p.id as p, b.id as k, case when min(b.words_key) = min(a.words_key) then ${sameWords} else 0 end + count(*) as s from (${parents}) p` +
    ` ${text.dialect.joinInOrder} quote a on a.id = p.id and a.speaker_id is not null` +
    ` ${text.dialect.joinInOrder} quote_pair x on x.quote_id = a.id ${text.dialect.joinInOrder} quote_pair y on y.hash = x.hash` +
    ` ${text.dialect.joinInOrder} quote b on b.id = y.quote_id and b.speaker_id = a.speaker_id and b.article_id <> a.article_id` +
    ' group by p.id, b.id',

  // Quotes that have pairs of words in common with a text, those first whose pairs fewer others have; of the same words a few of the first published.
  sameWords: ({ list, text }) => {
    const [hashes, from, to] = list.params;
    if (hashes === undefined) throw new Error('quotes are found by hashes');
    const { dialect } = text;
    const sought = dialect.items(
      text.array(hashes, (hash) => hash),
      'h',
    );
    const counted = `select h.value as hash, (select count(*) from (select 1 from quote_pair x where x.hash = h.value limit ${mostOfPair}) m) as n from ${sought}`;
    const ordered = `select c.hash, c.n, sum(c.n) over (order by c.n, c.hash rows unbounded preceding) - c.n as before from (${counted}) c where c.n > 0`;
    // Without a time only those quotes are read that have the most in common.
    const inTime =
      from === undefined || to === undefined
        ? ''
        : ` ${dialect.joinInOrder} quote b on b.id = y.quote_id and b.published_on >= ${text.param(from)} and b.published_on <= ${text.param(to)}`;
    const scored =
      `select y.quote_id as k, ${dialect.wholeSum(`${rarities.pair} / f.n`)} as s from (${ordered}) f ${dialect.joinInOrder} quote_pair y on y.hash = f.hash${inTime}` +
      ` where f.before < ${mostPostings} group by y.quote_id order by s desc, k limit ${mostScored}`;
    return (
      `select ${dialect.nullKey} as p, v.k, v.s from (select g.k, g.s, row_number() over (partition by b.words_key, b.speaker_id, case when b.speaker_id is null then b.source_exact end, b.kind` +
      ` order by b.copy_rank, b.start, b.id) as nth from (${scored}) g ${dialect.joinInOrder} quote b on b.id = g.k) v where v.nth <= ${mostPrints}`
    );
  },

  suggestions: ({ list, text }) => {
    const [grams, least, close, typed] = list.params;
    if (grams === undefined || least === undefined || close === undefined || typed === undefined) {
      throw new Error('a suggestion is made for what was typed');
    }
    const found = text.dialect.isOneOf(
      'g.gram',
      text.array(grams, (gram) => gram),
    );
    const words = text.param(typed, (value) => ` ${fold(String(value))}`);
    const begins = (name: string) => text.dialect.contains(`' ' || replace(${name}, '-', ' ')`, words);
    const scored =
      `select v.node_id as k, v.shared, pe.id as person_id, ev.id as event_id, coalesce(pe.article_count, ev.article_count) as articles,` +
      ` case when ${begins('coalesce(pe.name_key, ev.name_key)')} or exists (select 1 from alias l where l.person_id = pe.id and ${begins('l.name_key')}) then 1 else 0 end as begins from` +
      ` (select g.entity, g.node_id, count(*) as shared from name_gram g where ${found} and ${isOfKind(list)}` +
      ` group by g.entity, g.node_id having count(*) >= ${text.param(least)}) v ${joinNodes}`;
    return (
      `select ${text.dialect.nullKey} as p, c.k, c.shared, c.person_id, c.event_id, c.articles` +
      ` + case when c.begins = 1 then ${steps.begins} else c.shared * ${steps.shared} end` +
      ` + case when c.person_id is null then 0 when c.begins = 1 then ${steps.shared} else ${steps.person} end as s` +
      ` from (select b.*, max(b.begins) over () as best from (${scored}) b) c` +
      ` where c.begins = c.best or c.shared >= ${text.param(close)}`
    );
  },

  prefixSuggestions: ({ list, text }) => {
    const [letter] = list.params;
    if (letter === undefined) throw new Error('a suggestion is made for what was typed');
    const from = text.param(letter, (value) => ` ${String(value)}`);
    const to = text.param(letter, (value) => ` ${String(value)}\u{10ffff}`);
    return (
      `select ${text.dialect.nullKey} as p, v.node_id as k, 1 as shared, pe.id as person_id, ev.id as event_id,` +
      ' coalesce(2 * pe.article_count + 1, 2 * ev.article_count) as s from' +
      ` (select distinct g.entity, g.node_id from name_gram g where g.gram >= ${from} and g.gram < ${to} and ${isOfKind(list)}) v ${joinNodes}`
    );
  },
};

const isOfKind = ({ kinds }: Computed): string =>
  `g.entity in (${(kinds ?? ['person', 'event']).map((kind) => `'${kind}'`).join(', ')})`;

const joinNodes =
  "left join person pe on v.entity = 'person' and pe.id = v.node_id" +
  " left join event ev on v.entity = 'event' and ev.id = v.node_id";

/** What comes before how many articles speak of a node: each is more than all that stand below it together. */
const steps = { begins: 1_000_000_000_000_000, shared: 1_000_000_000_000, person: 1_000_000_000 } as const;

/** More than quotes have hashes in common. */
const sameWords = 1_000_000;

/** Number of the newest articles of a person or an event that are compared. */
const newestShared = 50;

/** Who or what fewer articles speak of tells more when two articles share it: each counts for this, divided by how many do. */
const rarities = { person: 1_000_000, event: 2_000_000, pair: 1_000_000 } as const;

/** Number of quotes at which a pair of words counts as frequent, of quotes that are looked at for rare pairs before frequent ones are left out, of those that are read, and of the same words of one speaker. */
const mostOfPair = 5_000;
const mostPostings = 20_000;
const mostScored = 500;
const mostPrints = 4;
