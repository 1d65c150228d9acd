import { putInstead } from './put-instead.js';

/** @type {readonly { module: string, instead: Record<string, string> }[]} */
let leaves = [];

/** Node.js calls it with what `register` was given. */
export function initialize(data) {
  leaves = data;
}

/** Loads modules of the reader without the part that is left out. */
export async function load(url, context, nextLoad) {
  const loaded = await nextLoad(url, context);
  const path = url.replace(/\?.*$/, '');
  const left = leaves.find(({ module }) => path.endsWith(`/src/reader/${module}`));
  return left === undefined ? loaded : { ...loaded, source: putInstead(String(loaded.source), left.instead) };
}
