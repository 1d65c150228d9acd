/** What is read to check a text: quotes with some of its words, who the speaker may be, and how much is searched. */
import { nameParts } from '../../domain/check-quote/is-named.ts';
import { isContent } from '../../domain/same-words/align-words.ts';
import type { Param } from '../../query/filter.ts';
import type { Page } from '../../query/selection.ts';
import { type PageRules, pageArgsOf } from '../paging.ts';
import type { Plan, Visit } from '../plan.ts';
import { readCandidates } from './candidates.ts';
import type { CheckInput } from './check-input.ts';

/** Under these keys stand the rows of a check. Fields with arguments have others: theirs end with a number. */
export const rowKeys = {
  candidates: 'candidates',
  people: 'people',
  articles: 'articles',
  first: 'articles first',
  last: 'articles last',
  matched: 'matched',
  words: 'words ',
} as const;

/** So many quotes are looked at for a sentence of few words, and so many sentences are searched for. */
const searched = 20;
const mostSearched = 3;

/** What is searched for: words of sentences that have too few to be found by pairs of them. A word alone is searched for with those around it. */
export const searchesOf = ({ claims }: CheckInput): readonly string[] =>
  claims
    .flatMap(({ text, words }) => {
      const spoken = words.filter(({ kind }) => kind === 'word');
      const content = spoken.filter(isContent);
      if (content.length === 0 || content.length > fewWords) return [];
      const found = (content.length === 1 ? spoken : content).map(({ start, end }) => text.slice(start, end));
      const plain = [...new Set(found)].join(' ').replace(/[^\p{L}\p{N}\p{M}'’.,]+/gu, ' ');
      return [content.length === 1 ? `"${plain}"` : plain.replace(/\bOR\b/g, 'or')];
    })
    .slice(0, mostSearched);

/** Of so many words a quote may have no pair under which it is kept. */
const fewWords = 3;

function planSearch(plan: Plan, key: string, search: string, { days }: CheckInput): void {
  const filter = days === null ? null : { article: { publishedOn: days } };
  const page = plan.root.page(key, 'quotes', () => pageArgsOf({ search, filter, first: searched }, quoteRules, plan));
  page.wantsRows = true;
  readCandidates(page.node);
}

/** The most quotes that are named for one sentence. */
export const mostMatches = 5;

/** So many quotes are compared, and so many more for each further sentence. */
const compared = 60;
const comparedMore = 10;

/** So many people are looked at whether they have a name. */
const people = 20;

/** Plans a check; answers the place of the keys of those quotes that match. */
export function planCheck(plan: Plan, input: CheckInput): Param {
  const { claims, hashes, days } = input;
  const { root } = plan;
  root.answer('checkQuote', hashes.length);
  const list = root.compute(rowKeys.candidates, 'sameWords', () => ({
    size: plan.param(compared + comparedMore * (claims.length - 1)),
    params: [hashes, ...(days === null ? [] : [days.from, days.to])].map((value) => plan.param(value)),
    kinds: null,
  }));
  readCandidates(list.rows.follow('quote'));
  for (const [n, words] of searchesOf(input).entries()) planSearch(plan, `${rowKeys.words}${n}`, words, input);
  // As many as there may be, for the price: the keys are known later.
  const keys = plan.param(Array.from({ length: claims.length * mostMatches }, () => 0));
  const quotes = root.lookup(rowKeys.matched, 'quote', 'key', () => keys).column('key');
  for (const visit of plan.visits()) {
    visit.below(
      'sentences',
      (_, sentences) =>
        sentences.below(
          'matches',
          (__, matches) => {
            matches.below('quote', (___, inside) => inside.into(quotes), quotes);
            matches.below(
              'spans',
              (___, inside) => inside.into(quotes.list('content').embed('span').column('start', 'end', 'exact')),
              quotes,
            );
          },
          quotes,
        ),
      quotes,
    );
    planSpeakers(visit, plan, input);
    planSearched(visit, plan, input);
  }
  return keys;
}

function planSpeakers(visit: Visit, plan: Plan, { speaker }: CheckInput): void {
  if (speaker === null) return;
  const parts = nameParts(speaker);
  const words = parts.some((part) => part.length === 1) ? parts.slice(-1) : parts;
  const args = { search: words.join(' '), first: people };
  visit.below(
    'speakers',
    (_, inside) => {
      const page = plan.root.page(rowKeys.people, 'people', () => pageArgsOf(args, peopleRules, plan));
      page.wantsRows = true;
      if (page.node.isOf('person')) page.node.column('name').list('aliases').column('name');
      inside.into(page.node);
    },
    plan.root,
  );
}

function planSearched(visit: Visit, plan: Plan, { days }: CheckInput): void {
  const filter = days === null ? null : { publishedOn: days };
  const page = (key: string, direction: 'ASC' | 'DESC'): Page =>
    plan.root.page(key, 'articles', () =>
      pageArgsOf({ first: 1, filter, orderBy: [{ field: 'PUBLISHED_ON', direction }] }, articleRules, plan),
    );
  const day = (key: string, direction: 'ASC' | 'DESC') => () => {
    const found = page(key, direction);
    found.wantsRows = true;
    if (found.node.isOf('article')) found.node.column('publishedOn');
  };
  visit.below(
    'searched',
    (_, searched) => {
      searched.below(
        'articleCount',
        () => {
          page(rowKeys.articles, 'ASC').wantsTotal = true;
        },
        plan.root,
      );
      searched.below('from', day(rowKeys.first, 'ASC'), plan.root);
      searched.below('to', day(rowKeys.last, 'DESC'), plan.root);
    },
    plan.root,
  );
}

const peopleRules: PageRules = {
  list: 'checkQuote.speakers',
  entity: 'person',
  order: { field: 'NAME', direction: 'ASC' },
  orderFields: ['NAME', 'RELEVANCE'],
};

const quoteRules: PageRules = {
  list: 'checkQuote.words',
  entity: 'quote',
  order: { field: 'PUBLISHED_ON', direction: 'DESC' },
  orderFields: ['PUBLISHED_ON', 'RELEVANCE'],
};

const articleRules: PageRules = {
  list: 'checkQuote.searched',
  entity: 'article',
  order: { field: 'PUBLISHED_ON', direction: 'ASC' },
  orderFields: ['PUBLISHED_ON'],
};
