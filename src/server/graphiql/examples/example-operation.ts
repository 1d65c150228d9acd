/** An operation that GraphiQL opens with, in a tab of its own. A comment's lines fit the editor at 1400 pixels: 56 characters. */
export interface ExampleOperation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}
