import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { ask, type Json } from '../support/ask.ts';
import { ingestData } from '../support/first-article.ts';
import { onEachDialect } from '../support/stores.ts';
import { madeUpNinjs } from './made-up-ninjs.ts';
import { openingOfWeir } from './made-up-opening.ts';
import { ninjsFaults } from './ninjs-faults.ts';

/** Made up, as version 1 has it. */
const version1 = {
  uri: 'https://herald.example/items/1',
  type: 'text',
  versioncreated: '2015-03-03T06:00:00Z',
  pubstatus: 'usable',
  copyrightholder: 'The Norrholm Herald',
  usageterms: 'Not for use in calendars.',
  byline: 'Ada Lindqvist',
  language: 'en',
  headline: 'Norrholm mill opens',
  body_html: '<p>The mill of Norrholm opens, the mayor said.</p>',
  person: [{ name: 'Bruno Castellan', rel: 'about', scheme: 'x', code: '1' }],
  subject: [{ name: 'Mills', rel: 'about' }],
  altids: { cms: '4711' },
};

onEachDialect('an article as ninjs', (of) => {
  let items: readonly Json[];
  beforeAll(async () => {
    const { store } = of();
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-ninjs-'));
    try {
      const version2 = readFileSync(new URL('../fixtures/ninjs-2.json', import.meta.url), 'utf8').replace(
        'items/7',
        'items/2',
      );
      writeFileSync(join(folder, '3.json'), JSON.stringify(madeUpNinjs));
      writeFileSync(join(folder, '2.json'), version2);
      writeFileSync(join(folder, '1.json'), JSON.stringify(version1));
      const { failed } = await ingest([folder], { store });
      expect(failed).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
    await ingestData(store);
    await store.save([openingOfWeir()]);
    items = (await ask(store, '{ articles(first: 100) { nodes { slug ninjs } } }')).articles.nodes;
  });

  const item = (uri: string): Json => items.find(({ ninjs }) => ninjs.uri === uri).ninjs;
  const standard = {
    name: 'ninjs',
    version: '3.1',
    schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
  };

  it('is valid by the schema of the IPTC, whatever it came in as, with addresses of the service and without', async () => {
    const context = { publicUrl: 'https://news.example' };
    const here = (await ask(of().store, '{ articles(first: 100) { nodes { slug ninjs } } }', {}, context)).articles
      .nodes;
    const faults = [...items, ...here].flatMap(({ slug, ninjs }) =>
      ninjsFaults(ninjs).map((fault) => `${slug} ${fault}`),
    );
    expect(faults).toEqual([]);
    expect(items.length).toBeGreaterThan(4);
    // The check itself finds what is wrong.
    expect(ninjsFaults({ ...items[0].ninjs, urgency: 'high', mood: 'good' })).not.toEqual([]);
  });

  it('is what its source in ninjs 3 carries, unchanged', () => {
    expect(ninjsFaults(madeUpNinjs)).toEqual([]);
    expect(item(madeUpNinjs.uri)).toEqual({ ...madeUpNinjs, standard });
  });

  it('has what an older version carries under its new names', () => {
    expect(item(version1.uri)).toMatchObject({
      versionCreated: '2015-03-03T06:00:00Z',
      copyrightHolder: 'The Norrholm Herald',
      usageTerms: 'Not for use in calendars.',
      by: 'Ada Lindqvist',
      headlines: [{ value: 'Norrholm mill opens' }],
      people: [{ name: 'Bruno Castellan', rel: 'about' }],
      subjects: [{ name: 'Mills', rel: 'about' }],
      bodies: [{ value: '<p>The mill of Norrholm opens, the mayor said.</p>' }],
    });
    expect(item('https://herald.example/items/2')).toMatchObject({ infoSources: [{ name: 'The Norrholm Herald' }] });
  });

  it('of another source is made of its text and of what was read in it', () => {
    expect(item('https://herald.example/weir?a=1&b=2')).toMatchObject({
      type: 'text',
      contentCreated: '2021-05-03T00:00:00Z',
      headlines: [{ role: 'main', value: 'Weir 𝟣 of Norrholm opens' }],
      infoSources: [{ name: 'The Norrholm Herald' }],
      people: [
        { name: 'Ada Lindqvist', rel: 'mentions' },
        { name: 'Bruno Castellan', rel: 'mentions' },
      ],
      events: [{ rel: 'about' }],
    });
  });
});
