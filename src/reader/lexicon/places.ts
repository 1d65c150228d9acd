import { CITIES } from './cities.ts';
import { COUNTRIES } from './countries.ts';
import { OTHER_PLACES } from './other-places.ts';
import { REGIONS } from './regions.ts';

/** A region is a state, a province, a county or a territory; other places are continents, seas, rivers, quarters, landmarks. */
export type PlaceKind = 'COUNTRY' | 'REGION' | 'CITY' | 'OTHER';

/** Every place that is known by its name, in small letters, with what it is: for several places of one name, the largest. */
export const PLACES: ReadonlyMap<string, PlaceKind> = new Map<string, PlaceKind>([
  ...kindOf(OTHER_PLACES, 'OTHER'),
  ...kindOf(CITIES, 'CITY'),
  ...kindOf(REGIONS, 'REGION'),
  ...kindOf(COUNTRIES, 'COUNTRY'),
]);

function kindOf(names: ReadonlySet<string>, kind: PlaceKind): readonly (readonly [string, PlaceKind])[] {
  return [...names].map((name) => [name, kind] as const);
}
