import { builder } from './builder.ts';

/** The arguments that each list in pages has. */
export const pageArgs = () =>
  builder.args((t) => ({
    first: t.int({ description: 'Number of rows from the beginning, 1 to 100; 20 by default.' }),
    after: t.string({ description: 'Rows after this cursor.' }),
    last: t.int({ description: 'Number of rows from the end, 1 to 100.' }),
    before: t.string({ description: 'Rows before this cursor.' }),
  }));
