import { expect, it } from 'vitest';
import { ask, askForError } from '../support/ask.ts';
import { makeArticle } from '../support/fixtures.ts';
import { onEachDialect } from '../support/stores.ts';

onEachDialect('one node by a key', (of) => {
  it('is the one that has it, and null where none has', async () => {
    const { store } = of();
    // A made-up article of a made-up speaker.
    await store.save([
      makeArticle({
        headline: 'Weir opened',
        paragraphs: ['“the weir is open,” Ada Lindqvist said.'],
        people: ['Ada Lindqvist'],
        quotes: [{ words: 'the weir is open', speaker: 'Ada Lindqvist' }],
      }),
    ]);
    const { quotes, people } = await ask(store, '{ quotes { nodes { id } } people { nodes { id slug } } }');
    const [[quote], [person]] = [quotes.nodes, people.nodes];
    expect(
      await ask(
        store,
        'query ($quote: ID!, $person: ID!, $slug: String!) { quote(by: { id: $quote }) { text } a: person(by: { id: $person }) { name } b: person(by: { slug: $slug }) { name } none: person(by: { slug: "nobody" }) { name } }',
        { quote: quote.id, person: person.id, slug: person.slug },
      ),
    ).toEqual({
      quote: { text: 'the weir is open' },
      a: { name: 'Ada Lindqvist' },
      b: { name: 'Ada Lindqvist' },
      none: null,
    });
    expect(await askForError(store, `{ quote(by: { id: "${person.id}" }) { text } }`)).toMatchObject({
      code: 'BAD_ID',
    });
  });
});
