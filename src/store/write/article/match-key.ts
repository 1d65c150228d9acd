import type { EventFound } from '../../../../schema/domain/model.ts';
import { keyOf } from '../../sql/fold.ts';

/** The proper name that an account has for an event, as names are compared: "the Korean War" and "Korean War" are one. Null for none. */
export function matchKeyOf({ mentions }: EventFound, text: string): string | null {
  const name = mentions.find(({ kind }) => kind === 'NAME');
  return name === undefined ? null : keyOf(text.slice(name.range.start, name.range.end)).replace(/^(the|a|an) /, '');
}
