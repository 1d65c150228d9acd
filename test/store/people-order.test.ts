import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Annotations } from '../../schema/domain/model.ts';
import { type ArticleToSave, openStore } from '../../src/store/open-store.ts';
import { dumpArchive } from '../support/dump-archive.ts';
import { makeArticle } from '../support/fixtures.ts';
import { runs } from '../support/runs.ts';
import { anotherEmptyUrl, onEachDialect } from '../support/stores.ts';

/** Made-up names that may be one person's, and descriptions that tell them apart or join them. */
const names = [
  'Tom Okafor',
  'Tom A. Okafor',
  'Thomas Bo Okafor',
  'Tom Okafor Jr.',
  'TOM OKAFOR',
  'Lea Okafor',
  'Okafor',
  'Xi Tan',
];
const callings = ['', 'a striker', 'the senator', 'a 34-year-old', 'a 61-year-old'];
const titles = ['', 'Mayor', 'Mr.'];

const article = fc.uniqueArray(
  fc.record({ name: fc.nat(names.length - 1), calling: fc.nat(callings.length - 1), title: fc.nat(titles.length - 1) }),
  { minLength: 1, maxLength: 4, selector: ({ name }) => name },
);
const history = fc.record({
  articles: fc.array(article, { minLength: 2, maxLength: 14 }),
  again: fc.array(fc.nat(13), { maxLength: 4 }),
  order: fc.infiniteStream(fc.nat()).map((stream) => stream.take(14)),
});

type Made = readonly { readonly name: number; readonly calling: number; readonly title: number }[];

function written(made: Made, n: number): ArticleToSave {
  const people = made.map(({ name }) => names[name] ?? '');
  const base = makeArticle({
    headline: `Story ${n}`,
    // No two articles are of one day: of equal days the one that came in later would be the newer.
    day: `2021-0${1 + Math.floor(n / 28)}-${String(1 + (n % 28)).padStart(2, '0')}`,
    url: `https://example.org/story/${n}`,
    paragraphs: made.map(
      ({ name, calling, title }, k) =>
        `No. ${k}: ${titles[title]} ${names[name]}; ${callings[calling]}; “So ${k},” ${titles[title]} Okafor said.`,
    ),
    people,
    quotes: made.map(({ name }, k) => ({ words: `So ${k}`, speaker: names[name] ?? '' })),
  });
  const { text } = base.document;
  const within = (k: number, part: string, last = false) => {
    const from = text.indexOf(`No. ${k}:`);
    const start = last ? text.indexOf(part, text.indexOf('“So', from)) : text.indexOf(part, from);
    return { start, end: start + part.length };
  };
  const found = base.annotations.people.map((person, k): Annotations['people'][number] => {
    const { name = 0, calling = 0, title = 0 } = made[k] ?? {};
    const [said, before] = [callings[calling] ?? '', titles[title] ?? ''];
    const mention = (words: string, last: boolean) => ({
      range: within(k, words, last),
      kind: 'NAME' as const,
      title: before === '' ? null : within(k, before, last),
    });
    return {
      ...person,
      descriptions: said === '' ? [] : [within(k, said)],
      mentions: [mention(names[name] ?? '', false), mention('Okafor', true)],
    };
  });
  return { ...base, annotations: { ...base.annotations, people: found } };
}

onEachDialect('the people of an archive', (of) => {
  it('are the same whatever order and batches their articles came in', async () => {
    const { url } = of();
    await fc.assert(
      fc.asyncProperty(history, async ({ articles, again, order }) => {
        const all = articles.map(written);
        const shuffled = all
          .map((one, n) => ({ one, at: [...order][n] ?? n }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        const [one, other] = [await anotherEmptyUrl(url), await anotherEmptyUrl(url)];
        const apart = await openStore(one.url);
        for (const each of shuffled) await apart.save([each]);
        // Some come again with the people of others, and then as they were.
        for (const n of again) {
          const [own, strange] = [articles[n], articles[n - 1]];
          if (own === undefined || strange === undefined) continue;
          await apart.save([written(strange, n)]);
          await apart.save([written(own, n)]);
        }
        await apart.close();
        const together = await openStore(other.url);
        await together.load(async () => {
          await together.save(all.slice(0, 5));
          await together.save(all.slice(5));
        });
        await together.close();
        expect(await dumpArchive(one.url)).toEqual(await dumpArchive(other.url));
        await one.remove();
        await other.remove();
      }),
      // A database is made for each archive, which takes PostgreSQL its time.
      { numRuns: runs(url.startsWith('file:') ? 12 : 4), endOnFailure: true },
    );
  }, 120_000);
});
