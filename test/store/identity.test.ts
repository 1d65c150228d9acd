import { describe, expect, it } from 'vitest';
import type { Annotations } from '../../schema/domain/model.ts';
import type { ArticleToSave } from '../../src/store/open-store.ts';
import { ask, type Json } from '../support/ask.ts';
import { makeArticle } from '../support/fixtures.ts';
import { onEachDialect } from '../support/stores.ts';

/** A made-up article that names one made-up person, with a title before the name and a description behind it. */
function naming(headline: string, name: string, { title = '', description = '', day = '2021-06-01' } = {}) {
  const words = `${title === '' ? '' : `${title} `}${name}`;
  const article = makeArticle({
    headline,
    day,
    paragraphs: [`The weir was opened by ${words}${description === '' ? '' : `, ${description},`} they said.`],
    people: [name],
  });
  const at = (part: string) => {
    const start = article.document.text.indexOf(part);
    return { start, end: start + part.length };
  };
  const annotations: Annotations = {
    ...article.annotations,
    people: article.annotations.people.map((person) => ({
      ...person,
      descriptions: description === '' ? [] : [at(description)],
      mentions: person.mentions.map((mention) => ({ ...mention, title: title === '' ? null : at(title) })),
    })),
  };
  return { ...article, annotations };
}

onEachDialect('a person of several articles', (of) => {
  const peopleAfter = async (...articles: readonly ReturnType<typeof naming>[]) => {
    // One article after the other, as they come in over time.
    for (const article of articles) await of().store.save([article]);
    const { people } = await ask(of().store, '{ people(first: 100) { nodes { name articles { totalCount } } } }');
    return Object.fromEntries(people.nodes.map((person: Json) => [person.name, person.articles.totalCount]));
  };

  it('is one with an initial and without', async () => {
    expect(
      await peopleAfter(naming('A1', 'Ada Lindqvist'), naming('A2', 'Ada J. Lindqvist'), naming('A3', 'ADA LINDQVIST')),
    ).toMatchObject({
      'Ada Lindqvist': 3,
    });
  });

  it('is two where the initials differ, and then one without any is neither', async () => {
    expect(
      await peopleAfter(naming('B1', 'Tom A. Okafor'), naming('B2', 'Tom B. Okafor'), naming('B3', 'Tom Okafor')),
    ).toMatchObject({ 'Tom A. Okafor': 1, 'Tom B. Okafor': 1, 'Tom Okafor': 1 });
  });

  it('is known by a title and a surname where only one is written of so', async () => {
    expect(
      await peopleAfter(naming('C1', 'Ilse Tammik', { title: 'Mayor' }), naming('C2', 'Tammik', { title: 'Mayor' })),
    ).toMatchObject({ Tammik: 1 });
    // The first article has "Mayor Ilse Tammik"; one that has "Mayor Tammik", too, is what joins them.
    const both = naming('C3', 'Ilse Tammik', { title: 'Mayor' });
    const { text } = both.document;
    const short = makeArticle({
      headline: 'C4',
      paragraphs: ['Mayor Paula Ruiz spoke. Mayor Ruiz left.'],
      people: ['Paula Ruiz'],
    });
    const start = short.document.text.indexOf('Ruiz left');
    const [person] = short.annotations.people;
    if (person === undefined) throw new Error('no person');
    const titled = { start: start - 'Mayor '.length, end: start - 1 };
    const mentions = [...person.mentions, { range: { start, end: start + 4 }, kind: 'NAME' as const, title: titled }];
    await of().store.save([{ ...short, annotations: { ...short.annotations, people: [{ ...person, mentions }] } }]);
    expect(await peopleAfter(naming('C5', 'Ruiz', { title: 'Mayor' }))).toMatchObject({ 'Paula Ruiz': 2 });
    expect(text).toContain('Ilse Tammik');
  });

  it('is two where what is known of them cannot be true of one', async () => {
    await peopleAfter(
      naming('D1', 'Paul Oduya', { description: 'a striker of Brackwater Rovers' }),
      naming('D2', 'Paul Oduya', { description: 'the senator from Norrholm' }),
      naming('D3', 'Paul Oduya', { description: 'the senator' }),
    );
    const { people } = await ask(
      of().store,
      '{ people(filter: { name: { eq: "Paul Oduya" } }) { nodes { slug articles { totalCount } } } }',
    );
    expect(people.nodes.map((person: Json) => person.articles.totalCount).sort()).toEqual([1, 2]);
  });
});

describe.each(['together', 'one after the other'])('accounts of events that come in %s', (way) => {
  onEachDialect('and are compared', (of) => {
    const eventsAfter = async (headline: string, ...articles: readonly ArticleToSave[]) => {
      if (way === 'together') await of().store.save(articles);
      else for (const article of articles) await of().store.save([article]);
      const { articles: found } = await ask(
        of().store,
        '{ articles(first: 100) { nodes { headline events { nodes { id } } } } }',
      );
      const ids = found.nodes
        .filter((article: Json) => article.headline.startsWith(headline))
        .flatMap((article: Json) => article.events.nodes.map(({ id }: Json) => id));
      return [ids.length, new Set(ids).size];
    };
    /** A made-up article that calls an event by a name, and shows it as `label`. */
    const calling = (headline: string, words: string, label = words) => {
      const article = makeArticle({
        headline,
        day: '2021-06-01',
        paragraphs: [`They spoke of ${words}.`],
        events: [{ words }],
      });
      const events = article.annotations.events.map((event) => ({
        ...event,
        name: label,
        mentions: event.mentions.map((mention) => ({ ...mention, kind: 'NAME' as const })),
      }));
      return { ...article, annotations: { ...article.annotations, events } };
    };
    const meeting = (headline: string, words: string, more: { readonly edtf: string; readonly place?: string }) => {
      const people = ['Ada Lindqvist', 'Bruno Castellan', 'Cora Whitlow'].filter((name) => words.includes(name));
      const event = { words: 'met', people, ...more };
      return makeArticle({
        headline,
        day: '2021-06-01',
        paragraphs: [`${words} met in Norrholm.`],
        people,
        events: [event],
      });
    };

    it('are of one where they have the same proper name, whatever it is shown as', async () => {
      expect(
        await eventsAfter(
          'W',
          calling('W1', 'the Corvane War'),
          calling('W2', 'Corvane War', 'Corvane War between the cantons'),
          calling('W3', 'The Corvane War', 'Last Corvane War'),
          calling('W4', 'the Corvane Wars'),
        ),
      ).toEqual([4, 2]);
    });

    it('are of one where only their last day is known and is the same', async () => {
      expect(
        await eventsAfter(
          'L',
          meeting('L1', 'Ada Lindqvist', { edtf: '../2020-05-01', place: 'Norrholm' }),
          meeting('L2', 'Bruno Castellan', { edtf: '../2020-05-01', place: 'Norrholm' }),
          meeting('L3', 'Bruno Castellan', { edtf: '../2020-05-02', place: 'Norrholm' }),
        ),
      ).toEqual([3, 2]);
    });

    it('are of one by their place, or else by a participant, whichever comes first', async () => {
      expect(
        await eventsAfter(
          'C',
          meeting('C1', 'Ada Lindqvist', { edtf: '2020-06-01', place: 'Norrholm' }),
          meeting('C2', 'Bruno Castellan', { edtf: '2020-06-01', place: 'Norrholm' }),
          meeting('D1', 'Cora Whitlow', { edtf: '2020-07-01' }),
        ),
      ).toEqual([2, 1]);
      expect(await eventsAfter('D', meeting('D2', 'Cora Whitlow', { edtf: '2020-07-01', place: 'Norrholm' }))).toEqual([
        2, 1,
      ]);
    });
  });
});
