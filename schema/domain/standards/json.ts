/** A value of JSON. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [name: string]: Json;
}

/** An object before {@link withoutEmpty}. */
export interface LooseObject {
  readonly [name: string]: Json | undefined;
}

/** An object without the members that say nothing: null, an empty string and an empty list. */
export const withoutEmpty = (object: LooseObject): JsonObject =>
  Object.fromEntries(
    Object.entries(object).flatMap(([name, value]) => (isEmpty(value) ? [] : [[name, value ?? null]])),
  );

const isEmpty = (value: Json | undefined): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
