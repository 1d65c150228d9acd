import { ninjsItem } from '../../domain/standards/ninjs.ts';
import type { Row } from '../../query/context.ts';
import type { EntityFields } from '../entity-fields.ts';
import type { AnyField } from '../made-field.ts';
import { innerRows, rangeOf } from '../read-row.ts';
import { describedOf, readDescribed } from './described-values.ts';
import { firstRows, readFirstRows } from './first-rows.ts';
import { picturesOf, readPictures, rightsOf } from './media-values.ts';
import { idOf, innerOrNull, namedOf, namedOrNull, readNamed, textOf, textOrNull } from './row-values.ts';
import { standardField } from './standard-field.ts';

/** The most people, and the most events, that it names. */
const most = 100;

/** An article as ninjs; it costs some 330, with the original that it is made of. */
export const ninjsField = (t: EntityFields<'article'>): AnyField =>
  standardField(t, {
    description:
      'The article as an item of IPTC ninjs 3.1. What a source in ninjs carries is in it as it came in; for any other source the first 100 people and events are those read in the text.',
    // The text twice, and the original.
    work: 70,
    reads: (article, plan) => {
      article.column('key', 'slug', 'headline', 'standfirst', 'byline', 'publisher', 'section', 'language', 'url');
      article.column('publishedOn', 'publishedAt', 'updatedAt', 'wordCount', 'text');
      article.list('externalIds').column('value');
      article.list('blocks').column('kind', 'start', 'end');
      readDescribed(article);
      readPictures(article);
      article.embed('rights').column('holder', 'notice', 'licence', 'licenceUrl', 'usageTerms');
      article.one('original').column('mediaType', 'base64');
      readNamed(article.one('mainEvent'));
      readNamed(readFirstRows(article, 'people', { size: most, orderBy: 'NAME' }, plan));
      readNamed(readFirstRows(article, 'events', { size: most, orderBy: 'WHEN' }, plan));
    },
    write: (base, row) =>
      ninjsItem(base, {
        id: idOf('article', row),
        slug: textOf(row, 'slug'),
        url: textOrNull(row, 'url'),
        externalIds: innerRows(row, 'externalIds').map((each) => textOf(each, 'value')),
        headline: textOrNull(row, 'headline'),
        standfirst: textOrNull(row, 'standfirst'),
        byline: textOrNull(row, 'byline'),
        publisher: textOrNull(row, 'publisher'),
        section: textOrNull(row, 'section'),
        language: textOrNull(row, 'language'),
        publishedOn: textOrNull(row, 'publishedOn'),
        publishedAt: textOrNull(row, 'publishedAt'),
        updatedAt: textOrNull(row, 'updatedAt'),
        wordCount: Number(row['wordCount']),
        blocks: innerRows(row, 'blocks').map((block) => ({
          kind: textOf(block, 'kind'),
          text: textOf(row, 'text').slice(rangeOf(block).start, rangeOf(block).end),
        })),
        pictures: picturesOf(row),
        rights: rightsOf(row),
        described: describedOf(row),
        mainEvent: namedOrNull(row, 'mainEvent'),
        people: firstRows(row, 'people').map(namedOf),
        events: firstRows(row, 'events').map(namedOf),
        source: sourceOf(row),
      }),
  });

/** The source of an article that came in as JSON. */
function sourceOf(row: Row): string | null {
  const original = innerOrNull(row, 'original');
  if (original === null || !textOf(original, 'mediaType').includes('json')) return null;
  return Buffer.from(textOf(original, 'base64'), 'base64').toString('utf8');
}
