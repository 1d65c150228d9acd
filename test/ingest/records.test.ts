import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type IngestOptions, ingest } from '../../src/ingest/ingest.ts';
import { readOut } from '../../src/ingest/read-out.ts';
import { ask, type Json } from '../support/ask.ts';
import { everyDecision } from '../support/every-decision.ts';
import { onEachDialect } from '../support/stores.ts';

/** A made-up article of made-up people. */
const text = `The weir is open

May 7, 2031

“It holds,” said Ada Lindqvist, who built the weir of Eastvale.

“It will not hold for long,” said Bo Marsh, a miller of Eastvale.

“We shall see in spring,” said Cleo Varga, the mayor of Eastvale.
`;

onEachDialect('a record beside an article', (of) => {
  let folder: string;
  let leftOut: string;
  const notes: string[] = [];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-records-'));
    writeFileSync(join(folder, 'weir.txt'), text);
    const record = JSON.parse(readOut(join(folder, 'weir.txt'))[0]?.record ?? '');
    expect(record.quotes).toHaveLength(3);
    leftOut = 'It will not hold for long';
    record.quotes = record.quotes.filter(({ content }: Json) => !JSON.stringify(content).includes(leftOut));
    record.provenance = { kind: 'HUMAN', name: 'A tester' };
    writeFileSync(join(folder, 'weir.record.json'), JSON.stringify(record));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const take = async (words: string, options: Partial<IngestOptions> = {}) => {
    notes.length = 0;
    writeFileSync(join(folder, 'weir.txt'), words);
    const onNote = ({ message }: { readonly message: string }) => notes.push(message);
    const { failed, ...summary } = await ingest([join(folder, 'weir.txt')], { store: of().store, onNote, ...options });
    expect(failed).toEqual([]);
    return summary;
  };
  const quotes = async (): Promise<Json> => {
    const fields = 'id text review confidence speaker { name } provenance { kind name } content { start end text }';
    const { articles } = await ask(of().store, `{ articles { nodes { text quotes { nodes { ${fields} } } } } }`);
    const [{ text: now, quotes: found }] = articles.nodes;
    for (const { content } of found.nodes)
      for (const { start, end, text: words } of content) expect(now.slice(start, end)).toBe(words);
    return found.nodes.map(({ content: _, ...quote }: Json) => quote);
  };
  /** Who read the words for people, and those that describe them. */
  const readers = async (): Promise<readonly string[]> => {
    const fields = 'span { text } provenance { kind name }';
    const { people } = await ask(
      of().store,
      `{ people { nodes { descriptions { nodes { ${fields} } } mentions { nodes { ${fields} } } } } }`,
    );
    return people.nodes.flatMap(({ descriptions, mentions }: Json) =>
      [...descriptions.nodes, ...mentions.nodes].map(
        ({ span, provenance }: Json) => `${provenance.kind} ${provenance.name}: ${span.text}`,
      ),
    );
  };
  const human = { review: 'CONFIRMED', confidence: 1, provenance: { kind: 'HUMAN', name: 'A tester' } };
  let first: Json;

  it('says what is in it: what it leaves out is not', async () => {
    expect(await take(text)).toMatchObject({ added: 1 });
    first = await quotes();
    expect(first).toMatchObject([
      { text: 'It holds', speaker: { name: 'Ada Lindqvist' }, ...human },
      { text: 'We shall see in spring', speaker: { name: 'Cleo Varga' }, ...human },
    ]);
    expect(await take(text)).toMatchObject({ unchanged: 1 });
    expect(await quotes()).toEqual(first);
  });

  it('is not read again with its article as long as neither has changed', async () => {
    const seen: unknown[] = [];
    const file = join(folder, 'weir.txt');
    const record = readFileSync(join(folder, 'weir.record.json'), 'utf8');
    await take(text, { onResult: (result) => seen.push(result) });
    expect(seen).toEqual([{ file, skipped: true }]);
    writeFileSync(join(folder, 'weir.record.json'), `${record}\n`);
    await take(text, { onResult: (result) => seen.push(result) });
    expect(seen).toMatchObject([{}, { file, saved: { status: 'REREAD' } }]);
    expect(await quotes()).toEqual(first);
  });

  it('stands where a word was changed elsewhere, and so does what it leaves out', async () => {
    const corrected = text.replace('a miller of', 'the miller of').replace('is open', 'is open again');
    expect(await take(corrected)).toMatchObject({ revised: 1 });
    expect(await quotes()).toEqual(first);
    expect(notes).toEqual([expect.stringContaining('all that it says stands')]);
    // Moved around, and without the record beside it.
    rmSync(join(folder, 'weir.record.json'));
    const [head = '', day = '', ...rest] = corrected.trim().split('\n\n');
    await take([head, day, ...rest.reverse(), 'Dan Orme was there.'].join('\n\n'));
    expect(new Set(await quotes())).toEqual(new Set(first));
    expect(new Set(await readers())).toEqual(
      new Set([
        ...['Ada Lindqvist', 'Bo Marsh', 'Cleo Varga'].map((name) => `HUMAN A tester: ${name}`),
        'HUMAN A tester: the mayor of Eastvale',
        'SOFTWARE onrecord: Dan Orme',
      ]),
    );
  });

  it('says in one sentence what does not stand any more; what is said instead comes in as it is read', async () => {
    expect(await take(text.replace('in spring', 'in autumn'))).toMatchObject({ revised: 1 });
    expect(await quotes()).toMatchObject([
      { text: 'It holds', ...human },
      { text: 'We shall see in autumn', review: 'UNREVIEWED', speaker: { name: 'Cleo Varga' } },
    ]);
    expect(notes).toContainEqual(
      '1 of the facts that a human read in it do not stand any more: "We shall see in spring".',
    );
    const [decision] = await of().store.decisions.page(everyDecision);
    expect(decision).toMatchObject({
      kind: 'ARTICLE_READ',
      state: 'ACTIVE',
      by: 'A tester',
      gone: ['We shall see in spring'],
    });
    await take(text);
    expect(await quotes()).toEqual(first);
    // Taken back, the reader's own reading counts.
    const terms = { expectedRevision: null, publisher: null, once: null };
    const change = { verb: 'undo', decision: decision?.key ?? 0 } as const;
    await of().store.decide({ change, note: null }, 'desk', terms);
    expect((await quotes()).map(({ text: words, review }: Json) => [words, review])).toEqual([
      ['It holds', 'UNREVIEWED'],
      [leftOut, 'UNREVIEWED'],
      ['We shall see in spring', 'UNREVIEWED'],
    ]);
  });
});
