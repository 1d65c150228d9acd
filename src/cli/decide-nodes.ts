/** `onrecord merge`, `split`, `rename` and `link`: the same as the mutations, with no token. */
import type { Config } from '../config.ts';
import { UserFacingError } from '../errors.ts';
import { idOfArticle } from './change-articles.ts';
import { decide, withStore } from './decide.ts';
import { keyIn } from './global-ids.ts';

interface Author {
  readonly note?: string | null;
  readonly by: string;
}

/** Each throws DECISION_REFUSED, which says why. */
export async function merge(config: Config, ids: readonly string[], { by, note = null }: Author): Promise<number> {
  const nodes = ids.map(nodeOf);
  const [first] = nodes;
  if (first === undefined || nodes.some(({ entity }) => entity !== first.entity))
    throw new UserFacingError('DECISION_REFUSED', 'Give the ids of people alone, or of events alone.');
  await decide(config, { entity: first.entity, verb: 'merge', nodes: nodes.map(({ key }) => key) }, by, note);
  return 0;
}

export async function split(
  config: Config,
  id: string,
  articles: readonly string[],
  { by, note = null }: Author,
): Promise<number> {
  const { entity, key } = nodeOf(id);
  const keys: number[] = [];
  await withStore(config, async (store) => {
    for (const article of articles) keys.push(await idOfArticle(store, article));
    return 0;
  });
  await decide(config, { entity, verb: 'split', node: key, articles: keys }, by, note);
  return 0;
}

export async function rename(config: Config, id: string, name: string, { by, note = null }: Author): Promise<number> {
  const { entity, key } = nodeOf(id);
  const words = wordsOf('name', name, 200);
  await decide(config, { entity, verb: 'rename', node: key, name: words }, by, note);
  return 0;
}

export async function link(
  config: Config,
  id: string,
  { scheme, value }: { readonly scheme: string; readonly value: string },
  { by, note = null }: Author,
): Promise<number> {
  const { entity, key } = nodeOf(id);
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(scheme))
    throw new UserFacingError(
      'DECISION_REFUSED',
      `"${scheme}" is no name of lower-case letters, digits and hyphens, like "wikidata".`,
    );
  await decide(config, { entity, verb: 'link', node: key, scheme, value: wordsOf('value', value, 300) }, by, note);
  return 0;
}

function nodeOf(id: string): { readonly entity: 'person' | 'event'; readonly key: number } {
  const person = keyIn('Person', id);
  if (person !== null) return { entity: 'person', key: person };
  const event = keyIn('Event', id);
  if (event !== null) return { entity: 'event', key: event };
  throw new UserFacingError('DECISION_REFUSED', `"${id}" is the id of no person and no event.`);
}

/** Words that were given, without the white space around them. Throws DECISION_REFUSED for none, or too many. */
export function wordsOf(what: string, given: string, most: number): string {
  const words = given.trim().replace(/\s+/g, ' ');
  if (words === '' || words.length > most)
    throw new UserFacingError('DECISION_REFUSED', `The ${what} has ${words.length} characters; give 1 to ${most}.`);
  return words;
}
