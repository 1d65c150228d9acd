/** Where the words of a search stand in what they found: spans of articles' texts, never mark-up. */

import { findMatches } from '../domain/search/find-matches.ts';
import type { SearchQuery } from '../domain/search/query.ts';
import { badInput } from '../query/bad-input.ts';
import type { Row } from '../query/context.ts';
import type { HitEntity } from '../query/data-model.ts';
import type { RecordedEntity } from '../query/node-entity.ts';
import { Selection } from '../query/selection.ts';
import { builder } from './builder.ts';
import type { EntityFields } from './entity-fields.ts';
import type { AnyField } from './made-field.ts';
import type { Visit } from './plan.ts';
import { assertPlanned } from './planned-keys.ts';
import { innerRow, innerRows } from './read-row.ts';
import { refs } from './refs.ts';
import { searchOf } from './search-param.ts';

const mostHighlights = 50;

/** Cost of searching one whole text for words, in rows. */
const lookedThrough = 10;

/** Default number of highlights. */
export const usualHighlights = 10;

/** A node's spans that words may be found in: each a row of its own, or a part of the article's text. */
interface Highlighter {
  readonly reads: (node: Selection, visit: Visit) => void;
  readonly spans: (node: Row) => readonly Row[];
}

/** People and events are found by what they are called, of which the newest words are kept: `mentions` has all. */
const highlighters: Readonly<Record<HitEntity, Highlighter>> = {
  article: {
    reads: (node, visit) => {
      node.work += lookedThrough;
      const span = new Selection('span');
      span.toOne.set('article', node.column('text'));
      visit.into(span);
    },
    spans: (node) => [{ $: 'span', start: 0, exact: String(node['text']), article: node }],
  },
  quote: {
    reads: (node, visit) => visit.into(node.list('content').embed('span').column('start', 'exact')),
    spans: (node) => innerRows(node, 'content').map((piece) => innerRow(piece, 'span')),
  },
  person: {
    reads: (node, visit) => {
      visit.into(node.list('namings').embed('span').column('start', 'exact'));
      visit.into(node.one('description').embed('span').column('start', 'exact'));
    },
    spans: (node) => [
      ...innerRows(node, 'namings').map((naming) => innerRow(naming, 'span')),
      ...(node['description'] === null ? [] : [innerRow(innerRow(node, 'description'), 'span')]),
    ],
  },
  event: {
    reads: (node, visit) => visit.into(node.list('namings').embed('span').column('start', 'exact')),
    spans: (node) => innerRows(node, 'namings').map((naming) => innerRow(naming, 'span')),
  },
  author: { reads: () => {}, spans: () => [] },
};

/** The field of a node that answers where the words of a search stand in it. */
export function highlightsField<E extends RecordedEntity>(t: EntityFields<E>, entity: E): AnyField {
  const { reads, spans } = highlighters[entity];
  return t.field({
    type: [refs.span],
    description: whereFound[entity],
    args: builder.args((arg) => ({
      search: arg.string({ required: true, description: 'The words to highlight, in the syntax of `search`.' }),
      first: arg.int({ defaultValue: usualHighlights, description: `Number of positions, 1 to ${mostHighlights}.` }),
    })),
    reads: (target, visit) => {
      assertHighlights(visit);
      reads(target, visit);
    },
    resolve: (row, { search, first }, info) => {
      assertPlanned(info);
      return firstMatches(searchOf(String(search)), spans(row), Number(first ?? usualHighlights));
    },
  });
}

const whereFound: Readonly<Record<RecordedEntity, string>> = {
  article: 'Positions of the words searched for, in the text, in order.',
  quote: 'Positions of the words searched for, in the content, in order.',
  person: 'Positions of the words searched for, in the newest mentions and the description of the person.',
  event: 'Positions of the words searched for, in the newest mentions of the event.',
};

/** Reads what a hit's highlights are found in. */
export function readHighlights(entity: HitEntity, node: Selection, visit: Visit): void {
  highlighters[entity].reads(node, visit);
}

/** The highlights of a hit's node. */
export function highlightsOf(entity: HitEntity, node: Row, search: SearchQuery, most: number): readonly Row[] {
  return firstMatches(search, highlighters[entity].spans(node), most);
}

/** Throws BAD_USER_INPUT or BAD_SEARCH for invalid arguments, before the store is queried. */
export function assertHighlights(visit: Visit): void {
  const { search, first } = visit.args();
  searchOf(String(search));
  if (typeof first === 'number' && first >= 1 && first <= mostHighlights) return;
  throw badInput('BAD_USER_INPUT', `"first" is ${String(first)}; give 1 to ${mostHighlights}.`);
}

function firstMatches(search: SearchQuery, spans: readonly Row[], most: number): readonly Row[] {
  const found: Row[] = [];
  for (const span of spans) {
    const exact = String(span['exact']);
    for (const { start, end } of findMatches(search, exact, most - found.length)) {
      const from = Number(span['start']) + start;
      found.push({ ...span, start: from, end: from + end - start, exact: exact.slice(start, end) });
    }
    if (found.length >= most) break;
  }
  return found;
}
