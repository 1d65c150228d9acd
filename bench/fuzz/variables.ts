import { type GraphQLInputType, isNonNullType } from 'graphql';
import type { Random } from '../archive/random.ts';
import type { Value } from './random-value.ts';

/** The variables of a document while it is made. */
export class Variables {
  readonly values: Record<string, unknown> = {};
  readonly #declared: string[] = [];
  readonly #known: { readonly name: string; readonly type: string; readonly kind: string; readonly json: unknown }[] =
    [];
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  /**
   * A variable for a place of this type, given, left to its default or left out; often one that was made before, where
   * `kind`, what its values mean, is the same.
   */
  variable(type: GraphQLInputType, kind: string, make: () => Value): Value {
    const again = this.#known.filter((known) => known.kind === kind && known.type === `${type}`);
    if (again.length > 0 && this.#random.chance(0.4)) {
      const known = this.#random.oneOf(again);
      return { text: `$${known.name}`, json: known.json };
    }
    const { text, json } = make();
    const name = `v${this.#declared.length + 1}`;
    const isStrict = isNonNullType(type) || (json !== null && this.#random.chance(0.3));
    const declared = isNonNullType(type) || !isStrict ? `${type}` : `${type}!`;
    const hasDefault = (json !== null || !isStrict) && this.#random.chance(0.25);
    this.#declared.push(`$${name}: ${declared}${hasDefault ? ` = ${text}` : ''}`);
    this.#known.push({ name, type: `${type}`, kind, json });
    const mayMiss = hasDefault || !isStrict;
    if (!mayMiss || !this.#random.chance(hasDefault ? 0.6 : 0.1)) this.values[name] = json;
    return { text: `$${name}`, json };
  }

  /** As they are declared behind an operation's name: those that its text uses. */
  declarations(text: string): string {
    const used = new Set(text.match(/\$v\d+/g));
    const declared = this.#declared.filter((_, n) => used.has(`$v${n + 1}`));
    return declared.length === 0 ? '' : `(${declared.join(', ')})`;
  }
}
