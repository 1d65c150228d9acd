import { type GraphQLError, graphql } from 'graphql';
import { schema } from '../schema/index.ts';
import { readConfig } from '../src/config.ts';
import { UserFacingError } from '../src/errors.ts';
import { openStore, type Store } from '../src/store/open-store.ts';
import { worstCase } from './worst-case/questions.ts';

/**
 * Asks the worstCase questions of every store given, one after the other, with the limits that the service has by itself.
 * Prints for each how long it took, or the code it was refused or stopped with, what it costs, and for how long at the most
 * it held up everything else in the process.
 */
async function main(): Promise<void> {
  const urls = process.argv.slice(2);
  if (urls.length === 0) {
    console.error('usage: npm run bench:worst-case -- DATABASE_URL [DATABASE_URL …], filled by bench:load');
    process.exitCode = 2;
    return;
  }
  const { STATEMENT_TIMEOUT, MAX_STATEMENTS, MAX_WAITING, MAX_COST } = readConfig({});
  const limits = { deadline: STATEMENT_TIMEOUT, statements: MAX_STATEMENTS, waiting: MAX_WAITING };
  for (const url of urls) {
    const store = await openStore(url, limits);
    console.log(
      `\n| ${url.split('/').at(-1)} | ms | held up, ms | cost of ${MAX_COST} |\n| --- | ---: | ---: | ---: |`,
    );
    for (const [name, source] of Object.entries(worstCase)) {
      // Once before, so that what it reads is in memory.
      await ask(store, source, MAX_COST);
      const { ms, heldUp, cost, code } = await ask(store, source, MAX_COST);
      console.log(`| ${name} | ${code ?? ms.toFixed(0)} | ${heldUp.toFixed(0)} | ${cost} |`);
    }
    await store.close();
  }
}

async function ask(store: Store, source: string, limit: number) {
  const cost = { asked: 0, limit };
  let heldUp = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    heldUp = Math.max(heldUp, now - last - 1);
    last = now;
  }, 1);
  const begun = performance.now();
  const { errors } = await graphql({ schema, source, contextValue: { store, cost } });
  const ms = performance.now() - begun;
  await new Promise((resolve) => setTimeout(resolve, 5));
  clearInterval(timer);
  return { ms, heldUp, cost: cost.asked, code: errors === undefined ? null : codeOf(errors[0]) };
}

/** What the store says has its code itself, what the schema says in its extensions. */
function codeOf(error: GraphQLError | undefined): string {
  const cause = error?.originalError;
  return String(cause instanceof UserFacingError ? cause.code : error?.extensions['code']);
}

await main();
