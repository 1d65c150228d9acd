import type { WriteFailure } from '../query/writer.ts';
import { builder } from '../toolkit/builder.ts';
import { MutationErrorCodeEnum } from './enums.ts';

type Failure<K extends WriteFailure['kind']> = Extract<WriteFailure, { readonly kind: K }>;

const typeNames = {
  INVALID_INPUT: 'InvalidInputError',
  REVISION_CONFLICT: 'RevisionConflictError',
  FORBIDDEN_PUBLISHER: 'ForbiddenPublisherError',
  CONFLICT: 'ConflictError',
} as const satisfies Readonly<Record<WriteFailure['kind'], string>>;

export const MutationError = builder.interfaceRef<WriteFailure>('MutationError').implement({
  description: 'Why something was not written. Nothing of what it is about has been changed.',
  resolveType: ({ kind }) => typeNames[kind],
  fields: (t) => ({
    code: t.field({
      type: MutationErrorCodeEnum,
      description: 'What went wrong, for programs: it stays the same in all releases.',
      resolve: ({ code }) => code,
    }),
    message: t.exposeString('message', { description: 'A sentence that says what is wrong, and what to do.' }),
    path: t.exposeStringList('path', {
      description: 'Where in `input` it is: `["articles", "3", "url"]`. Empty where it is about all of it.',
    }),
  }),
});

builder.objectType(builder.objectRef<Failure<'INVALID_INPUT'>>(typeNames.INVALID_INPUT), {
  description: 'What was sent cannot be taken.',
  interfaces: [MutationError],
  fields: (t) => ({
    line: t.int({
      nullable: true,
      description: 'The line of the source that it is about, from 1, where one can be named.',
      resolve: ({ line }) => line,
    }),
  }),
});

builder.objectType(builder.objectRef<Failure<'REVISION_CONFLICT'>>(typeNames.REVISION_CONFLICT), {
  description:
    'Someone else has written the article since it was looked at: it is not of the revision that was expected.',
  interfaces: [MutationError],
  fields: (t) => ({
    currentRevision: t.int({
      nullable: true,
      description: 'The revision that it has; null where there is no such article.',
      resolve: ({ currentRevision }) => currentRevision,
    }),
  }),
});

builder.objectType(builder.objectRef<Failure<'FORBIDDEN_PUBLISHER'>>(typeNames.FORBIDDEN_PUBLISHER), {
  description: "The article is another publisher's than the token may write for.",
  interfaces: [MutationError],
  fields: (t) => ({
    publisher: t.exposeString('publisher', { description: 'The publisher that the token is for.' }),
  }),
});

builder.objectType(builder.objectRef<Failure<'CONFLICT'>>(typeNames.CONFLICT), {
  description: 'It contradicts what was sent before, or with it.',
  interfaces: [MutationError],
  fields: () => ({}),
});
