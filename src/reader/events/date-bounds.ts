import { edtfBounds } from '../../../schema/edtf-bounds.ts';

/** The first and last day of a date. */
interface Bounds {
  readonly from: string;
  readonly to: string;
}

/** The days of an EDTF date that has a first and a last; null of none. */
export function boundsOf(edtf: string | null): Bounds | null {
  const bounds = edtf === null ? null : edtfBounds(edtf);
  return bounds?.earliest == null || bounds.latest === null ? null : { from: bounds.earliest, to: bounds.latest };
}
