/** Taking in articles, all or none: what each is to the archive, whether it is shown, and by what it is known from now on. */
import { sourceRow } from './article/article-rows.ts';
import type { Saved } from './article/article-to-save.ts';
import { type ArticleMatch, type Existing, findExisting } from './article/find-existing.ts';
import type { Incoming } from './article/incoming.ts';
import type { KeyedPlan } from './article/keyed-plan.ts';
import { knownSources } from './article/known-sources.ts';
import { type ArticlePlan, baseSlug, planArticle } from './article/plan-article.ts';
import { savedOf, urlOf } from './article/saved-of.ts';
import type { Shown } from './article/shown.ts';
import { keepRecords } from './decisions/keep-records.ts';
import { type Identify, identifyArticles } from './identify-articles.ts';
import { addKeys, keysOf, nameOfKey, type ScopedKey } from './publication/article-keys.ts';
import { leaveOutErased } from './publication/erased-names.ts';
import { isVersionOf } from './publication/is-version-of.ts';
import {
  type KeptIds,
  noIds,
  removeWithheld,
  withheldReadings,
  writeWithheld,
} from './publication/withheld-article.ts';
import { KeyMaker } from './transaction/key-maker.ts';
import { buryWithdrawn } from './transaction/tombstone.ts';
import type { WriteTransaction } from './transaction/write-transaction.ts';
import { type Written, writeArticles } from './write-articles.ts';

/** Answers what became of each article, in their order. Who writes for one `publisher` knows nothing of what others withhold. */
export async function saveArticles(
  transaction: WriteTransaction,
  articles: readonly Incoming[],
  identify: Identify = identifyArticles,
  publisher: string | null = null,
): Promise<readonly Saved[]> {
  const saved = new Map<Incoming, Saved>();
  // Two of one batch may be revisions of one article: each such waits for the next round.
  for (let rest = articles; rest.length > 0; ) {
    const found = await findExisting(transaction, rest.map(wantedOf), publisher);
    const seen = new Set<string | number>();
    const round: { readonly incoming: Incoming; readonly found: ArticleMatch }[] = [];
    const later: Incoming[] = [];
    for (const [i, incoming] of rest.entries()) {
      const own = found[i] ?? nothingFound;
      const ids = identities(incoming, own);
      if (ids.some((id) => seen.has(id))) later.push(incoming);
      else round.push({ incoming, found: own });
      // Whoever comes after one that waits, waits for it.
      for (const id of ids) seen.add(id);
    }
    const { taken, erased } = await leaveOutErased(transaction, round, publisher);
    for (const [incoming, answer] of erased) saved.set(incoming, answer);
    const answers = await saveRound(transaction, taken, identify);
    for (const [i, answer] of answers.entries()) {
      const incoming = taken[i]?.incoming;
      if (incoming !== undefined) saved.set(incoming, answer);
    }
    rest = later;
  }
  return articles.flatMap((incoming) => saved.get(incoming) ?? []);
}

const nothingFound: ArticleMatch = { existing: null, atAddress: null, ofFile: null };

const wantedOf = ({ article, sourceSha256 }: Incoming) => ({
  sourceSha256,
  slug: baseSlug(article),
  url: urlOf(article),
  publisher: article.document.metadata.publisher?.value ?? null,
  keys: keysOf(article.document),
  file: article.file ?? null,
});

/** What tells an article from others: its keys, its address, the slug it would have, its file, and the article of the archive that it is. */
function identities({ article }: Incoming, { existing, ofFile }: ArticleMatch): readonly (string | number)[] {
  const url = urlOf(article);
  return [
    baseSlug(article),
    ...(url === null ? [] : [url]),
    ...keysOf(article.document).map((key) => `key ${nameOfKey(key)}`),
    ...[existing, ofFile].flatMap((known) => known?.id ?? []),
  ];
}

async function saveRound(
  transaction: WriteTransaction,
  round: readonly { readonly incoming: Incoming; readonly found: ArticleMatch }[],
  identify: Identify,
): Promise<readonly Saved[]> {
  const keys = new KeyMaker();
  const now = new Date().toISOString();
  const known = new Map<Incoming, Existing>();
  for (const { incoming, found } of round) {
    const { existing, ofFile } = found;
    if (existing !== null) known.set(incoming, existing);
    else if (ofFile !== null && (await isVersionOf(transaction, incoming, ofFile))) known.set(incoming, ofFile);
  }
  const sources = await knownSources(transaction, [...known.values()]);
  const planned = round.map(({ incoming, found }): KeyedPlan => {
    const existing = known.get(incoming) ?? null;
    const plan = planArticle(incoming, existing, sources.get(existing?.id ?? 0) ?? [], now);
    const id = existing?.id ?? keys.next();
    const sourceId = plan.isSourceIn && existing !== null ? existing.sourceId : keys.next();
    return { ...plan, id, sourceId, other: found.atAddress };
  });
  const recorded = await keepRecords(
    transaction,
    planned.filter(isCurrent).map((plan) => ({ ...plan, isRevised: !plan.isSourceIn })),
  );
  const plans = planned.map((plan): KeyedPlan => {
    if (plan.status !== 'UNCHANGED' || !recorded.has(plan.id)) return plan;
    return { ...plan, status: plan.hold === null ? 'REREAD' : 'WITHHELD' };
  });
  const changed = plans.filter(({ status }) => status !== 'UNCHANGED' && status !== 'EARLIER');
  const held = changed.filter(({ hold }) => hold !== null);
  const readings = await withheldReadings(
    transaction,
    changed.flatMap(({ known: one }) => (one?.withheld == null ? [] : [one.id])),
  );
  const written = await writeArticles(
    transaction,
    {
      shown: changed
        .filter(({ hold }) => hold === null)
        .map((plan) => shownOf(plan, readings.get(plan.id)?.kept ?? null)),
      gone: held.filter(isShown).map(({ id }) => id),
    },
    identify,
  );
  await hold(transaction, held, written, readings);
  await removeWithheld(
    transaction,
    changed.filter(({ known: one, hold: why }) => one?.withheld != null && why === null).map(({ id }) => id),
  );
  await transaction.insert(
    'source',
    plans
      .filter(
        ({ status, hold: why, isSourceIn }) =>
          status === 'EARLIER' || (status === 'WITHHELD' && why !== null && !isSourceIn),
      )
      .map(({ incoming, sourceId, id, revision, status, hold: why }) =>
        sourceRow(incoming, {
          id: sourceId,
          article: id,
          revision,
          isLate: status === 'EARLIER',
          isShown: why === null,
          quoteIds: [],
        }),
      ),
  );
  await addKeys(transaction, plans.map(newKeys), keys);
  return plans.map((plan) => savedOf(plan, written));
}

/** Whether its source is the newest of its article. */
const isCurrent = ({ status, isSourceIn }: ArticlePlan): boolean =>
  status !== 'EARLIER' && (status !== 'UNCHANGED' || isSourceIn);

const isShown = ({ known }: ArticlePlan): boolean => known !== null && known.withheld === null;

/** All keys that the article has had. */
function keysOfPlan({ incoming, known }: ArticlePlan): readonly ScopedKey[] {
  const own = keysOf(incoming.document);
  const names = new Set(own.map(nameOfKey));
  return [...own, ...(known?.keys ?? []).filter((key) => !names.has(nameOfKey(key)))];
}

function newKeys(plan: KeyedPlan) {
  const { id, incoming, known } = plan;
  const has = new Set((known?.keys ?? []).map(nameOfKey));
  const { file } = incoming.article;
  return {
    article: id,
    keys: keysOf(incoming.document).filter((key) => !has.has(nameOfKey(key)) && has.add(nameOfKey(key))),
    files: file === undefined || known?.files.includes(file) ? [] : [file],
  };
}

const shownOf = (plan: KeyedPlan, kept: KeptIds | null): Shown => ({
  incoming: plan.incoming,
  id: plan.id,
  isRevised: isShown(plan),
  slug: plan.known === null ? null : plan.known.withheld === null ? plan.known.slug : plan.known.withheld.servedSlug,
  revision: plan.revision,
  sourceId: plan.sourceId,
  isSourceIn: plan.isSourceIn,
  url: plan.other === null ? (urlOf(plan.incoming.article) ?? plan.known?.url ?? null) : null,
  externalIds: keysOfPlan(plan).map(({ scheme, value }) => ({ scheme, value })),
  returning: kept === null ? null : { ...kept, isSame: plan.isSourceIn },
});

/** Keeps articles that are not shown, and leaves tombstones of those that were. */
async function hold(
  transaction: WriteTransaction,
  held: readonly KeyedPlan[],
  written: Written,
  readings: Awaited<ReturnType<typeof withheldReadings>>,
): Promise<void> {
  await writeWithheld(
    transaction,
    held.flatMap((plan) => {
      const { id, incoming, known, revision, sourceId } = plan;
      if (plan.hold === null) return [];
      return [
        {
          ...plan.hold,
          id,
          ...(known?.withheld == null ? {} : { since: known.withheld.since }),
          slug: baseSlug(incoming.article),
          servedSlug: isShown(plan) ? (known?.slug ?? null) : (known?.withheld?.servedSlug ?? null),
          url: urlOf(incoming.article),
          revision,
          sourceId,
          sourceSha256: incoming.sourceSha256,
          readingSha256: incoming.readingSha256,
          document: {
            ...incoming.document,
            externalIds: keysOfPlan(plan).map(({ scheme, value }) => ({ scheme, value })),
          },
          annotations: incoming.annotations,
          kept: isShown(plan) ? keptIdsOf(written, id) : (readings.get(id)?.kept ?? noIds),
        },
      ];
    }),
  );
  await buryWithdrawn(
    transaction,
    held.filter(isShown).map(({ id, known, hold: why }) => ({
      id,
      slug: known?.slug ?? null,
      note: why?.state === 'WITHDRAWN' ? why.reason : null,
      quotes: written.before.quotes.get(id) ?? [],
    })),
  );
}

/** The ids of what was read in an article that has been taken out. */
export const keptIdsOf = ({ before, displaced, displacedPeople }: Written, article: number): KeptIds => ({
  quotes: before.quotes.get(article) ?? [],
  accounts: before.accounts.get(article) ?? [],
  people: [...(before.signed.get(article) ?? []), ...displacedPeople],
  displaced,
});
