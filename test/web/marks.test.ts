import { readdirSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { ask, type Json } from '../support/ask.ts';
import { ingestData } from '../support/first-article.ts';
import { ingestFolder } from '../support/ingest-folder.ts';
import { pagesOf } from '../support/page-of.ts';
import { onEachDialect } from '../support/stores.ts';

const fixtures = new URL('../fixtures/', import.meta.url).pathname;

/** Made up: characters of two code units, of several code points, marks that combine, and text from right to left. */
const hard = `Nils 👩🏽‍🚒 Ørbæk opens the weir

By Ása Þórsdóttir

"It is open 🎉🎉 at last," said Nils Ørbæk, the mayor of Cafe\u0301ville. "We waited for 2️⃣ years."

Mr Ørbæk said that "nobody 😀 would" close it again, and added: "Ada Lindqvist said it was 'done' 👍🏿."

Ada Lindqvist told the Herald on Monday that שלום עולם was e\u0301crit on the gate <b>&amp;</b> that it would stay.`;

onEachDialect('the marks of an article', (of) => {
  const folder = ingestFolder();
  let slugs: readonly string[] = [];
  beforeAll(async () => {
    await ingestData(of().store);
    const files = readdirSync(fixtures, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'README.md')
      .map(({ name }) => `${fixtures}${name}`);
    await ingest([...files, folder.write('hard.txt', hard)], { store: of().store });
    slugs = (await ask(of().store, '{ articles(first: 100) { nodes { slug } } }')).articles.nodes.map(
      ({ slug }: Json) => slug,
    );
    expect(slugs.length).toBeGreaterThan(7);
  });

  const query = `query ($slug: String!) {
    article(by: { slug: $slug }) {
      text
      blocks { text span { start end } }
      quotes(first: 100) { nodes { id content { start end } cue { start end } source { span { start end } } } }
      mentions(first: 100) { nodes { span { start end } of { __typename ... on Person { slug } ... on Event { slug } } } }
    }
  }`;

  it('are the spans of the service, on every fixture', async () => {
    const get = pagesOf(of().store);
    for (const slug of slugs) {
      const { article } = await ask(of().store, query, { slug });
      const { document } = await get(`/articles/${slug}`);
      const pieces = [...document.querySelectorAll('.article [data-start]')].map((element) => ({
        element,
        start: Number(element.getAttribute('data-start')),
        end: Number(element.getAttribute('data-start')) + (element.textContent ?? '').length,
      }));
      for (const { element, start, end } of pieces) expect(element.textContent).toBe(article.text.slice(start, end));
      const marked = (name: string, value: string) =>
        offsets(pieces.filter(({ element }) => element.getAttribute(name)?.split(' ').includes(value)));
      const inBlocks = offsets(article.blocks.map(({ span }: Json) => span));
      const within = (spans: readonly Span[]) => offsets(spans).filter((at) => inBlocks.includes(at));
      for (const { id, content, cue, source } of article.quotes.nodes) {
        const number = document.querySelector(`a.note-number[href="#quote-${id}"]`)?.textContent ?? '';
        expect([id, marked('data-quotes', number)]).toEqual([id, within(content)]);
        const evidence = within([cue, source?.span].filter(Boolean));
        expect([id, marked('data-evidence', number)]).toEqual([id, evidence]);
        expect(document.getElementById(`quote-${id}`)).not.toBeNull();
      }
      const mentions: readonly Json[] = article.mentions.nodes;
      for (const event of new Set(mentions.filter(isEvent).map((mention) => mention.of.slug))) {
        const spans = mentions.filter((mention) => mention.of.slug === event).map(({ span }) => span);
        expect([event, marked('data-events', event)]).toEqual([event, within(spans)]);
      }
      const ofPeople = mentions.filter((mention) => !isEvent(mention)).map(({ span }) => span);
      const names = pieces.filter(({ element }) => element.querySelector('[data-person]') !== null);
      expect(offsets(names)).toEqual(within(ofPeople));
    }
  });

  it('leave the words of every block as they are', async () => {
    const get = pagesOf(of().store);
    for (const slug of slugs) {
      const { article } = await ask(of().store, query, { slug });
      const { document } = await get(`/articles/${slug}`);
      for (const added of document.querySelectorAll('.article .notes, .article .number, .article .bracket'))
        added.remove();
      const shown = document.querySelector('.article')?.textContent ?? '';
      for (const { text } of article.blocks) expect(shown).toContain(text);
    }
  });
});

interface Span {
  readonly start: number;
  readonly end: number;
}

const isEvent = (mention: Json): boolean => mention.of.__typename === 'Event';

/** Every place that spans cover, in order. */
const offsets = (spans: readonly Span[]): readonly number[] =>
  [...new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)))].sort(
    (a, b) => a - b,
  );
