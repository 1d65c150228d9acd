import { expect, it } from 'vitest';
import type { ArticleToSave } from '../../../src/store/open-store.ts';
import { ask, type Json } from '../../support/ask.ts';
import { makeArticle } from '../../support/fixtures.ts';
import { onEachDialect } from '../../support/stores.ts';
import { decide, keyOf } from '../decisions/decided-archive.ts';

/** A made-up article, known by what is given. */
const made = (
  n: number,
  { url, key, words = '' }: { readonly url?: string; readonly key?: string; readonly words?: string },
): ArticleToSave => {
  const article = makeArticle({
    headline: `Weir ${n}`,
    day: '2024-05-03',
    publisher: 'The Weir',
    ...(url === undefined ? {} : { url }),
    paragraphs: [`“It is open at ${n},” Una Brae said. ${words}`],
    people: ['Una Brae'],
    quotes: [{ words: `It is open at ${n}`, speaker: 'Una Brae' }],
  });
  if (key === undefined) return article;
  return { ...article, document: { ...article.document, externalIds: [{ scheme: 'own', value: key }] } };
};

onEachDialect('an article that was erased', (of) => {
  const count = async () => (await ask(of().store, '{ articles { totalCount } }')).articles.totalCount;

  it.each<[string, ArticleToSave, ArticleToSave]>([
    ['its source', made(1, { url: 'https://weir.example/1' }), made(1, { url: 'https://weir.example/1' })],
    ['its address', made(2, { url: 'https://weir.example/2' }), made(22, { url: 'https://weir.example/2' })],
    ['its key', made(3, { key: '3' }), made(33, { key: '3' })],
    ['its day and headline', made(4, {}), made(4, { words: 'Mended.' })],
  ])('stays erased, known again by %s, until it is asked for expressly', async (_, article, again) => {
    const { store } = of();
    const before = await count();
    const [saved] = await store.save([article]);
    await store.eraseArticles([saved?.key ?? 0]);
    for (const sent of [article, again]) {
      const [answer] = await store.save([sent]);
      expect(answer).toMatchObject({ status: 'ERASED', key: saved?.key });
      expect(answer?.erasedAt).toMatch(/^\d{4}-\d\d-\d\dT/);
    }
    expect(await count()).toBe(before);
    const [back] = await store.save([{ ...again, includeErased: true }]);
    expect(back).toMatchObject({ status: 'ADDED', revision: 1 });
    expect(back?.key).not.toBe(saved?.key);
    expect((await store.save([again]))[0]).toMatchObject({ status: 'UNCHANGED', key: back?.key });
    expect((await store.save([article]))[0]).toMatchObject({ key: back?.key });
    expect(await count()).toBe(before + 1);
  });

  it('leaves others alone that are like it', async () => {
    const { store } = of();
    const [saved] = await store.save([made(5, { key: '5', url: 'https://weir.example/5' }), made(6, { key: '6' })]);
    await store.save([made(5, { key: '5', url: 'https://weir.example/5', words: 'Mended.' })]);
    // Withheld and never shown, it leaves no tombstone, and is known again just so.
    const [hidden] = await store.save([
      { ...made(7, { key: '7' }), publication: { state: 'EMBARGOED', until: null, reason: null } },
    ]);
    await store.eraseArticles([saved?.key ?? 0, hidden?.key ?? 0]);
    const statuses = async (...articles: readonly ArticleToSave[]) =>
      (await store.save(articles)).map(({ status }) => status);
    expect(
      await statuses(made(6, { key: '6' }), made(7, { key: '7' }), made(5, { key: '8', words: 'Another.' })),
    ).toEqual(['UNCHANGED', 'ERASED', 'ADDED']);
    // An article that is in by its key stays, whose address had been another's.
    const at = 'https://weir.example/5';
    expect(
      await statuses(made(6, { key: '6', url: at }), made(5, { key: '9', url: at, words: 'Yet another.' })),
    ).toEqual(['REREAD', 'ERASED']);
  });

  it('leaves none of its words in the slugs of people and events that others speak of, too', async () => {
    const { store } = of();
    const told = (n: number, name: string, event: string) =>
      makeArticle({
        headline: `Lock ${n}`,
        day: '2024-05-03',
        paragraphs: [`“The lock is open in ${n},” ${name} said. It was said at ${event}.`],
        people: [name],
        quotes: [{ words: `The lock is open in ${n}`, speaker: name }],
        events: [{ words: event, edtf: '2024-05-02', isMain: true, people: [name] }],
      });
    const [first] = await store.save([told(1, 'Bruno M. Castellan', 'the harbour fire')]);
    await store.save([told(2, 'Bruno Castellan', 'the harbour fire')]);
    const slugs = async () => {
      const { people, events } = await ask(
        store,
        '{ people(search: "castellan") { nodes { id slug name } } events(search: "harbour") { nodes { id slug } } }',
      );
      return [people.nodes, events.nodes];
    };
    const [[before], [event]] = await slugs();
    expect(before).toMatchObject({ slug: 'bruno-m-castellan' });
    await store.eraseArticles([first?.key ?? 0]);
    expect(await slugs()).toEqual([[{ id: before.id, slug: 'bruno-castellan', name: 'Bruno Castellan' }], [event]]);
    expect(await ask(store, '{ person(by: { slug: "bruno-m-castellan" }) { id } }')).toEqual({ person: null });
  });

  it('leaves none of its words in the slug of who was merged with somebody of another article', async () => {
    const { store } = of();
    const named = (n: number, name: string) =>
      makeArticle({
        headline: `Lock ${n}`,
        url: `https://lock.example/${n}`,
        paragraphs: [`“It is open at ${n},” ${name} said.`],
        people: [name],
        quotes: [{ words: `It is open at ${n}`, speaker: name }],
      });
    const [first] = await store.save([named(1, 'Ada Lindqvist')]);
    await store.save([named(2, 'Adeline Ek')]);
    const slugs = async () => (await ask(store, '{ people(search: "Adeline") { nodes { id slug } } }')).people.nodes;
    const ids = (await ask(store, '{ people(search: "Ada OR Adeline", orderBy: { field: NAME }) { nodes { id } } }'))
      .people;
    await decide(store, { verb: 'merge', entity: 'person', nodes: ids.nodes.map(({ id }: Json) => keyOf(id)) });
    expect(await slugs()).toEqual([{ id: ids.nodes[0].id, slug: 'ada-lindqvist' }]);
    // Out and in again, she is found as another before the decision.
    await store.withdrawArticles([first?.key ?? 0], { state: 'WITHDRAWN', until: null, reason: 'It was shut.' });
    await store.restoreArticles([first?.key ?? 0]);
    await store.eraseArticles([first?.key ?? 0]);
    expect(await slugs()).toEqual([{ id: ids.nodes[0].id, slug: 'adeline-ek' }]);
  });
});
