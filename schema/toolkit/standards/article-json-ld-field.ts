import { articleJsonLd } from '../../domain/standards/article-json-ld.ts';
import type { EntityFields } from '../entity-fields.ts';
import type { AnyField } from '../made-field.ts';
import { innerRows } from '../read-row.ts';
import { describedOf, readDescribed } from './described-values.ts';
import { embedsOf, factChecksOf, readEmbeds, readFactChecks } from './embed-values.ts';
import { firstRows, readFirstRows } from './first-rows.ts';
import { picturesOf, readPictures, rightsOf } from './media-values.ts';
import {
  idOf,
  namedArticleOf,
  namedOf,
  namedOrNull,
  readNamed,
  readNamedArticle,
  textOf,
  textOrNull,
} from './row-values.ts';
import { standardField } from './standard-field.ts';

/** The most people, and the most events, that it mentions. */
const most = 50;

/** An article as schema.org has it; it costs some 120. */
export const articleJsonLdField = (t: EntityFields<'article'>): AnyField =>
  standardField(t, {
    description:
      'The article as a `NewsArticle` of schema.org in JSON-LD, with its text, its main event as `about` and its first 50 people and events as `mentions`. `@id` needs the setting PUBLIC_URL.',
    // The whole text is among it.
    work: 10,
    reads: (article, plan) => {
      readNamedArticle(article);
      article.column('key', 'standfirst', 'byline', 'section', 'language', 'updatedAt', 'wordCount', 'text');
      article.list('externalIds').column('value');
      readDescribed(article);
      readPictures(article);
      readEmbeds(article);
      readFactChecks(article);
      article.embed('rights').column('holder', 'notice', 'licence', 'licenceUrl', 'usageTerms');
      article.list('corrections').column('text', 'at');
      readNamed(article.one('mainEvent'));
      readNamed(readFirstRows(article, 'people', { size: most, orderBy: 'NAME' }, plan));
      readNamed(readFirstRows(article, 'events', { size: most, orderBy: 'WHEN' }, plan));
    },
    write: (base, row) =>
      articleJsonLd(base, {
        ...namedArticleOf(row),
        id: idOf('article', row),
        externalIds: innerRows(row, 'externalIds').map((each) => textOf(each, 'value')),
        standfirst: textOrNull(row, 'standfirst'),
        byline: textOrNull(row, 'byline'),
        section: textOrNull(row, 'section'),
        language: textOrNull(row, 'language'),
        updatedAt: textOrNull(row, 'updatedAt'),
        wordCount: Number(row['wordCount']),
        text: textOf(row, 'text'),
        pictures: picturesOf(row),
        embeds: embedsOf(row),
        factChecks: factChecksOf(row),
        rights: rightsOf(row),
        described: describedOf(row),
        corrections: innerRows(row, 'corrections').map((each) => ({
          text: textOf(each, 'text'),
          at: textOrNull(each, 'at'),
        })),
        mainEvent: namedOrNull(row, 'mainEvent'),
        people: firstRows(row, 'people').map(namedOf),
        events: firstRows(row, 'events').map(namedOf),
      }),
  });
