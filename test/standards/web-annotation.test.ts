import { beforeAll, expect, it } from 'vitest';
import { ask, type Json } from '../support/ask.ts';
import { ingestData } from '../support/first-article.ts';
import { sha256 } from '../support/fixtures.ts';
import { onEachDialect } from '../support/stores.ts';
import { annotationFaults } from './annotation-faults.ts';
import { openingOfWeir } from './made-up-opening.ts';

const quotes = '{ quotes(first: 100) { nodes { id webAnnotation content { text } article { slug text } } } }';

onEachDialect('the Web Annotation of a quote', (of) => {
  const publicUrl = 'https://news.example';
  let here: readonly Json[];
  let nowhere: readonly Json[];
  beforeAll(async () => {
    const { store } = of();
    await ingestData(store);
    await store.save([openingOfWeir()]);
    here = (await ask(store, quotes, {}, { publicUrl })).quotes.nodes;
    nowhere = (await ask(store, quotes)).quotes.nodes;
  });

  it('keeps the rules of the model, with an address of the service and without', () => {
    expect(here.length).toBeGreaterThan(10);
    const faults = [...here, ...nowhere].flatMap(({ webAnnotation }) => annotationFaults(webAnnotation));
    expect(faults).toEqual([]);
  });

  it('finds the words of each piece by position, counted in code points, and by the words around them', () => {
    for (const { webAnnotation, content, article } of here) {
      const points = [...article.text];
      const found = webAnnotation.target.map(({ selector: [quote, position] }: Json) => {
        const { prefix, exact, suffix } = quote;
        expect(article.text).toContain(`${prefix}${exact}${suffix}`);
        expect(points.slice(position.start, position.end).join('')).toBe(exact);
        return exact;
      });
      expect(found).toEqual(content.map(({ text }: Json) => text));
    }
  });

  it('is of the plain text of the article, at its address or by its SHA-256', () => {
    const isMadeUp = ({ article }: Json) => article.slug.includes('weir');
    const [weir] = here.filter(isMadeUp);
    const [target] = weir.webAnnotation.target;
    expect(target).toMatchObject({
      source: { id: `${publicUrl}/articles/${weir.article.slug}/text.txt`, type: 'Text', format: 'text/plain' },
      scope: 'https://herald.example/weir?a=1&b=2',
    });
    expect(target.selector[1]).toEqual({ type: 'TextPositionSelector', start: 27, end: 43 });
    expect(weir.webAnnotation.id).toBe(`${publicUrl}/articles/${weir.article.slug}#${weir.id}`);
    expect(weir.webAnnotation.body).toEqual([
      { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: 'Ada Lindqvist' },
      { type: 'SpecificResource', purpose: 'linking', source: `${publicUrl}/people/ada-lindqvist` },
    ]);
    const [unknown] = nowhere.filter(isMadeUp);
    const name = `ni:///sha-256;${Buffer.from(sha256(Buffer.from(unknown.article.text)), 'hex').toString('base64url')}`;
    expect(unknown.webAnnotation.target[0].source.id).toBe(name);
    expect(unknown.webAnnotation.id).toBe(`${name}?quote=${unknown.id}`);
  });
});
