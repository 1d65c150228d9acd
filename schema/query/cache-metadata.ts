/** What an answer is made of, so that caches know how long it may be kept and when it must go. */

import { type EntityName, shapeOf } from './data-model.ts';
import { encodeGlobalId, nodeTypes } from './global-id.ts';
import type { NodeEntity, RecordedEntity } from './node-entity.ts';
import type { Page, Selection } from './selection.ts';

/** Lifetime of a response in seconds, by what it contains: the shortest counts. */
const lifetimes = {
  /** A node by its id or slug: rarely revised. */
  node: 60,
  /** A list, a search, counts: every new article may change them. The parts of an article change only with the article. */
  list: 10,
  /** A node that was not found: it may be ingested later. */
  nothing: 5,
  /** The feed of changes: always current. */
  changes: 0,
} as const;

/** The nodes that the feed of changes tells of. Authors, publishers and entries of live blogs change with the articles that state them. */
const recorded: readonly EntityName[] = ['article', 'person', 'quote', 'event'] satisfies readonly RecordedEntity[];
const areStated = (entity: EntityName): boolean => !recorded.includes(entity) && entity !== 'tombstone';
const isMaker = (entity: EntityName): boolean => entity === 'author' || entity === 'publisher';

/** What new rows of computed lists come with. */
const computedOf: { readonly [E in EntityName]?: EntityName } = { relatedArticle: 'article', variant: 'quote' };

export class CacheMetadata {
  /** Ids of the nodes in the response. */
  readonly nodes = new Set<string>();
  /** Types whose new or deleted nodes may change the response. */
  readonly types = new Set<string>();
  #seconds: number = lifetimes.node;

  /** Lifetime in seconds. */
  get seconds(): number {
    return this.#seconds;
  }

  readonly onNode = (entity: NodeEntity, key: number): void => {
    this.nodes.add(encodeGlobalId(entity, key));
  };

  /** Records the lists of a root field, and those inside them. */
  onSelection(root: Selection): void {
    for (const page of root.pages.values()) {
      this.#list(page.node, page.args.kinds);
      this.#page(page);
    }
    for (const { kinds, rows } of root.computed.values()) {
      this.#list(rows, kinds);
      this.#inside(rows);
    }
    for (const { rows } of root.lookups.values()) {
      if (areStated(rows.entity)) this.#hold('article', lifetimes.node);
      this.#inside(rows);
    }
  }

  /** Records that a look-up found nothing. */
  onNotFound(entity: EntityName): void {
    this.#hold(entity, lifetimes.nothing);
  }

  /** Rows of several kinds may be of any of them, whichever of their fields are asked for. */
  #list(rows: Selection, kinds: readonly EntityName[] | null): void {
    this.#hold(rows.entity, rows.entity === 'change' ? lifetimes.changes : lifetimes.list);
    if (isMaker(rows.entity)) this.#hold('article', lifetimes.list);
    const isNode = Object.values(nodeTypes).some((entity) => entity === rows.entity);
    for (const kind of kinds ?? (isNode ? [] : Object.values(shapeOf(rows.entity).one)))
      this.#hold(kind, lifetimes.list);
  }

  #page({ node, edge, aggregations }: Page): void {
    this.#inside(node);
    if (edge !== null) this.#inside(edge);
    for (const { rows, groupRows } of aggregations.values()) {
      this.#inside(rows);
      for (const { node: member } of groupRows.values()) this.#inside(member);
    }
  }

  /**
   * The lists that other articles may add to have the node they are of named already, and its type needs no naming: but for the
   * articles that are related to one and the quotes of the same words, which are not changed by them.
   */
  #inside({ entity, columns, embeds, toOne, lists, pages, computed }: Selection): void {
    if (entity !== 'article' && pages.size > 0) this.#least(lifetimes.list);
    if (isMaker(entity) && (columns.has('articleCount') || pages.size > 0)) this.#hold('article', lifetimes.list);
    for (const { rows } of computed.values()) {
      this.#hold(computedOf[rows.entity] ?? rows.entity, lifetimes.list);
      this.#inside(rows);
    }
    for (const inner of [...embeds.values(), ...toOne.values(), ...lists.values()]) this.#inside(inner);
    for (const page of pages.values()) this.#page(page);
  }

  #hold(entity: EntityName, seconds: number): void {
    this.#least(seconds);
    const type = Object.entries(nodeTypes).find(([, name]) => name === entity)?.[0];
    if (type !== undefined) this.types.add(type);
  }

  #least(seconds: number): void {
    this.#seconds = Math.min(this.#seconds, seconds);
  }
}
