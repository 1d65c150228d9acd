import { expect, it } from 'vitest';
import { contractWords } from '../../../src/store/migrations/0016-contract-words.ts';
import { migrations } from '../../../src/store/migrations/index.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { ask, type Json } from '../../support/ask.ts';
import { makeArticle, sha256 } from '../../support/fixtures.ts';
import { runSql, setVersion } from '../../support/run-sql.ts';
import { onEachDialect } from '../../support/stores.ts';
import { takeBackTo } from './taking-back.ts';

/** A made-up article of a made-up speaker and a made-up war. */
const article = (n: number, words = `the weir ${n}`) =>
  makeArticle({
    headline: `Weir ${n}`,
    url: `https://example.org/weir/${n}`,
    day: `2021-03-0${n}`,
    paragraphs: [`The Orrin War began. “${words},” Ada Lindqvist said.`],
    people: ['Ada Lindqvist'],
    quotes: [{ words, speaker: 'Ada Lindqvist' }],
    events: [{ words: 'The Orrin War' }],
  });

/** Cursors that the release before gave: of the third change of a store, and of `Event.reports` behind 2021-03-02 from the newest on. */
const former = {
  change: 'WyJjaGFuZ2VzIiwiU0VRVUVOQ0UgQVNDIiwzLDNdZDlnbW5ucHM',
  report: 'WyJFdmVudC5yZXBvcnRzIiwiUFVCTElTSEVEX09OIERFU0MiLCIyMDIxLTAzLTAyIiwxXWw1eWlxbXhr',
};

const sequenceOf = (cursor: string): number => Number(Buffer.from(cursor, 'base64url').toString().split(',')[2]);

onEachDialect('a store with the words of an earlier release', (of) => {
  const questions = `{
    changes(first: 100) { nodes { cursor kind type nodeId changedAt node { __typename } } }
    quotes { nodes { provenance { kind name version } } }
    events { nodes { accounts { nodes { provenance { kind } } } } }
  }`;

  it('answers with the words of this one, and keeps its cursors', async () => {
    const { store, url } = of();
    await store.save([article(1), article(2), article(3)]);
    await store.save([article(1, 'another thing')]);
    const before = await ask(store, questions);
    expect(new Set(before.changes.nodes.map(({ kind }: Json) => kind))).toEqual(
      new Set(['CREATED', 'UPDATED', 'DELETED']),
    );
    await runSql(url, [
      ...takeBackTo(migrations.indexOf(contractWords) + 1),
      ...[
        ['CREATED', 'ADDED'],
        ['UPDATED', 'CHANGED'],
        ['DELETED', 'WITHDRAWN'],
      ].map(([now, then]) => `update change set kind = '${then}' where kind = '${now}'`),
      "update quote set read_by_kind = 'READER' where read_by_kind = 'SOFTWARE'",
      "update report set read_by_kind = 'READER' where read_by_kind = 'SOFTWARE'",
      "update article set reading_sha256 = 'READER' || substr(reading_sha256, 9)",
    ]);
    await setVersion(url, migrations.indexOf(contractWords));
    const opened = await openStore(url);
    expect(await ask(opened, questions)).toEqual(before);
    const { changes } = await ask(opened, `{ changes(after: "${former.change}") { nodes { cursor } } }`);
    const later = before.changes.nodes.filter(({ cursor }: Json) => sequenceOf(cursor) > 3);
    expect(changes.nodes).toEqual(later.map(({ cursor }: Json) => ({ cursor })));
    expect(later.length).toBeGreaterThan(5);
    expect((await opened.save([article(2)])).map(({ status }) => status)).toEqual(['UNCHANGED']);
    const sources = [{ sha256: sha256(article(2).source.bytes), file: null, recordSha256: null }];
    expect(await opened.readSources(sources, 'test@1')).toEqual([true]);
    await opened.close();
  });

  it('reads a cursor of the list of accounts when it was called reports', async () => {
    const { events } = await ask(of().store, '{ events { nodes { id } } }');
    for (const { id } of events.nodes) {
      const { event } = await ask(
        of().store,
        `{ event(by: { id: "${id}" }) { accounts(after: "${former.report}") { nodes { article { headline } } } } }`,
      );
      expect(event.accounts.nodes.every(({ article: { headline } }: Json) => headline === 'Weir 1')).toBe(true);
    }
  });
});
