/** The rights that a format states, made into one statement. */
import type { Rights, StatedUse, UsePermission } from '../../schema/domain/model.ts';
import { isAddress } from '../address.ts';
import { plainWords } from './markup.ts';

/** What some part of a source states of rights; `licence` is a name or an address. */
export interface RightsWords {
  readonly holder?: string | null;
  readonly notice?: string | null;
  readonly licence?: string | null;
  readonly licenceUrl?: string | null;
  readonly usageTerms?: string | null;
  readonly training?: StatedUse | null;
  readonly imageTraining?: StatedUse | null;
  readonly search?: StatedUse | null;
}

/** The most of each in UTF-16 code units: what is longer is cut. */
const longest = { holder: 500, notice: 2_000, licence: 500, licenceUrl: 2_000, usageTerms: 5_000 } as const;

/**
 * Statements as one, the most trusted first: of words the first that there are, of what machines may do the strictest, since each of several
 * statements binds. Absent where nothing is stated.
 */
export function rightsOf(...stated: readonly (RightsWords | null)[]): { readonly rights?: Rights } {
  const all = stated.filter((one) => one !== null);
  const words = (name: keyof typeof longest): string | null => {
    for (const one of all) {
      const value = one[name] ? plainWords(one[name]).slice(0, longest[name]) : '';
      if (value !== '') return value;
    }
    return null;
  };
  const licence = words('licence');
  const licenceUrl = words('licenceUrl');
  const isUrl = licence !== null && isAddress(licence);
  const rights: Rights = {
    holder: words('holder'),
    notice: words('notice'),
    licence: isUrl ? null : licence,
    licenceUrl: licenceUrl !== null && isAddress(licenceUrl) ? licenceUrl : isUrl ? licence : null,
    usageTerms: words('usageTerms'),
    training: strictest(all.map(({ training }) => training)),
    imageTraining: strictest(all.map(({ imageTraining }) => imageTraining)),
    search: strictest(all.map(({ search }) => search)),
  };
  return Object.values(rights).every((value) => value === null) ? {} : { rights };
}

const strictness: Readonly<Record<UsePermission, number>> = { ALLOWED: 0, CONDITIONAL: 1, DISALLOWED: 2 };

/** Of equally strict ones the first. */
function strictest(uses: readonly (StatedUse | null | undefined)[]): StatedUse | null {
  return uses.reduce<StatedUse | null>(
    (most, use) => (use && (most === null || strictness[use.permission] > strictness[most.permission]) ? use : most),
    null,
  );
}
