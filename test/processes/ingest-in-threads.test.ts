import { expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { ingestFolder, nothing } from '../support/ingest-folder.ts';
import { onEachDialect } from '../support/stores.ts';

const { madeUp, write } = ingestFolder();

onEachDialect('a folder', (of) => {
  it('reads in threads what it reads in one', async () => {
    const path = madeUp('threads', 30);
    expect(await ingest([path], { store: of().store, threads: 2 })).toEqual({ ...nothing, added: 30 });
    expect(await ingest([path], { store: of().store, threads: 0, fill: { language: 'en' } })).toMatchObject({
      reread: 30,
    });
  });

  it('is read in a thread to its end after a file that no parser reads, which is reported', async () => {
    const deep = write('deep.json', '['.repeat(100_000));
    const alias = write('alias.txt', '---\na: &a x\nheadline: *a\n---\nThe ferry runs.');
    const good = write('behind.json', '{"headline":"Behind","body":"It is behind the bad ones."}');
    const { failed, added } = await ingest([deep, alias, good], { store: of().store, threads: 1 });
    expect([failed.map(({ file }) => file), added]).toEqual([[deep, alias], 1]);
  });
});
