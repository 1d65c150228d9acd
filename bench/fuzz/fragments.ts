import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';
import { schema } from '../../schema/index.ts';

/** What stands under one response key: fields that merge must be asked for alike, and so must all that is below them. */
export interface Merged {
  readonly field: GraphQLField<unknown, unknown>;
  readonly head: string;
  readonly signature: string;
  readonly times: number;
  readonly below: Level;
}
export type Level = Map<string, Merged>;

/** A named fragment: where it was made first, and what it cost there. */
export interface Fragment {
  readonly name: string;
  readonly type: GraphQLCompositeType;
  readonly text: string;
  readonly level: Level;
  readonly depth: number;
  readonly times: number;
  readonly rows: number;
  readonly fields: number;
}

/** The named fragments of a document while it is made. */
export class Fragments {
  readonly #known: Fragment[] = [];

  add(fragment: Omit<Fragment, 'name'>): string {
    const name = `F${this.#known.length + 1}`;
    this.#known.push({ ...fragment, name });
    return name;
  }

  /** Those that may be spread in a place of a type so deep, and cost less than `rows` where it is asked for `times` times. */
  fitting(type: GraphQLCompositeType, depth: number, times: number, rows: number): readonly Fragment[] {
    const possible = possibleTypes(type);
    return this.#known
      .map((known) => ({ ...known, rows: Math.ceil((known.rows / known.times) * times) }))
      .filter(
        (known) =>
          depth <= known.depth &&
          known.rows < rows &&
          possibleTypes(known.type).some((each) => possible.includes(each)),
      );
  }

  /** The definitions of those that a text spreads, with those that they spread. */
  spreadIn(body: string): readonly string[] {
    const named = new Set<string>();
    const find = (text: string): void => {
      for (const [, name = ''] of text.matchAll(/\.\.\.(F\d+)/g)) {
        if (named.has(name)) continue;
        named.add(name);
        find(this.#known.find((fragment) => fragment.name === name)?.text ?? '');
      }
    };
    find(body);
    const spread = this.#known.filter(({ name }) => named.has(name));
    return spread.map(({ name, type, text }) => `fragment ${name} on ${type} ${text}`);
  }
}

/** The object types that rows of a type may be of. */
export const possibleTypes = (type: GraphQLNamedType): readonly GraphQLNamedType[] =>
  isObjectType(type) ? [type] : isAbstractType(type) ? schema.getPossibleTypes(type) : [];
