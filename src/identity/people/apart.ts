import { middlesAgree } from './agree.ts';
import { type Signature, signatureKey } from './signature.ts';

/** Two things that signatures of one block may have, and that one person has not both: "suffix jr" and "suffix ". */
export type Apart = readonly [string, string];

/**
 * What one article shows by telling two people of one block apart: that those who are written with "Jr." are not those without, or
 * else that these two signatures are not of one person. Null where the names themselves say so.
 */
export function apartOf(a: Signature, b: Signature): Apart | null {
  if (a.block !== b.block || a.isSingle !== b.isSingle) return null;
  if (!middlesAgree(a.middles, b.middles)) return null;
  if (a.suffix !== b.suffix) return ordered(`suffix ${a.suffix}`, `suffix ${b.suffix}`);
  if (a.middles.length !== b.middles.length) return ordered(middlesOf(a), middlesOf(b));
  return ordered(`signature ${signatureKey(a)}`, `signature ${signatureKey(b)}`);
}

/** Everything of a signature that {@link Apart} may name. */
export const aspectsOf = (signature: Signature): readonly string[] => [
  `suffix ${signature.suffix}`,
  middlesOf(signature),
  `signature ${signatureKey(signature)}`,
];

const middlesOf = ({ middles }: Signature): string => `middles ${middles.join(' ')}`;

const ordered = (a: string, b: string): Apart => (a < b ? [a, b] : [b, a]);
