import type { WriteFailure } from '../query/writer.ts';
import { builder } from '../toolkit/builder.ts';
import { MutationErrorCodeEnum } from './enums.ts';

type Failure<K extends WriteFailure['kind']> = Extract<WriteFailure, { readonly kind: K }>;

const typeNames = {
  INVALID_INPUT: 'InvalidInputError',
  REVISION_CONFLICT: 'RevisionConflictError',
  FORBIDDEN_PUBLISHER: 'ForbiddenPublisherError',
  NOT_FOUND: 'NotFoundError',
  CONFLICT: 'ConflictError',
} as const satisfies Readonly<Record<WriteFailure['kind'], string>>;

export const MutationError = builder.interfaceRef<WriteFailure>('MutationError').implement({
  description: 'An error of a mutation. Nothing that it refers to was written.',
  resolveType: ({ kind }) => typeNames[kind],
  fields: (t) => ({
    code: t.field({
      type: MutationErrorCodeEnum,
      description: 'Stable code of the error, for programs.',
      resolve: ({ code }) => code,
    }),
    message: t.exposeString('message', { description: 'Explanation of the error and its remedy.' }),
    path: t.exposeStringList('path', {
      description: 'Path of the value in `input`: `["articles", "3", "url"]`. Empty for the whole input.',
    }),
  }),
});

builder.objectType(builder.objectRef<Failure<'INVALID_INPUT'>>(typeNames.INVALID_INPUT), {
  description: 'An error for an input that is not acceptable.',
  interfaces: [MutationError],
  fields: (t) => ({
    line: t.int({
      nullable: true,
      description: 'Line of the source, counted from 1; null if not known.',
      resolve: ({ line }) => line,
    }),
  }),
});

builder.objectType(builder.objectRef<Failure<'REVISION_CONFLICT'>>(typeNames.REVISION_CONFLICT), {
  description: 'An error for an article that another client has changed: its revision is not the expected one.',
  interfaces: [MutationError],
  fields: (t) => ({
    currentRevision: t.int({
      nullable: true,
      description: 'Number of the current revision; null if there is no such article.',
      resolve: ({ currentRevision }) => currentRevision,
    }),
  }),
});

builder.objectType(builder.objectRef<Failure<'FORBIDDEN_PUBLISHER'>>(typeNames.FORBIDDEN_PUBLISHER), {
  description: 'An error for an article of a publisher that the token may not write for.',
  interfaces: [MutationError],
  fields: (t) => ({
    publisher: t.exposeString('publisher', { description: 'Publisher of the token.' }),
  }),
});

builder.objectType(builder.objectRef<Failure<'NOT_FOUND'>>(typeNames.NOT_FOUND), {
  description: 'An error for a node that does not exist, or that the token may not know of.',
  interfaces: [MutationError],
  fields: () => ({}),
});

builder.objectType(builder.objectRef<Failure<'CONFLICT'>>(typeNames.CONFLICT), {
  description: 'An error for an input that contradicts an earlier one or another article of the list.',
  interfaces: [MutationError],
  fields: () => ({}),
});
