/** Thrown for a value that is no part of a good answer. */
export class UnsupportedByCompiler extends Error {}
