import SchemaBuilder from '@pothos/core';
import { GraphQLError, type ValueNode, valueFromASTUntyped } from 'graphql';
import { isPartialDate, momentBounds } from '../domain/moment-bounds.ts';
import { badInput } from '../query/bad-input.ts';
import type { Context } from '../query/context.ts';

/** The types every file of the schema shares. Dates stay the strings they are stored as: no time zone can shift them. */
export interface SchemaTypes {
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    LocalDate: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
    URL: { Input: string; Output: string };
    EDTF: { Input: string; Output: string };
    PartialDate: { Input: string; Output: string };
    PartialDateTime: { Input: string; Output: string };
    JSON: { Input: unknown; Output: unknown };
  };
}

export const builder = new SchemaBuilder<SchemaTypes>({ defaultFieldNullability: false });

builder.queryType({
  description:
    'Articles, and the people, quotes and events read in them. Every fact has a span: the exact characters of the article that state it.',
});

builder.mutationType({
  description:
    'Operations that change the store. Each has one argument, `input`, and returns a payload with `errors`. All of them need an access token and must be sent with POST.',
});

const shown = (value: unknown): string => JSON.stringify(value)?.slice(0, 60) ?? 'This';

/** A scalar's checks. What they find wrong in a document is said to be where it stands; graphql-js says that only of errors that are not its own. */
const parsing = (parseValue: (value: unknown) => string) => ({
  parseValue,
  parseLiteral: (node: ValueNode): string => {
    try {
      return parseValue(valueFromASTUntyped(node));
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      throw new GraphQLError(error.message, { nodes: node, extensions: error.extensions });
    }
  },
});

const asStored = (value: unknown): string => String(value);

builder.scalarType('LocalDate', {
  description: 'A calendar day without a time zone, `YYYY-MM-DD`, for example `2019-02-23`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: asStored,
  ...parsing((value) => {
    if (typeof value === 'string' && value.length === 10 && isPartialDate(value)) return value;
    throw badInput('BAD_USER_INPUT', `${shown(value)} is no day of the calendar; write 2019-02-23.`);
  }),
});

builder.scalarType('DateTime', {
  description: 'A date and time with an offset from UTC, as published: `2019-02-23T05:00:00+08:00`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: asStored,
  ...parsing((value) => {
    if (typeof value === 'string' && !isPartialDate(value) && momentBounds(value) !== null) return value;
    throw badInput('BAD_USER_INPUT', `${shown(value)} is no moment; write 2019-02-23T05:00:00+08:00.`);
  }),
});

builder.scalarType('PartialDate', {
  description: 'A day, a month or a year: `2019-02-23`, `2019-02`, `2019`.',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  serialize: asStored,
  ...parsing((value) => {
    if (typeof value === 'string' && isPartialDate(value)) return value;
    throw badInput('BAD_USER_INPUT', `${shown(value)} is no date of the calendar; write 2019-02-23, 2019-02 or 2019.`);
  }),
});

builder.scalarType('PartialDateTime', {
  description:
    'A date and time with an offset from UTC, or a day, month or year in UTC: `2019-02-23T05:00:00+08:00`, `2019-02-23`, `2019-02`, `2019`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: asStored,
  ...parsing((value) => {
    if (typeof value === 'string' && momentBounds(value) !== null) return value;
    throw badInput(
      'BAD_USER_INPUT',
      `${shown(value)} is no moment; write 2019-02-23T05:00:00+08:00, or a day, month or year: 2019-02-23, 2019-02, 2019.`,
    );
  }),
});

builder.scalarType('URL', {
  description: 'An absolute URL: `https://example.com/news/1`.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  serialize: asStored,
  ...parsing((value) => {
    // As it was written: an article is found by the address that it states.
    if (typeof value === 'string' && URL.canParse(value)) return value;
    throw badInput('BAD_USER_INPUT', `${shown(value)} is no absolute address; write https://example.com/news/1.`);
  }),
});

builder.scalarType('EDTF', {
  description:
    'A date or an interval, possibly uncertain, in the Extended Date/Time Format (EDTF, ISO 8601-2, level 1): `2018-06`, `2019-02-27/2019-02-28`, `201X`.',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  serialize: asStored,
});

builder.scalarType('JSON', {
  description: 'A value of JSON whose form a standard says, for example JSON-LD.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc8259',
  serialize: (value) => value,
});
