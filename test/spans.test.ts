import { beforeAll, expect, it } from 'vitest';
import { ask, type Json } from './support/ask.ts';
import { everyField } from './support/every-field.ts';
import { firstSlug, ingestData } from './support/first-article.ts';
import { someOf } from './support/runs.ts';
import { onEachDialect } from './support/stores.ts';

onEachDialect('every span that the schema can reach', (of) => {
  let text = '';
  beforeAll(async () => {
    await ingestData(of().store);
    text = (await ask(of().store, `{ article(by: { slug: "${firstSlug}" }) { text } }`)).article.text;
  });

  it.each([
    ['Article', `article(by: { slug: "${firstSlug}" })`],
    ['Person', 'person(by: { slug: "mike-pompeo" })'],
    ['Person', 'person(by: { slug: "donald-trump" })'],
    ['Quote', 'quotes(first: 50, filter: { article: { publisher: { eq: "The Straits Times" } } })'],
    ['Event', 'events(first: 50, filter: { articles: { some: { publisher: { eq: "The Straits Times" } } } })'],
  ])('slices the text it counts in, from a %s', async (type, root) => {
    const spans: Json[] = [];
    for (const fields of someOf(everyField(type, 2))) {
      const inner = root.includes('first') ? `nodes { ${fields} }` : fields;
      spans.push(...spansIn(await ask(of().store, `{ ${root} { ${inner} } }`)));
    }
    expect(spans.length).toBeGreaterThan(5);
    const wrong = spans.filter(
      ({ start, end, text: exact, prefix, suffix }) =>
        text.slice(start, end) !== exact ||
        text.slice(start - prefix.length, start) !== prefix ||
        text.slice(end, end + suffix.length) !== suffix,
    );
    expect(wrong).toEqual([]);
  });

  it('can be counted in code points and in bytes of UTF-8, too', async () => {
    const { quotes } = await ask(
      of().store,
      '{ quotes(first: 1) { nodes { content { start end points: end(unit: CODE_POINT) bytes: end(unit: UTF8_BYTE) } } } }',
    );
    const [{ start, end, points, bytes }] = quotes.nodes[0].content;
    expect(points).toBe([...text.slice(0, end)].length);
    expect(bytes).toBe(Buffer.byteLength(text.slice(0, end)));
    expect(start).toBeLessThan(end);
  });
});

function* spansIn(value: Json): Generator<Json> {
  if (Array.isArray(value)) for (const item of value) yield* spansIn(item);
  else if (typeof value === 'object' && value !== null) {
    if (value.__typename === 'Span' && 'prefix' in value) yield value;
    for (const inner of Object.values(value)) yield* spansIn(inner);
  }
}
