import { validate } from 'graphql';
import { expect, it } from 'vitest';
import { schema } from '../../schema/index.ts';
import { deliveryOperations } from '../../src/webhooks/delivery-body.ts';

it.each(Object.entries(deliveryOperations))('the schema answers %s', (_, document) => {
  expect(validate(schema, document)).toEqual([]);
});
