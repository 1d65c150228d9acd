import { eventJsonLd } from '../../domain/standards/event-json-ld.ts';
import type { Columns } from '../../query/columns.ts';
import type { Row } from '../../query/context.ts';
import type { EntityFields } from '../entity-fields.ts';
import type { AnyField } from '../made-field.ts';
import { innerRow } from '../read-row.ts';
import { firstRows, readFirstRows } from './first-rows.ts';
import { idOf, innerOrNull, namedArticleOf, namedOf, readNamed, readNamedArticle, textOf } from './row-values.ts';
import { standardField } from './standard-field.ts';

/** The most people that are said to take part. */
const most = 50;

/** An event as schema.org has it; it costs some 55. */
export const eventJsonLdField = (t: EntityFields<'event'>): AnyField =>
  standardField(t, {
    description:
      'The event as an `Event` of schema.org in JSON-LD, with its first 50 participants and the article of its best account. A date that no article states for certain is left out. `@id` and `url` need the setting PUBLIC_URL.',
    work: 0,
    reads: (event, plan) => {
      event.column('key', 'slug', 'name', 'status');
      event.embed('when').column('edtf');
      event.embed('place').column('name');
      readNamed(readFirstRows(event, 'participants', { size: most, orderBy: 'NAME' }, plan));
      readNamedArticle(event.one('account').one('article'));
    },
    write: (base, row) => {
      const [when, place, account] = ['when', 'place', 'account'].map((name) => innerOrNull(row, name));
      return eventJsonLd(base, {
        ...namedOf(row),
        id: idOf('event', row),
        status: statusOf(row),
        when: when ? textOf(when, 'edtf') : null,
        place: place ? textOf(place, 'name') : null,
        participants: firstRows(row, 'participants').map(namedOf),
        article: account ? namedArticleOf(innerRow(account, 'article')) : null,
      });
    },
  });

/** A column of an enum holds one of its values. */
const statusOf = (row: Row) => row['status'] as Columns['event']['status'];
