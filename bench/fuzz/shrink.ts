import { type ASTNode, type DocumentNode, Kind, parse, print, validate, visit } from 'graphql';
import { schema } from '../../schema/index.ts';
import type { FuzzRequest } from './random-document.ts';
import { tidy } from './tidy.ts';

/**
 * A smaller document that still fails: as long as one is found, a selection, an argument, a condition or a part of a value
 * is left out. `isFailing` is asked `most` times at the most.
 */
export async function shrink(
  asked: FuzzRequest,
  isFailing: (asked: FuzzRequest) => Promise<boolean>,
  most: number,
): Promise<FuzzRequest> {
  let [smallest, left] = [asked, most];
  for (let n = 0; left > 0; ) {
    const document = parse(smallest.query, { noLocation: true });
    if (n >= countOf(document)) break;
    const smaller = tidy(without(document, n));
    const query = print(smaller);
    if (smaller.definitions.length > 0 && query !== smallest.query && validate(schema, smaller).length === 0) {
      left -= 1;
      if (await isFailing({ ...asked, query })) {
        smallest = { ...asked, query };
        continue;
      }
    }
    n += 1;
  }
  const used = Object.entries(asked.variables).filter(([name]) => new RegExp(`\\$${name}\\b`).test(smallest.query));
  return { ...smallest, variables: Object.fromEntries(used) };
}

const removable = new Set<string>([
  Kind.FIELD,
  Kind.INLINE_FRAGMENT,
  Kind.FRAGMENT_SPREAD,
  Kind.ARGUMENT,
  Kind.OBJECT_FIELD,
  Kind.DIRECTIVE,
]);

function countOf(document: DocumentNode): number {
  let count = 0;
  visit(document, {
    enter: ({ kind }: ASTNode) => {
      if (removable.has(kind)) count += 1;
    },
  });
  return count;
}

/** Without the n-th part that can be left out; parts stand before what is in them, so that the largest goes first. */
function without(document: DocumentNode, n: number): DocumentNode {
  let place = -1;
  return visit(document, {
    enter: ({ kind }: ASTNode) => {
      if (!removable.has(kind)) return undefined;
      place += 1;
      return place === n ? null : undefined;
    },
  });
}
