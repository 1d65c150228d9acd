import { expect, it } from 'vitest';
import { erasures } from '../../../src/store/migrations/0019-erasures.ts';
import { migrations } from '../../../src/store/migrations/index.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { makeArticle } from '../../support/fixtures.ts';
import { runSql, setVersion } from '../../support/run-sql.ts';
import { onEachDialect } from '../../support/stores.ts';
import { takeBackTo } from './taking-back.ts';

/** A made-up article of a made-up publisher, by a key. */
const keyed = (publisher: string, value: string, headline: string) => {
  const article = makeArticle({
    headline,
    publisher,
    day: '2024-05-03',
    paragraphs: [`${headline}, said ${publisher}.`],
  });
  return { ...article, document: { ...article.document, externalIds: [{ scheme: 'own' as const, value }] } };
};

onEachDialect("a store whose keys with a colon were everybody's", (of) => {
  it('has them of their publishers once it is opened, but for those that are one in the world', async () => {
    const { store, url } = of();
    const hold = { state: 'WITHDRAWN', until: null, reason: 'Wrong.' } as const;
    await store.save([
      keyed('The Weir', 'article:1', 'Open'),
      { ...keyed('The Weir', 'article:2', 'Shut'), publication: hold },
      keyed('The Weir', 'urn:weir:3', 'Wide'),
    ]);
    await runSql(url, [...takeBackTo(migrations.indexOf(erasures)), "update article_key set scope = ''"]);
    await setVersion(url, migrations.indexOf(erasures));
    const opened = await openStore(url);
    const statuses = async (publisher: string, word: string) =>
      (
        await opened.save([
          keyed(publisher, 'article:1', `Open ${word}`),
          keyed(publisher, 'article:2', `Shut ${word}`),
          keyed(publisher, 'urn:weir:3', `Wide ${word}`),
        ])
      ).map(({ status }) => status);
    expect(await statuses('The Mill', 'there')).toEqual(['ADDED', 'ADDED', 'REVISED']);
    expect(await statuses('The Weir', 'again')).toEqual(['REVISED', 'WITHHELD', 'REVISED']);
    await opened.close();
  });
});
