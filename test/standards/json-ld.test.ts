import { beforeAll, expect, it } from 'vitest';
import type { Context } from '../../schema/query/context.ts';
import { ask, type Json } from '../support/ask.ts';
import { onEachDialect } from '../support/stores.ts';
import { openingOfWeir } from './made-up-opening.ts';

const everything =
  '{ articles { nodes { id slug jsonLd } } people { nodes { id slug jsonLd } } quotes { nodes { id jsonLd } } events { nodes { id slug jsonLd } } }';

onEachDialect('the JSON-LD', (of) => {
  const inPublic: Pick<Context, 'publicUrl'> = { publicUrl: 'https://news.example/archive' };
  let here: Json;
  let nowhere: Json;
  beforeAll(async () => {
    await of().store.save([openingOfWeir()]);
    here = await ask(of().store, everything, {}, inPublic);
    nowhere = await ask(of().store, everything);
  });

  const base = 'https://news.example/archive';
  const slug = '2021-05-03-weir-1-of-norrholm-opens';
  const herald = { '@type': 'Organization', name: 'The Norrholm Herald' };
  const ada = { '@type': 'Person', '@id': `${base}/people/ada-lindqvist`, name: 'Ada Lindqvist' };
  const article = {
    '@type': 'NewsArticle',
    '@id': `${base}/articles/${slug}`,
    headline: 'Weir 𝟣 of Norrholm opens',
    url: 'https://herald.example/weir?a=1&b=2',
    publisher: herald,
    datePublished: '2021-05-03',
  };
  const identifier = (id: string) => [{ '@type': 'PropertyValue', propertyID: 'onrecord', value: id }];

  it('of an article is a NewsArticle with its text, its main event and whom it mentions', () => {
    const [{ id, jsonLd }] = here.articles.nodes;
    const [event] = here.events.nodes;
    expect(jsonLd).toEqual({
      '@context': 'https://schema.org',
      ...article,
      wordCount: 22,
      articleBody: expect.stringMatching(/^Weir 𝟣 of Norrholm opens\n\n“The weir is open,” Ada/),
      about: { '@type': 'Event', '@id': `${base}/events/${event.slug}`, name: 'the harbour meeting' },
      mentions: [ada, { '@type': 'Person', '@id': `${base}/people/bruno-castellan`, name: 'Bruno Castellan' }],
      identifier: identifier(id),
    });
  });

  it('of a quote is a Quotation by its speaker, at its event, in its article', () => {
    const [{ id, jsonLd }] = here.quotes.nodes;
    const [event] = here.events.nodes;
    expect(jsonLd).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Quotation',
      '@id': `${base}/articles/${slug}#${id}`,
      text: 'The weir is open',
      creator: ada,
      creditText: 'Ada Lindqvist',
      recordedAt: { '@type': 'Event', '@id': `${base}/events/${event.slug}`, name: 'the harbour meeting' },
      isPartOf: article,
      identifier: identifier(id),
    });
  });

  it('of a person is a Person', () => {
    const [{ id, jsonLd }] = here.people.nodes;
    expect(jsonLd).toEqual({
      '@context': 'https://schema.org',
      ...ada,
      url: `${base}/people/ada-lindqvist`,
      identifier: identifier(id),
    });
  });

  it('of an event is an Event whose date is as exact as the text', () => {
    const [{ id, slug: eventSlug, jsonLd }] = here.events.nodes;
    expect(jsonLd).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Event',
      '@id': `${base}/events/${eventSlug}`,
      name: 'the harbour meeting',
      startDate: '2021-05',
      location: { '@type': 'Place', name: 'Norrholm' },
      attendee: [ada],
      url: `${base}/events/${eventSlug}`,
      subjectOf: article,
      identifier: identifier(id),
    });
  });

  it('names no address of the service where none is known', () => {
    expect(JSON.stringify(nowhere)).not.toContain('"@id"');
    expect(nowhere.articles.nodes[0].jsonLd.url).toBe('https://herald.example/weir?a=1&b=2');
    expect(nowhere.people.nodes[0].jsonLd).not.toHaveProperty('url');
  });

  it('is one statement a root field', async () => {
    of().takeStatements();
    await ask(of().store, '{ articles { nodes { jsonLd } } }');
    expect(of().takeStatements()).toHaveLength(1);
  });
});
