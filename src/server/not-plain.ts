/** Thrown for a value that is no part of a good answer. */
export class NotPlain extends Error {}
