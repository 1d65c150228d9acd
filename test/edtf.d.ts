/** What the tests ask of the `edtf` package, which brings no types of its own. */
declare module 'edtf' {
  interface Dates {
    readonly min: number | null;
    readonly max: number | null;
  }
  /** Reads an EDTF string; throws where it is none. */
  export default function edtf(text: string): Dates;
  /** The syntax tree of an EDTF string; throws where it is none. */
  export function parse(text: string): { readonly type?: string; readonly level?: number };
}
