import type { DecisionKind, DecisionRow, DecisionState } from '../query/decisions.ts';
import { encodeDecisionId, encodeGlobalId } from '../query/global-id.ts';
import { builder } from './builder.ts';
import { described } from './described.ts';

export const DecisionKindEnum = builder.enumType('DecisionKind', {
  description: 'A kind of decision of a human.',
  values: described<DecisionKind>({
    QUOTE_CONFIRMED: 'A quote is right as it was read.',
    QUOTE_REJECTED: 'A quote is wrong, and is not served.',
    QUOTE_CORRECTED: 'A quote has another speaker, another kind, another source or other words.',
    ARTICLE_READ: 'An article was read by a human, in a record file.',
    MENTION_CONFIRMED: 'A mention is of the person that it was read as.',
    MENTION_REJECTED: 'A mention is of nobody, and is not served.',
    MENTION_CORRECTED: 'A mention is of another person.',
    EVENT_CONFIRMED: 'An event of an article is right as it was read.',
    EVENT_REJECTED: 'An event of an article is wrong, and is not served.',
    CORRECTION_ADDED: 'A correction, or another notice, was added to an article.',
    PEOPLE_MERGED: 'Several people are one.',
    PERSON_SPLIT: 'A person is several.',
    PERSON_RENAMED: 'A person has another name.',
    EVENTS_MERGED: 'Several events are one.',
    EVENT_SPLIT: 'An event is several.',
    EVENT_RENAMED: 'An event has another name.',
    SAME_AS_ADDED: 'A node is the same as something elsewhere.',
  }),
});

export const DecisionStateEnum = builder.enumType('DecisionState', {
  description: 'State of a decision.',
  values: described<DecisionState>({
    ACTIVE: 'The decision applies.',
    ORPHANED: 'The words of the decision are not in the article at present. It applies again if they come back.',
    UNDONE: 'Somebody undid the decision.',
  }),
});

/** What a human decided, as the log tells it. */
export const Decision = builder.objectRef<DecisionRow>('Decision').implement({
  description:
    'A decision of a human about what was read in articles. It is stored apart from the readings, and applied to each of them.',
  fields: (t) => ({
    decisionId: t.id({
      description: 'Id of the decision, for `undoDecision`.',
      resolve: ({ key }) => encodeDecisionId(key),
    }),
    decisionKind: t.field({
      type: DecisionKindEnum,
      description: 'Kind of the decision.',
      resolve: ({ kind }) => kind,
    }),
    state: t.field({ type: DecisionStateEnum, description: 'Whether it applies.', resolve: ({ state }) => state }),
    nodeIds: t.idList({
      description: 'Global ids of the nodes it is about, as they were at that time.',
      resolve: ({ entity, nodes }) => nodes.map((node) => encodeGlobalId(entity, node)),
    }),
    articleId: t.id({
      nullable: true,
      description: 'Global id of the article whose words it is about; null if it is about no words.',
      resolve: ({ article }) => (article === null ? null : encodeGlobalId('article', article)),
    }),
    words: t.exposeString('words', {
      nullable: true,
      description: 'Words of the article that must stand for the decision to apply, its parts joined by " … ".',
    }),
    goneWords: t.stringList({
      description:
        'Parts of the decision whose words are not in the article at present, if the others are: words of quotes, names of people and events.',
      resolve: ({ gone }) => [...gone],
    }),
    decidedBy: t.exposeString('by', { description: 'Name of the token, or of the user of the command line.' }),
    decidedAt: t.field({
      type: 'DateTime',
      description: 'Date and time of the decision, in UTC.',
      resolve: ({ at }) => at,
    }),
    note: t.exposeString('note', { nullable: true, description: 'Reason of the decision in the words of its author.' }),
    undoneBy: t.exposeString('undoneBy', { nullable: true, description: 'Name of whoever undid it.' }),
    undoneAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Date and time at which it was undone, in UTC.',
      resolve: ({ undoneAt }) => undoneAt,
    }),
  }),
});
