import { personJsonLd } from '../../domain/standards/person-json-ld.ts';
import type { EntityFields } from '../entity-fields.ts';
import type { AnyField } from '../made-field.ts';
import { innerRows } from '../read-row.ts';
import { idOf, innerOrNull, namedOf, textOf } from './row-values.ts';
import { standardField } from './standard-field.ts';

/** A person as schema.org has it; it costs 5. */
export const personJsonLdField = (t: EntityFields<'person'>): AnyField =>
  standardField(t, {
    description:
      'The person as a `Person` of schema.org in JSON-LD, with the other forms of the name and the newest description. `@id` and `url` need the setting PUBLIC_URL.',
    work: 0,
    reads: (person) => {
      person.column('key', 'slug', 'name');
      person.list('aliases').column('name');
      person.one('description').column('exact');
    },
    write: (base, row) => {
      const description = innerOrNull(row, 'description');
      return personJsonLd(base, {
        ...namedOf(row),
        id: idOf('person', row),
        aliases: innerRows(row, 'aliases').map((alias) => textOf(alias, 'name')),
        description: description === null ? null : textOf(description, 'exact'),
      });
    },
  });
