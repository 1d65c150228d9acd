import type { Row } from '../query/context.ts';
import { encodeGlobalId } from '../query/global-id.ts';
import type { Withholding, WrittenArticle } from '../query/writer.ts';
import { builder } from '../toolkit/builder.ts';
import type { AnyField } from '../toolkit/made-field.ts';
import { refs } from '../toolkit/refs.ts';
import { PublishStatusEnum, WithholdingStateEnum } from './enums.ts';

/** An article that was to be published, and what became of it. */
export interface Published {
  readonly written: WrittenArticle | null;
  readonly article: Row | null;
}

type Fields = PothosSchemaTypes.ObjectFieldBuilder<(typeof builder)['$inferSchemaTypes'], Published>;

const WithholdingRef = builder.objectRef<Withholding>('Withholding').implement({
  description: 'Why an article is not shown, and until when.',
  fields: (t) => ({
    state: t.field({
      type: WithholdingStateEnum,
      description: 'Whether it is not shown yet, or no more.',
      resolve: ({ state }) => state,
    }),
    until: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Date and time of the end of the embargo, in UTC; null for a withdrawn article.',
      resolve: ({ until }) => until,
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why, in the words of who withheld it.' }),
  }),
});

/** What both mutations that publish tell of an article. */
export const publishedFields = (t: Fields): Record<string, AnyField> => ({
  article: t.field({
    type: refs.article,
    nullable: true,
    description: 'The article as it is now; null where it was not published, or is withheld.',
    resolve: ({ article }) => article,
  }),
  articleId: t.id({
    nullable: true,
    description: 'Global id of the article, also while it is withheld; null after an error.',
    resolve: ({ written }) => (written === null ? null : encodeGlobalId('article', written.key)),
  }),
  status: t.field({
    type: PublishStatusEnum,
    nullable: true,
    description: 'Whether the article is new; null after an error.',
    resolve: ({ written }) => written?.status ?? null,
  }),
  revision: t.int({
    nullable: true,
    description: 'The revision that it has now: the next one to write it may name it as `expectedRevision`.',
    resolve: ({ written }) => written?.revision ?? null,
  }),
  withheld: t.field({
    type: WithholdingRef,
    nullable: true,
    description: 'Why it is not shown; null where it is.',
    resolve: ({ written }) => written?.withheld ?? null,
  }),
  notes: t.stringList({
    description: 'Notes on the published article, for example that it has no date of publication.',
    resolve: ({ written }) => [...(written?.notes ?? [])],
  }),
});
