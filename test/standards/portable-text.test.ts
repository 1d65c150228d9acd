import { beforeAll, expect, it } from 'vitest';
import { ask, type Json } from '../support/ask.ts';
import { onEachDialect } from '../support/stores.ts';
import { openingOfWeir } from './made-up-opening.ts';

onEachDialect('Portable Text', (of) => {
  let article: Json;
  beforeAll(async () => {
    await of().store.save([openingOfWeir()]);
    const answer = await ask(of().store, '{ articles { nodes { text blocks { text } portableText } } }');
    [article] = answer.articles.nodes;
  });

  it('has the text of each block', () => {
    const texts = article.portableText.map(({ children }: Json) => children.map(({ text }: Json) => text).join(''));
    expect(texts).toEqual(article.blocks.map(({ text }: Json) => text));
    expect(article.portableText.map(({ style }: Json) => style)).toEqual(['h1', 'normal', 'normal']);
  });

  it('marks quotes, people and events', () => {
    const [, { children, markDefs }] = article.portableText;
    const typeOf = (key: string) => markDefs.find(({ _key }: Json) => _key === key)._type;
    const marked = children.map(({ text, marks }: Json) => [text, ...marks.map(typeOf)]);
    expect(marked).toEqual([
      ['“'],
      ['The weir is open', 'quote'],
      [',” '],
      ['Ada Lindqvist', 'person'],
      [' said at '],
      ['the harbour meeting', 'event'],
      [' in Norrholm.'],
    ]);
    expect(markDefs[1]).toMatchObject({ _type: 'person', slug: 'ada-lindqvist' });
  });

  it('has keys that nothing else of the article has', () => {
    const keys = article.portableText.flatMap(({ _key, children, markDefs }: Json) =>
      [{ _key }, ...children, ...markDefs].map((each: Json) => each._key),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});
