/** An event of fewer accounts has few. */
export const FEW_BELOW = 6;

/** Of how many accounts a participant must be where there are more of them, and of which share: one in so many. */
export const LEAST_ACCOUNTS = 2;
export const ONE_IN = 5;

/** The first words for each person of an event, in the order of publication; `named` selects `event_id` and `person_id`. */
export const firstWordsOf = (named: string): string =>
  `with named as (${named})
   select v.* from (
     select n.event_id, x.person_id, x.article_id, x.start, x."end", x.exact,
       row_number() over (partition by n.event_id, x.person_id order by r.published_asc, r.article_id, r.id, x.start) as place
     from named n join report r on r.event_id = n.event_id
       join participant x on x.report_id = r.id and x.person_id = n.person_id
   ) v where v.place = 1`;
