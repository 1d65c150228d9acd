import { edtfBounds } from '../../../schema/domain/edtf-bounds.ts';
import { remembered } from '../text/remembered.ts';

/** The first and last day of a date. */
interface Bounds {
  readonly from: string;
  readonly to: string;
}

/** The days of an EDTF date that has a first and a last; null of none. */
export const boundsOf = (edtf: string | null): Bounds | null => (edtf === null ? null : known(edtf));

const known = remembered(bounded);

function bounded(edtf: string): Bounds | null {
  const bounds = edtfBounds(edtf);
  return bounds?.earliest == null || bounds.latest === null ? null : { from: bounds.earliest, to: bounds.latest };
}
