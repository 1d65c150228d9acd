import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Store } from '../../../src/store/open-store.ts';
import { ask, type Json } from '../../support/ask.ts';
import { everyDecision } from '../../support/every-decision.ts';
import { makeArticle } from '../../support/fixtures.ts';
import { runs } from '../../support/runs.ts';
import { onEachDialect } from '../../support/stores.ts';

/** Made-up sayings of made-up people. */
const sayings = [
  ['The weir of Eastvale holds', 'Ada Lindqvist'],
  ['Nobody asked the millers', 'Bo Marsh'],
  ['We shall see in spring', 'Cleo Varga'],
  ['It was never safe', 'Dev Okafor'],
] as const;

type Step =
  | { readonly does: 'revise'; readonly order: readonly number[]; readonly fillers: readonly number[] }
  | { readonly does: 'reread'; readonly finds: readonly number[]; readonly isLonger: boolean }
  | { readonly does: 'confirm' | 'reject'; readonly saying: number }
  | { readonly does: 'correct'; readonly saying: number; readonly speaker: number }
  | { readonly does: 'undo'; readonly nth: number }
  | { readonly does: 'withdraw' };

const saying = fc.nat(sayings.length - 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    does: fc.constant('revise' as const),
    order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 1 }),
    fillers: fc.array(fc.nat(3), { maxLength: 4 }),
  }),
  fc.record({
    does: fc.constant('reread' as const),
    finds: fc.subarray([0, 1, 2, 3]),
    isLonger: fc.boolean(),
  }),
  fc.record({ does: fc.constantFrom('confirm' as const, 'reject' as const), saying }),
  fc.record({ does: fc.constant('correct' as const), saying, speaker: saying }),
  fc.record({ does: fc.constant('undo' as const), nth: fc.nat(5) }),
  fc.record({ does: fc.constant('withdraw' as const) }),
);

/** A speaker whom the article names no more, said to be it again. */
const rememberedWithoutName: Step[] = [
  { does: 'correct', saying: 0, speaker: 2 },
  { does: 'revise', order: [0, 3], fillers: [] },
  { does: 'correct', saying: 0, speaker: 2 },
];

/** What is known of an article while it has its history. */
class History {
  readonly #store: Store;
  readonly #url: string;
  readonly #made: {
    key: number;
    saying: number;
    quote: string;
    verdict: string;
    speaker: string | null;
    isUndone: boolean;
  }[] = [];
  #order: readonly number[] = [0, 1, 2, 3];
  #fillers: readonly number[] = [];
  #finds: readonly number[] = [0, 1, 2, 3];
  #isLonger = false;
  #reader = 1;

  constructor(store: Store, url: string) {
    this.#store = store;
    this.#url = url;
  }

  async save(): Promise<void> {
    const paragraphs = this.#order.map((n) => `“${sayings[n]?.[0]},” said ${sayings[n]?.[1]}, at the river.`);
    for (const [at, n] of this.#fillers.entries())
      paragraphs.splice(n % (paragraphs.length + 1), 0, `Filler ${at} of ${n}.`);
    const found = this.#order.filter((n) => this.#finds.includes(n)).flatMap((n) => sayings[n] ?? []);
    const quotes = this.#order.flatMap((n) => {
      const [words = '', speaker = null] = this.#finds.includes(n) ? (sayings[n] ?? []) : [];
      return words === '' ? [] : [{ words: this.#isLonger ? `${words},” said` : words, speaker }];
    });
    expect(found.length).toBe(2 * quotes.length);
    await this.#store.save([
      makeArticle({
        headline: 'At the river',
        day: '2031-05-07',
        url: this.#url,
        paragraphs,
        people: this.#order.map((n) => sayings[n]?.[1] ?? ''),
        quotes,
        provenance: { kind: 'SOFTWARE', name: 'test', version: String(this.#reader) },
      }),
    ]);
  }

  async do(step: Step): Promise<void> {
    switch (step.does) {
      case 'revise':
        this.#order = step.order;
        this.#fillers = step.fillers;
        return this.save();
      case 'reread':
        this.#finds = step.finds;
        this.#isLonger = step.isLonger;
        this.#reader += 1;
        return this.save();
      case 'withdraw': {
        const [key = 0] = await this.#store.articlesNamed(this.#url);
        await this.#store.withdrawArticles([key], { state: 'WITHDRAWN', until: null, reason: 'Not yet.' });
        await this.#store.restoreArticles([key]);
        return;
      }
      case 'undo': {
        const one = this.#made[step.nth];
        if (one === undefined) return;
        await this.#decide({ verb: 'undo', decision: one.key });
        one.isUndone = true;
        return;
      }
      default:
        return this.#review(step);
    }
  }

  async #review(step: Extract<Step, { readonly saying: number }>): Promise<void> {
    const words = sayings[step.saying]?.[0];
    const quote = [...(await this.#quotes('')), ...(await this.#quotes('REJECTED'))].find(({ text }) => text === words);
    if (quote === undefined) return;
    const speakers = await ask(
      this.#store,
      `{ people(filter: { name: { eq: "${sayings['speaker' in step ? step.speaker : 0]?.[1]}" } }) { nodes { id name } } }`,
    );
    const person = speakers.people.nodes[0];
    if (step.does === 'correct' && person === undefined) return;
    const own = keyOf(quote.id);
    const key = await this.#decide(
      step.does === 'correct'
        ? { verb: 'correct', quote: own, speaker: keyOf(person.id) }
        : { verb: 'review', quote: own, verdict: step.does === 'confirm' ? 'CONFIRMED' : 'REJECTED' },
    );
    this.#made.push({
      key,
      saying: step.saying,
      quote: quote.id,
      verdict: step.does === 'reject' ? 'REJECTED' : 'CONFIRMED',
      speaker: step.does === 'correct' ? person.name : null,
      isUndone: false,
    });
  }

  async #decide(change: Parameters<Store['decide']>[0]['change']): Promise<number> {
    const terms = { expectedRevision: null, publisher: null, once: null };
    const answer = await this.#store.decide({ change, note: null }, 'tester', terms);
    if ('refused' in answer) throw new Error(JSON.stringify(answer));
    return answer.decision.key;
  }

  async #quotes(review: string): Promise<readonly Json[]> {
    const filter = review === '' ? '' : `(filter: { review: { eq: ${review} } })`;
    const { article } = await ask(
      this.#store,
      `query ($url: URL!) { article(by: { url: $url }) { text quotes${filter} { totalCount nodes {
        id text review speaker { name } content { start end text } cue { start end text } source { span { start end text } } } } } }`,
      { url: this.#url },
    );
    const { nodes, totalCount } = article.quotes;
    expect(nodes).toHaveLength(totalCount);
    for (const { content, cue, source } of nodes)
      for (const span of [...content, cue, source?.span])
        if (span != null) expect(article.text.slice(span.start, span.end)).toBe(span.text);
    return nodes;
  }

  /** No decision is lost, or orphaned, whose words stand. */
  async check(): Promise<void> {
    const [served, rejected] = [await this.#quotes(''), await this.#quotes('REJECTED')];
    expect(new Set([...served, ...rejected].map(({ id }) => id)).size).toBe(served.length + rejected.length);
    const log = await this.#store.decisions.page(everyDecision);
    const states = new Map(log.map(({ key, state }) => [key, state]));
    for (const { key, saying, isUndone } of this.#made)
      expect(states.get(key)).toBe(isUndone ? 'UNDONE' : this.#order.includes(saying) ? 'ACTIVE' : 'ORPHANED');
    for (const [n, [words]] of sayings.entries()) {
      const last = this.#made.findLast(({ saying, isUndone }) => saying === n && !isUndone);
      if (last === undefined || !this.#order.includes(n)) continue;
      const isRejected = last.verdict === 'REJECTED';
      const found = (isRejected ? rejected : served).find(({ text }) => text === words);
      expect(found).toMatchObject({ id: last.quote, review: last.verdict });
      if (last.speaker !== null) expect(found.speaker.name).toBe(last.speaker);
      const others = isRejected ? served : rejected;
      expect(others.map(({ text }) => text).filter((text) => text.includes(words))).toEqual([]);
    }
    for (const { review } of served) expect(review).not.toBe('REJECTED');
  }
}

const keyOf = (id: string): number =>
  Number.parseInt(Buffer.from(id, 'base64url').toString('utf8').split(':')[2] ?? '', 36);

onEachDialect('decisions in any history of an article', (of) => {
  it('stand as long as their words do, and every span has its words', async () => {
    let n = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
        n += 1;
        const history = new History(of().store, `https://river.example/${n}`);
        await history.save();
        await history.check();
        for (const each of steps) {
          await history.do(each);
          await history.check();
        }
      }),
      { numRuns: runs(8), examples: [[rememberedWithoutName]] },
    );
  }, 240_000);
});
