import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { isShown, live, steps } from '../store/publication/live.ts';
import { slugOf, words, written } from '../store/publication/made-up-story.ts';
import { ask, type Json } from '../support/ask.ts';
import { pagesBase, pagesOf } from '../support/page-of.ts';
import { runs } from '../support/runs.ts';
import { anotherEmptyUrl, onEachDialect } from '../support/stores.ts';

/** What a store has pages of: all its addresses, by names that depend on neither its ids nor the slugs that it gave people and events. */
interface Site {
  readonly addresses: ReadonlyMap<string, readonly string[]>;
  /** A text with such names in the place of the slugs. */
  readonly named: (text: string) => string;
}

async function siteOf(store: Store): Promise<Site> {
  const { articles, people, events, quotes }: Json = await ask(
    store,
    '{ articles(first: 100) { nodes { slug } } people(first: 100) { nodes { slug name } } events(first: 100) { nodes { slug name when { edtf } } } quotes(first: 100) { nodes { id text article { slug } } } }',
  );
  // A slug stays as it was first given: one that an article was the first to name, before it was withheld, is another elsewhere.
  const names = new Map<string, string>([
    ...people.nodes.map(({ slug, name }: Json) => [slug, name]),
    ...events.nodes.map(({ slug, name, when }: Json) => [slug, `${name}, ${when?.edtf}`]),
  ]);
  const slugs = [...names.keys()].sort((a, b) => b.length - a.length).join('|');
  const named = (text: string) =>
    // A quotation mark before it may be percent-encoded.
    text.replaceAll(
      new RegExp(`(?:(?<![\\w-])|(?<=%22))(?:${slugs})(?![\\w-])`, 'g'),
      (slug) => names.get(slug) || slug,
    );
  const same = [
    '/',
    '/review',
    '/review?list=unreviewed',
    '/feed.json',
    '/atom.xml',
    '/news-sitemap.xml',
    ...words.flatMap((each) => [
      `/search?q=${encodeURIComponent(each)}`,
      `/search/atom.xml?q=${encodeURIComponent(each)}`,
    ]),
    ...articles.nodes.flatMap(({ slug }: Json) => [`/articles/${slug}`, `/articles/${slug}/text.txt`]),
    ...people.nodes.flatMap(({ slug }: Json) => [`/people/${slug}`, `/people/${slug}/feed.json`]),
    ...events.nodes.flatMap(({ slug }: Json) => [`/events/${slug}`, `/events/${slug}/atom.xml`]),
  ];
  const ofQuotes = quotes.nodes.flatMap(({ id, text, article: { slug } }: Json) => {
    const url = encodeURIComponent(`${pagesBase}/quotes/${id}`);
    return [`/quotes/${id}`, `/embed/quotes/${id}`, `/oembed?url=${url}`, `/oembed?url=${url}&format=xml`].map(
      (path) => [`${path.replace(encodeURIComponent(id), '')} of “${text}” in ${slug}`, path],
    );
  });
  const all = [...same.map((path): [string, string] => [named(path), path]), ...ofQuotes];
  const addresses = new Map<string, readonly string[]>();
  for (const [name, path] of all) addresses.set(name, [...(addresses.get(name) ?? []), path]);
  return { addresses, named };
}

/** What stands at an address, without ids, slugs, cursors and clocks; of equal rows ids decide the order, so it has none. */
const plain = (html: string, { named }: Site): string =>
  named(html)
    .replaceAll(/MTp[\w-]+/g, 'ID')
    .replaceAll(/\b20(?!21)\d\d-\d\d-\d\dT[\d:.]+(Z|\+00:00)/g, 'NOW')
    .split(/(?=<)|[,{}]|(?<=\s)/)
    .sort()
    .join('\n');

onEachDialect('the pages of an archive with articles that are withheld', (of) => {
  it('are those of one that never took them in, and nothing leads to what is withheld', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (some) => {
        const all = some.slice(0, 5);
        const [lived, anew] = [await anotherEmptyUrl(of().url), await anotherEmptyUrl(of().url)];
        const [store, other] = [await openStore(lived.url), await openStore(anew.url)];
        await live(store, all);
        for (const [n, { made, way }] of all.entries()) if (isShown(way)) await other.save([written(n, made)]);
        const [site, expected] = [await siteOf(store), await siteOf(other)];
        expect([...site.addresses.keys()].sort()).toEqual([...expected.addresses.keys()].sort());
        const [get, getExpected] = [pagesOf(store), pagesOf(other)];
        const told = async (ask: typeof get, of: Site, name: string) => {
          const pages = await Promise.all((of.addresses.get(name) ?? []).map((address) => ask(address)));
          return pages.map(({ status, html }) => `${status}\n${plain(html, of)}`).sort();
        };
        for (const name of site.addresses.keys())
          expect([name, await told(get, site, name)]).toEqual([name, await told(getExpected, expected, name)]);
        for (const [n, { made, way }] of all.entries()) {
          if (isShown(way)) continue;
          const page = await get(`/articles/${slugOf(n, made)}`);
          // The slug of what is erased has its words, and is kept no more than they are.
          expect([way, page.status]).toEqual([way, way === 'EMBARGOED' || way === 'ERASED' ? 404 : 410]);
          expect(page.text).not.toContain('Written down');
        }
        await Promise.all([store.close(), other.close()]);
        await Promise.all([lived.remove(), anew.remove()]);
      }),
      { numRuns: runs(of().url.startsWith('file:') ? 8 : 2), endOnFailure: true },
    );
  }, 600_000);
});
