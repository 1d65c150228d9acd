import type { AskSchema } from '../execute/ask-schema.ts';
import { Refusal } from '../http/refusal.ts';
import type { Extension } from './parse-reconcile.ts';
import { type ExtendedPerson, peopleOperations } from './people-operations.ts';
import { type CellValue, properties, propertyOf } from './properties.ts';

/** What is asked of each person; an id of nobody has no values. Throws a refusal for a property that is not there. */
export async function extendPeople(asked: Extension, ask: AskSchema) {
  const columns = asked.properties.map((id) => {
    const property = propertyOf(id);
    if (property !== undefined) return property;
    const known = properties.map((each) => each.id).join(', ');
    throw new Refusal(400, `There is no property "${id.slice(0, 100)}"; there are ${known}.`);
  });
  const rows: Record<string, Record<string, readonly CellValue[]>> = {};
  for (const slug of asked.ids) {
    const { person } = await ask<{ readonly person: ExtendedPerson | null }>(peopleOperations.person, { slug });
    rows[slug] = Object.fromEntries(columns.map(({ id, read }) => [id, person === null ? [] : read(person)]));
  }
  return { meta: columns.map(({ id, name }) => ({ id, name })), rows };
}
