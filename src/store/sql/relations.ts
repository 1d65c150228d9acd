/** How the to-many relations of the data model stand in tables. Only names from this file become part of a statement's text. */
import type { EntityName, Lists, Pages } from '../../../schema/query/data-model.ts';
import type { OrderedEntity, OrderName } from '../../../schema/query/orders.ts';
import { both, dated, type OrderColumns } from './order-columns.ts';
import type { Column, TableName } from './rows.ts';
import type { ColumnOf, StoredEntity } from './table-names.ts';

/**
 * A to-many relation without pages: the rows whose `parent` column is the id of this row, or those linked by a `through` table: by
 * their id in its column `child`, or by the columns that are `shared`.
 */
export interface ListMap {
  readonly parent: string;
  readonly order: string;
  readonly through?:
    | { readonly table: string; readonly child: string }
    | { readonly table: string; readonly shared: readonly string[] };
  /** Limits the list to the newest rows of each parent that match `where`. */
  readonly newest?: { readonly limit: number; readonly where: string };
}

/** A to-many relation with pages. A link table has an id, sort keys, and may have columns of the edge. */
export interface PageMap {
  readonly parent: string;
  readonly link?: {
    readonly table: string;
    readonly child: string;
    /** Columns of the linked rows that the link table has as well, under the same names. */
    readonly copies?: readonly string[];
  };
  /** Sort keys in the link table. */
  readonly linkOrders?: Readonly<Record<string, OrderColumns>>;
}

/** A list of `T`: the key of the parent is in its rows, or in a table between. */
type ListOf<T> =
  | { readonly parent: ColumnOf<T>; readonly order: ColumnOf<T>; readonly newest?: typeof newest }
  | {
      [L in TableName]: {
        readonly parent: Column<L>;
        readonly order: ColumnOf<T>;
        readonly through:
          | { readonly table: L; readonly child: Column<L> }
          | { readonly table: L; readonly shared: readonly (Column<L> & ColumnOf<T>)[] };
      };
    }[TableName];

type PageOf<T> =
  | { readonly parent: ColumnOf<T> }
  | {
      [L in TableName]: {
        readonly parent: Column<L>;
        readonly link: {
          readonly table: L;
          readonly child: Column<L>;
          readonly copies?: readonly (Column<L> & ColumnOf<T>)[];
        };
        readonly linkOrders?: {
          readonly [O in T extends OrderedEntity ? OrderName<T> : never]?: OrderColumns<Column<L>>;
        };
      };
    }[TableName];

type Relations<E extends EntityName> = (keyof Lists<E> extends never
  ? object
  : { readonly lists: { readonly [N in keyof Lists<E>]: ListOf<Lists<E>[N]> } }) &
  (keyof Pages<E> extends never
    ? object
    : {
        readonly pages: {
          readonly [N in keyof Pages<E>]: Pages<E>[N] extends { readonly to: infer T } ? PageOf<T> : never;
        };
      });

type Relating = { [E in StoredEntity]: keyof (Lists<E> & Pages<E>) extends never ? never : E }[StoredEntity];

/** The newest mentions by a name or a noun, not by a pronoun. The search index has the same number of them. */
const newest = { limit: 20, where: "kind <> 'PRONOUN'" } as const;

/** An appearance has what speaks of its person in its article. */
const ofAppearance = { table: 'article_person', shared: ['article_id', 'person_id'] } as const;

export const relations: { readonly [E in Relating]: Relations<E> } = {
  article: {
    lists: {
      externalIds: { parent: 'article_id', order: 'position' },
      blocks: { parent: 'article_id', order: 'position' },
      authors: { parent: 'article_id', order: 'position' },
      keywords: { parent: 'article_id', order: 'position' },
      pictures: { parent: 'article_id', order: 'position' },
      links: { parent: 'article_id', order: 'start' },
      embeds: { parent: 'article_id', order: 'position' },
      factChecks: { parent: 'article_id', order: 'position' },
      dates: { parent: 'article_id', order: 'start' },
      entries: { parent: 'article_id', order: 'position' },
      corrections: { parent: 'article_id', order: 'position' },
      allRevisions: { parent: 'article_id', order: 'revision' },
    },
    pages: {
      quotes: { parent: 'article_id' },
      people: {
        parent: 'article_id',
        link: { table: 'article_person', child: 'person_id' },
        linkOrders: { NAME: both('name_key') },
      },
      events: {
        parent: 'article_id',
        link: { table: 'article_event', child: 'event_id' },
        linkOrders: { WHEN: dated('when') },
      },
      mentions: { parent: 'article_id' },
      copies: { parent: 'copy_of_id' },
      revisions: { parent: 'article_id' },
    },
  },
  author: {
    lists: {
      names: { parent: 'author_id', order: 'name' },
      identifiers: { parent: 'author_id', order: 'value' },
    },
    pages: {
      articles: {
        parent: 'author_id',
        link: { table: 'article_author', child: 'article_id' },
        linkOrders: { PUBLISHED_ON: dated('published') },
      },
    },
  },
  publisher: {
    lists: {
      names: { parent: 'publisher_id', order: 'name' },
      domains: { parent: 'publisher_id', order: 'name' },
    },
    pages: { articles: { parent: 'published_by_id' } },
  },
  block: {
    lists: {
      pieces: { parent: 'block_id', order: 'start' },
      mentions: { parent: 'block_id', order: 'start' },
      links: { parent: 'block_id', order: 'start' },
      embeds: { parent: 'block_id', order: 'position' },
    },
  },
  picture: {
    lists: {
      renditions: { parent: 'photo_id', order: 'position' },
    },
  },
  factCheck: {
    lists: {
      claimUrls: { parent: 'fact_check_id', order: 'position' },
    },
  },
  correction: {
    lists: {
      quotes: { parent: 'correction_id', order: 'start', through: { table: 'correction_quote', child: 'quote_id' } },
    },
  },
  person: {
    lists: {
      aliases: { parent: 'person_id', order: 'name' },
      sameAs: { parent: 'person_id', order: 'id' },
      namings: { parent: 'person_id', order: 'start', newest },
    },
    pages: {
      descriptions: { parent: 'person_id' },
      quotes: { parent: 'speaker_id' },
      mentions: { parent: 'person_id' },
      articles: {
        parent: 'person_id',
        link: { table: 'article_person', child: 'article_id' },
        linkOrders: { PUBLISHED_ON: dated('published') },
      },
      events: {
        parent: 'person_id',
        link: { table: 'event_person', child: 'event_id' },
        linkOrders: { WHEN: dated('when') },
      },
    },
  },
  quote: {
    lists: {
      content: { parent: 'quote_id', order: 'position' },
      alternatives: { parent: 'quote_id', order: 'position' },
      mentions: { parent: 'quote_id', order: 'start', through: { table: 'quote_mention', child: 'mention_id' } },
      factChecks: {
        parent: 'quote_id',
        order: 'claim',
        through: { table: 'fact_check_quote', child: 'fact_check_id' },
      },
    },
    pages: {
      about: { parent: 'quote_id', link: { table: 'quote_event', child: 'event_id' } },
    },
  },
  event: {
    lists: {
      sameAs: { parent: 'event_id', order: 'id' },
      namings: { parent: 'event_id', order: 'start', newest },
    },
    pages: {
      participants: {
        parent: 'event_id',
        link: { table: 'event_person', child: 'person_id' },
        linkOrders: { NAME: both('name_key') },
      },
      quotes: {
        parent: 'event_id',
        link: { table: 'quote_event', child: 'quote_id', copies: ['speaker_id'] },
        linkOrders: { PUBLISHED_ON: dated('published'), SAID: dated('said') },
      },
      articles: {
        parent: 'event_id',
        link: { table: 'article_event', child: 'article_id' },
        linkOrders: { PUBLISHED_ON: dated('published') },
      },
      mentions: { parent: 'event_id' },
      accounts: { parent: 'event_id' },
    },
  },
  appearance: {
    lists: {
      descriptions: { parent: 'id', order: 'start', through: ofAppearance },
      mentions: { parent: 'id', order: 'start', through: ofAppearance },
    },
  },
  account: {
    lists: {
      groups: { parent: 'report_id', order: 'start' },
      participants: { parent: 'report_id', order: 'start' },
    },
  },
};
