import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Annotations, EventFound } from '../../schema/domain/model.ts';
import { type ArticleToSave, openStore } from '../../src/store/open-store.ts';
import type { Identify } from '../../src/store/write/identify-articles.ts';
import { identifyPeople } from '../../src/store/write/identity/identify-people.ts';
import type { IdentityReading } from '../../src/store/write/identity/reading.ts';
import { settlePartition } from '../../src/store/write/identity/settle-partition.ts';
import { dumpArchive } from '../support/dump-archive.ts';
import { makeArticle } from '../support/fixtures.ts';
import { runs } from '../support/runs.ts';
import { anotherEmptyUrl, onEachDialect } from '../support/stores.ts';

const people = ['Ada Lindqvist', 'Bruno Castellan', 'Cora Whitlow'];
const words = ['the flood', 'the great drought', 'the frost', 'the Weir War'];

/** What is made up of an account: all of it small numbers. */
interface MadeAccount {
  readonly words: number;
  readonly day: number;
  readonly place: number;
  readonly person: number;
  readonly status: number;
  readonly sure: number;
  readonly isNamed: boolean;
}

interface MadeArticle {
  readonly day: number;
  readonly accounts: readonly MadeAccount[];
  readonly isMain: boolean;
  readonly isHuman: boolean;
}

const account = fc.record({
  words: fc.nat(words.length - 1),
  day: fc.nat(3),
  place: fc.nat(2),
  person: fc.nat(3),
  status: fc.nat(2),
  sure: fc.nat(3),
  isNamed: fc.boolean(),
});
const article: fc.Arbitrary<MadeArticle> = fc.record({
  day: fc.nat(3),
  accounts: fc.uniqueArray(account, { minLength: 1, maxLength: 3, selector: (made) => made.words }),
  isMain: fc.boolean(),
  isHuman: fc.boolean(),
});
/** How the accounts of each article are told apart: the n-th of an article is of event `first + step * n`, of five. */
const grouping = fc.array(fc.record({ first: fc.nat(4), step: fc.integer({ min: 1, max: 4 }) }), {
  minLength: 8,
  maxLength: 8,
});
const history = fc.record({
  isLoaded: fc.boolean(),
  articles: fc.array(article, { minLength: 2, maxLength: 6 }),
  steps: fc.array(fc.record({ again: fc.option(fc.nat(5)), reading: fc.option(article), grouping }), {
    minLength: 6,
    maxLength: 6,
  }),
});

function written(n: number, made: MadeArticle): ArticleToSave {
  const base = makeArticle({
    headline: `Story ${n}`,
    day: `2021-06-0${made.day + 1}`,
    url: `https://example.org/story/${n}`,
    paragraphs: [
      `${people.join(', ')} spoke of ${words.join(', ')} in Norrholm and Brackwater.`,
      ...people.map((name) => `“Of ${words.join(' and ')} I know,” ${name} said.`),
    ],
    people,
    provenance: { kind: made.isHuman ? 'HUMAN' : 'SOFTWARE', name: 'test', version: '1' },
  });
  const { text } = base.document;
  const placeOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const events = made.accounts.map((given, k): EventFound => {
    const called = words[given.words] ?? '';
    const range = placeOf(called);
    const person = people[given.person];
    const place = ['Norrholm', 'Brackwater'][given.place];
    return {
      key: `e${k}`,
      name: called,
      kind: 'MEETING',
      status: (['HAPPENED', 'ONGOING', 'PLANNED'] as const)[given.status] ?? 'HAPPENED',
      when: given.day === 0 ? null : { edtf: `2021-05-0${given.day}`, range },
      place: place === undefined ? null : { name: place, range: placeOf(place) },
      participants: person === undefined ? [] : [{ person, range: placeOf(person) }],
      groups: [],
      mentions: [{ range, kind: given.isNamed ? 'NAME' : 'NOMINAL', title: null }],
      roots: [],
      confidence: given.sure / 4,
    };
  });
  const starts = [...text.matchAll(/“Of/g)].map(({ index }) => index + 1);
  const quotes = people.map((name, k): Annotations['quotes'][number] => {
    const start = starts[k] ?? 0;
    const range = { start, end: start + `Of ${words.join(' and ')} I know`.length };
    const link = events[k % events.length];
    return {
      kind: 'DIRECT',
      content: [range],
      cue: null,
      source: null,
      speaker: name,
      alternatives: [],
      said: null,
      occasion: k === 0 && link !== undefined ? { event: link.key, range } : null,
      about: k === 1 && link !== undefined ? [{ event: link.key, range }] : [],
      confidence: 0.5,
    };
  });
  return { ...base, annotations: { ...base.annotations, events, quotes, mainEvent: made.isMain ? 'e0' : null } };
}

type Grouping = readonly { readonly first: number; readonly step: number }[];

/** Which event of five an article's n-th account is of, whatever else it says. */
function groupOf(grouping: Grouping, n: number, k: number): number {
  const { first, step } = grouping[n] ?? { first: 0, step: 1 };
  return (first + step * k) % 5;
}

onEachDialect('an archive whose events have merged and parted', (of) => {
  let current: Grouping = [];
  /** Articles by their ids, numbered as they came in, and their accounts. */
  const identify: Identify = async (session, readings, keys, removed) => {
    const identified = await identifyPeople(session, readings, removed, keys);
    const rows = await session.all(
      'select r.id, r.event_id, r.article_id, a.headline from report r join article a on a.id = r.article_id order by r.article_id, r.id',
    );
    const numberOf = (headline: string) => Number(headline.split(' ')[1]);
    const within = new Map<number, number>();
    const accounts = rows.map((row) => {
      const articleId = Number(row['article_id']);
      const k = within.get(articleId) ?? 0;
      within.set(articleId, k + 1);
      return {
        report: Number(row['id']),
        article: articleId,
        event: Number(row['event_id']),
        isIn: true,
        group: groupOf(current, numberOf(String(row['headline'])), k),
      };
    });
    const coming = readings.flatMap((reading: IdentityReading) =>
      [...reading.accounts.values()].map(({ report, replaces }, k) => ({
        report,
        article: reading.article,
        event: replaces?.event ?? null,
        isIn: false,
        group: groupOf(current, numberOf(reading.text.split('\n')[0] ?? ''), k),
      })),
    );
    const all = [...accounts, ...coming];
    const parts = [0, 1, 2, 3, 4]
      .map((group) => all.filter((one) => one.group === group).map(({ report }) => report))
      .filter((part) => part.length > 0);
    const settled = await settlePartition(session, all, parts, keys);
    return {
      ...identified,
      moves: settled.moves,
      successors: settled.successors,
      events: readings.map(
        (reading: IdentityReading) =>
          new Map(
            [...reading.accounts].map(([key, { report }]) => {
              const event = settled.events.get(report);
              if (event === undefined) throw new Error('an account is in no part');
              return [key, event];
            }),
          ),
      ),
    };
  };

  it('is the same as one that was built with the events it has at the end', async () => {
    await fc.assert(
      fc.asyncProperty(history, async ({ isLoaded, articles, steps }) => {
        const [lived, anew] = [await anotherEmptyUrl(of().url), await anotherEmptyUrl(of().url)];
        const store = await openStore(lived.url, { identify });
        const last = [...articles];
        const end = last.length - 1;
        const live = async () => {
          for (const [n, { again, reading, grouping }] of steps.entries()) {
            current = grouping;
            const made = articles[n];
            if (made !== undefined && n < end) await store.save([written(n, made)]);
            const old = again === null ? undefined : last[again];
            if (again === null || again > n || again >= end || reading === null || old === undefined) continue;
            // What a human has read is not read again by a program.
            const next = { ...reading, day: old.day, isHuman: old.isHuman };
            last[again] = next;
            await store.save([written(again, next)]);
          }
          for (const made of last.slice(end)) await store.save([written(end, made)]);
        };
        await (isLoaded ? store.load(live) : live());
        await store.close();
        const other = await openStore(anew.url, { identify });
        for (const [n, made] of last.entries()) await other.save([written(n, made)]);
        await other.close();
        const [a, b] = [await dumpArchive(lived.url), await dumpArchive(anew.url)];
        await Promise.all([lived.remove(), anew.remove()]);
        expect(a).toEqual(b);
        expect(a['event']?.length).toBeGreaterThan(0);
      }),
      // Databases are made slowly by a server.
      { numRuns: runs(of().url.startsWith('file:') ? 12 : 4), endOnFailure: true },
    );
  }, 120_000);
});
