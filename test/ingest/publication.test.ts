import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { ask } from '../support/ask.ts';
import { ingestFolder, nothing } from '../support/ingest-folder.ts';
import { onEachDialect } from '../support/stores.ts';

/** A made-up item of NewsML-G2. */
const item = (guid: string, version: number, words: string, meta = '<pubStatus qcode="stat:usable"/>') =>
  `<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${guid}" version="${version}" xml:lang="en">
   <itemMeta><provider literal="Brae Wire"/><versionCreated>2024-05-03T0${version}:00:00Z</versionCreated>${meta}</itemMeta>
   <contentMeta><headline>${words} it sails</headline></contentMeta>
   <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><p>The ferry will sail ${words}, Mayor Una Brae said.</p></body></html></inlineXML></contentSet></newsItem>`;

onEachDialect('a run over files that say whether they may be shown', (of) => {
  const { at, write } = ingestFolder();
  const run = (path: string, notes: string[] = []) =>
    ingest([path], { store: of().store, onNote: ({ message }) => notes.push(message) });
  const headlines = async (guid: string) => {
    const [id] = await of().store.articlesNamed(guid);
    const { articles } = await ask(of().store, '{ articles(first: 100) { nodes { headline revision url } } }');
    return id === undefined
      ? null
      : articles.nodes.filter(({ headline }: { headline: string }) => headline.includes(guid.at(-1) ?? ''));
  };

  it('knows an item by its key, whatever its headline, and withdraws it when it is killed', async () => {
    expect(await run(write('v1.xml', item('urn:brae:a', 1, 'a in June')))).toEqual({ ...nothing, added: 1 });
    expect(await run(write('v2.xml', item('urn:brae:a', 2, 'a in July')))).toEqual({ ...nothing, revised: 1 });
    const notes: string[] = [];
    const kill = item('urn:brae:a', 3, 'a in July', '<pubStatus qcode="stat:canceled"/>');
    expect(await run(write('v3.xml', kill), notes)).toEqual({ ...nothing, withheld: 1 });
    expect(notes).toEqual(['it is withdrawn, and not shown: Its publisher has it as "canceled".']);
    expect(await headlines('urn:brae:a')).toEqual([]);
    expect(await run(at('v3.xml'))).toEqual({ ...nothing, unchanged: 1 });
    // Versions that come again are known, and bring nothing back.
    expect(await run(at('v1.xml'))).toEqual({ ...nothing, unchanged: 1 });
    expect(await run(at('v2.xml'))).toEqual({ ...nothing, unchanged: 1 });
    // A later one that may be used does.
    expect(await run(write('v4.xml', item('urn:brae:a', 4, 'a in August')))).toEqual({ ...nothing, added: 1 });
    expect(await headlines('urn:brae:a')).toEqual([{ headline: 'a in August it sails', revision: 4, url: null }]);
  });

  it('keeps an older version that comes late, and goes on to show the newer', async () => {
    await run(write('b2.xml', item('urn:brae:b', 2, 'b in July')));
    expect(await run(write('b1.xml', item('urn:brae:b', 1, 'b in June')))).toEqual({ ...nothing, earlier: 1 });
    expect(await headlines('urn:brae:b')).toEqual([{ headline: 'b in July it sails', revision: 1, url: null }]);
    expect(await run(at('b1.xml'))).toEqual({ ...nothing, unchanged: 1 });
    expect(await run(write('b3.xml', item('urn:brae:b', 3, 'b in May')))).toEqual({ ...nothing, revised: 1 });
    expect(await headlines('urn:brae:b')).toEqual([{ headline: 'b in May it sails', revision: 3, url: null }]);
  });

  it('does not show what is embargoed, and tells two items apart that link to one thing', async () => {
    const link = '<link rel="irel:seeAlso" href="https://council.example/"/>';
    const files = [
      write('c.xml', item('urn:brae:c', 1, 'c', `${link}<embargoed>2100-01-01T00:00:00Z</embargoed>`)),
      write('d.xml', item('urn:brae:d', 1, 'd', link)),
      write('e.xml', item('urn:brae:e', 1, 'e', link)),
    ];
    expect(await ingest(files, { store: of().store })).toEqual({ ...nothing, added: 2, withheld: 1 });
    expect(await headlines('urn:brae:c')).toEqual([]);
    expect(await of().store.nextRelease()).toBe('2100-01-01T00:00:00.000Z');
  });

  it('says of two articles with keys of their own at one address that the second has none', async () => {
    const notes: string[] = [];
    const record = (id: string) =>
      JSON.stringify({
        headline: `Weir ${id}`,
        body: `The weir is ${id}, Una Brae said.`,
        externalId: `urn:weir:${id}`,
        url: 'https://brae.example/weir',
        date: '2024-05-03',
      });
    expect(await run(write('f.json', record('open')), notes)).toEqual({ ...nothing, added: 1 });
    expect(await run(write('g.json', record('shut')), notes)).toEqual({ ...nothing, added: 1 });
    expect(notes).toEqual([
      'its address "https://brae.example/weir" is that of "2024-05-03-weir-open", which has another key; it has none here.',
    ]);
  });

  it('revises an article without an address when its headline is mended in its file', async () => {
    const text = (headline: string) =>
      `${headline}\n\nThe ferry to Skerry sails at nine again, Captain Ole Brandt said.\n\nIt had lain still since March.\n`;
    const path = at('mended.txt');
    write('mended.txt', text('Fery sails again'));
    expect(await run(path)).toEqual({ ...nothing, added: 1 });
    write('mended.txt', text('Ferry sails again'));
    expect(await run(path)).toEqual({ ...nothing, revised: 1 });
    // A file that is used again for another article is no version of the one before.
    writeFileSync(
      join(at('.'), 'mended.txt'),
      'Hall burns\n\nThe hall at Oxbank burned down overnight, firefighters said.\n',
    );
    expect(await run(path)).toEqual({ ...nothing, added: 1 });
  });
});

onEachDialect('an article with keys of its publisher', (of) => {
  const { write } = ingestFolder();

  it('is answered by each of them, and filtered by them', async () => {
    const record = {
      headline: 'Weir open',
      body: 'The weir is open, Una Brae said.',
      externalIds: ['urn:weir:1', 'W-1'],
      date: '2024-05-03',
    };
    await ingest([write('keys.json', JSON.stringify(record))], { store: of().store });
    await ingest([write('none.txt', 'Hall shut\n\nThe hall is shut, Una Brae said.\n')], { store: of().store });
    const one = { headline: 'Weir open', externalIds: ['urn:weir:1', 'W-1'] };
    const answer = await ask(
      of().store,
      `{ a: article(by: { externalId: "W-1" }) { headline externalIds } b: article(by: { externalId: "urn:weir:1" }) { headline externalIds }
         c: article(by: { externalId: "W-2" }) { headline }
         d: articles(filter: { externalId: { startsWith: "urn:weir" } }) { nodes { headline externalIds } }
         e: articles(filter: { externalId: { exists: false } }) { nodes { headline externalIds } } }`,
    );
    expect(answer).toEqual({
      a: one,
      b: one,
      c: null,
      d: { nodes: [one] },
      e: { nodes: [{ headline: 'Hall shut', externalIds: [] }] },
    });
  });
});
