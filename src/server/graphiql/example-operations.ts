import { articlePage } from './examples/article-page.ts';
import { contrast } from './examples/contrast.ts';
import { eventsByDate } from './examples/events-by-date.ts';
import { evidence } from './examples/evidence.ts';
import type { ExampleOperation } from './examples/example-operation.ts';
import { mainEvent } from './examples/main-event.ts';
import { oneEvent } from './examples/one-event.ts';
import { search } from './examples/search.ts';
import { whoIsQuoted } from './examples/who-is-quoted.ts';
import { whoSaidWhat } from './examples/who-said-what.ts';

/** What the service is for, in questions: of the articles in `data/`, in the order of GraphiQL's tabs. */
export const exampleOperations: readonly ExampleOperation[] = [
  whoSaidWhat,
  articlePage,
  mainEvent,
  oneEvent,
  eventsByDate,
  evidence,
  contrast,
  search,
  whoIsQuoted,
];
