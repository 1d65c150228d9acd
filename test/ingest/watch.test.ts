import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { UserFacingError } from '../../src/errors.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { readOut } from '../../src/ingest/read-out.ts';
import { watch } from '../../src/ingest/watch.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { ask } from '../support/ask.ts';
import { ingestFolder, nothing } from '../support/ingest-folder.ts';
import { emptySqliteUrl } from '../support/stores.ts';

const { madeUp } = ingestFolder();

describe('watching a folder', () => {
  it('goes on while folders in it come and go', async () => {
    const store = await openStore('file::memory:');
    const path = madeUp('fleeting', 0);
    const runs: unknown[] = [];
    const watching = await watch(
      path,
      { store },
      { onRun: (summary) => runs.push(summary), onFailure: (error) => runs.push(error) },
    );
    for (let n = 0; n < 200; n += 1) {
      mkdirSync(join(path, `t${n}/u/v`), { recursive: true });
      writeFileSync(join(path, `t${n}/u/v/.f`), 'x');
      rmSync(join(path, `t${n}`), { recursive: true });
      if (n % 20 === 0) await setImmediate();
    }
    writeFileSync(join(path, 'a.txt'), 'Fleeting weir opens\n\nIt is open.\n\nIt is.');
    await vi.waitFor(() => expect(runs).toEqual([{ ...nothing, added: 1 }]), 10_000);
    await watching.stop();
    await store.close();
  });

  it('takes in what comes and what changes', async () => {
    const { url, remove } = await emptySqliteUrl();
    const store = await openStore(url);
    const path = madeUp('watched', 0);
    const runs: unknown[] = [];
    const watching = await watch(
      path,
      { store },
      { onRun: (summary) => runs.push(summary), onFailure: (error) => runs.push(error) },
    );
    writeFileSync(join(path, 'a.txt'), 'Watched weir opens\n\nIt is open.\n\nIt is.');
    await vi.waitFor(() => expect(runs).toEqual([{ ...nothing, added: 1 }]), 10_000);
    writeFileSync(join(path, 'a.txt'), 'Watched weir opens\n\nIt is shut.\n\nIt is.');
    await vi.waitFor(() => expect(runs.at(-1)).toEqual({ ...nothing, revised: 1 }), 10_000);
    await watching.stop();
    await store.close();
    await remove();
  });

  it('sees a file that others replace, each time', async () => {
    const store = await openStore('file::memory:');
    const path = madeUp('replaced', 1);
    await ingest([path], { store });
    const runs: unknown[] = [];
    const watching = await watch(
      path,
      { store },
      { onRun: (summary) => runs.push(summary), onFailure: (error) => runs.push(error) },
    );
    const file = join(path, 'replaced 0.txt');
    for (const [n, words] of ['shut', 'flooded', 'dry'].entries()) {
      writeFileSync(
        join(path, '.next'),
        `Weir replaced 0 opens\n\n"It is ${words}," said Ada Lindqvist of weir 0.\n\nNobody else spoke.`,
      );
      renameSync(join(path, '.next'), file);
      await vi.waitFor(() => expect(runs).toHaveLength(n + 1), 10_000);
      expect(runs.at(-1)).toEqual({ ...nothing, revised: 1 });
    }
    await watching.stop();
    await store.close();
  });

  it('withdraws an article whose file is deleted, where that is asked, and shows it again when it is back', async () => {
    const store = await openStore('file::memory:');
    const path = madeUp('deleted', 2);
    await ingest([path], { store });
    const runs: unknown[] = [];
    const watching = await watch(
      path,
      { store, withdrawDeleted: true },
      { onRun: (summary) => runs.push(summary), onFailure: (error) => runs.push(error) },
    );
    const count = async () => (await ask(store, '{ articles { totalCount } }')).articles.totalCount;
    const file = join(path, 'deleted 0.txt');
    const words = readFileSync(file);
    rmSync(file);
    await vi.waitFor(() => expect(runs).toEqual([{ ...nothing, withheld: 1 }]), 10_000);
    expect(await count()).toBe(1);
    writeFileSync(file, words);
    await vi.waitFor(async () => expect(await count()).toBe(2), 10_000);
    await watching.stop();
    await store.close();
  });

  it('withdraws an article whose file was deleted while nobody watched, unless nothing is left of the folder', async () => {
    const store = await openStore('file::memory:');
    const path = madeUp('unwatched', 3);
    const file = (n: number) => join(path, `unwatched ${n}.txt`);
    await ingest([path, madeUp('unwatched 2', 1)], { store });
    const count = async () => (await ask(store, '{ articles { totalCount } }')).articles.totalCount;
    const begin = async (options: { readonly dryRun?: boolean } = {}) => {
      const runs: unknown[] = [];
      const watching = await watch(
        path,
        { store, withdrawDeleted: true, ...options },
        { onRun: (summary) => runs.push(summary), onFailure: (error) => runs.push(error) },
      );
      await ingest([path], { store, ...options });
      await watching.withdrawMissing();
      await watching.stop();
      return runs;
    };
    rmSync(file(0));
    renameSync(file(1), join(path, 'moved.txt'));
    expect([await begin({ dryRun: true }), await count()]).toEqual([[], 4]);
    expect([await begin(), await count()]).toEqual([[{ ...nothing, withheld: 1 }], 3]);
    expect([await begin(), await count()]).toEqual([[], 3]);
    rmSync(join(path, 'moved.txt'));
    rmSync(file(2));
    expect([await begin(), await count()]).toEqual([[], 3]);
    await store.close();
  });

  it.each(['as it came', 'with another headline'])('withdraws no article whose file has moved, %s', async (how) => {
    const store = await openStore('file::memory:');
    const path = madeUp(how, 1);
    await ingest([path], { store });
    const revision = how === 'as it came' ? 1 : 2;
    if (revision === 2) {
      const file = join(path, `${how} 0.txt`);
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^.*/, 'Another headline of the weir'));
      expect(await ingest([path], { store })).toMatchObject({ revised: 1 });
    }
    const runs: unknown[] = [];
    const watching = await watch(
      path,
      { store, withdrawDeleted: true },
      { onRun: (summary) => runs.push(summary), onFailure: (error) => runs.push(error) },
    );
    const [from, to] = [join(path, `${how} 0.txt`), join(path, 'elsewhere', 'renamed.txt')];
    mkdirSync(join(path, 'elsewhere'));
    renameSync(from, to);
    await vi.waitFor(() => expect(runs).toEqual([{ ...nothing, unchanged: 1 }]), 10_000);
    writeFileSync(to, `${readFileSync(to, 'utf8')}\n\nMore follows.\n`);
    await vi.waitFor(() => expect(runs.slice(1)).toEqual([{ ...nothing, revised: 1 }]), 10_000);
    const { articles } = await ask(store, '{ articles { totalCount nodes { revision } } }');
    expect(articles).toEqual({ totalCount: 1, nodes: [{ revision: revision + 1 }] });
    rmSync(to);
    await vi.waitFor(() => expect(runs.slice(2)).toEqual([{ ...nothing, withheld: 1 }]), 10_000);
    await watching.stop();
    await store.close();
  });

  it('takes in an article again when the record beside it has changed', async () => {
    const store = await openStore('file::memory:');
    const path = madeUp('recorded', 1);
    await ingest([path], { store });
    const [read] = readOut(join(path, 'recorded 0.txt'));
    const runs: unknown[] = [];
    const watching = await watch(
      path,
      { store },
      { onRun: (summary) => runs.push(summary), onFailure: (error) => runs.push(error) },
    );
    writeFileSync(join(path, 'recorded 0.record.json'), read?.record.replace('SOFTWARE', 'HUMAN') ?? '');
    await vi.waitFor(() => expect(runs).toEqual([{ ...nothing, reread: 1 }]), 10_000);
    await watching.stop();
    await store.close();
  });

  it('reports that the store fails, and ingests the rest once it works again', async () => {
    const store = await openStore('file::memory:');
    const failure = new UserFacingError('STORE_UNREACHABLE', 'The disk is full; make room on it.');
    let isFull = true;
    const failing: Store = {
      ...store,
      save: (...args) => (isFull ? Promise.reject(failure) : store.save(...args)),
    };
    const path = madeUp('refused', 0);
    const runs: unknown[] = [];
    const failures: unknown[] = [];
    const watching = await watch(
      path,
      { store: failing },
      {
        onRun: (summary) => runs.push(summary),
        onFailure: (error) => {
          failures.push(error);
          isFull = false;
        },
      },
    );
    writeFileSync(join(path, 'a.txt'), 'Refused weir opens\n\nIt is open.\n\nIt is.');
    await vi.waitFor(() => expect(runs).toEqual([{ ...nothing, added: 1 }]), 20_000);
    expect(failures).toEqual([failure]);
    await watching.stop();
    await store.close();
  });
});
