/** Thrown for an operation or a value that the compiler does not support, for example one with an error. */
export class UnsupportedByCompiler extends Error {}
