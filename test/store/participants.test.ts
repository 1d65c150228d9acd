import { expect, it } from 'vitest';
import { ask } from '../support/ask.ts';
import { makeArticle } from '../support/fixtures.ts';
import { readRows } from '../support/run-sql.ts';
import { onEachDialect } from '../support/stores.ts';

/** A made-up article on one event, with the people who take part in it. */
const telling = (n: number, people: readonly string[]) =>
  makeArticle({
    headline: `Ferry rams pier at Tarnbeck, harbour closed ${n}`,
    day: `2021-06-${String(n).padStart(2, '0')}`,
    url: `https://example.org/ferry/${n}`,
    paragraphs: [
      `The ferry Marigold rammed the pier at Tarnbeck in thick fog. Wardens closed the harbour after the collision. ${people.join(', ')}.`,
    ],
    people,
    quotes: [],
    events: [{ words: 'the collision', edtf: '2021-06-01', people, isMain: true }],
  });

onEachDialect('the participants of an event that many articles tell of', (of) => {
  it('are those whom two of all accounts and a fifth of them have, wherever these stand', async () => {
    const { store } = of();
    const late = ['Bruno Castellan'];
    const accounts = Array.from({ length: 12 }, (_, i) =>
      telling(i + 1, ['Ada Lindqvist', ...(i > 8 ? late : []), ...(i === 10 ? ['Otto Brenk'] : [])]),
    );
    await store.save(accounts.slice(0, 9));
    await store.save(accounts.slice(9));
    const { events } = await ask(
      store,
      '{ events { nodes { accounts { totalCount } participants { nodes { name } } } } }',
    );
    expect(events.nodes).toEqual([
      {
        accounts: { totalCount: 12 },
        participants: { nodes: [{ name: 'Ada Lindqvist' }, { name: 'Bruno Castellan' }] },
      },
    ]);
  });
});

onEachDialect('the participants of an event whose article is revised', (of) => {
  it('are told by the words that their articles have now', async () => {
    const { url, store } = of();
    for (const name of ['Tom Okafor', 'Tom A. Okafor']) {
      await store.save([telling(20, [name])]);
      const rows = await readRows(
        url,
        `select x.exact, a.text, x.start, x."end" from event_person x join article a on a.id = x.article_id`,
      );
      expect(rows.map(({ text, start, end }) => String(text).slice(Number(start), Number(end)))).toEqual([name]);
      expect(rows.map(({ exact }) => exact)).toEqual([name]);
    }
  });
});
